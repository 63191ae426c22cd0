import ArgumentParser
import Decimals
import Diagnostics
import Files
import JSONText
import MarketData
import Presentation
import Reports

/// `report`: writes a guide or a personal summary.
struct ReportCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write questions and answers, or a summary of your positions.",
    usage: "report [NAME] [--profile FILE] [--format md|html|json] [--out FILE]",
    discussion: "Without --out the report goes to the output. The format follows the ending of "
      + "the file and is Markdown otherwise. HTML is one file that loads nothing.")
  static let examples = ["report"]
  static let group = CommandGroupName.write
  static let asking: Asking? = Asking(
    ["report", "reports", "faq", "tax", "taxes", "summary", "statement", "questions"], "report faq")

  @Argument(help: "`faq` or `summary`; without it, the list.")
  var name: String?
  @Option(name: .long, help: "Your positions, as YAML or JSON.")
  var profile: String?
  @Option(name: .long, help: "md, html or json.")
  var format: String?
  @Option(name: .long, help: "The file to write; it is replaced as a whole.")
  var out: String?
  @Option(name: .long, help: "Days of the comparison, 365 by default.")
  var days: String?
  @Option(name: .long, help: "What the comparison stakes, as \"100 TAO\".")
  var amount: String?
  @Option(name: .long, help: "The day the report is made, as 2026-11-22; today by default.")
  var madeOn: String?
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    switch words.last {
    case nil: return ReportEntry.all.map { .init($0.name, note: $0.abstract) }
    case "--profile", "--out": return session.files(typed)
    case "--format": return ReportFormat.allCases.map { .init($0.rawValue) }
    case "--days", "--amount", "--made-on": return []
    default:
      let options = ["--profile", "--format", "--out", "--days", "--amount", "--made-on"]
      return options.filter { !words.contains($0) }.map { .init($0) }
    }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    guard let name else { return ReportCommand.list }
    let entry = try ReportEntry.named(name)
    let format = try chosenFormat()
    let request = ReportRequest(
      name: entry.name, profile: profile, days: days, amount: amount, madeOn: madeOn,
      format: format)
    let report = try entry.make(request, &session)
    let text = try report.text(format, session.environment.content)
    guard let out else { return Answer(json: report.json, verbatim: text) }
    try write(text, to: out, session.environment.files)
    return ReportCommand.written(out, bytes: text.utf8.count, format)
  }

  private func chosenFormat() throws -> ReportFormat {
    guard let format else {
      if common.json, out == nil { return .json }
      return out.flatMap(ReportFormat.init(fileName:)) ?? .markdown
    }
    if let known = ReportFormat(rawValue: format.lowercased()) { return known }
    let names = ReportFormat.allCases.map(\.rawValue)
    throw CommandFault(
      Diagnostic(
        "report.format", "`\(SafeText.neutralised(format))` is not a format of a report",
        explanation: "The formats are \(names.joined(separator: ", ")).",
        hint: nearest(to: format, among: names).first.map {
          Hint("did you mean", code: "report \(name ?? "faq") --format \($0)")
        }), .usage)
  }

  /// Replaces the file as a whole, or leaves it as it was.
  private func write(_ text: String, to path: String, _ files: FileAccess) throws {
    if let profile, profile == path {
      throw CommandFault(
        Diagnostic(
          "report.out", "`\(SafeText.neutralised(path))` is your profile and is not overwritten",
          hint: Hint("choose another file for the report")), .usage)
    }
    do throws(FileFault) {
      try files.write(Array(text.utf8), path, 0o644)
    } catch {
      throw CommandFault(error)
    }
  }

  private static func written(_ path: String, bytes: Int, _ format: ReportFormat) -> Answer {
    Answer(
      Markup([
        .paragraph(
          StyledText("wrote ", .dim) + StyledText(SafeText.neutralised(path), .name)
            + StyledText(", \(NumberFormat.group(String(bytes))) bytes", .dim))
      ]),
      json: [
        "file": .string(path), "bytes": .integer(bytes), "format": .string(format.rawValue),
      ])
  }

  private static var list: Answer {
    let fields = ReportEntry.all.map { entry in
      Markup.Field(
        StyledText(entry.name, .name), StyledText(entry.abstract),
        note: StyledText(entry.example, .code))
    }
    return Answer(
      Markup([
        .fields(fields),
        .paragraph(
          StyledText("Add ") + StyledText("--out FILE.html", .code)
            + StyledText(" for a page that can be sent, and ") + StyledText("--format", .code)
            + StyledText(" for md, html or json.")),
      ]),
      json: [
        "reports": .array(
          ReportEntry.all.map { ["name": .string($0.name), "abstract": .string($0.abstract)] })
      ])
  }
}
