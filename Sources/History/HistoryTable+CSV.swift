import CivilTime
import Diagnostics
import JSONText
import SQLite
import TextFormats

extension HistoryStore {
  /// All rows of a table as CSV; `data import` reads it again.
  public func csv(of table: HistoryTable) throws(HistoryFault) -> String {
    var rows: [[CSVText.Cell]] = []
    if try has(table) {
      try asking { () throws(DatabaseFault) in
        try database.each(table.all) { row in
          rows.append(table.columns.indices.map { table.columns[$0].cell(row[$0]) })
        }
      }
    }
    return CSVText.table(columns: table.columns.map(\.name), rows: rows)
  }
}

extension HistoryBatch {
  /// The rows of a table as CSV; `data import` reads it again.
  public func csv(of table: HistoryTable) -> String {
    CSVText.table(
      columns: table.columns.map(\.name),
      rows: (rows[table] ?? []).map { row in zip(table.columns, row).map { $0.cell($1) } })
  }

  /// Each row by its key, in words.
  public var words: [String] {
    HistoryTable.all.flatMap { table in (rows[table] ?? []).map { table.words(for: $0) } }
  }
}

extension HistoryTable {
  /// The table whose columns a header has; nil for another one. Columns that may be empty need not
  /// be there, `origin` and `day_only` neither.
  static func of(header: [String]) -> HistoryTable? {
    let names = Set(header)
    return all.first { table in
      let known = Set(table.columns.map(\.name))
      let needed = table.columns.filter { !$0.isOptional && !implied.contains($0.name) }.map(\.name)
      return names.isSubset(of: known) && names.isSuperset(of: needed)
    }
  }

  private static let implied: Set = ["origin", "day_only"]

  /// The rows of a file with these columns.
  ///
  /// - Parameters:
  ///   - origin: who says so, where the file does not.
  ///   - limit: seconds since 1970 that no moment may reach.
  func rows(
    _ node: JSONNode, of source: SourceText, origin: String, before limit: Int64
  ) throws(DiagnosticList) -> [[HistoryBatch.Cell]] {
    let columns = columns
    let shape = JSONShape<[[HistoryBatch.Cell]]>.table(upTo: 2_000_000) { fields in
      var row: [HistoryBatch.Cell] = []
      row.reserveCapacity(columns.count)
      var isDay = false
      for column in columns {
        if let cell = fields.historyCell(column, origin, isDay, before: limit) { row.append(cell) }
        if column.kind == .time { isDay = fields.isDay(column.name) }
      }
      return row.count == columns.count ? row : nil
    }
    return try shape.read(node, of: source)
  }
}

extension HistoryTable {
  /// Rows of a file that say different things of one key: nobody could tell which is meant.
  func contradictions(in node: JSONNode, of source: SourceText) -> [Diagnostic] {
    let keys = columns.filter(\.isKey).compactMap { node.header.firstIndex(of: $0.name) }
    guard case .array(let rows)? = node["rows"]?.content else { return [] }
    var known: [[JSONNode.Content]: (row: Int, cells: [JSONNode.Content])] = [:]
    var faults: [Diagnostic] = []
    for (place, row) in rows.enumerated() {
      guard case .array(let nodes) = row.content, nodes.count == node.header.count else { continue }
      let cells = nodes.map(\.content)
      let key = keys.map { cells[$0] }
      guard let first = known[key] else {
        known[key] = (place + 1, cells)
        continue
      }
      guard first.cells != cells, faults.count < 100 else { continue }
      faults.append(
        Diagnostic(
          "history.twice", "rows \(first.row) and \(place + 1) say different things of one moment",
          explanation: "Nobody can tell which of them is meant.", hint: Hint("leave one of them"),
          source: source, labels: [Diagnostic.Label(row.range)]))
    }
    return faults
  }
}

extension JSONFields {
  fileprivate mutating func historyCell(
    _ column: HistoryColumn, _ origin: String, _ isDay: Bool, before limit: Int64
  ) -> HistoryBatch.Cell? {
    guard let node = node(column.name) else {
      if column.isOptional { return .null }
      switch column.name {
      case "origin": return .text(origin)
      case "day_only": return .integer(isDay ? 1 : 0)
      default: return nil
      }
    }
    if let cell = column.value(node, before: limit) { return cell }
    note(
      "history.value", "`\(column.name)` must be \(column.expected)", at: column.name,
      hint: Hint("correct this cell"))
    return nil
  }

  /// Whether a moment is told by its day alone.
  fileprivate mutating func isDay(_ key: String) -> Bool {
    guard let node = node(key), case .string(let text) = node.content else { return false }
    return CivilDate(text) != nil
  }
}
