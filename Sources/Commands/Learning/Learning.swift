import Lessons

/// The course, how far the person is, and the lesson that is open.
struct Learning: Sendable {
  let course: Course
  /// As it is kept.
  var progress: Progress
  /// The open lesson.
  var tutor: Tutor?
  /// The lab's own variables, set aside while a lesson is open.
  var labVariables: Variables?

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
