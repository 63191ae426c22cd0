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
    learning?.aside = nil
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
  package var asksOneQuestion: Bool { learning?.review != nil || learning?.aside != nil }

  /// Whether that question is over, so that Enter goes on.
  package var hasAnsweredOneQuestion: Bool { learning?.review?.progress.isAnswered ?? false }

  /// The next of the questions, or what they came to.
  mutating func askForPlacement() throws -> Answer {
    guard let course = learning?.course, var placement = learning?.placement else {
      return try review()
    }
    while placement.isOpen {
      guard let card = placement.next(in: course), let tutor = try reviewTutor(card) else {
        placement.note(wentWell: false)
        learning?.placement = placement
        continue
      }
      let number = placement.results.count + 1
      let words = courseWords
      let place = words(
        "place.question", ["number": "\(number)", "count": "\(placement.lessons.count)"])
      return begin(tutor, saying: number == 1 ? place + " " + words("place.how") : place)
    }
    return finish(placement)
  }

  private mutating func finish(_ placement: Placement) -> Answer {
    let start = learning.flatMap { placement.start(in: $0.course) }
    learning?.progress.placed = start?.id.text
    endReview()
    keepProgress()
    let words = courseWords
    let score = words(
      "place.score", ["right": "\(placement.right)", "count": "\(placement.lessons.count)"])
    guard let start else { return allDone }
    return Answer(
      Markup(
        StyledText(score + " ", .good)
          + StyledText(words("place.begin", ["number": "\(start.number)"]) + " ")
          + StyledText(title(of: start), .strong) + StyledText(": ") + StyledText("learn", .code))
        + Markup(words.said("place.open", .dim)),
      json: LessonStanding.record.json(of: nil))
  }

  mutating func stopPlacement() -> Answer {
    endReview()
    return Answer(
      Markup(courseWords.said("place.stopped", .dim)),
      json: LessonStanding.record.json(of: nil))
  }
}
