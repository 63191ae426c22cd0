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
