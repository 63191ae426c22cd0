/// The one writer of numbers, the same on every machine: `,` groups thousands, `.` is the point.
public enum NumberFormat {
  /// Smaller numbers are what 64-bit arithmetic leaves of zero: half a rao in TAO.
  private static let noise = 5e-10

  /// Every digit of an amount in rao: `143.426133419`, `10`, `0.000000001`.
  public static func exact(rao: UInt64) -> String {
    let fraction = trimmingZeros(padded(rao % 1_000_000_000, to: 9))
    let whole = group(String(rao / 1_000_000_000))
    return fraction.isEmpty ? whole : whole + "." + fraction
  }

  /// A number with this many digits after the point, rounded half away from zero on its shortest
  /// decimal form; with more where all of them would be zeros and the number is not. A whole number
  /// stays one.
  public static func fixed(_ value: Double, _ fractionDigits: Int) -> String {
    if let text = quick(value, fractionDigits) { return text }
    guard value.isFinite else { return value.isNaN ? "not a number" : value < 0 ? "−∞" : "∞" }
    return fixed(value, DecimalDigits(value), fractionDigits)
  }

  static func fixed(
    _ value: Double, _ all: DecimalDigits, _ fractionDigits: Int
  ) -> String {
    var places = fractionDigits
    var decimal = all.rounded(toFraction: places)
    if decimal.isZero, fractionDigits > 0, value.magnitude >= noise {
      places = -all.exponent
      decimal = all.rounded(toFraction: places)
      // 0.096 is 0.1 with one digit.
      if decimal.exponent > all.exponent { places -= 1 }
    }
    return decimal.text(places, grouping: true, sign: value < 0 && !decimal.isZero ? "−" : "")
  }

  /// A number with about `significant` digits: at least two after the point below 1,000, none lost
  /// before it.
  public static func sensible(_ value: Double, significant: Int = 6) -> String {
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : fixed(value, 0) }
    let first = exponent(of: value.magnitude) ?? DecimalDigits(value).exponent
    return fixed(value, min(12, max(first >= 3 ? 0 : 2, significant - 1 - first)))
  }

  /// A fraction as a percentage: `0.000503548` → `0.0504 %`. Three significant digits below 10 %.
  public static func percent(_ fraction: Double, fractionDigits: Int? = nil) -> String {
    let value = fraction * 100
    if let fractionDigits { return fixed(value, fractionDigits) + " %" }
    guard value.isFinite, value != 0 else { return fixed(value, 2) + " %" }
    let first = exponent(of: value.magnitude) ?? DecimalDigits(value).exponent
    return fixed(value, min(8, max(2, 2 - first))) + " %"
  }

  /// Money with the decimals of its currency, and more of a sum below one: `2,677.30 USD`,
  /// `41,235 JPY`, `0.0027 USD`.
  public static func money(_ value: Double, _ code: String) -> String {
    let decimals = Currency.named(code)?.decimals ?? 2
    let places = value.magnitude < 1 && value != 0 ? max(4, decimals) : decimals
    return fixed(value, places) + " " + code
  }

  /// A count with its unit: `1 day`, `1,000 days`.
  public static func counted(_ count: some BinaryInteger, _ unit: String) -> String {
    "\(group(String(count))) \(unit)\(count == 1 ? "" : "s")"
  }

  /// Groups of three digits: `1234567` → `1,234,567`. Other texts than digits are cut alike.
  public static func group(_ digits: String) -> String {
    let count = digits.utf8.count
    guard count > 3 else { return digits }
    return String(unsafeUninitializedCapacity: count + (count - 1) / 3) { buffer in
      var end = 0
      for (index, digit) in digits.utf8.enumerated() {
        if index > 0, (count - index) % 3 == 0 {
          buffer[end] = UInt8(ascii: ",")
          end += 1
        }
        buffer[end] = digit
        end += 1
      }
      return end
    }
  }

  static func padded(_ value: UInt64, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  static func trimmingZeros(_ digits: String) -> String {
    String(digits.prefix(digits.utf8.count - digits.utf8.reversed().prefix { $0 == 0x30 }.count))
  }
}
