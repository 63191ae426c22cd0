import Answers
import ArgumentParser
import Decimals
import Diagnostics
import Exporters
import Importers
import Inquiry
import JSONText
import LabSession
import Presentation
import StakingEconomics
import TextFormats

/// `records`: what files of wallets, explorers and exchanges tell, as income, gains and lots.
struct RecordsCommand: LabCommand {
  static let configuration = CommandConfiguration(
    commandName: "records", abstract: "Income, gains and lots from the files you have.",
    usage:
      "records FILE… [--in CURRENCY] [--method fifo] [--by month] [--year 2025] [--list income] "
      + "[--prices FILE] [--export koinly]",
    discussion:
      "Reads the files that `import` reads and works out what was received, given away and is left. "
      + "Methods: \(LotMethod.allCases.map(\.word).joined(separator: ", ")). Prices come from the "
      + "files, from --prices, then from recorded closes in dollars. What is not known stays "
      + "unknown and counts in no sum. No tax is worked out but at rates that you give. "
      + "Nothing is sent anywhere.")
  static let examples = ["records"]
  static let group = CommandGroupName.hold
  static var fields: [JSONField] { RecordsAnswer.fields }

  @Argument(help: "Files; `-` is the standard input.")
  var files: [String] = []
  @OptionGroup var reading: RecordsReading
  @Option(name: .long, help: "How they add up: year or month.")
  var by: String?
  @Option(name: .long, help: "One year alone, as 2025.")
  var year: String?
  @Option(name: .long, help: "One by one: income, disposals, lots or events.")
  var list: String?
  @Option(name: .long, help: "Your own rate on income, as 25%.")
  var incomeRate: String?
  @Option(name: .long, help: "Your own rate on gains, as 25%.")
  var gainsRate: String?
  @Option(name: .long, help: "As csv, koinly, cointracking, coinledger or hledger.")
  var export: String?
  @Option(name: .long, help: "The file to write the export to; \(OutFile.help)")
  var out: String?
  @Flag(name: .long, help: "Replace a file that is there.")
  var force = false
  @OptionGroup var common: CommonOptions

  static func completions(
    after words: [String], typed: String, in session: inout Session
  ) -> [LineCompletions.Candidate] {
    switch words.last {
    case "--method"?: LotMethod.allCases.map { .init($0.word, note: $0.meaning) }
    case "--by"?: [.init("year"), .init("month")]
    case "--list"?:
      RecordsAnswer.Part.allCases.dropFirst(2).map { .init($0.rawValue, note: $0.meaning) }
    case "--export"?:
      [.init("csv", note: "the table that is shown")]
        + LedgerExport.allCases.map { .init($0.rawValue, note: $0.title) }
    case "--in"?: [.init("USD"), .init("EUR"), .init("TAO")]
    case "--swaps"?: [.init("disposal"), .init("carry")]
    case "--receipt"?: [.init("event"), .init("day")]
    default: session.files(typed)
    }
  }

  static func next(
    after answer: Answer, to words: [String], in session: Session
  ) -> [String] {
    let files = words.prefix { !$0.hasPrefix("-") }
    guard files.count == 1, let file = files.first, file != "-", words.count == 1 else { return [] }
    let line = FileReading.line("records", [file])
    return ["\(line) --by month", "\(line) --list disposals"]
  }

  mutating func answer(in session: inout Session) throws -> Answer {
    guard !files.isEmpty else {
      try StrayOption.refuse(
        [
          ("--export", export != nil), ("--out", out != nil), ("--list", list != nil),
          ("--by", by != nil), ("--year", year != nil),
        ],
        in: "records"
      ) { _ in Hint("name a file first", code: "records FILE") }
      return RecordsAnswer.overview(exports: LedgerExport.allCases.map { ($0.rawValue, $0.title) })
    }
    let part = try chosenPart()
    let rates = (try rate(incomeRate, "--income-rate"), try rate(gainsRate, "--gains-rate"))
    let export = try chosenExport()
    try ReportDestination.refuse(
      OutFile.named(out), among: files.map { ($0, "file to read") }, session.environment.files)
    let (result, found) = try reading.request.records(of: files, in: &session)
    var shown = RecordsAnswer(result, of: found, part: part)
    (shown.incomeRate, shown.gainsRate) = rates
    shown.only = try chosenYear(in: result)
    shown.line = FileReading.line("records", files)
    guard let export else { return shown.answer }
    if case .program = export {
      try refuseYear()
      try refuseOtherMoney(in: found, than: result.wish.unit)
    }
    let text =
      switch export {
      case .table: shown.csv
      case .program(let program): program.text(of: result.events, in: result.wish.unit)
      }
    let known = shown.answer
    guard let out = OutFile.named(out) else { return Answer(json: known.json, verbatim: text) }
    try HeldFile.write(
      text, to: out, force, line: "\(shown.line) --out", session.environment.files)
    let lines = text.utf8.count { $0 == 0x0A }
    return Answer(
      Markup([
        .paragraph(
          StyledText("Wrote \(NumberFormat.counted(lines, "line")) to ")
            + StyledText(SafeText.neutralised(out, limit: 200), .name))
      ]), json: known.json)
  }

