import Answers
import Diagnostics
import Holdings
import TextFormats

/// Puts the rows of a table together that stand together and have one id.
///
/// A row that cannot be read spoils the profile of its id. Where its id cannot be read either, it
/// spoils the one it stands in and the one that begins behind it, and has a line of its own: a page
/// without one position would be wrong, not merely short.
struct TableItems {
  private var table: ProfileTable?
  private var separator: UInt8?
  private var rows = 0
  private var open: OpenProfile?
  /// Rows without an id behind the open profile.
  private var loose: [BatchItem] = []
  private var spoilt: DiagnosticList?

  /// The rows of one id so far.
  private struct OpenProfile {
    let id: String
    let first: Int
    var rows: [ProfileTable.Row] = []
    var fault: DiagnosticList?

    /// The first reason counts.
    mutating func spoil(_ reason: DiagnosticList) {
      if fault == nil { fault = reason }
    }

    var item: BatchItem {
      BatchItem(
        row: first, id: id,
        line: fault.map(Result.failure) ?? .success(ProfileTable.line(rows)))
    }
  }

  /// Takes a row, and gives the profile that ends before it.
  ///
  /// - Throws: a header that says nothing.
  mutating func add(_ text: Result<String, DiagnosticList>) throws -> [BatchItem] {
    guard let table else {
      try readHeader(text)
      return []
    }
    rows += 1
    switch table.reading(text, named: BatchSource.rowName) {
    case .row(let row): return take(row.id, row, nil)
    case .broken(let id?, let faults): return take(id, nil, faults)
    case .broken(nil, let faults):
      let reason = TableItems.reason(rows, faults)
      open?.spoil(reason)
      spoilt = reason
      let item = BatchItem(row: rows, id: nil, line: .failure(faults))
      guard open != nil else { return [item] }
      loose.append(item)
      return []
    }
  }

  private mutating func readHeader(_ text: Result<String, DiagnosticList>) throws {
    do throws(DiagnosticList) {
      let line = try text.get()
      if separator == nil, let said = ProfileTable.separator(saidBy: line) {
        separator = said
      } else {
        table = try ProfileTable(header: line, named: "header", separator: separator)
      }
    } catch {
      throw CommandFault(error, .input)
    }
  }

  private mutating func take(
    _ id: String, _ row: ProfileTable.Row?, _ faults: DiagnosticList?
  ) -> [BatchItem] {
    var items: [BatchItem] = []
    if open?.id == id {
      // What stands between rows of one id is of that id.
      spoilt = nil
    } else {
      items = end()
      open = OpenProfile(id: id, first: rows, fault: spoilt)
      spoilt = nil
    }
    if let row { open?.rows.append(row) }
    if let faults {
      let isFirst = open?.first == rows
      open?.spoil(isFirst ? faults : TableItems.named(rows, faults))
    }
    return items
  }

  /// The profile of the last rows, and the rows that belong to none.
  mutating func end() -> [BatchItem] {
    defer { (open, loose) = (nil, []) }
    return [open?.item].compactMap(\.self) + loose
  }

  /// The same faults, saying which row of the profile has them.
  private static func named(_ row: Int, _ faults: DiagnosticList) -> DiagnosticList {
    let all = faults.all.map { fault in
      var fault = fault
      fault.summary = "row \(row): " + fault.summary
      return fault
    }
    return DiagnosticList(all) ?? faults
  }

  private static func reason(_ row: Int, _ faults: DiagnosticList) -> DiagnosticList {
    let why = faults.all.first?.summary ?? "it cannot be read"
    return DiagnosticList(
      Diagnostic(
        "batch.spoilt", "row \(row) may belong to this page, and cannot be read: \(why)",
        explanation: "A page without one position would be wrong.",
        hint: Hint("mend row \(row), and type the same line again")))
  }
}
