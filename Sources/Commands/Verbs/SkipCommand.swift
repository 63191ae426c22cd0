import Answers
import ArgumentParser
import LabSession
import Lessons

/// `skip`: leaves the open question unanswered.
struct SkipCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "skip",
    abstract: "Leave the open question; its answer is shown and it counts as skipped.")
  static let examples = ["learn 0", "skip"]

  @OptionGroup var common: CommonOptions

  init() {}

  mutating func answer(in session: inout Session) throws -> Answer {
    try session.tell(.skip)
  }
}
