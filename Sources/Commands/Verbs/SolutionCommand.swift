import Answers
import ArgumentParser
import LabSession
import Lessons

/// `solution`: how the open question is answered.
struct SolutionCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "solution",
    abstract: "How the question is answered, and how else; after two tries.",
    discussion:
      "Answers that pass in other words, units or formulas are listed too. A question whose "
      + "solution was read counts as skipped; an answer still counts.")
  static let examples = ["learn 0", "solution"]

  @OptionGroup var common: CommonOptions

  init() {}

  mutating func answer(in session: inout Session) throws -> Answer {
    try session.tell(.solution)
  }
}
