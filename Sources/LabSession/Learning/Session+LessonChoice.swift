import Answers
import Diagnostics
import JSONText
import Lessons
import Presentation

/// Which lesson is meant, and what is said about it.
extension Session {
  /// The lesson meant, or the one to go on with; nil if all are done.
  static func choose(_ name: String?, _ learning: Learning) throws -> Lesson? {
    guard !learning.course.lessons.isEmpty else { throw noLessons }
    guard let name else {
      return learning.progress.current.flatMap { learning.course.lesson($0) } ?? next(in: learning)
    }
    if let lesson = learning.course.lesson(name) { return lesson }
    let names =
      learning.course.lessons.map { "\($0.number)" } + learning.course.lessons.map(\.id.text)
    throw CommandFault(
      Diagnostic(
        "lesson.unknown", "there is no lesson `\(name)`",
        explanation: "A lesson goes by its number or its name.",
        hint: nearest(to: name, among: names).first.map {
          Hint("did you mean", code: "learn \($0)")
        }
          ?? Hint("list them with", code: "lessons")))
  }

  /// The first lesson that is not done, of those behind a lesson if there is one.
  static func next(in learning: Learning, after lesson: Lesson? = nil) -> Lesson? {
    let open = learning.course.lessons.filter {
      learning.progress.lessons[$0.id.text]?.isFinished != true
    }
    return open.first { $0.number > lesson?.number ?? -1 } ?? open.first
  }

  /// A word about lessons that should come before; nobody is held back.
  static func advice(before lesson: Lesson, _ learning: Learning) -> Markup {
    let missing = lesson.requires.compactMap { learning.course.lesson($0.text) }.filter {
      learning.progress.lessons[$0.id.text]?.isFinished != true
    }
    guard let first = missing.first,
      learning.progress.lessons[lesson.id.text]?.records.isEmpty != false
    else { return Markup() }
    return Markup(
      StyledText("This builds on lesson \(first.number), \(first.title): ", .dim)
        + StyledText("learn \(first.number)", .code))
  }

  /// Another snapshot may lack what the lesson computes with.
  static func warning(about model: LessonModel) -> Markup {
    guard !model.faults.isEmpty else { return Markup() }
    return Markup(
      StyledText("Some numbers of this lesson cannot be computed on this data: ", .warning)
        + StyledText("lesson check", .code))
  }

  // MARK: Answers and faults

  func answer(_ reply: Tutor.Reply, _ progress: LessonProgress, _ tutor: Tutor) -> Answer {
    let standing = LessonStanding(
      tutor: tutor, progress: progress, said: reply.markup.plainWords)
    return Answer(
      reply.markup, json: LessonStanding.record.json(of: standing),
      status: reply.isFault ? .failure : .success)
  }

  static var allDone: Answer {
    Answer(
      Markup("You have done every lesson. `lessons` lists them."),
      json: LessonStanding.record.json(of: nil))
  }

  static var noLesson: CommandFault {
    CommandFault(
      Diagnostic("lesson.none", "no lesson is open", hint: Hint("begin with", code: "learn")))
  }

  static var noLessons: CommandFault {
    CommandFault(
      Diagnostic(
        "lesson.empty", "there is no lesson that could be read",
        hint: Hint("find out why", code: "lesson check")), .input)
  }

  static func brokenLesson(_ lesson: Lesson) -> CommandFault {
    CommandFault(
      Diagnostic(
        "lesson.empty", "lesson \(lesson.number) has no steps",
        hint: Hint("find out why", code: "lesson check")), .input)
  }
}
