import Answers
import CivilTime
import Decimals
import Diagnostics
import JSONText
import LabSession
import Market
import Presentation
import TextFormats

/// What `data` and `data use` answer.
enum DataAnswers {
  /// One row of the list.
  struct Row {
    /// What `data use` takes.
    var name: String
    /// The file; nil for the built-in data and where there is none to name.
    var file: String?
    var isInUse: Bool
    var snapshot: Snapshot?
    /// Why it cannot be read.
    var fault: String?
    var now: UnixTime
  }

  static let builtIn = "built-in"

  /// As `finney-9240381` of `snapshot-finney-9240381.json`.
  static func shortName(_ file: String) -> String {
    String(file.dropFirst("snapshot-".count).dropLast(".json".count))
  }

  static func list(in session: inout Session) throws -> Answer {
    let rows = try rows(in: &session)
    let table = TextTable(
      "Recorded chains",
      columns: [
        .init("name"), .init("block", .number), .init("of"), .init("age"),
        .init("runtime", .number, priority: 2), .init("", priority: 1),
      ], rows: rows.map(cells))
    var blocks: [Markup.Block] = [.table(table)]
    let faults = rows.compactMap { row in row.fault.map { "\(row.name): \($0)" } }
    if !faults.isEmpty { blocks.append(.list(faults.map { StyledText($0) }, ordered: false)) }
    blocks.append(
      .paragraph(
        StyledText("data use NAME", .code) + " chooses one, "
          + StyledText("data update --plan", .code)
          + " says what asking for today's would ask of whom."))
    return Answer(Markup(blocks), json: record.json(of: rows))
  }

  private static func rows(in session: inout Session) throws -> [Row] {
    let now = session.environment.now
    let path = session.environment.snapshotPath
    let chosen = path == nil ? session.chosenDataName : nil
    let used = try session.snapshot()
    var rows = session.keptData().map { kept in
      var row = Row(
        name: shortName(kept.name), file: kept.name, isInUse: kept.name == chosen, now: now)
      switch kept.content {
      case .success(let snapshot): row.snapshot = snapshot
      case .failure(let faults): row.fault = faults.all[0].summary
      }
      row.isInUse = row.isInUse && row.snapshot != nil
      return row
    }
    let isKept = rows.contains(where: \.isInUse)
    if let path {
      rows.insert(
        Row(
          name: SafeText.neutralised(path), file: path, isInUse: true, snapshot: used, now: now),
        at: 0)
    }
    let embedded = try Snapshot.embedded(in: session.environment.content)
    rows.append(
      Row(
        name: builtIn, isInUse: path == nil && !isKept, snapshot: embedded, now: now))
    return rows
  }

  private static func cells(_ row: Row) -> [StyledText] {
    let mark = StyledText(row.isInUse ? "in use" : "", .good)
    guard let snapshot = row.snapshot else {
      return [StyledText(row.name, .name)]
        + ["", "", "cannot be read", ""].map { StyledText($0, .dim) } + [mark]
    }
    let asOf = snapshot.asOf(now: row.now)
    return [
      StyledText(row.name, .name), StyledText(NumberFormat.group(String(snapshot.block))),
      StyledText(snapshot.time.utcText), StyledText(asOf.freshness.text),
      StyledText("\(snapshot.specVersion)"), mark,
    ]
  }

  static func use(_ typed: String, in session: inout Session) throws -> Answer {
    guard session.environment.snapshotPath == nil else {
      throw CommandFault(
        Diagnostic(
          "data.fixed", "`--snapshot` says what is computed on, so nothing can be chosen here",
          hint: Hint("leave out `--snapshot`")), .usage)
    }
    let file = try file(named: typed, in: session)
    let hasFolder = session.environment.stateFolder != nil
    guard hasFolder || file == nil else { throw DataRequest.nowhere }
    guard !hasFolder || session.useData(file) else {
      throw CommandFault(
        Diagnostic("file.write", "what was chosen could not be kept"), .output)
    }
    let rows = try rows(in: &session).filter(\.isInUse)
    let snapshot = try session.snapshot()
    let asOf = snapshot.asOf(now: session.environment.now)
    var blocks: [Markup.Block] = [
      .paragraph(StyledText("Computed on from now: ") + StyledText(asOf.line, .strong) + ".")
    ]
    if let source = snapshot.provenance.sources.first, file != nil {
      blocks.append(.paragraph(StyledText("Read from \(source).", .dim)))
    }
    return Answer(Markup(blocks), json: record.json(of: rows))
  }

  /// The file of a name; nil for the built-in data.
  private static func file(
    named typed: String, in session: Session
  ) throws(CommandFault) -> String? {
    let wanted = typed.lowercased()
    if [builtIn, "builtin", "embedded"].contains(wanted) { return nil }
    let kept = session.keptData()
    let good = kept.filter { (try? $0.content.get()) != nil }
    if wanted == "newest", let first = good.first { return first.name }
    let found = kept.filter {
      [shortName($0.name), $0.name].contains(wanted) || shortName($0.name).hasSuffix("-\(wanted)")
    }
    if let first = found.first {
      if case .failure(let faults) = first.content { throw CommandFault(faults, .input) }
      return first.name
    }
    let names = kept.map { shortName($0.name) } + [builtIn]
    let near = nearest(to: wanted, among: names).first ?? builtIn
    throw CommandFault(
      Diagnostic(
        "data.unknown",
        wanted == "newest"
          ? "nothing but the built-in data is kept yet"
          : "no data called `\(SafeText.neutralised(typed))` is kept",
        explanation: "There is \(names.joined(separator: ", ")).",
        hint: Hint.example("data use \(near)")))
  }

  static let record: JSONRecord<[Row]> = .list(
    "data", "what is kept, the newest block first; the built-in data last", of: row
  ) { $0 }

  private static let row: JSONRecord<Row> = [
    .text("name", "what `data use` takes") { $0.name },
    .text("file", "its file in the state folder; null for the built-in data") { $0.file },
    .boolean("in_use", "whether it is computed on") { $0.isInUse },
    .integer("block", "its block; null where it cannot be read") { $0.snapshot?.block },
    .text("time", "when that block was made, in UTC") { $0.snapshot?.time.iso8601 },
    .integer("age_seconds", "how old that is") {
      $0.snapshot?.asOf(now: $0.now).freshness.age
    },
    .integer("spec_version", "the runtime of the block") { $0.snapshot?.specVersion },
    .text("fault", "why it cannot be read; null where it can") { $0.fault },
  ]

  static var fields: [JSONField] {
    JSONField.shapes(
      ("for `data` and `data use`", record.fields),
      ("for `data update`", DataRequest.updateRecord.fields),
      ("for `data update --plan`", DataRequest.planRecord.fields),
      ("for `data update --coldkey`", ColdkeyAnswer.record.fields),
      ("for `data history`", HistoryAnswers.overviewRecord.fields),
      ("for `data funds`", FundsAnswer.record.fields),
      ("for `data import`", HistoryAnswers.importRecord.fields),
      ("for `data export`", HistoryAnswers.exportRecord.fields),
      ("for `data remove`", HistoryRemoval.record.fields))
  }
}
