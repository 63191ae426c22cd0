package import Answers
import CivilTime
import JSONText
package import Lessons
import Market
import Presentation

/// Questions that come back.
extension Session {
  /// How many questions of the course's lessons are due today.
  package mutating func dueReviews() -> [ReviewCard] {
    let learning = refreshedLearning()
    return learning.progress.due(on: environment.now.date, in: learning.course)
  }

  /// Asks the next question that is due; says so where none is.
  package mutating func review() throws -> Answer {
    if let aside = learning?.aside, aside.placement == nil, aside.review.retry == nil {
      return try endPlay()
    }
    learning?.aside = nil
    learning?.placement = nil
    let due = dueReviews()
    let words = courseWords
    for card in due {
      guard let tutor = try reviewTutor(card) else { continue }
      return begin(tutor, saying: words("session.due", count: due.count))
    }
    endReview()
    return Answer(
      Markup(words.said("session.none-due", .dim)),
      json: LessonStanding.record.json(of: nil))
  }

  mutating func reviewTutor(_ card: ReviewCard) throws -> ReviewTutor? {
    let course = loadLearning().course
    guard let lesson = course.lesson(card.lesson) else { return nil }
    let model = try model(of: lesson, seed: card.seed)
    return ReviewTutor(card, model: model, terminal: terminal)
  }

  mutating func begin(_ tutor: ReviewTutor, saying count: String) -> Answer {
    let (progress, reply) = tutor.start()
    if learning?.tutor == nil, learning?.review == nil { learning?.labVariables = variables }
    learning?.review = Review(tutor: tutor, progress: progress)
    variables = Variables(scope: tutor.tutor.lab(progress), settings: settings)
    var said = reply
    said.markup = Markup(StyledText(count + " ", .dim)) + reply.markup
    return answer(said, progress, tutor.tutor)
  }

  /// Tells the one who asks what the person did; nil where nothing came back.
  mutating func tellReview(_ event: Tutor.Event) throws -> Answer? {
    guard var review = learning?.review else { return nil }
    if review.retry != nil, event == .back { return try endRetry() }
    if review.retry != nil, event == .enter, review.progress.isAnswered {
      endReview()
      return try tell(.enter)
    }
    if event == .enter, review.progress.isAnswered {
      return learning?.placement == nil ? try self.review() : try askForPlacement()
    }
    if event == .back { return stopReview() }
    let (after, reply) = review.tutor.reply(to: event, in: review.progress)
    review.progress = after
    if !review.isNoted, let wentWell = review.tutor.wentWell(after) {
      review.isNoted = true
      if learning?.placement == nil, review.retry == nil {
        learning?.progress.note(review.tutor.card, wentWell: wentWell, on: environment.now.date)
        keepProgress()
      }
      learning?.placement?.note(wentWell: wentWell)
    }
    learning?.review = review
    variables = Variables(
      scope: reply.scope ?? review.tutor.tutor.lab(after), settings: settings)
    if reply.scope != nil { last = .calculation }
    return answer(reply, after, review.tutor.tutor)
  }

  private mutating func stopReview() -> Answer {
    if learning?.placement != nil { return stopPlacement() }
    endReview()
    return Answer(
      Markup(courseWords.said("session.stays-due", .dim)),
      json: LessonStanding.record.json(of: nil))
  }

  /// The lesson or the lab has its variables again.
  mutating func endReview() {
    guard learning?.review != nil else { return }
    learning?.review = nil
    learning?.placement = nil
    if let (tutor, progress) = learning?.open {
      variables = Variables(scope: tutor.lab(progress), settings: settings)
    } else {
      variables = learning?.labVariables
      learning?.labVariables = nil
    }
  }
}
