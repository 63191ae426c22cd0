package import Answers
import CivilTime
import Diagnostics
import JSONText
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
      return try retry(
        review.tutor.card, seed: seed, after: old, answered: review.tutor.answer)
    }
    guard let (tutor, progress) = learning?.open,
      let question = tutor.model.screens[tutor.index(progress)].question, progress.isAnswered,
      question.kind != .task
    else { throw Session.nothingAgain }
    let card = ReviewCard(
      lesson: tutor.model.lesson.id.text, question: question.id.text, on: environment.now.date)
    return try retry(
      card, seed: seed, after: card.seed, answered: tutor.model.typedAnswer(to: question))
  }

  /// How many seeds are tried for another answer.
  private static let mostSeeds: UInt64 = 16

  /// - Parameters:
  ///   - seed: the one asked for; else the first after `last` whose answer is another.
  ///   - answered: the answer that was just seen.
  private mutating func retry(
    _ card: ReviewCard, seed: UInt64?, after last: UInt64, answered: String?
  ) throws -> Answer {
    let seeds = seed.map { [$0] } ?? (1...Session.mostSeeds).map { last &+ $0 }
    for seed in seeds {
      let tutor = try retryTutor(card, seed: seed)
      if seeds.count > 1, tutor.answer == answered { continue }
      let said = tutor.hasNewNumbers ? "session.again-other" : "session.again"
      let answer = begin(tutor, saying: courseWords(said))
      learning?.review?.retry = seed
      return answer
    }
    return Answer(
      Markup(courseWords.said("session.again-none", .dim)),
      json: LessonStanding.record.json(of: nil))
  }

  private mutating func retryTutor(_ card: ReviewCard, seed: UInt64) throws -> ReviewTutor {
    guard let lesson = loadLearning().course.lesson(card.lesson),
      let tutor = ReviewTutor(
        card, model: try model(of: lesson, seed: seed), seed: seed, terminal: terminal)
    else { throw Session.nothingAgain }
    return tutor
  }

  /// Goes back to the screen of the lesson the person came from.
  mutating func endRetry() throws -> Answer {
    endReview()
    guard let (tutor, progress) = learning?.open else { throw noLesson }
    return answer(tutor.shown(on: terminal).screen(progress), progress, tutor)
  }

  private static var nothingAgain: CommandFault {
    CommandFault(
      Diagnostic(
        "lesson.again", "there is no answered question here to try again",
        explanation: "It asks the question you have just answered once more, with other numbers.",
        hint: Hint("go on with your lesson", code: "learn")))
  }
}
