public import CivilTime

/// How old recorded data is at the moment it is used.
public struct Freshness: Hashable, Sendable {
  /// What the age means for somebody who decides by it.
  public enum Level: String, Hashable, Sendable {
    /// Up to a day.
    case fresh
    /// Up to a week: prices have moved, rules hardly.
    case aging
    /// Older than a week.
    case stale
    /// Later than now by more than an hour: one of the two clocks is wrong.
    case future
  }

  /// When the data was recorded.
  public let recorded: UnixTime
  /// When it is used.
  public let now: UnixTime

  /// The age of something recorded then, used now.
  public init(recorded: UnixTime, now: UnixTime) {
    self.recorded = recorded
    self.now = now
  }

  /// Seconds since it was recorded; negative if that lies ahead.
  public var age: Int64 {
    let (difference, overflow) = now.seconds.subtractingReportingOverflow(recorded.seconds)
    return overflow ? (now < recorded ? .min : .max) : difference
  }

  /// Whether it may still be relied on.
  public var level: Level {
    switch age {
    case ..<(-3600): .future
    case ...86_400: .fresh
    case ...(7 * 86_400): .aging
    default: .stale
    }
  }

  /// An age in the unit it is told in.
  public enum Span: Hashable, Sendable {
    case future, now
    case minutes(Int64), hours(Int64), days(Int64), years(Int64)
  }

  /// The age as it is told. Days are those between the two dates in UTC, so that a page made for a
  /// day and a screen of the same day say the same.
  public var span: Span {
    let age = age
    if level == .future { return .future }
    if age < 60 { return .now }
    if age < 3600 { return .minutes(age / 60) }
    if age < 2 * 86_400 { return .hours(age / 3600) }
    let days = now.date.days(since: recorded.date)
    return days < 730 ? .days(days) : .years(days / 365)
  }

  /// The age in words: `45 days old`.
  public var text: String {
    switch span {
    case .future: "recorded later than the day it is used for"
    case .now: "just recorded"
    case .minutes(let count): Self.count(count, "minute")
    case .hours(let count): Self.count(count, "hour")
    case .days(let count): Self.count(count, "day")
    case .years(let count): Self.count(count, "year")
    }
  }

  private static func count(_ number: Int64, _ unit: String) -> String {
    "\(number) \(unit)\(number == 1 ? "" : "s") old"
  }
}
