import Answers
import ArgumentParser
import CivilTime
import Content
import Diagnostics
import JSONText
import LabSession
import Lessons
import Presentation

/// `lesson check`, `lesson walk`: proves lessons against the model.
struct LessonCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson", abstract: "Check lessons you write, or play them through.",
    usage: "lesson check [FILE…] | lesson walk [FILE…]",
    discussion: "`check` proves every answer, number and promise; `walk` plays every path: right "
      + "answers, mistakes, hints, skipping, going back and coming back. Without a file, all "
      + "lessons. A fault ends with status 1.")
  static let examples = ["lesson check"]
  static let group = CommandGroupName.author

  @Argument(help: "`check` or `walk`, then lesson files.")
  var words: [String] = []
  @OptionGroup var common: CommonOptions

  /// A lesson is a few pages; a larger file is a mistake.
  private static let fileLimit = 1 << 20

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    words.isEmpty ? [.init("check"), .init("walk")] : session.files(typed)
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    guard let action = words.first else { throw LessonCommand.unknown(nil) }
    let paths = Array(words.dropFirst())
    let course = try LessonCommand.course(of: paths, in: &session)
    let chosen: (String?) -> Bool = { name in
      paths.isEmpty || name.map { paths.contains($0) || !$0.hasSuffix(".lesson.md") } ?? false
    }
    let lessons = course.lessons.filter { chosen($0.source.name) }
    var faults: [Diagnostic]
    switch action {
    case "check":
      faults = try LessonChecker.faults(
        in: course, today: session.environment.now.date, world: try session.world(),
        figures: LessonFigures(try session.snapshot(), now: session.environment.now)
      ) { done, total in
        guard session.environment.watch("checking the lessons", UInt64(done), UInt64(total)) else {
          throw CommandFault(.workStopped)
        }
      }
    case "walk": faults = course.faults + (try LessonCommand.walk(lessons, course, &session))
    default: throw LessonCommand.unknown(action)
    }
    faults = faults.filter { chosen($0.source?.name) }
    let checked = paths.isEmpty ? lessons.count : paths.count
    return LessonCommand.answer(faults, checked, terminal: session.environment.terminal)
  }

  /// The named files among the lessons they may require, or all lessons.
  private static func course(of paths: [String], in session: inout Session) throws -> Course {
    let content = session.environment.content
    guard !paths.isEmpty else { return Course(content) }
    var sources: [SourceText] = []
    for path in paths { sources.append(try session.read(path, limit: fileLimit)) }
    let names = Set(paths.map(LessonCommand.fileName))
    sources += content.names(in: "lessons").filter {
      $0.hasSuffix(".lesson.md") && !names.contains(LessonCommand.fileName($0))
    }.compactMap { name in content.text(name).map { SourceText(name: name, text: $0) } }
    return Course(lessons: sources, content)
  }

  private static func fileName(_ path: String) -> Substring {
    path.split(separator: "/").last ?? ""
  }

  private static func walk(
    _ lessons: [Lesson], _ course: Course, _ session: inout Session
  ) throws -> [Diagnostic] {
    let world = try session.world()
    let figures = LessonFigures(try session.snapshot(), now: session.environment.now)
    let (watch, total) = (session.environment.watch, UInt64(lessons.count))
    var faults: [Diagnostic] = []
    for (done, lesson) in lessons.enumerated() {
      var isWanted = true
      let model = LessonModel(lesson, world: world, facts: course.facts, figures: figures)
      faults +=
        LessonWalk.run(model) {
          isWanted = isWanted && watch("playing the lessons", UInt64(done), total)
          return isWanted
        }.faults
      guard isWanted else { throw CommandFault(.workStopped) }
    }
    return faults
  }

  private static func answer(
    _ faults: [Diagnostic], _ count: Int, terminal: TerminalTraits
  ) -> Answer {
    let lessons = count == 1 ? "1 lesson" : "\(count) lessons"
    let found = faults.count == 1 ? "1 fault" : "\(faults.count) faults"
    let passes = !faults.contains { $0.severity == .error }
    let summary = StyledText("\(lessons), \(found)", passes ? .good : .error)
    let markup = Markup(Markup.blocks(of: faults) + [.paragraph(summary)])
    // A failed check is an answer, not a complaint: it stays on the standard output.
    return Answer(
      markup, json: LessonCommand.record.json(of: (count, faults)),
      verbatim: passes ? nil : markup.text(for: terminal), status: passes ? .success : .failure)
  }

  private static func unknown(_ action: String?) -> CommandFault {
    CommandFault(
      Diagnostic(
        "lesson.action",
        action.map { "`lesson` cannot `\($0)`" } ?? "what shall be done is missing",
        hint: Hint("check all lessons with", code: "lesson check")), .usage)
  }
}
