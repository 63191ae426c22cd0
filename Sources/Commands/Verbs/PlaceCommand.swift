import Answers
import ArgumentParser
import LabSession
import Lessons

/// `place`: ten questions that find out where to begin.
struct PlaceCommand: LearningCommand {
  static let configuration = CommandConfiguration(
    commandName: "place", abstract: "Find out in ten questions where in the course to begin.",
    discussion: "Each question is from another part of the course. `skip` says you do not know, "
      + "`back` stops. At the end `learn` begins where it makes sense; nothing counts as done.")
  static let examples = ["place"]

  @OptionGroup var common: CommonOptions

  init() {}

  mutating func answer(in session: inout Session) throws -> Answer {
    let first = try session.place()
    return common.json ? first : session.answered(from: first, again: "place")
  }
}
