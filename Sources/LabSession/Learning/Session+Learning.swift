package import Answers
import Diagnostics
import JSONText
package import Lessons
import Market
import Presentation

extension Session {
  static let progressName = "progress.json"

  /// Whether a lesson is open, so that lines are answers.
  public var isInLesson: Bool { learning?.tutor != nil }

  /// The course with what was kept of it; read once.
  package mutating func loadLearning() -> Learning {
    if let learning { return learning }
    let loaded = Learning(
      course: Course(environment.content), kept: keptProgress() ?? Progress())
    learning = loaded
    return loaded
  }

  /// The same with what another lab has done since.
  package mutating func refreshedLearning() -> Learning {
    guard var learning else { return loadLearning() }
    if let kept = keptProgress() { learning.take(kept) }
    self.learning = learning
    return learning
  }

  private mutating func keptProgress() -> Progress? {
    guard let text = kept(Session.progressName) else { return nil }
    if let progress = Progress(text: text) { return progress }
    setAside(Session.progressName) { Progress(text: $0) != nil }
    return nil
  }

  /// Opens a lesson where the person left it, or the one to go on with.
  package mutating func learn(_ name: String?) throws -> Answer {
    var learning = refreshedLearning()
    guard let lesson = try Session.choose(name, learning) else {
      return Answer(
        Markup("You have done every lesson. `lessons` lists them."),
        json: LessonStanding.record.json(of: nil))
    }
    let model = LessonModel(
      lesson, world: try world(), facts: learning.course.facts,
      figures: LessonFigures(try snapshot(), now: environment.now))
    guard let tutor = Tutor(model) else { throw Session.brokenLesson(lesson) }
    let warning = Session.warning(about: model)
    if learning.tutor == nil { learning.labVariables = variables }
    let id = lesson.id.text
    let (progress, reply) = tutor.start(learning.progress.lessons[id])
    learning.progress.lessons[id] = progress
    learning.progress.current = id
    learning.tutor = tutor
    self.learning = learning
    keepProgress()
    variables = Variables(scope: tutor.lab(progress), settings: settings)
    let advice = Session.advice(before: lesson, learning)
    return answer(advice + warning + reply.markup, progress, tutor)
  }

  /// Tells the tutor what the person did. Without an open lesson the last one goes on.
  package mutating func tell(_ event: Tutor.Event) throws -> Answer {
    if loadLearning().tutor == nil {
      guard learning?.progress.current != nil else { throw Session.noLesson }
      _ = try learn(nil)
    }
    guard var learning, let (tutor, before) = learning.open else { throw Session.noLesson }
    let (after, reply) = tutor.reply(to: event, in: before)
    learning.progress.lessons[tutor.model.lesson.id.text] = after
    if reply.isEnd { learning.progress.current = nil }
    self.learning = learning
    if after != before || reply.isEnd { keepProgress() }
    if let scope = reply.scope {
      variables = Variables(scope: scope, settings: settings)
      last = .calculation
    } else if !reply.isFault {
      variables = Variables(scope: tutor.lab(after), settings: settings)
    }
    var result = answer(reply.markup, after, tutor)
    if reply.isFault { result.status = .failure }
    if reply.isEnd { result.markup += close() }
    return result
  }

  /// Ends the open lesson: the lab has its own variables again. Says what comes next.
  private mutating func close() -> Markup {
    guard let open = learning?.tutor else { return Markup() }
    variables = learning?.labVariables
    learning?.labVariables = nil
    learning?.tutor = nil
    guard let learning, let next = Session.next(in: learning), next.id != open.model.lesson.id
    else {
      return Markup()
    }
    return Markup(
      StyledText("Next: ", .dim) + StyledText("learn \(next.number)", .code)
        + StyledText("  \(next.title), about \(next.minutes) minutes", .dim))
  }

  private mutating func keepProgress() {
    guard var learning else { return }
    var merged = learning
    let isKept = try? update(Session.progressName, reading: Progress.init(text:)) { kept in
      if let kept { merged.take(kept) }
      return merged.progress.text
    }
    guard isKept == true else { return }
    learning.progress = merged.progress
    learning.base = merged.progress
    self.learning = learning
  }

  // MARK: Choosing

  /// The lesson meant, or the one to go on with; nil if all are done.
  private static func choose(_ name: String?, _ learning: Learning) throws -> Lesson? {
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

  /// The first lesson that is not done.
  private static func next(in learning: Learning) -> Lesson? {
    learning.course.lessons.first { learning.progress.lessons[$0.id.text]?.isFinished != true }
  }

  /// A word about lessons that should come before; nobody is held back.
  private static func advice(before lesson: Lesson, _ learning: Learning) -> Markup {
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
  private static func warning(about model: LessonModel) -> Markup {
    guard !model.faults.isEmpty else { return Markup() }
    return Markup(
      StyledText("Some numbers of this lesson cannot be computed on this data: ", .warning)
        + StyledText("lesson check", .code))
  }

  // MARK: Answers and faults

  private func answer(_ markup: Markup, _ progress: LessonProgress, _ tutor: Tutor) -> Answer {
    Answer(
      markup, json: LessonStanding.record.json(of: LessonStanding(tutor: tutor, progress: progress))
    )
  }

  private static var noLesson: CommandFault {
    CommandFault(
      Diagnostic("lesson.none", "no lesson is open", hint: Hint("begin with", code: "learn")))
  }

  private static var noLessons: CommandFault {
    CommandFault(
      Diagnostic(
        "lesson.empty", "there is no lesson that could be read",
        hint: Hint("find out why", code: "lesson check")), .input)
  }

  private static func brokenLesson(_ lesson: Lesson) -> CommandFault {
    CommandFault(
      Diagnostic(
        "lesson.empty", "lesson \(lesson.number) has no steps",
        hint: Hint("find out why", code: "lesson check")), .input)
  }
}
