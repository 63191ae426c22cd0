package import Answers
import Diagnostics
package import JSONText
import Lessons
import Presentation

/// The lesson put aside for a while.
extension Session {
  /// Puts the open lesson aside: lines are the lab's again, with variables of its own, until `done`.
  package mutating func play() throws -> Answer {
    guard learning?.open != nil || learning?.review != nil else { throw noLesson }
    endReview()
    let waiting = learning?.progress.current
    leaveLesson()
    learning?.isPlaying = true
    return Answer(
      Markup(
        StyledText(courseWords("session.waits") + " ", .strong)
          + courseWords.said("session.waits.how", .dim)),
      json: Session.playing.json(of: waiting))
  }

  package static let playing = JSONRecord<String?>.text(
    "waits", "the id of the lesson that waits; null: none was open"
  ) { $0 }

  /// Goes back to the lesson that waits.
  package mutating func endPlay() throws -> Answer {
    guard learning?.isPlaying == true else {
      throw CommandFault(
        Diagnostic(
          "lesson.done", "no lesson waits",
          explanation: "`play` puts the open lesson aside, and `done` goes back to it.",
          hint: Hint("go on with your lesson", code: "learn")))
    }
    return try learn(nil)
  }
}
