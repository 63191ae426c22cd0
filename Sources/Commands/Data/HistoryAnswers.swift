import Answers
import CivilTime
import Decimals
import Diagnostics
import History
import Importers
import Inquiry
import JSONText
import LabSession
import Market
import Presentation
import TextFormats

/// What `data history`, `data import` and `data export` answer.
enum HistoryAnswers {
  /// What is there, with spans and gaps.
  static func overview(in session: Session) throws -> Answer {
    let found = try session.historyToRead()?.overview() ?? []
    let json = overviewRecord.json(of: found)
    guard !found.isEmpty else {
      return Answer(
        Markup([
          .paragraph("Nothing is kept yet. What the program has recorded itself counts alone."),
          .paragraph(
            StyledText("data update", .code) + " and " + StyledText("data import FILE", .code)
              + " begin a history."),
        ]), json: json)
    }
    let table = TextTable(
      "Histories kept here",
      columns: [
        .init("what"), .init("rows", .number), .init("of", priority: 2), .init("from"),
        .init("to"), .init("days", .number, priority: 1),
        .init("longest gap", .number, priority: 1),
      ], rows: found.map(cells))
    let place = session.historyPath.map { SafeText.neutralised($0, limit: 200) } ?? ""
    return Answer(
      Markup([
        .table(table),
        .paragraph(
          StyledText(
            "days: those that have a row; what held on the others is not known. "
              + "The file: \(place), for any SQLite program.", .dim)),
      ]), json: json)
  }

  private static func cells(_ one: HistoryOverview) -> [StyledText] {
    let name = one.currency.map { "TAO in \($0)" } ?? one.table.meaning
    let things =
      switch one.table {
      case .taoPrice: ""
      case .subnet: NumberFormat.counted(one.things, "subnet")
      default: NumberFormat.counted(one.things, "validator")
      }
    return [
      StyledText(name, .name), StyledText(NumberFormat.group("\(one.rows)")), StyledText(things),
      StyledText(one.first.text), StyledText(one.last.text),
      StyledText(NumberFormat.group("\(one.days)")),
      StyledText(one.longestGap == 0 ? "none" : NumberFormat.counted(one.longestGap, "day")),
    ]
  }

  /// A file that tells what a person did or holds, and belongs elsewhere; nil for any other.
  private static func ledger(_ path: String, _ source: SourceText) -> DiagnosticList? {
    guard let kind = Importers.kind(of: ImportInput(name: source.name, text: source.text)) else {
      return nil
    }
    let tells = kind.content == .ledger || kind.content == .ledgerWithBalances
    return DiagnosticList(
      Diagnostic(
        "history.kind",
        "this is \(kind.title): \(tells ? "what you did" : "what you hold"), no history of prices",
        explanation: "`data import` keeps prices, pools, takes and funds.",
        hint: Hint("to read it", code: FileReading.line("import", [path]))))
  }

  /// Adds files, all of them or none.
  static func adding(
    _ paths: [String], origin: String?, replaces: Bool, in session: inout Session
  ) throws -> Answer {
    var (files, batch): ([(String, HistoryFile)], HistoryBatch) = ([], HistoryBatch())
    for path in paths {
      let source = try session.readFileOrInput(
        path, limit: HistoryFile.sizeLimit, isWideAllowed: true)
      let name = SafeText.neutralised(path.split(separator: "/").last.map(String.init) ?? path)
      do throws(DiagnosticList) {
        let file = try HistoryFile.read(
          source, origin: SafeText.neutralised(origin ?? name, limit: 60),
          now: session.environment.now)
        files.append((name, file))
        batch.add(file.batch)
      } catch {
        throw CommandFault(ledger(path, source) ?? error, .input)
      }
    }
    guard batch.count > 0 else {
      throw CommandFault(
        Diagnostic(
          "history.none", "there is no row to keep in \(NumberFormat.counted(files.count, "file"))",
          hint: Hint("ask for the answer again")), .input)
    }
    guard session.environment.stateFolder != nil else { throw DataRequest.nowhere }
    // Before they are kept: kept prices are what the next ones are compared with.
    let doubts = try session.inquiry().doubts(in: files.flatMap { $1.prices(of: $0) })
    var kept: [String] = []
    let environment = session.environment
    do throws(CommandFault) {
      let addition =
        try session.addToHistory(batch, replaces: replaces) { rows throws(CommandFault) in
          kept = try HistoryRemoval.keep(rows, environment)
        } ?? HistoryAddition()
      let read = Reading(
        files: files, addition: addition, doubts: PriceDoubt.words(doubts), kept: kept)
      return Answer(read.markup, json: importRecord.json(of: read))
    } catch {
      guard error.faults.all[0].code == "history.conflict" else { throw error }
      var fault = error.faults.all[0]
      let line =
        (["data import"] + paths.map { ReportRequest.quoted($0) }
        + (origin.map { ["--origin", ReportRequest.quoted($0)] } ?? [])).joined(separator: " ")
      fault.hint = Hint("to let the file's values take their place", code: "\(line) --force")
      throw CommandFault(fault, .input)
    }
  }

