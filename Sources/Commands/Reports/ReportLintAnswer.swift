import Answers
import Diagnostics
import JSONText
import LabSession
import Presentation
import Reports
import TextFormats

/// What `report lint` found.
struct ReportLintAnswer {
  static let abstract = "what makes a text hard or unsafe to read"

  /// How many texts were read.
  let count: Int
  let faults: [Diagnostic]

  static let record: JSONRecord<ReportLintAnswer> = [
    .integer("texts", "how many were read") { $0.count },
    .list(
      "faults", "what is wrong with them",
      of: [
        .text("file", "the file or template") { $0.source?.name },
        .integer("line", "the line, from 1") { $0.position?.line },
        .integer("column", "the column, from 1") { $0.position?.column },
        .text("code", "the rule, as lint.sentence") { $0.code },
        .text("severity", "error or warning") { $0.severity.rawValue },
        .text("summary", "what is wrong") { $0.summary },
        .text("explanation", "why it matters") { $0.explanation },
        .text("hint", "what may help") { $0.hint?.text },
      ]
    ) { $0.faults },
  ]

  /// A failed check is an answer, not a complaint: it stays on the standard output.
  func answer(for terminal: TerminalTraits) -> Answer {
    let passes = !faults.contains { $0.severity == .error }
    let texts = count == 1 ? "1 text" : "\(count) texts"
    let found =
      faults.isEmpty ? "no fault" : faults.count == 1 ? "1 fault" : "\(faults.count) faults"
    let summary = StyledText("\(texts), \(found)", passes ? .good : .error)
    let markup = Markup(
      faults.map { .diagnostic(DiagnosticBlock($0)) } + [.paragraph(summary)])
    return Answer(
      markup, json: ReportLintAnswer.record.json(of: self),
      verbatim: passes ? nil : markup.text(for: terminal), status: passes ? .success : .failure)
  }
}

extension ReportCommand {
  /// A page is a few hundred kilobytes; a larger file is a mistake.
  private static let lintLimit = 4 << 20

  /// Reads texts for what makes them hard or unsafe; without a file, those of this program.
  func lint(in session: inout Session) throws -> Answer {
    let content = session.environment.content
    let terminal = session.environment.terminal
    guard !words.isEmpty else {
      let request = ReportRequest(name: "lint", madeOn: madeOn, format: .markdown)
      let own = try ReportLint.own(try request.context(in: &session), in: content)
      return ReportLintAnswer(count: own.count, faults: own.faults).answer(for: terminal)
    }
    var faults: [Diagnostic] = []
    for path in words {
      try ReportCommand.refuseHTML(path)
      let source = try session.readPage(path, limit: ReportCommand.lintLimit)
      faults += ReportLint(in: content).faults(of: source)
    }
    return ReportLintAnswer(count: words.count, faults: faults).answer(for: terminal)
  }

  /// A page for browsers has styles, scripts and attributes between its words.
  private static func refuseHTML(_ path: String) throws(CommandFault) {
    guard ReportFormat(fileName: path) == .html else { return }
    throw CommandFault(
      Diagnostic(
        "report.lint", "`\(SafeText.neutralised(path, limit: 200))` is a page for browsers",
        explanation: "Lint reads Markdown. A report has the same words in both.",
        hint: Hint(
          "make it as Markdown and read that",
          code: "report summary --profile FILE --out summary.md")), .usage)
  }
}
