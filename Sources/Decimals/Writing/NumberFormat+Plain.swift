/// Numbers for programs and for the language: no grouping, `-` below zero.
extension NumberFormat {
  /// A 64-bit number in its shortest decimal form, without an exponent: `0.000015`, `3`. What is not
  /// finite is written as the language does.
  public static func plain(_ value: Double) -> String {
    guard value.isFinite else { return "\(value)" }
    let decimal = DecimalDigits(value)
    return (value < 0 && !decimal.isZero ? "-" : "") + decimal.plain
  }

  /// The same with at most so many significant digits, zeros at the end of a fraction left out: what a sum
  /// of 64-bit numbers adds in its last digits is no figure. `0.05` for 0.05000000000000001.
  public static func plain(_ value: Double, significant: Int) -> String {
    guard value.isFinite else { return plain(value) }
    let digits = DecimalDigits(value)
    let short = digits.rounded(toFraction: max(0, significant - 1 - digits.exponent)).plain
    let text = short.contains(".") ? trimmingZeros(short) : short
    let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
    return (value < 0 && bare != "0" ? "-" : "") + bare
  }

  /// A number with at most so many digits after the point (six at most), zeros at the end left out, as
  /// SVG takes it; half away from zero. What is not finite is 0.
  public static func plain(_ value: Double, upTo digits: Int) -> String {
    let places = max(0, min(6, digits))
    let scale = [1.0, 10, 100, 1_000, 10_000, 100_000, 1_000_000][places]
    let scaled = (value * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, scaled.magnitude < 0x1p62, scaled != 0 else { return "0" }
    let whole = String(Int64(scaled.magnitude))
    let padded = String(repeating: "0", count: max(0, places + 1 - whole.utf8.count)) + whole
    let fraction = trimmingZeros(String(padded.suffix(places)))
    let text = String(padded.dropLast(places)) + (fraction.isEmpty ? "" : "." + fraction)
    return (scaled < 0 ? "-" : "") + text
  }

  /// A whole part and a fraction that has so many places, zeros at the end left out: `0.05`.
  public static func plain(whole: UInt64, fraction: UInt64, places: Int) -> String {
    let digits = trimmingZeros(padded(fraction, to: places))
    return fraction == 0 ? String(whole) : "\(whole).\(digits)"
  }

  /// Plain digits as people read them: `−1,234.5` for `-1234.5`. Other texts stay as they are.
  public static func grouping(_ plain: String) -> String {
    let digits = plain.drop { $0 == "-" }
    let parts = digits.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, whole.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return plain
    }
    let fraction = parts.count == 2 ? "." + parts[1] : ""
    return (plain.hasPrefix("-") ? "−" : "") + group(String(whole)) + fraction
  }
}
