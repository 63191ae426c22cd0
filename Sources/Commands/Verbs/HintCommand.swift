import Answers
import ArgumentParser
import LabSession
import Lessons

/// `hint`: the next hint of the open question.
struct HintCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "hint",
    abstract: "A hint for the open question; each is clearer than the one before.")
  static let examples = ["learn 0", "hint"]

  @OptionGroup var common: CommonOptions

  init() {}

  mutating func answer(in session: inout Session) throws -> Answer {
    try session.tell(.hint)
  }
}
