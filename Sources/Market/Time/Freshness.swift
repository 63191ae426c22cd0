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

  /// The age in words: `45 days old`. Days are those between the two dates in UTC, so that a page
  /// made for a day and a screen of the same day say the same.
  public var text: String {
    let age = age
    if level == .future { return "recorded later than the day it is used for" }
    if age < 60 { return "just recorded" }
    if age < 3600 { return Self.count(age / 60, "minute") }
    if age < 2 * 86_400 { return Self.count(age / 3600, "hour") }
    let days = now.date.days(since: recorded.date)
    return days < 730 ? Self.count(days, "day") : Self.count(days / 365, "year")
  }

  private static func count(_ number: Int64, _ unit: String) -> String {
    "\(number) \(unit)\(number == 1 ? "" : "s") old"
  }
}