  /// A trade whose money is left out would be read by other programs as a gift.
  private func refuseOtherMoney(in found: Import, than unit: LedgerUnit) throws {
    let others = Set(found.events.compactMap { $0.paysMoney ? $0.currency : nil })
      .subtracting([unit.text])
    // Trades of several currencies are written each in its own.
    guard let other = others.sorted().first, !tradesIn(unit.text, found) else { return }
    throw CommandFault(
      Diagnostic(
        "records.export", "these files tell of trades in \(other), not in \(unit.text)",
        explanation:
          "What was paid and received would be missing in the export, and other programs "
          + "would take the trades for gifts.",
        hint: Hint(
          "in the currency of the trades",
          code: FileReading.line("records", files) + " --in \(other) --export \(export ?? "csv")")),
      .usage)
  }

  private func tradesIn(_ currency: String, _ found: Import) -> Bool {
    found.events.contains { $0.paysMoney && $0.currency == currency }
  }

  /// Other programs work lots out from all years.
  private func refuseYear() throws {
    guard year != nil else { return }
    throw CommandFault(
      Diagnostic(
        "records.export", "a ledger for other programs has all years",
        explanation: "They work gains out from what came in years before.",
        hint: Hint(
          "without the year",
          code: FileReading.line("records", files) + " --export \(export ?? "csv")")), .usage)
  }

  // MARK: What was chosen

  /// `2025`, or `2025/26` where a year begins in another month.
  private func chosenYear(in result: RecordsResult) throws -> Int? {
    guard let year else { return nil }
    let known = result.years.map(\.year)
    let parts = year.split(separator: "/", maxSplits: 1)
    let isSplit = result.wish.year.month != 1 || result.wish.year.day != 1
    if parts.count == 1 || isSplit, let number = parts.first.flatMap({ Int($0) }),
      known.contains(number)
    {
      return number
    }
    let names = known.map(String.init).joined(separator: ", ")
    throw CommandFault(
      Diagnostic(
        "records.year", "nothing was received or given away in `\(SafeText.neutralised(year))`",
        explanation: known.isEmpty
          ? "These files have no income and no disposal." : "The files have it in \(names).",
        hint: known.last.map {
          Hint("for example", code: FileReading.line("records", files) + " --year \($0)")
        }), .usage)
  }

  private enum Export {
    case table
    case program(LedgerExport)
  }

  private func chosenPart() throws -> RecordsAnswer.Part {
    if let list, by != nil {
      throw Self.contradiction("--list \(list)", "--by")
    }
    if let list {
      let parts = RecordsAnswer.Part.allCases.dropFirst(2)
      guard let part = parts.first(where: { $0.rawValue == list.lowercased() }) else {
        throw Self.unknown(list, "--list", parts.map(\.rawValue))
      }
      return part
    }
    switch by?.lowercased() {
    case nil, "year"?: return .years
    case "month"?: return .months
    case let other?: throw Self.unknown(other, "--by", ["year", "month"])
    }
  }

  private func chosenExport() throws -> Export? {
    guard let export else {
      guard out == nil else {
        throw CommandFault(
          Diagnostic(
            "records.export", "--out needs to know as what",
            hint: Hint.example("records FILE --export csv --out records.csv")), .usage)
      }
      return nil
    }
    if export.lowercased() == "csv" { return .table }
    guard let program = LedgerExport(rawValue: export.lowercased()) else {
      throw Self.unknown(export, "--export", ["csv"] + LedgerExport.allCases.map(\.rawValue))
    }
    return .program(program)
  }

  private func rate(_ typed: String?, _ option: String) throws -> Int? {
    guard let typed else { return nil }
    if let value = (try? DecimalReader.percent(typed))?.approximate, (0...100).contains(value) {
      return Int((value * 10_000).rounded())
    }
    throw CommandFault(
      Diagnostic(
        "records.rate", "`\(SafeText.neutralised(typed))` is no rate for \(option)",
        explanation: "A rate is your own, from 0 to 100 %: none is known here.",
        hint: Hint.example("records FILE \(option) 25%")), .usage)
  }

  /// - Parameter meant: what the word means elsewhere, as `pool` for `uk`.
  static func unknown(
    _ typed: String, _ option: String, _ known: [String], meant: String? = nil
  ) -> CommandFault {
    CommandFault(
      Diagnostic(
        "records.option", "`\(SafeText.neutralised(typed))` is not known for \(option)",
        explanation: "Known are \(known.joined(separator: ", ")).",
        hint: Hint(
          "did you mean",
          code: "records FILE \(option) "
            + (meant ?? nearest(to: typed, among: known).first ?? known[0]))),
      .usage)
  }

  private static func contradiction(_ one: String, _ other: String) -> CommandFault {
    CommandFault(
      Diagnostic(
        "records.option",
        "`\(SafeText.neutralised(one))` and `\(other)` ask for two tables at once",
        hint: Hint("leave one of them out", code: "records FILE --by month")), .usage)
  }
}
