import Diagnostics
import SQLite

extension HistoryStore {
  /// Adds rows, all or none.
  ///
  /// - Parameter replaces: whether a row takes the place of another of the same key; without it a
  ///   different one is a fault and nothing is added. So are two prices that two sources give to one
  ///   day; with it the new one takes the place of the other.
  /// - Parameter own: the rows of the program itself, before which every other goes.
  public func add(
    _ batch: HistoryBatch, replaces: Bool = false, over own: HistoryBatch = HistoryBatch()
  ) throws(HistoryFault) -> HistoryAddition {
    try changing { () throws(HistoryFault) in
      var addition = HistoryAddition()
      var conflicts = Conflicts()
      for table in HistoryTable.all {
        guard let rows = batch.rows[table] else { continue }
        let keys = Set((own.rows[table] ?? []).map { table.key(of: $0) })
        let found = try add(rows, to: table, replaces, keys, &conflicts)
        addition.new += found.new
        addition.same += found.same
        addition.replaced += found.replaced
      }
      if let fault = conflicts.fault { throw fault }
      return addition
    }
  }

  /// The rows that would go if others took their place.
  ///
  /// - Parameter own: the rows of the program itself, before which every other goes.
  public func inTheWay(
    of batch: HistoryBatch, over own: HistoryBatch = HistoryBatch()
  ) throws(HistoryFault) -> HistoryBatch {
    var found = HistoryBatch()
    for table in HistoryTable.all {
      guard let rows = batch.rows[table], try has(table) else { continue }
      let keys = Set((own.rows[table] ?? []).map { table.key(of: $0) })
      try asking { () throws(DatabaseFault) in
        for row in rows {
          let key = table.key(of: row)
          let rivals = keys.contains(key) ? [] : try rivals(of: row, in: table, besides: keys)
          let isOther = try !isThere(row, in: table)
          for gone in rivals.map(\.key) + (isOther ? [key] : []) {
            try database.each(table.question, gone) { cells in
              found.add(row: table.columns.indices.map { cells[$0] }, to: table)
            }
          }
        }
      }
    }
    return found
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
    _ own: Set<[HistoryBatch.Cell]>, _ conflicts: inout Conflicts
  ) throws(HistoryFault) -> HistoryAddition {
    var (addition, different) = (HistoryAddition(), conflicts)
    try asking { () throws(DatabaseFault) in
      let insert = try database.prepare(table.insertion)
      let replace = try database.prepare(table.replacement)
      let remove = try database.prepare(table.removal)
      for row in rows {
        try insert.run(row)
        let isNew = database.changes == 1
        let rivals =
          own.contains(table.key(of: row))
          ? [] : try self.rivals(of: row, in: table, besides: own)
        if replaces {
          for rival in rivals { try remove.run(rival.key) }
          addition.replaced += rivals.count
        } else {
          different.rivals += rivals.map { $0.words(beside: row, in: table) }
        }
        if isNew {
          addition.new += rivals.isEmpty ? 1 : 0
          continue
        }
        if try isThere(row, in: table) {
          addition.same += 1
        } else if replaces {
          try replace.run(row)
          addition.replaced += 1
        } else {
          different.rows.append(table.words(for: row))
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
}

/// Rows that say otherwise than what is there.
private struct Conflicts {
  /// Of the same source and moment, by their keys.
  var rows: [String] = []
  /// Of other sources and the same day, in words.
  var rivals: [String] = []

  var fault: HistoryFault? {
    guard !rows.isEmpty || !rivals.isEmpty else { return nil }
    let count = rows.count + rivals.count
    var why: [String] = []
    if !rows.isEmpty {
      why.append("Same source, same moment, other values: \(Conflicts.first(rows)).")
    }
    if !rivals.isEmpty { why.append("One day has one price: \(Conflicts.first(rivals)).") }
    return HistoryFault(
      Diagnostic(
        "history.conflict",
        "the history says otherwise of \(count) \(count == 1 ? "row" : "rows")",
        explanation: why.joined(separator: " ") + " Nothing was added.",
        hint: Hint("to let the file's values take their place", code: "data import FILE --force")))
  }

  private static func first(_ rows: [String]) -> String {
    rows.prefix(3).joined(separator: "; ") + (rows.count > 3 ? "; and \(rows.count - 3) more" : "")
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
