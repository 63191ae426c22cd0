package import Answers
import Diagnostics
import JSONText
package import Lessons
import Presentation

/// Which lesson is meant, and what is said about it.
extension Session {
  /// The lesson meant, or the one to go on with; nil if all are done.
  static func choose(
    _ name: String?, _ learning: Learning, _ words: LessonWords
  ) throws -> Lesson? {
    guard !learning.course.lessons.isEmpty else { throw noLessons }
    guard let name else {
      return learning.progress.current.flatMap { learning.course.lesson($0) } ?? next(in: learning)
    }
    if let lesson = learning.course.lesson(name) { return lesson }
    throw unknownLesson(name, learning.course, words)
  }

  package static func unknownLesson(
    _ name: String, _ course: Course, _ words: LessonWords
  ) -> CommandFault {
    let begun = course.lessons(beginning: name)
    if begun.count > 1 {
      let list = begun.map { "\($0.number) \($0.title)" }.joined(separator: ", ")
      return CommandFault(
        Diagnostic(
          "lesson.unknown", words("fault.several", ["name": name]),
          explanation: words("fault.several.which", ["lessons": list]),
          hint: Hint(words("fault.near"), code: "learn \(begun[0].id.text)")))
    }
    let names = course.lessons.map { "\($0.number)" } + course.lessons.map(\.id.text)
    return CommandFault(
      Diagnostic(
        "lesson.unknown", words("fault.unknown", ["name": name]),
        explanation: words("fault.unknown.why"),
        hint: (begun.first?.id.text ?? nearest(to: name, among: names).first).map {
          Hint(words("fault.near"), code: "learn \($0)")
        }
          ?? Hint(words("fault.list"), code: "lessons")))
  }

  /// The first lesson that is not done, of those behind a lesson if there is one.
  static func next(in learning: Learning, after lesson: Lesson? = nil) -> Lesson? {
    let open = learning.course.lessons.filter {
      learning.progress.lessons[$0.id.text]?.isFinished != true
    }
    let placed = learning.progress.placed.flatMap { learning.course.lesson($0) }
    let behind = lesson.map { $0.number + 1 } ?? placed?.number ?? 0
    return open.first { $0.number >= behind } ?? open.first
  }

  /// A word about lessons that should come before; nobody is held back.
  mutating func advice(
    before lesson: Lesson, _ learning: Learning, _ words: LessonWords
  ) -> Markup {
    let missing = lesson.requires.compactMap { learning.course.lesson($0.text) }.filter {
      learning.progress.lessons[$0.id.text]?.isFinished != true
    }
    guard let first = missing.first,
      learning.progress.lessons[lesson.id.text]?.records.isEmpty != false
    else { return Markup() }
    return Markup(
      words.said(
        "session.builds-on", .dim, ["number": "\(first.number)", "title": title(of: first)]))
  }

  /// Another snapshot may lack what the lesson computes with.
  static func warning(about model: LessonModel) -> Markup {
    guard !model.faults.isEmpty else { return Markup() }
    return Markup(model.words.said("session.not-computed", .warning))
  }

  /// A lesson with its calculations done, as this person takes it: in their language, its options in
  /// an order that the seed gives.
  mutating func model(of lesson: Lesson, seed: UInt64) throws -> LessonModel {
    let course = loadLearning().course
    let own = course.translations.first {
      $0.id.text == lesson.id.text && $0.language == settings.language
    }
    var model = LessonModel(
      (own ?? lesson).shuffled(by: seed), world: try world(), facts: course.facts,
      figures: LessonFigures(try snapshot(), now: environment.now))
    if let own { model.words = LessonWords(environment.content, language: own.language) }
    model.words.isPlain = settings.isPlain
    return model
  }

  // MARK: Answers and faults

  func answer(_ reply: Tutor.Reply, _ progress: LessonProgress, _ tutor: Tutor) -> Answer {
    let standing = LessonStanding(
      tutor: tutor, progress: progress, said: reply.markup.plainWords)
    return Answer(
      reply.markup, json: LessonStanding.record.json(of: standing),
      status: reply.isFault ? .failure : .success)
  }

  /// What a lesson is called in the person's language.
  package mutating func title(of lesson: Lesson) -> String {
    let own = loadLearning().course.translations.first {
      $0.id.text == lesson.id.text && $0.language == settings.language
    }
    return (own ?? lesson).title
  }

  var allDone: Answer {
    Answer(
      Markup(courseWords.said("session.all-done")),
      json: LessonStanding.record.json(of: nil))
  }

  var noLesson: CommandFault {
    let words = courseWords
    return CommandFault(
      Diagnostic(
        "lesson.none", words("fault.none"), hint: Hint(words("fault.begin"), code: "learn")))
  }

  package static var noLessons: CommandFault {
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
