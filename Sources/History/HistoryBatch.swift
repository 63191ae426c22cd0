public import SQLite

/// Rows for the tables of the history, each in the order of its table's columns.
public struct HistoryBatch: Hashable, Sendable {
  /// A cell; empty where nothing was recorded.
  public typealias Cell = DatabaseValue

  /// The rows of each table that has any.
  public private(set) var rows: [HistoryTable: [[Cell]]] = [:]

  /// Nothing.
  public init() {}

  /// Adds a row; columns that are not named stay empty.
  public mutating func add(_ cells: KeyValuePairs<String, Cell>, to table: HistoryTable) {
    var row = [Cell](repeating: .null, count: table.columns.count)
    for (name, cell) in cells {
      if let place = table.place(of: name) { row[place] = cell }
    }
    rows[table, default: []].append(row)
  }

  /// Adds a whole row.
  public mutating func add(row: [Cell], to table: HistoryTable) {
    rows[table, default: []].append(row)
  }

  /// Adds all rows of another one.
  public mutating func add(_ other: HistoryBatch) {
    rows.merge(other.rows) { $0 + $1 }
  }

  /// How many rows there are.
  public var count: Int { rows.values.reduce(0) { $0 + $1.count } }
}

/// What came of adding rows.
public struct HistoryAddition: Hashable, Sendable {
  /// Rows that are new.
  public var new = 0
  /// Rows that were there already, the same.
  public var same = 0
  /// Rows that took the place of others.
  public var replaced = 0

  /// So many rows.
  public init(new: Int = 0, same: Int = 0, replaced: Int = 0) {
    (self.new, self.same, self.replaced) = (new, same, replaced)
  }
}
