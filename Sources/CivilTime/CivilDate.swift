/// A day of the Gregorian calendar, as UTC counts days.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Whole days since 1970-01-01.
  public let day: Int64

  /// The day that many days after 1970-01-01, at most a trillion away.
  public init(day: Int64) {
    self.day = min(max(day, -1_000_000_000_000), 1_000_000_000_000)
  }

  /// A calendar date from year 1 to 9999; nil if there is no such date.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= CivilDate.days(inMonth: month, of: year) else { return nil }
    // Years begin in March, so that the leap day is the last; 719,468 days lie between
    // 0000-03-01 and 1970-01-01.
    let shifted = Int64(month > 2 ? year : year - 1)
    let monthFromMarch = Int64((month + 9) % 12)
    let leapDays = shifted / 4 - shifted / 100 + shifted / 400
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + Int64(day) - 1
    self.day = shifted * 365 + leapDays + dayOfYear - 719_468
  }

  /// A date written as `2026-10-08`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = wholeNumber(bytes[0..<4]), let month = wholeNumber(bytes[5..<7]),
      let day = wholeNumber(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month and day.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let leapCorrected = dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096
    let yearOfEra = leapCorrected / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (Int(year), Int(month), Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1))
  }

  /// As `2026-10-08`.
  public var text: String {
    let (year, month, day) = components
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// The date that many days later.
  public func adding(days: Int64) -> CivilDate {
    let (sum, overflow) = day.addingReportingOverflow(days)
    return CivilDate(day: overflow ? (days < 0 ? .min : .max) : sum)
  }

  /// How many days later this is than another date.
  public func days(since other: CivilDate) -> Int64 {
    day - other.day
  }

  /// The moment the day begins.
  public var start: UnixTime { UnixTime(seconds: day * 86_400) }

  /// Earlier.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.day < right.day
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: leap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// Digits only, few enough to fit.
func wholeNumber(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
  var value = 0
  for byte in bytes {
    guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
