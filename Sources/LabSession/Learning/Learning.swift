package import Lessons

/// A question that came back, and how far the person is with it.
package struct Review: Sendable {
  package let tutor: ReviewTutor
  package var progress: LessonProgress
  /// Whether it was noted how it went; only the first end counts.
  package var isNoted = false
  /// The seed of its numbers, where a question of the open lesson is tried again; nil for a review.
  package var retry: UInt64?
}

extension Learning {
  /// A question asked alone, of a review, a placement or once more, while the person plays.
  package struct Aside: Sendable {
    package let review: Review
    package let placement: Placement?
    /// Whether a lesson was open beneath.
    package let isInLesson: Bool
  }
}

/// The course, how far the person is, and the lesson that is open.
package struct Learning: Sendable {
  package private(set) var course: Course
  /// The language its translations were read in.
  package private(set) var language = Locale.original
  package var progress: Progress
  /// As it was when it was last read or kept; what differs from it was done here.
  package var base: Progress
  /// The open lesson.
  package var tutor: Tutor?
  /// How long the open question of the lesson has been worked on.
  package var clock: QuestionClock?
  /// The question that came back and waits for an answer.
  package var review: Review?
  /// The questions that find out where to begin, while they are asked.
  package var placement: Placement?
  /// What was done before the whole course was begun again, for `undo`.
  package var forgotten: Progress?
  /// Whether a new beginning of the whole course was asked for and waits for a second word.
  package var asksToRestartAll = false
  /// Whether a lesson was put aside by `play` and waits for `done`.
  package var isPlaying = false
  /// The question asked alone that was put aside by `play`.
  package var aside: Aside?
  /// How many steps the person's own sandbox had when the lesson was last answered.
  package var sandboxSteps: Int?
  /// The lab's own variables, set aside while a lesson is open.
  package var labVariables: Variables?

  /// With a course and what was kept.
  package init(course: Course, kept: Progress) {
    self.course = course
    progress = kept.renamed(by: course.identities ?? LessonIdentities())
    base = progress
  }

  /// The same course with its translations into a language.
  package mutating func take(_ course: Course, in language: String) {
    (self.course, self.language) = (course, language)
  }

  /// Takes over what another lab has done since.
  package mutating func take(_ kept: Progress) {
    let kept = kept.renamed(by: course.identities ?? LessonIdentities())
    progress = progress.merged(with: kept, since: base)
    base = kept
  }

  /// How far the person is in the open lesson.
  package var open: (tutor: Tutor, progress: LessonProgress)? {
    guard let tutor, let progress = progress.lessons[tutor.model.lesson.id.text] else { return nil }
    return (tutor, progress)
  }

  /// The prompt of the open lesson, or nil.
  package var prompt: String? {
    if isPlaying, tutor == nil, review == nil { return "play> " }
    guard review != nil else { return open.map { $0.tutor.prompt($0.progress) } }
    if review?.retry != nil { return "again> " }
    // The question that was just answered is the one the prompt is about until Enter.
    let next = review?.progress.isAnswered == true ? 0 : 1
    return placement.map { "place \(min($0.results.count + next, $0.lessons.count))> " }
      ?? "review> "
  }
}
