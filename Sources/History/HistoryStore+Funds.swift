public import CivilTime
import SQLite

/// What was recorded of a validator's fund on root.
public struct FundPast: Hashable, Sendable {
  /// The validator's public address.
  public let hotkey: String
  /// What selling all of it would return at the last reading, in rao; nil where not recorded.
  public let nav: Int64?
  /// How often it was read.
  public let readings: Int
  /// The first reading.
  public let first: UnixTime
  /// The last reading.
  public let last: UnixTime
  /// What its stakers gained from the first reading to the last, as a fraction, whenever they came;
  /// nil with one reading.
  public let gain: Double?
  /// What the validator keeps, in parts of 65535; nil where not recorded.
  public let take: Int64?
  /// Whether it has a seat on root; nil where not recorded.
  public let hasSeat: Bool?
}

extension HistoryStore {
  /// Every fund that was read, the largest first.
  public func funds() throws(HistoryFault) -> [FundPast] {
    guard try has(.fund), try has(.take) else { return [] }
    return try asking { () throws(DatabaseFault) in
      var takes: [String: (take: Int64?, seat: Int64?)] = [:]
      try database.each("SELECT hotkey, take_u16, root_seat FROM take ORDER BY time") { row in
        takes[row[0].text ?? ""] = (row[1].integer, row[2].integer)
      }
      var readings: [String: [(time: Int64, nav: Int64?, value: Double?)]] = [:]
      try database.each("SELECT hotkey, time, nav_rao, return_raw FROM fund ORDER BY time") { row in
        guard let hotkey = row[0].text, let time = row[1].integer else { return }
        let value = row[3].text.flatMap { UInt128($0) }.map { Double($0) }
        readings[hotkey, default: []].append((time, row[2].integer, value))
      }
      return readings.compactMap { hotkey, rows in
        guard let first = rows.first, let last = rows.last else { return nil }
        let values = rows.compactMap(\.value).filter { $0 > 0 }
        return FundPast(
          hotkey: hotkey, nav: last.nav, readings: rows.count,
          first: UnixTime(seconds: first.time), last: UnixTime(seconds: last.time),
          gain: values.count == rows.count && rows.count > 1
            ? values[values.count - 1] / values[0] - 1 : nil,
          take: takes[hotkey]?.take, hasSeat: takes[hotkey]?.seat.map { $0 == 1 })
      }.sorted { ($1.nav ?? 0, $0.hotkey) < ($0.nav ?? 0, $1.hotkey) }
    }
  }
}
