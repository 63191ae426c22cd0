import Answers
import CivilTime
import Decimals
import Diagnostics
import Files
import History
import JSONText
import LabSession
import Presentation
import TextFormats

/// `data remove`: rows of the history that should not be there, shown first, and removed when that is
/// confirmed.
struct HistoryRemoval {
  let selection: HistorySelection
  /// The line that was typed, without options that confirm.
  let line: String

  /// Reads `EUR`, `SN64`, a day, two days, and a source.
  init(_ words: [String], origin: String?) throws(CommandFault) {
    var rest = words.filter { !["on", "from", "to", "of"].contains($0.lowercased()) }[...]
    var found = HistorySelection(origin: origin)
    if let first = rest.first, CivilDate(first) == nil, !HistoryRemoval.isDayLike(first) {
      guard let subject = HistoryRemoval.subject(first) else { throw HistoryRemoval.unknown(first) }
      found.subject = subject
      rest = rest.dropFirst()
    }
    var days: [CivilDate] = []
    for word in rest {
      guard let day = CivilDate(word) else {
        throw HistoryRemoval.isDayLike(word)
          ? HistoryRemoval.noDay(word, words, origin) : HistoryRemoval.unknown(word)
      }
      days.append(day)
    }
    guard days.count <= 2, found != HistorySelection() || !days.isEmpty,
      days.count < 2 || days[0] <= days[1]
    else { throw HistoryRemoval.unknown(words.joined(separator: " ")) }
    if let first = days.first, let last = days.last { found.days = first...last }
    selection = found
    line =
      (["data remove"] + words.map { ReportRequest.quoted($0) }
      + (origin.map { ["--origin", ReportRequest.quoted($0)] } ?? [])).joined(separator: " ")
  }

  private static func subject(_ word: String) -> HistorySelection.Subject? {
    let upper = word.uppercased()
    for prefix in ["SN", "Α", ""] where upper.hasPrefix(prefix) {
      if let number = UInt16(upper.dropFirst(prefix.count)), number > 0 { return .subnet(number) }
    }
    if let currency = Currency.meant(by: word) { return .currency(currency.code) }
    // Rows of what is no currency may stand there from before that was checked.
    let isCode = upper.utf8.count == 3 && upper.utf8.allSatisfy { (65...90).contains($0) }
    return isCode ? .currency(upper) : nil
  }

  /// Digits between marks, as `2025-13-10`.
  private static func isDayLike(_ word: String) -> Bool {
    word.utf8.count >= 6 && word.contains { "-./".contains($0) }
      && word.allSatisfy { $0.isASCII && ($0.isNumber || "-./".contains($0)) }
  }

  private static func noDay(
    _ typed: String, _ words: [String], _ origin: String?
  ) -> CommandFault {
    let day = words.first { CivilDate($0) != nil } ?? "2025-12-10"
    let mended =
      words.map { $0 == typed ? day : ReportRequest.quoted($0) }
      + (origin.map { ["--origin", ReportRequest.quoted($0)] } ?? [])
    return CommandFault(
      Diagnostic(
        "data.remove", "`\(SafeText.neutralised(typed))` is no day",
        explanation: "A day is year, month and day, as 2025-12-10.",
        hint: Hint.example((["data remove"] + mended).joined(separator: " "))), .usage)
  }

  private static func unknown(_ typed: String) -> CommandFault {
    CommandFault(
      Diagnostic(
        "data.remove",
        typed.isEmpty
          ? "what is to be removed from the history?"
          : "`\(SafeText.neutralised(typed))` says no rows of the history",
        explanation:
          "They are said by a currency or a subnet, a day or a first and a last day, and "
          + "`--origin` with a source.",
        hint: Hint.example("data remove EUR 2026-01-02")), .usage)
  }

  /// What would go, or with `force` what is gone.
  func answer(force: Bool, in session: inout Session) throws -> Answer {
    guard let found = try session.historyRows(selection) else {
      throw CommandFault(
        Diagnostic(
          "history.empty", "nothing is kept yet that could be removed",
          hint: Hint("what there is", code: "data history")), .input)
    }
    guard found.count > 0 else {
      throw CommandFault(
        Diagnostic(
          "history.absent", "the history has no such rows",
          explanation: "What the program itself has recorded is not removed.",
          hint: Hint("what there is", code: "data history")), .input)
    }
    guard force else { return said(found, kept: []) }
    var kept: [String] = []
    let environment = session.environment
    let gone = try session.removeFromHistory(selection) { rows throws(CommandFault) in
      kept = try HistoryRemoval.keep(rows, environment)
    }
    return said(gone ?? HistoryBatch(), kept: kept)
  }

  /// Writes what goes beside the history, a file for each table.
  static func keep(
    _ batch: HistoryBatch, _ environment: Environment
  ) throws(CommandFault) -> [String] {
    var paths: [String] = []
    for table in HistoryTable.all where batch.rows[table] != nil {
      let path = free("\(environment.stateFolder ?? ".")/removed-\(table.name)", environment.files)
      do throws(FileFault) {
        try environment.files.writeUnfollowed(Array(batch.csv(of: table).utf8), path, 0o600)
      } catch {
        throw CommandFault(error)
      }
      paths.append(path)
    }
    return paths
  }

  /// A name that no earlier removal has: what it wrote may be the only copy.
  private static func free(_ start: String, _ files: FileAccess) -> String {
    var (path, number) = (start + ".csv", 2)
    while HeldFile.isTaken(path, files) {
      path = "\(start)-\(number).csv"
      number += 1
    }
    return path
  }

  private func said(_ batch: HistoryBatch, kept: [String]) -> Answer {
    let (words, count) = (batch.words, NumberFormat.counted(batch.count, "row"))
    let shown = words.prefix(HistoryRemoval.shown)
    var items = shown.map { StyledText($0) }
    if words.count > shown.count {
      items.append(
        StyledText("and \(NumberFormat.group("\(words.count - shown.count)")) more", .dim))
    }
    let back = FileReading.line("data import", kept)
    let end: [Markup.Block] =
      kept.isEmpty
      ? [
        .paragraph(StyledText("Nothing is removed yet. To remove \(count):", .strong)),
        .paragraph(StyledText("\(line) --force", .code)),
      ]
      : [
        .paragraph(StyledText("\(count) removed from the history. To put back:", .strong)),
        .paragraph(StyledText(back, .code)),
      ]
    return Answer(
      Markup([.list(items, ordered: false)] + end),
      json: HistoryRemoval.record.json(of: (batch, kept, kept.isEmpty ? nil : back)))
  }

  private static let shown = 8

  static let record: JSONRecord<(batch: HistoryBatch, kept: [String], back: String?)> = [
    .texts("meant", "the rows by table and key") { $0.batch.words },
    .integer("count", "how many") { $0.batch.count },
    .boolean("removed", "whether they are gone; else `--force` removes them") { !$0.kept.isEmpty },
    .texts("kept", "the files that hold what was removed") { $0.kept },
    .text("undo", "the line that puts it back; null where nothing was removed") { $0.back },
  ]
}
