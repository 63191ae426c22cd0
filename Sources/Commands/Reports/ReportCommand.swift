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
    commandName: "report",
    abstract: "Write questions and answers, guides, or a summary of your positions.",
    usage: "report [NAME] [WORDS] [--profile FILE] [--template brief] [--redact] "
      + "[--format md|html|json] [--out FILE]",
    discussion:
      "Without --out the report goes to the output, laid out on a terminal or with --format text, "
      + "and as Markdown elsewhere. With --out the format "
      + "follows the ending of the file; another ending is refused, and a link is not followed. "
      + "HTML is one file that loads nothing. With --templates FOLDER your own templates stand in the "
      + "place of ours. report faq QUESTION answers one question, report guide "
      + "NAME is a guide, report subnet 64 the page of a subnet. report compare A B says what moved between "
      + "two summaries, report plan what a goal takes. --ndjson and --batch make many summaries. report lint FILE lists what makes a "
      + "text hard or unsafe to read; without a file it reads the texts of this program. help profile "
      + "shows what stands in a profile.")
  static let examples = ["report"]
  static let group = CommandGroupName.write
  static let unneeded = [
    "--force":
      "A file that is there is replaced as a whole, and the answer says so. A link is refused."
  ]

  @Argument(
    help: "`faq`, `guide`, `subnet`, `glossary`, `summary`, `compare`, `plan` or `lint`.")
  var name: String?
  @Argument(help: "A question, a guide, a subnet, or files to lint.")
  var words: [String] = []
  @Option(name: .long, help: "Your positions, as YAML or JSON; `-` reads the standard input.")
  var profile: String?
  @Option(name: .long, help: "before, while, leaving, taxes or safety.")
  var topic: String?
  @Option(name: .long, help: "beginner, holder or validator.")
  var audience: String?
  @Option(name: .long, help: "md, html or json; csv for a summary; text for a terminal.")
  var format: String?
  @Option(name: .long, help: "The file to write; it is replaced as a whole. \(OutFile.help)")
  var out: String?
  @Option(name: .long, help: "A PDF to write, printed by a browser of this machine.")
  var pdf: String?
  @Option(name: .long, help: "Days of the comparison, 365 by default.")
  var days: String?
  @Option(name: .long, help: "What the comparison stakes, as \"100 TAO\".")
  var amount: String?
  @Option(name: .long, help: "The day the report is made, as 2026-11-22; today by default.")
  var madeOn: String?
  @Option(name: .long, help: "full or brief: a summary of one printed page.")
  var template: String?
  @Option(name: .long, help: "A file of your history, for income and gains in a summary.")
  var records: [String] = []
  @Option(name: .long, help: "Which lots go first: fifo, lifo, hifo, average or pool.")
  var method: String?
  @Option(name: .long, help: "How numbers and dates are written: en, de, fr, hi or ja.")
  var locale: String?
  @Option(name: .long, help: "The currency of a summary: that of your price of TAO.")
  var currency: String?
  @Flag(name: .long, help: "Hide names and amounts of a summary; shares and rates stay.")
  var redact = false
  @Option(name: .long, help: "What a plan shall earn, as \"10 TAO a year\".")
  var goal: String?
  @Option(name: .long, help: "A limit of a plan, as \"at most 20% in one subnet\".")
  var limit: String?
  @Option(name: .long, help: "The most that leaving and 5 of 100 paths may lose in a plan, as 5%.")
  var maxLoss: String?
  @Flag(name: .long, help: "Read a profile a line and write a summary a line, as JSON.")
  var ndjson = false
  @Option(
    name: .long, help: "Profiles to make summaries of: FILE.ndjson, or FILE.csv of positions.")
  var batch: String?
  @Option(name: .long, help: "The folder for the pages of a batch.")
  var outDir: String?
  @Option(name: .long, help: "The archive for the pages of a batch.")
  var tar: String?
  @Option(
    name: .long, help: "A folder of your own templates, each in the place of the built-in one.")
  var templates: String?
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    switch words.last {
    case nil:
      return ReportEntry.all.map { .init($0.name, note: $0.abstract) }
        + [.init("lint", note: ReportLintAnswer.abstract)]
    case "guide": return GuideName.allCases.map { .init($0.rawValue, note: $0.abstract) }
    case "lint", "compare", "--templates": return session.files(typed)
    case "--topic": return FAQTopic.allCases.map { .init($0.rawValue) }
    case "--audience": return FAQAudience.allCases.map { .init($0.rawValue) }
    case "--profile", "--out", "--pdf", "--batch", "--out-dir", "--tar", "--records":
      return session.files(typed)
    case "--format": return ReportFormat.allCases.map { .init($0.rawValue) }
    case "--days", "--amount", "--made-on", "--goal", "--limit", "--max-loss", "--currency":
      return []
    case "--locale": return NumberLocale.all.map { .init($0.code, note: $0.name) }
    case "--template": return SummaryLength.allCases.map { .init($0.rawValue) }
    default:
      let own = words.first.flatMap { try? ReportEntry.named($0).options } ?? []
      let options = ["--format", "--out", "--templates"] + own.map(\.rawValue)
      return options.filter { !words.contains($0) }.map { .init($0) }
    }
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    guard let name else {
      try refuseOptionsOfAList()
      return ReportCommand.overview
    }
    let content = session.environment.content
    defer { session.environment.content = content }
    try session.layTemplates(templates)
    if name.lowercased() == "lint" { return try lint(in: &session) }
    let entry = try ReportEntry.named(name)
    try entry.refuse(given)
    if let answer = try batchAnswer(entry, in: &session) { return answer }
    let file = OutFile.named(out)
    try ReportDestination.refuse(
      file ?? pdf, among: [(profile, "profile"), (session.environment.snapshotPath, "snapshot")],
      session.environment.files)
    try refuseBesidePDF(entry)
    let isLaidOut = isLaidOut(in: session)
    let destination = try ReportDestination(
      format: pdf != nil ? ReportFormat.html.rawValue : isText ? nil : format, out: file,
      asJSON: common.json && pdf == nil, of: entry)
    let request = ReportRequest(
      name: entry.name, words: words, topic: topic, audience: audience, profile: profile,
      days: days, amount: amount, madeOn: madeOn, template: template, records: records,
      method: method, redacts: redact, goal: goal, limit: limit, maxLoss: maxLoss, locale: locale,
      currency: currency,
      templates: templates, screenWidth: isLaidOut ? session.terminal.width : nil,
      format: destination.format)
    if !entry.takesWords { try request.refuseWords(after: 0) }
    let report = try request.local(entry.make(request, &session), in: &session)
    if isLaidOut, let report = report as? any ExplainerReport {
      return Answer(ExplainerMarkup(explainer: report.explainer).markup, json: report.json)
    }
    let text = try report.text(destination.format, session.environment.content)
    if let pdf { return try printed(text, to: pdf, entry, in: session) }
    guard let file else {
      guard isLaidOut else { return Answer(json: report.json, verbatim: text) }
      return Answer(ReportCommand.screen(text), json: report.json)
    }
    let isReplaced = HeldFile.isTaken(file, session.environment.files)
    try destination.write(text, session.environment.files)
    return ReportCommand.written(file, text.utf8.count, destination.format, isReplaced: isReplaced)
  }

  /// Whether it is asked for as text.
  private var isText: Bool {
    out == nil && pdf == nil && !common.json && format?.lowercased() == "text"
  }

  /// Whether it is laid out for the terminal it is shown on, or as if for one.
  private func isLaidOut(in session: Session) -> Bool {
    isText
      || out == nil && pdf == nil && format == nil && !common.json && session.terminal.isTerminal
  }

  /// A report for the terminal: the same words and numbers, laid out for its width.
  static func screen(_ markdown: String) -> Markup {
    let prose = ProseMarkup()
    let document = MarkdownDocument(parsing: markdown)
    return Markup((document.blocks + document.footnotes.flatMap(\.blocks)).flatMap(prose.blocks))
  }

  /// The options of single reports that were given.
  private var given: [ReportOption] {
    let values: [(ReportOption, String?)] = [
      (.profile, profile), (.days, days), (.amount, amount), (.madeOn, madeOn), (.topic, topic),
      (.audience, audience), (.template, template), (.redact, redact ? "" : nil),
      (.ndjson, ndjson ? "" : nil), (.batch, batch), (.outDir, outDir), (.tar, tar),
      (.goal, goal), (.limit, limit), (.maxLoss, maxLoss),
      (.records, records.first), (.method, method),
      (.locale, locale), (.currency, currency),
    ]
    return values.compactMap { $0.1 == nil ? nil : $0.0 }
  }

  private func refuseOptionsOfAList() throws {
    let options =
      given.map(\.rawValue)
      + [("--format", format), ("--out", out), ("--pdf", pdf), ("--templates", templates)]
      .compactMap {
        $0.1 == nil ? nil : $0.0
      }
    try StrayOption.refuse(options.map { ($0, true) }, in: "report") { _ in
      Hint("name the report first", code: profile == nil ? "report faq" : ReportEntry.withProfile)
    }
  }

  private static func written(
    _ path: String, _ bytes: Int, _ format: ReportFormat, isReplaced: Bool
  ) -> Answer {
    Answer(
      Markup([
        .paragraph(
          StyledText("wrote ", .dim) + StyledText(SafeText.neutralised(path), .name)
            + StyledText(", \(NumberFormat.group(String(bytes))) bytes of \(format.words)", .dim)
            + StyledText(isReplaced ? ", in place of the file that was there" : "", .dim))
      ]),
      json: written.json(of: (path, bytes, format, isReplaced)))
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
            + StyledText(" for md, html, json or text. ") + StyledText("report lint", .code)
            + StyledText(" reads such texts for faults.")),
      ]),
      json: ReportCommand.list.json(of: ReportEntry.all))
  }
}
