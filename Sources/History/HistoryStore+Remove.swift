public import CivilTime
import SQLite

/// Which rows of the history are meant: of a currency, a subnet, a source, some days, or several of them.
public struct HistorySelection: Hashable, Sendable {
  /// What the rows are of.
  public enum Subject: Hashable, Sendable {
    /// Prices of TAO in a currency.
    case currency(String)
    /// A subnet's prices and pools.
    case subnet(UInt16)
  }

  /// What they are of; nil for everything of a source.
  public var subject: Subject?
  /// Their days, of UTC; nil for all.
  public var days: ClosedRange<CivilDate>?
  /// Who says so; nil for everybody.
  public var origin: String?

  /// Rows of a subject, of some days, of a source.
  public init(
    _ subject: Subject? = nil, days: ClosedRange<CivilDate>? = nil, origin: String? = nil
  ) {
    (self.subject, self.days, self.origin) = (subject, days, origin)
  }

  fileprivate var tables: [HistoryTable] {
    switch subject {
    case .currency: [.taoPrice]
    case .subnet: [.subnet]
    case nil: HistoryTable.all
    }
  }

  fileprivate var condition: (text: String, values: [DatabaseValue]) {
    var (parts, values) = (["1"], [DatabaseValue]())
    switch subject {
    case .currency(let code)?:
      parts.append("currency = ?")
      values.append(.text(code))
    case .subnet(let netuid)?:
      parts.append("netuid = ?")
      values.append(.integer(Int64(netuid)))
    case nil: break
    }
    if let days {
      parts.append("time >= ? AND time < ?")
      values += [
        .integer(days.lowerBound.start.seconds), .integer(days.upperBound.start.seconds + 86_400),
      ]
    }
    if let origin {
      parts.append("origin = ?")
      values.append(.text(origin))
    }
    return (parts.joined(separator: " AND "), values)
  }
}

extension HistoryStore {
  /// The rows that are meant, besides those that the program itself has recorded.
  public func rows(
    _ selection: HistorySelection, besides own: HistoryBatch
  ) throws(HistoryFault) -> HistoryBatch {
    var batch = HistoryBatch()
    let condition = selection.condition
    for table in selection.tables where try has(table) {
      let kept = Set(own.rows[table] ?? [])
      try asking { () throws(DatabaseFault) in
        try database.each(table.selected(by: condition.text), condition.values) { row in
          let cells = table.columns.indices.map { row[$0] }
          if !kept.contains(cells) { batch.add(row: cells, to: table) }
        }
      }
    }
    return batch
  }

  /// Removes what is meant, all of it or nothing; what the program itself has recorded stays, and comes
  /// back where another row had taken its place.
  ///
  /// - Returns: the rows that are gone.
  public func remove(
    _ selection: HistorySelection, besides own: HistoryBatch
  ) throws(HistoryFault) -> HistoryBatch {
    try changing { () throws(HistoryFault) in
      let found = try rows(selection, besides: own)
      try asking { () throws(DatabaseFault) in
        for (table, rows) in found.rows {
          let removal = try database.prepare(table.removal)
          for row in rows { try removal.run(table.key(of: row)) }
          let insert = try database.prepare(table.insertion)
          for row in own.rows[table] ?? [] { try insert.run(row) }
        }
      }
      return found
    }
  }
}

extension HistoryTable {
  fileprivate func selected(by condition: String) -> String {
    let keys = columns.filter(\.isKey).map(\.name).joined(separator: ", ")
    return "SELECT \(columns.map(\.name).joined(separator: ", ")) FROM \(name) WHERE \(condition) "
      + "ORDER BY \(keys)"
  }

  var removal: String {
    "DELETE FROM \(name) WHERE "
      + columns.filter(\.isKey).map { "\($0.name) = ?" }.joined(separator: " AND ")
  }
}