  /// A table as CSV.
  static func exporting(
    _ name: String?, to out: String?, force: Bool, in session: Session
  ) throws -> Answer {
    let names = HistoryTable.all.map(\.name)
    let typed = name ?? HistoryTable.subnet.name
    guard let table = HistoryTable.named(typed.lowercased()) else {
      throw CommandFault(
        Diagnostic(
          "history.table", "the history has no table `\(SafeText.neutralised(typed))`",
          explanation: "It has \(names.joined(separator: ", ")).",
          hint: Hint("what is kept", code: "data history")), .usage)
    }
    guard let store = try session.historyToRead() else {
      throw CommandFault(
        Diagnostic(
          "history.empty", "nothing is kept yet that could be exported",
          hint: Hint("what there is", code: "data history")), .input)
    }
    let text = try store.csv(of: table)
    let rows = max(0, text.utf8.count { $0 == 0x0A } - 1)
    let out = OutFile.named(out)
    let json = exportRecord.json(of: (table.name, rows, out))
    guard let out else { return Answer(json: json, verbatim: text) }
    try HeldFile.write(
      text, to: out, force, line: "data export \(table.name) --out", session.environment.files)
    return Answer(
      Markup([
        .paragraph(
          StyledText("Wrote \(NumberFormat.counted(rows, "row")) to ")
            + StyledText(SafeText.neutralised(out, limit: 200), .name))
      ]), json: json)
  }
}

extension HistoryAnswers {
  /// What files came to.
  struct Reading {
    let files: [(name: String, file: HistoryFile)]
    let addition: HistoryAddition
    /// Prices that are far from those known before.
    let doubts: [String]
    /// Files that hold the rows in whose place others came.
    let kept: [String]

    /// The line that puts those rows back; nil where none went.
    var back: String? {
      kept.isEmpty ? nil : FileReading.line("data import", kept) + " --force"
    }

    var markup: Markup {
      var items = files.map { name, file in
        StyledText(
          "\(name): \(file.kind.title), \(NumberFormat.counted(file.rowsRead, file.countedWord)) read"
        )
      }
      for note in files.flatMap(\.file.notes) { items.append(StyledText(note, .dim)) }
      for doubt in doubts { items.append(StyledText(doubt, .warning)) }
      var words = "\(NumberFormat.counted(addition.new, "row")) added to the history"
      if addition.same > 0 { words += ", \(NumberFormat.group("\(addition.same)")) there already" }
      if addition.replaced > 0 {
        words += ", \(NumberFormat.group("\(addition.replaced)")) in the place of others"
      }
      return Markup(
        [
          .list(items, ordered: false), .paragraph(StyledText(words + ".", .strong)),
        ]
          + (back.map {
            [
              .paragraph("To put those others back:"), .paragraph(StyledText($0, .code)),
            ]
          } ?? []) + [
            .paragraph(StyledText("data history", .code) + " says what is there.")
          ])
    }
  }

  static let overviewRecord: JSONRecord<[HistoryOverview]> = .list(
    "history", "what is kept, by table; TAO by currency", of: overviewRow
  ) { $0 }

  private static let overviewRow: JSONRecord<HistoryOverview> = [
    .text("table", "its table, which `data export` takes") { $0.table.name },
    .text("currency", "the currency of TAO's prices; null for other tables") { $0.currency },
    .integer("rows", "how many rows") { $0.rows },
    .integer("things", "how many subnets, validators or currencies") { $0.things },
    .text("from", "the first day") { $0.first.text },
    .text("to", "the last day") { $0.last.text },
    .integer("days_with_rows", "how many days have a row") { $0.days },
    .integer("days_without", "how many between them have none") { $0.missingDays },
    .integer("longest_gap_days", "the most of them on end") { $0.longestGap },
  ]

  static let importRecord: JSONRecord<Reading> = [
    .list("files", "what was read", of: fileRecord) { $0.files },
    .integer("added", "rows that are new") { $0.addition.new },
    .integer("there_already", "rows that were there, the same") { $0.addition.same },
    .integer("replaced", "rows that took the place of others") { $0.addition.replaced },
    .texts("warnings", "prices that are far from those known before, by row") { $0.doubts },
    .texts("kept", "the files that hold the rows whose place was taken") { $0.kept },
    .text("undo", "the line that puts those rows back; null where none went") { $0.back },
  ]

  private static let fileRecord: JSONRecord<(name: String, file: HistoryFile)> = [
    .text("file", "its name") { $0.name },
    .text("kind", "what it is") { $0.file.kind.rawValue },
    .integer("rows", "how many rows were read") { $0.file.rowsRead },
    .texts("notes", "what is to be known about it") { $0.file.notes },
  ]

  static let exportRecord: JSONRecord<(table: String, rows: Int, out: String?)> = [
    .text("table", "the table") { $0.table },
    .integer("rows", "how many rows") { $0.rows },
    .text("out", "the file that was written; null where none was") { $0.out },
  ]
}
