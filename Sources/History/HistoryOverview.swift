public import CivilTime
import SQLite

/// What the history has of one subject: how much, from when to when, and what lies between.
public struct HistoryOverview: Hashable, Sendable {
  /// The table.
  public let table: HistoryTable
  /// A currency; nil for all rows of the table.
  public let currency: String?
  /// How many rows.
  public let rows: Int
  /// How many different days have one.
  public let days: Int
  /// How many subnets or validators.
  public let things: Int
  /// The first day.
  public let first: CivilDate
  /// The last day.
  public let last: CivilDate
  /// The most days on end without a row.
  public let longestGap: Int
  /// How many days between the first and the last have none.
  public var missingDays: Int { Int(last.days(since: first)) + 1 - days }
}

extension HistoryStore {
  /// What is there, by table; TAO by currency. Empty tables are left out.
  public func overview() throws(HistoryFault) -> [HistoryOverview] {
    var found: [HistoryOverview] = []
    for table in HistoryTable.all where try has(table) {
      guard table == .taoPrice else {
        let thing = table.columns[0].name
        if let one = try overview(of: table, thing, nil) { found.append(one) }
        continue
      }
      for currency in try currencies() {
        if let one = try overview(of: table, "currency", currency) { found.append(one) }
      }
    }
    return found
  }

  /// The currencies that TAO has prices in.
  public func currencies() throws(HistoryFault) -> [String] {
    var found: [String] = []
    try asking { () throws(DatabaseFault) in
      try database.each("SELECT DISTINCT currency FROM tao_price ORDER BY currency") { row in
        found.append(row[0].text ?? "")
      }
    }
    return found
  }

  private func overview(
    of table: HistoryTable, _ thing: String, _ currency: String?
  ) throws(HistoryFault) -> HistoryOverview? {
    let rule = currency == nil ? "" : " WHERE currency = ?"
    let values = currency.map { [HistoryBatch.Cell.text($0)] } ?? []
    return try asking { () throws(DatabaseFault) in
      let rows =
        try database.value("SELECT count(*) FROM \(table.name)\(rule)", values).integer ?? 0
      let things = try database.value(
        "SELECT count(DISTINCT \(thing)) FROM \(table.name)\(rule)", values
      ).integer
      var days: [Int64] = []
      try database.each(
        "SELECT DISTINCT time / 86400 FROM \(table.name)\(rule) ORDER BY 1", values
      ) { row in
        if let day = row[0].integer { days.append(day) }
      }
      guard let first = days.first, let last = days.last else { return nil }
      let gap = zip(days, days.dropFirst()).map { $1 - $0 - 1 }.max() ?? 0
      return HistoryOverview(
        table: table, currency: currency, rows: Int(rows), days: days.count,
        things: Int(things ?? 0), first: CivilDate(day: first), last: CivilDate(day: last),
        longestGap: Int(gap))
    }
  }
}
