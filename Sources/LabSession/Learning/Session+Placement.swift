package import Answers
import CivilTime
import Diagnostics
import JSONText
import Lessons
import Presentation

/// Ten questions that find out where to begin.
extension Session {
  /// Begins with the first of them.
  package mutating func place() throws -> Answer {
    endReview()
    _ = refreshedLearning()
    guard let course = learning?.course,
      let placement = Placement(course, on: environment.now.date)
    else {
      throw CommandFault(
        Diagnostic(
          "lesson.empty", "there are too few lessons to choose among",
          hint: Hint("begin with the first", code: "learn 0")), .input)
    }
    learning?.placement = placement
    return try askForPlacement()
  }

  /// Whether a single question waits for an answer, of a review or of a placement.
  package var asksOneQuestion: Bool { learning?.review != nil }

  /// Whether that question is over, so that Enter goes on.
  package var hasAnsweredOneQuestion: Bool { learning?.review?.progress.isAnswered ?? false }

  /// The next of the questions, or what they came to.
  mutating func askForPlacement() throws -> Answer {
    guard var placement = learning?.placement else { return try review() }
    while let card = placement.next {
      guard let tutor = try reviewTutor(card) else {
        placement.note(wentWell: false)
        learning?.placement = placement
        continue
      }
      let number = placement.results.count + 1
      let skip = number == 1 ? "skip says you do not know, back stops. " : ""
      return begin(tutor, saying: "Question \(number) of \(placement.cards.count). " + skip)
    }
    return finish(placement)
  }

  private mutating func finish(_ placement: Placement) -> Answer {
    let start = learning.flatMap { placement.start(in: $0.course) }
    learning?.progress.placed = start?.id.text
    endReview()
    keepProgress()
    let score = "\(placement.right) of \(placement.cards.count) at once. "
    guard let start else { return Session.allDone }
    return Answer(
      Markup(
        StyledText(score, .good) + StyledText("Begin with lesson \(start.number), ")
          + StyledText(start.title, .strong) + StyledText(": ") + StyledText("learn", .code))
        + Markup(
          StyledText(
            "What comes before is open to you all the same, and nothing counts as done.", .dim)),
      json: LessonStanding.record.json(of: nil))
  }

  mutating func stopPlacement() -> Answer {
    endReview()
    return Answer(
      Markup(
        StyledText("Nothing was noted. ", .dim) + StyledText("place", .code)
          + StyledText(" asks again, ", .dim) + StyledText("learn 0", .code)
          + StyledText(" begins at the beginning.", .dim)),
      json: LessonStanding.record.json(of: nil))
  }
}
