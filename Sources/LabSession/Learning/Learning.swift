package import Lessons

/// The course, how far the person is, and the lesson that is open.
package struct Learning: Sendable {
  package let course: Course
  package var progress: Progress
  /// As it was when it was last read or kept; what differs from it was done here.
  package var base: Progress
  /// The open lesson.
  package var tutor: Tutor?
  /// The lab's own variables, set aside while a lesson is open.
  package var labVariables: Variables?

  /// With a course and what was kept.
  package init(course: Course, kept: Progress) {
    self.course = course
    progress = kept
    base = kept
  }

  /// Takes over what another lab has done since.
  package mutating func take(_ kept: Progress) {
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
    open.map { $0.tutor.prompt($0.progress) }
  }
}
