package import Answers
import Diagnostics
package import JSONText
import Lessons
import Presentation

/// The lesson put aside for a while.
extension Session {
  /// Puts the open lesson aside: lines are the lab's again, with variables of its own, until `done`.
  package mutating func play() throws -> Answer {
    let isInPlay = learning?.isPlaying == true && !isInLesson
    guard isInLesson || isInPlay else { throw noLesson }
    if !isInPlay {
      let (placement, isInLesson) = (learning?.placement, learning?.tutor != nil)
      let aside = learning?.review.map {
        Learning.Aside(review: $0, placement: placement, isInLesson: isInLesson)
      }
      endReview()
      learning?.aside = aside
      leaveLesson()
      learning?.isPlaying = true
    }
    let question = learning?.aside?.review.tutor.card.lesson
    let waiting = question ?? learning?.progress.current
    let waits = courseWords(question == nil ? "session.waits" : "session.waits-question")
    return Answer(
      Markup(
        StyledText(waits + " ", .strong) + courseWords.said("session.waits.how", .dim)),
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
    guard let aside = learning?.aside else { return try learn(nil) }
    if aside.isInLesson { _ = try learn(nil) }
    learning?.isPlaying = false
    learning?.aside = nil
    return resume(aside)
  }

  /// Asks the question again that was put aside, with the same numbers and what was tried so far.
  private mutating func resume(_ aside: Learning.Aside) -> Answer {
    let review = aside.review
    let tutor = review.tutor.shown(on: terminal, isPlain: settings.isPlain)
    if learning?.tutor == nil { learning?.labVariables = variables }
    learning?.review = review
    learning?.placement = aside.placement
    variables = Variables(scope: tutor.tutor.lab(review.progress), settings: settings)
    var said = tutor.screen(review.progress)
    if let placement = aside.placement {
      said.markup = Markup(placed(placement, review.progress)) + said.markup
    }
    return answer(said, review.progress, tutor.tutor)
  }

  private func placed(_ placement: Placement, _ progress: LessonProgress) -> StyledText {
    let number = min(
      placement.results.count + (progress.isAnswered ? 0 : 1), placement.lessons.count)
    return courseWords.said(
      "place.question", .dim, ["number": "\(number)", "count": "\(placement.lessons.count)"])
  }
}
