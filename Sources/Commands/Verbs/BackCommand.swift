import Answers
import ArgumentParser
import LabSession
import Lessons

/// `back`: shows the screen before.
struct BackCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "back", abstract: "Go back to the screen before.")
  static let examples = ["learn 0", "back"]

  @OptionGroup var common: CommonOptions

  init() {}

  mutating func answer(in session: inout Session) throws -> Answer {
    try session.tell(.back)
  }
}
