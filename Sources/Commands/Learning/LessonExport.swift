import Answers
import Content
import Diagnostics
import Files
import JSONText
import LabSession
import Lessons
import Presentation
import Reports
import TextFormats

/// `lesson export`: lessons as pages to read, to print, to give away.
struct LessonExport {
  private let name: String
  private let format: String?
  private let out: String?
  private let language: String?

  init(_ words: [String], format: String?, out: String?, language: String?) throws(CommandFault) {
    guard words.count <= 1 else {
      throw CommandFault(
        Diagnostic(
          "lesson.export", "one lesson or all of them can be exported at a time",
          hint: Hint("all of them go into a folder", code: "lesson export all --out lessons")),
        .usage)
    }
    name = words.first ?? "all"
    (self.format, self.out, self.language) = (format, OutFile.named(out), language)
  }

  func answer(in session: inout Session) throws -> Answer {
    let content = session.environment.content
    let course = try course(in: &session)
    if name.lowercased() == "all" { return try all(course, &session) }
    guard let lesson = course.lesson(name) else {
      throw Session.unknownLesson(name, course, session.courseWords)
    }
    let format = try chosenFormat(out)
    let sheet = try LessonSheet(lesson, course, &session)
    let text = try sheet.text(format, content)
    guard let out else {
      return Answer(
        json: LessonExport.record.json(of: [(sheet.file(format), text)]), verbatim: text)
    }
    try write(text, out, session.environment.files)
    return written([(out, text)])
  }

  // MARK: All of them

  private func all(_ course: Course, _ session: inout Session) throws -> Answer {
    guard let folder = out else {
      throw CommandFault(
        Diagnostic(
          "lesson.export", "all lessons go into a folder, and none is named",
          hint: Hint.example("lesson export all --out lessons")), .usage)
    }
    let content = session.environment.content
    let format = try chosenFormat(nil) ?? .html
    var texts: [(file: String, text: String)] = []
    for lesson in course.lessons {
      let sheet = try LessonSheet(lesson, course, &session, isOneOfMany: true)
      texts.append((sheet.file(format), try sheet.text(format, content)))
    }
    let contents = CourseSheet(
      course, LessonWords(content, language: language ?? session.settings.language))
    texts.insert((contents.file(format), try contents.text(format, content)), at: 0)
    let files = session.environment.files
    do throws(FileFault) {
      try files.makeFolder(folder)
    } catch {
      throw CommandFault(error)
    }
    for (file, text) in texts { try write(text, "\(folder)/\(file)", files) }
    return written(texts.map { ("\(folder)/\($0.file)", $0.text) })
  }

  private func course(in session: inout Session) throws -> Course {
    let content = session.environment.content
    let course = session.refreshedLearning().course
    guard !course.lessons.isEmpty else { throw Session.noLessons }
    let wanted = language?.lowercased() ?? session.settings.language
    let known = [Locale.original] + Course.languages(in: content)
    guard known.contains(wanted) else {
      if language == nil { return course }
      throw CommandFault(
        Diagnostic(
          "lesson.language", "no lesson was translated into `\(SafeText.neutralised(wanted))`",
          explanation: "There is " + known.joined(separator: ", ") + ".",
          hint: Hint.example("lesson export 4 --language \(known.last ?? "en")")),
        .usage)
    }
    // The session has the translations into its own language alone.
    let whole = wanted == session.settings.language ? course : Course(content, in: wanted)
    return whole.translated(into: wanted, content)
  }

  // MARK: Files

  private func chosenFormat(_ file: String?) throws(CommandFault) -> ReportFormat? {
    let ending = try file.flatMap { file throws(CommandFault) in
      try OutFile.format(
        of: file, among: [.markdown, .html], "a lesson", example: "lesson export 4",
        file: "lesson-4")
    }
    guard let format else { return ending }
    let known: [String: ReportFormat] = ["md": .markdown, "markdown": .markdown, "html": .html]
    guard let chosen = known[format.lowercased()] else {
      throw CommandFault(
        Diagnostic(
          "lesson.format", "a lesson cannot be exported as `\(SafeText.neutralised(format))`",
          explanation: "It can be exported as md, which forges show, or as html, for browsers and "
            + "paper.", hint: Hint.example("lesson export 4 --format html")), .usage)
    }
    if let ending, ending != chosen {
      throw CommandFault(
        Diagnostic(
          "lesson.format", "`--format \(format)` and the ending of the file ask for two formats",
          hint: Hint("leave one of them away", code: "lesson export 4 --out lesson-4.html")), .usage
      )
    }
    return chosen
  }

  private func write(_ text: String, _ path: String, _ files: FileAccess) throws(CommandFault) {
    do throws(FileFault) {
      try files.writeUnfollowed(Array(text.utf8), path, 0o644)
    } catch {
      throw CommandFault(error)
    }
  }

  private func written(_ texts: [(path: String, text: String)]) -> Answer {
    let lines = texts.map {
      StyledText(SafeText.neutralised($0.path), .name)
        + StyledText(", \(ByteCount.words($0.text.utf8.count))", .dim)
    }
    let markup =
      lines.count == 1
      ? Markup(StyledText("wrote ", .dim) + lines[0])
      : Markup(StyledText("wrote", .dim)) + Markup([.list(lines, ordered: false)])
    return Answer(markup, json: LessonExport.record.json(of: texts.map { ($0.path, $0.text) }))
  }

  static let record = JSONRecord<[(file: String, text: String)]>.list(
    "files", "the pages, in the order of the course",
    of: [
      .text("file", "the file, or the name it would have") { $0.file },
      .integer("bytes", "its size") { $0.text.utf8.count },
    ]
  ) { $0 }
}
