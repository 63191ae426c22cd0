import Answers
import ArgumentParser
import LabSession
import Lessons

/// `mark`: marks the screen, or takes its mark away.
struct MarkCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "mark", abstract: "Mark this screen to come back to; again, and the mark is gone.")
  static let examples = ["learn 0", "mark"]

  @OptionGroup var common: CommonOptions

  init() {}

  mutating func answer(in session: inout Session) throws -> Answer {
    try session.tell(.mark)
  }
}
