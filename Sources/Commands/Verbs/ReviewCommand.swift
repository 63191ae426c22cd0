import Answers
import ArgumentParser
import LabSession
import Lessons

/// `review`: asks the questions of past lessons that are due, with other numbers.
struct ReviewCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Answer questions of past lessons that are due again.",
    discussion: "A question comes back after a day, and later each time it goes well at once; the "
      + "numbers are others. `back` stops, and what is due stays due. From a shell the answers are "
      + "typed at the terminal, or are the lines of the input.")
  static let examples = ["review"]

  @OptionGroup var common: CommonOptions

  init() {}

  mutating func answer(in session: inout Session) throws -> Answer {
    let first = try session.review()
    return common.json ? first : session.answered(from: first, again: "review")
  }
}
