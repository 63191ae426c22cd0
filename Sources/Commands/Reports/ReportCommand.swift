import Answers
import ArgumentParser
import Decimals
import Diagnostics
import JSONText
import LabSession
import Lessons
import Markdown
import Presentation
import Reports
import TextFormats

/// `report`: writes a guide or a personal summary.
struct ReportCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write questions and answers, or a summary of your positions.",
    usage: "report [NAME] [--profile FILE] [--template brief] [--redact] [--format md|html|json] "
      + "[--out FILE]",
    discussion: "Without --out the report goes to the output, laid out for a terminal where it is "
      + "one and as Markdown elsewhere. The format follows the ending of "
      + "the file; another ending is refused, and a link is not followed. "
      + "HTML is one file that loads nothing. help profile shows what stands in a profile.")
  static let examples = ["report"]
  static let group = CommandGroupName.write

  @Argument(help: "`faq` or `summary`; without it, the list.")
  var name: String?
  @Option(name: .long, help: "Your positions, as YAML or JSON; `-` reads the standard input.")
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
  @Option(name: .long, help: "full or brief: a summary of one printed page.")
  var template: String?
  @Flag(name: .long, help: "Hide names and amounts of a summary; shares and rates stay.")
  var redact = false
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    switch words.last {
    case nil: return ReportEntry.all.map { .init($0.name, note: $0.abstract) }
    case "--profile", "--out": return session.files(typed)
    case "--format": return ReportFormat.allCases.map { .init($0.rawValue) }
    case "--days", "--amount", "--made-on": return []
    case "--template": return SummaryLength.allCases.map { .init($0.rawValue) }
    default:
      let own = words.first.flatMap { try? ReportEntry.named($0).options } ?? []
      let options = ["--format", "--out"] + own.map(\.rawValue)
      return options.filter { !words.contains($0) }.map { .init($0) }
    }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    guard let name else {
      try refuseOptionsOfAList()
      return ReportCommand.overview
    }
    let entry = try ReportEntry.named(name)
    try entry.refuse(given)
    try ReportDestination.refuse(
      out, among: [(profile, "profile"), (session.environment.snapshotPath, "snapshot")],
      session.environment.files)
    let destination = try ReportDestination(
      format: format, out: out, asJSON: common.json, of: entry)
    let request = ReportRequest(
      name: entry.name, profile: profile, days: days, amount: amount, madeOn: madeOn,
      template: template, redacts: redact, screenWidth: screenWidth(in: session),
      format: destination.format)
    let report = try entry.make(request, &session)
    let text = try report.text(destination.format, session.environment.content)
    guard let out else {
      guard screenWidth(in: session) != nil else {
        return Answer(json: report.json, verbatim: text)
      }
      return Answer(ReportCommand.screen(text), json: report.json)
    }
    try destination.write(text, session.environment.files)
    return ReportCommand.written(out, bytes: text.utf8.count, destination.format)
  }

  /// The columns of the terminal the report is shown on; nil where it goes elsewhere.
  private func screenWidth(in session: Session) -> Int? {
    out == nil && format == nil && !common.json && session.terminal.isTerminal
      ? session.terminal.width : nil
  }

  /// A report for the terminal: the same words and numbers, laid out for its width.
  static func screen(_ markdown: String) -> Markup {
    let prose = ProseMarkup()
    return Markup(MarkdownDocument(parsing: markdown).blocks.flatMap(prose.blocks))
  }

  /// The options of single reports that were given.
  private var given: [ReportOption] {
    let values: [(ReportOption, String?)] = [
      (.profile, profile), (.days, days), (.amount, amount), (.madeOn, madeOn),
      (.template, template), (.redact, redact ? "" : nil),
    ]
    return values.compactMap { $0.1 == nil ? nil : $0.0 }
  }

  private func refuseOptionsOfAList() throws {
    let options =
      given.map(\.rawValue)
      + [("--format", format), ("--out", out)].compactMap {
        $0.1 == nil ? nil : $0.0
      }
    try StrayOption.refuse(options.map { ($0, true) }, in: "report") { _ in
      Hint("name the report first", code: profile == nil ? "report faq" : ReportEntry.withProfile)
    }
  }

  private static func written(_ path: String, bytes: Int, _ format: ReportFormat) -> Answer {
    Answer(
      Markup([
        .paragraph(
          StyledText("wrote ", .dim) + StyledText(SafeText.neutralised(path), .name)
            + StyledText(", \(NumberFormat.group(String(bytes))) bytes", .dim))
      ]),
      json: written.json(of: (path, bytes, format)))
  }

  private static var overview: Answer {
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
      json: ReportCommand.list.json(of: ReportEntry.all))
  }
}
