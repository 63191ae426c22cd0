import StakingModel

/// When a year of records begins: 1 January, or another day, at midnight of an offset from UTC.
public struct LedgerYear: Hashable, Sendable {
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 28.
  public let day: Int
  /// Seconds that local time is ahead of UTC.
  public let utcOffset: Int64

  /// A beginning of the year, or nil for a day that is not in every year or an offset past a day.
  public init?(month: Int, day: Int, utcOffset: Int64 = 0) {
    guard (1...12).contains(month), (1...28).contains(day), (-86_400...86_400).contains(utcOffset)
    else {
      return nil
    }
    self.init(checkedMonth: month, day, utcOffset)
  }

  private init(checkedMonth month: Int, _ day: Int, _ utcOffset: Int64) {
    self.month = month
    self.day = day
    self.utcOffset = utcOffset
  }

  /// The calendar year in UTC.
  public static let calendar = LedgerYear(checkedMonth: 1, 1, 0)

  /// The end of the year 9999.
  static let lastSecond: Int64 = 253_402_300_799

  /// The calendar month of a time.
  func month(of time: Int64) -> LedgerPeriod {
    let date = localDate(of: time)
    return LedgerPeriod(year: date.year, month: date.month)
  }

  /// The day of a time in UTC, as `2026-10-08`.
  static func day(of time: Int64) -> String {
    let date = civil(second(time).flooredQuotient(86_400))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.year)-\(two(date.month))-\(two(date.day))"
  }

  /// The year of a time, named by the calendar year it begins in.
  public func year(of time: Int64) -> Int {
    let date = localDate(of: time)
    return (date.month, date.day) < (month, day) ? date.year - 1 : date.year
  }

  private func localDate(of time: Int64) -> (year: Int, month: Int, day: Int) {
    LedgerYear.civil((Self.second(time) + utcOffset).flooredQuotient(86_400))
  }

  private static func second(_ time: Int64) -> Int64 { min(max(time, 0), lastSecond) }

  /// Year, month and day of a number of days since 1970-01-01 in the Gregorian calendar: counted in
  /// eras of 400 years that begin on 1 March.
  private static func civil(_ days: Int64) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted.flooredQuotient(146_097)
    let dayOfEra = shifted - era * 146_097
    let leapDays = dayOfEra / 1_460 - dayOfEra / 36_524 + dayOfEra / 146_096
    let yearOfEra = (dayOfEra - leapDays) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (Int(year), Int(month), Int(dayOfYear - (153 * fromMarch + 2) / 5 + 1))
  }
}

extension Int64 {
  fileprivate func flooredQuotient(_ divisor: Int64) -> Int64 {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}
