import Lessons

/// The course, how far the person is, and the lesson that is open.
struct Learning: Sendable {
  let course: Course
  var progress: Progress
  /// As it was when it was last read or kept; what differs from it was done here.
  var base: Progress
  /// The open lesson.
  var tutor: Tutor?
  /// The lab's own variables, set aside while a lesson is open.
  var labVariables: Variables?

  /// With a course and what was kept.
  init(course: Course, kept: Progress) {
    self.course = course
    progress = kept
    base = kept
  }

  /// Takes over what another lab has done since.
  mutating func take(_ kept: Progress) {
    progress = progress.merged(with: kept, since: base)
    base = kept
  }

  /// How far the person is in the open lesson.
  var open: (tutor: Tutor, progress: LessonProgress)? {
    guard let tutor, let progress = progress.lessons[tutor.model.lesson.id.text] else { return nil }
    return (tutor, progress)
  }

  /// The prompt of the open lesson, or nil.
  var prompt: String? {
    open.map { $0.tutor.prompt($0.progress) }
  }
}
