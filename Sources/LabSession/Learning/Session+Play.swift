package import Answers
import Diagnostics
import JSONText
import Lessons
import Presentation

/// The lesson put aside for a while.
extension Session {
  /// Puts the open lesson aside: lines are the lab's again, with variables of its own, until `done`.
  package mutating func play() throws -> Answer {
    guard learning?.open != nil || learning?.review != nil else { throw Session.noLesson }
    endReview()
    leaveLesson()
    learning?.isPlaying = true
    return Answer(
      Markup(
        StyledText("The lesson waits. ", .strong)
          + StyledText("Lines are the lab's now, with your own variables and sandbox. ", .dim)
          + StyledText("done", .code) + StyledText(" goes back to the question.", .dim)),
      json: LessonStanding.record.json(of: nil))
  }

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
