import Diagnostics
import SQLite

extension HistoryStore {
  /// Adds rows, all or none.
  ///
  /// - Parameter replaces: whether a row takes the place of another of the same key; without it a
  ///   different one is a fault and nothing is added.
  public func add(
    _ batch: HistoryBatch, replaces: Bool = false
  ) throws(HistoryFault) -> HistoryAddition {
    try changing { () throws(HistoryFault) in
      var addition = HistoryAddition()
      var conflicts: [String] = []
      for table in HistoryTable.all {
        guard let rows = batch.rows[table] else { continue }
        let found = try add(rows, to: table, replaces, &conflicts)
        addition.new += found.new
        addition.same += found.same
        addition.replaced += found.replaced
      }
      guard conflicts.isEmpty else { throw conflict(conflicts) }
      return addition
    }
  }

  /// Adds what is not there yet and leaves what is, whatever it says.
  public func addMissing(_ batch: HistoryBatch) throws(HistoryFault) {
    try changing { () throws(HistoryFault) in
      try asking { () throws(DatabaseFault) in
        for (table, rows) in batch.rows {
          let insert = try database.prepare(table.insertion)
          for row in rows { try insert.run(row) }
        }
      }
    }
  }

  private func add(
    _ rows: [[HistoryBatch.Cell]], to table: HistoryTable, _ replaces: Bool,
    _ conflicts: inout [String]
  ) throws(HistoryFault) -> HistoryAddition {
    var (addition, different) = (HistoryAddition(), conflicts)
    try asking { () throws(DatabaseFault) in
      let insert = try database.prepare(table.insertion)
      let replace = try database.prepare(table.replacement)
      for row in rows {
        try insert.run(row)
        if database.changes == 1 {
          addition.new += 1
          continue
        }
        if try isThere(row, in: table) {
          addition.same += 1
        } else if replaces {
          try replace.run(row)
          addition.replaced += 1
        } else {
          different.append(table.words(for: row))
        }
      }
    }
    conflicts = different
    return addition
  }

  /// Whether the row of this key says the same.
  private func isThere(
    _ row: [HistoryBatch.Cell], in table: HistoryTable
  ) throws(DatabaseFault) -> Bool {
    var isSame = false
    try database.each(table.question, table.key(of: row)) { found in
      isSame = row.indices.allSatisfy { found[$0] == row[$0] || found[$0].real == row[$0].real }
    }
    return isSame
  }

  private func conflict(_ rows: [String]) -> HistoryFault {
    let first = rows.prefix(3).joined(separator: "; ")
    let more = rows.count > 3 ? "; and \(rows.count - 3) more" : ""
    return HistoryFault(
      Diagnostic(
        "history.conflict",
        "the history says otherwise of \(rows.count) \(rows.count == 1 ? "row" : "rows")",
        explanation: "Same source, same moment, other values: \(first)\(more). Nothing was added.",
        hint: Hint("to let the file's values take their place", code: "data import FILE --force")))
  }
}

extension HistoryTable {
  private var names: String { columns.map(\.name).joined(separator: ", ") }
  private var places: String { columns.map { _ in "?" }.joined(separator: ", ") }
  private var keyColumns: [String] { columns.filter(\.isKey).map(\.name) }

  var insertion: String {
    "INSERT INTO \(name) (\(names)) VALUES (\(places)) "
      + "ON CONFLICT (\(keyColumns.joined(separator: ", "))) DO NOTHING"
  }

  var replacement: String { "INSERT OR REPLACE INTO \(name) (\(names)) VALUES (\(places))" }

  var question: String {
    "SELECT \(names) FROM \(name) WHERE "
      + keyColumns.map { "\($0) = ?" }.joined(separator: " AND ")
  }

  var all: String {
    "SELECT \(names) FROM \(name) ORDER BY \(keyColumns.joined(separator: ", "))"
  }

  func key(of row: [HistoryBatch.Cell]) -> [HistoryBatch.Cell] {
    zip(columns, row).filter(\.0.isKey).map(\.1)
  }

  /// A row by its key.
  func words(for row: [HistoryBatch.Cell]) -> String {
    let cells = zip(columns, row).filter(\.0.isKey).map { $0.words(for: $1) }
    return "\(name) \(cells.joined(separator: " "))"
  }
}
