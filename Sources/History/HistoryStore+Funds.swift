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
  /// The most days on end without a reading between the first and the last.
  public let longestGap: Int
  /// What its stakers gained up to the last reading, from the last reading that lies so many days
  /// before it; shortest first, as far as it was read.
  public let windows: [Window]
  /// What its stakers gained from the first reading to the last, as a fraction, whenever they came;
  /// nil with one reading.
  public let gain: Double?
  /// What the validator keeps, in parts of 65535; nil where not recorded.
  public let take: Int64?
  /// Whether it has a seat on root; nil where not recorded.
  public let hasSeat: Bool?

  /// A stretch of its past.
  public struct Window: Hashable, Sendable {
    /// The days that were asked for.
    public let wanted: Int
    /// The reading it begins with.
    public let first: UnixTime
    /// What stakers gained, as a fraction.
    public let gain: Double

    static let asked = [7, 30, 90, 365]
  }

  /// A reading: when, what selling all would return, and the return so far.
  typealias Reading = (time: Int64, nav: Int64?, value: Double?)

  init?(_ hotkey: String, _ readings: [Reading], take: Int64?, seat: Int64?) {
    guard let begin = readings.first, let end = readings.last else { return nil }
    (self.hotkey, nav, self.readings) = (hotkey, end.nav, readings.count)
    (first, last) = (UnixTime(seconds: begin.time), UnixTime(seconds: end.time))
    (self.take, hasSeat) = (take, seat.map { $0 == 1 })
    longestGap =
      zip(readings, readings.dropFirst()).map { Int(($1.time - $0.time) / 86_400) - 1 }.max()
      .map { max(0, $0) } ?? 0
    let isWhole = readings.count > 1 && readings.allSatisfy { ($0.value ?? 0) > 0 }
    func change(from reading: Reading) -> Double? {
      guard let old = reading.value, let new = end.value, old > 0, new > 0 else { return nil }
      return new / old - 1
    }
    gain = isWhole ? change(from: begin) : nil
    windows = Window.asked.compactMap { days in
      guard let from = readings.last(where: { $0.time <= end.time - Int64(days) * 86_400 }) else {
        return nil
      }
      return change(from: from).map {
        Window(wanted: days, first: UnixTime(seconds: from.time), gain: $0)
      }
    }
  }
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
      var readings: [String: [FundPast.Reading]] = [:]
      try database.each("SELECT hotkey, time, nav_rao, return_raw FROM fund ORDER BY time") { row in
        guard let hotkey = row[0].text, let time = row[1].integer else { return }
        let value = row[3].text.flatMap { UInt128($0) }.map { Double($0) }
        readings[hotkey, default: []].append((time, row[2].integer, value))
      }
      return readings.compactMap { hotkey, rows in
        FundPast(hotkey, rows, take: takes[hotkey]?.take, seat: takes[hotkey]?.seat)
      }.sorted { ($1.nav ?? 0, $0.hotkey) < ($0.nav ?? 0, $1.hotkey) }
    }
  }
}
