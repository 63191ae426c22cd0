import Answers
import ArgumentParser
import LabSession
import Lessons

/// `play`: put the lesson aside and try things out.
struct PlayCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "play", abstract: "Put the lesson aside and try things out.",
    discussion: "Lines are the lab's then, with variables and a sandbox of your own, an"
      + "d no line is an answer. `done` goes back to the very question, of a lesson, a review or a "
      + "placement; so do Enter, `back`, `hint`, `skip` and `solution`.")
  static let examples = ["learn 0", "play"]

  @OptionGroup var common: CommonOptions

  mutating func answer(in session: inout Session) throws -> Answer {
    try session.play()
  }
}
