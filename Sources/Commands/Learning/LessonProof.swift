import Answers
import CivilTime
import Content
import Diagnostics
import JSONText
import LabSession
import Lessons
import Parallel
import Presentation

/// Lessons to be proved: those of the named files among the ones they may require, or all.
struct LessonProof {
  let course: Course
  let lessons: [Lesson]
  private let paths: [String]

  /// A lesson is a few pages; a larger file is a mistake.
  static let fileLimit = 1 << 20

  init(_ paths: [String], _ session: inout Session) throws {
    self.paths = paths
    let content = session.environment.content
    if paths.isEmpty {
      course = Course(content)
      lessons = course.lessons + course.translations
    } else {
      var sources: [SourceText] = []
      for path in paths {
        sources.append(try session.read(path, limit: LessonProof.fileLimit))
      }
      let names = Set(paths.map(LessonProof.fileName))
      sources += content.names(in: "lessons").filter {
        $0.hasSuffix(".lesson.md") && !$0.contains("/locale/")
          && !names.contains(LessonProof.fileName($0))
      }.compactMap { name in content.text(name).map { SourceText(name: name, text: $0) } }
      course = Course(lessons: sources, content)
      lessons = course.lessons.filter { paths.contains($0.source.name) }
    }
  }

  private static func fileName(_ path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }

  func model(of lesson: Lesson, _ session: inout Session) throws -> LessonModel {
    LessonModel(
      lesson, world: try session.world(), facts: course.facts,
      figures: LessonFigures(try session.snapshot(), now: session.environment.now))
  }

  /// Of all lessons, several at a time.
  func models(_ session: inout Session) throws -> [LessonModel] {
    let (world, lessons, facts) = (try session.world(), lessons, course.facts)
    let figures = LessonFigures(try session.snapshot(), now: session.environment.now)
    let models = ParallelRunner(threads: 4).results(of: lessons.count) {
      LessonModel(lessons[$0], world: world, facts: facts, figures: figures)
    }
    return models ?? []
  }

  func answer(_ action: LessonAction, _ session: inout Session) throws -> Answer {
    var faults = action == .check ? try check(&session) : try walk(&session)
    faults = faults.filter { fault in
      guard !paths.isEmpty else { return true }
      return fault.source.map { paths.contains($0.name) || !$0.name.hasSuffix(".lesson.md") }
        ?? false
    }
    let checked = paths.isEmpty ? lessons.count : paths.count
    return LessonProof.answer(
      faults, checked, unread: unread(faults), terminal: session.environment.terminal)
  }

  /// Lessons with a fault so deep that no rule could look at them.
  private func unread(_ faults: [Diagnostic]) -> Int {
    Set(faults.compactMap { $0.source?.name }.filter { $0.hasSuffix(".lesson.md") })
      .subtracting((course.lessons + course.translations).map(\.source.name)).count
  }

  private func check(_ session: inout Session) throws -> [Diagnostic] {
    let watch = session.environment.watch
    let faults = LessonChecker.faults(
      in: course, today: session.environment.now.date, world: try session.world(),
      figures: LessonFigures(try session.snapshot(), now: session.environment.now),
      only: paths.isEmpty ? nil : Set(paths)
    ) { watch("checking the lessons", UInt64($0), UInt64($1)) }
    guard let faults else { throw CommandFault(.workStopped) }
    return faults
  }

  private func walk(_ session: inout Session) throws -> [Diagnostic] {
    let (world, lessons, facts) = (try session.world(), lessons, course.facts)
    let figures = LessonFigures(try session.snapshot(), now: session.environment.now)
    let watch = session.environment.watch
    let goesOn: @Sendable (Int) -> Bool = {
      watch("playing the lessons", UInt64($0), UInt64(lessons.count))
    }
    let found = ParallelRunner(threads: 4).results(of: lessons.count) { index -> [Diagnostic]? in
      let model = LessonModel(lessons[index], world: world, facts: facts, figures: figures)
      let played = LessonWalk.run(model) { goesOn(index) }
      return goesOn(index) ? played.faults : nil
    }
    guard let faults = found, !faults.contains(nil) else { throw CommandFault(.workStopped) }
    return course.faults + faults.compactMap(\.self).joined() + (try atThePrompt(&session))
  }

  /// What does not work where a person types it; for the course the lab has, not for single files.
  private func atThePrompt(_ session: inout Session) throws -> [Diagnostic] {
    guard paths.isEmpty else { return [] }
    var environment = session.environment
    environment.stateFolder = nil
    environment.watch = { _, _, _ in true }
    environment.endWatch = { false }
    environment.isTrial = true
    let fresh = Session(environment: environment)
    var faults: [Diagnostic] = []
    for lesson in lessons where lesson.language == Locale.original {
      guard
        session.environment.watch(
          "playing at the prompt", UInt64(lesson.number), UInt64(lessons.count))
      else {
        throw CommandFault(.workStopped)
      }
      let model = LessonModel(
        lesson.shuffled(by: lesson.seed), world: try session.world(), facts: course.facts,
        figures: LessonFigures(try session.snapshot(), now: session.environment.now))
      faults += SessionWalk.faults(model, in: fresh)
    }
    return faults
  }

  private static func answer(
    _ faults: [Diagnostic], _ count: Int, unread: Int, terminal: TerminalTraits
  ) -> Answer {
    let lessons = count == 1 ? "1 lesson" : "\(count) lessons"
    let found = faults.count == 1 ? "1 fault" : "\(faults.count) faults"
    let passes = !faults.contains { $0.severity == .error }
    let summary = StyledText("\(lessons), \(found)", passes ? .good : .error)
    let rest =
      unread == 0
      ? StyledText()
      : StyledText(
        unread == 1
          ? ". One lesson could not be read: its other rules are checked once this is mended."
          : ". \(unread) lessons could not be read: their other rules are checked once this is mended.",
        .dim)
    let markup = Markup(Markup.blocks(of: faults) + [.paragraph(summary + rest)])
    // A failed check is an answer, not a complaint: it stays on the standard output.
    return Answer(
      markup, json: LessonCommand.record.json(of: (count, faults)),
      verbatim: passes ? nil : markup.text(for: terminal), status: passes ? .success : .failure)
  }
}
