package import Answers
import CivilTime
import Diagnostics
import Lessons
import Presentation

/// The question of the open lesson once more, with other numbers.
extension Session {
  /// Asks it; nothing is noted, and the lesson stays where it is.
  ///
  /// - Parameter seed: the same seed gives the same numbers; others each time if left out.
  package mutating func again(seed: UInt64?) throws -> Answer {
    guard learning?.placement == nil else { throw Session.nothingAgain }
    if let review = learning?.review {
      guard let old = review.retry else { throw Session.nothingAgain }
      return try retry(review.tutor.card, seed: seed ?? old &+ 1)
    }
    guard let (tutor, progress) = learning?.open,
      let question = tutor.model.screens[tutor.index(progress)].question, progress.isAnswered,
      question.kind != .task
    else { throw Session.nothingAgain }
    let card = ReviewCard(
      lesson: tutor.model.lesson.id.text, question: question.id.text, on: environment.now.date)
    return try retry(card, seed: seed ?? card.seed &+ 1)
  }

  private mutating func retry(_ card: ReviewCard, seed: UInt64) throws -> Answer {
    guard let lesson = loadLearning().course.lesson(card.lesson),
      let tutor = ReviewTutor(
        card, model: try model(of: lesson, seed: seed), seed: seed, terminal: terminal)
    else { throw Session.nothingAgain }
    let said = tutor.hasNewNumbers ? "session.again-other" : "session.again"
    let answer = begin(tutor, saying: courseWords(said))
    learning?.review?.retry = seed
    return answer
  }

  /// Goes back to the lesson.
  mutating func endRetry() throws -> Answer {
    endReview()
    return try tell(.enter)
  }

  private static var nothingAgain: CommandFault {
    CommandFault(
      Diagnostic(
        "lesson.again", "there is no answered question here to try again",
        explanation: "It asks the question you have just answered once more, with other numbers.",
        hint: Hint("go on with your lesson", code: "learn")))
  }
}
