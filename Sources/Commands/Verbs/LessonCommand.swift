import Answers
import ArgumentParser
import Diagnostics
import JSONText
import LabSession
import Lessons
import Presentation
import TextFormats

/// `lesson`: what authors, instructors and readers on paper do with lessons.
struct LessonCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson", abstract: "Export lessons as pages; write, check and try your own.",
    usage:
      "lesson check|walk|stats [FILE…] | lesson export [N|all] [--format md|html] [--out PATH] "
      + "| lesson new NAME | lesson preview FILE[:STEP]",
    discussion: "`export` writes each lesson as one readable page that loads nothing; all of them "
      + "go into a folder, with a page of contents. `check` proves every answer, number and "
      + "promise, and with --write renews the list of ids that progress is kept under; `walk` plays "
      + "every path: right answers, mistakes, hints, skipping, going back and coming back. `new` "
      + "begins a lesson, `preview` shows one and again whenever it is saved, `stats` counts. "
      + "Without a file, all lessons. A fault ends with status 1.")
  static let examples = ["lesson check", "lesson stats", "lesson export 4"]
  static let group = CommandGroupName.author

  @Argument(help: "What to do, then lesson files, a number or a name.")
  var words: [String] = []
  @Option(name: .long, help: "md or html, for `export`.")
  var format: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Where `export` or `new` writes; for all lessons a folder. \(OutFile.help)", valueName: "path"
    ))
  var out: String?
  @Option(name: .long, help: ArgumentHelp("A language of lessons, as de.", valueName: "code"))
  var language: String?
  @Flag(name: .long, help: "Renew the list of ids, for `check`.")
  var write = false
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    switch words.first {
    case nil: return LessonAction.allCases.map { .init($0.rawValue, note: $0.meaning) }
    case "export":
      let all = session.refreshedLearning().course.lessons.map {
        LineCompletions.Candidate("\($0.number)", note: $0.title)
      }
      return all + [.init("all"), .init("--format"), .init("--out"), .init("--language")]
    case "check", "walk", "stats", "preview": return session.files(typed)
    default: return []
    }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    guard let word = words.first else { throw LessonAction.unknown(nil) }
    guard let action = LessonAction(rawValue: word.lowercased()) else {
      throw LessonAction.unknown(word)
    }
    try refuseStray(action)
    let rest = Array(words.dropFirst())
    switch action {
    case .check where write: return try LessonIDs.renew(in: &session)
    case .check, .walk: return try LessonProof(rest, &session).answer(action, &session)
    case .stats: return try LessonStatistics.answer(LessonProof(rest, &session), &session)
    case .new: return try LessonBeginning.answer(rest, out: out, &session)
    case .preview: return try LessonPreview.answer(rest, &session)
    case .export:
      return try LessonExport(rest, format: format, out: out, language: language)
        .answer(in: &session)
    }
  }

  private func refuseStray(_ action: LessonAction) throws(CommandFault) {
    let given = [
      ("--format", format != nil && action != .export),
      ("--out", out != nil && action != .export && action != .new),
      ("--language", language != nil && action != .export), ("--write", write && action != .check),
    ]
    try StrayOption.refuse(given, in: "lesson \(action.rawValue)") { option in
      Hint(
        "it belongs to",
        code: option == "--write" ? "lesson check --write" : "lesson export 4 --format html")
    }
  }
}

/// What `lesson` can do.
enum LessonAction: String, CaseIterable {
  case export, check, walk, stats, new, preview

  var meaning: String {
    switch self {
    case .export: "as pages to read and print"
    case .check: "every answer, number and promise"
    case .walk: "every path through a lesson"
    case .stats: "how long lessons are and what they ask"
    case .new: "a lesson to fill in"
    case .preview: "a lesson, again at every save"
    }
  }

  static func unknown(_ action: String?) -> CommandFault {
    let near = action.flatMap { nearest(to: $0, among: allCases.map(\.rawValue)).first }
    return CommandFault(
      Diagnostic(
        "lesson.action",
        action.map { "`lesson` cannot `\(SafeText.neutralised($0))`" }
          ?? "what shall be done is missing",
        explanation: "It can " + allCases.map(\.rawValue).joined(separator: ", ") + ".",
        hint: near.map { Hint("did you mean", code: "lesson \($0)") }
          ?? Hint("check all lessons with", code: "lesson check")), .usage)
  }
}
