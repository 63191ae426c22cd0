import Answers
import ArgumentParser
import LabSession
import Lessons

/// `again`: the question just answered once more, with other numbers.
struct AgainCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "again", abstract: "Try the question just answered again, with other numbers.",
    usage: "again [--seed N]",
    discussion: "It counts for nothing, and the lesson stays where it is: `back` returns to the "
      + "screen, Enter after the answer goes on. The same seed gives the same numbers. Where a question has no numbers that could "
      + "be others, its options are mixed anew.")
  static let examples = ["learn 0", "skip", "again"]

  @Option(help: "A whole number; the same one gives the same numbers.")
  var seed: UInt64?
  @OptionGroup var common: CommonOptions

  mutating func answer(in session: inout Session) throws -> Answer {
    try session.again(seed: seed)
  }
}
