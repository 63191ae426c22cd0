/// Amounts in rao that people compare with what they hold.
extension NumberFormat {
  /// A balance with at most so many digits after the point, cut off and never rounded up: nobody can
  /// spend what a rounding added. A balance that would be all zeros keeps all its digits.
  public static func balance(rao: UInt64, upTo fractionDigits: Int) -> String {
    let unit = scale(of: fractionDigits)
    let cut = rao / unit * unit
    return exact(rao: cut == 0 ? rao : cut)
  }

  /// A balance with about so many significant digits, none lost before the point, and at least two
  /// behind it below 1,000; cut off and never rounded up.
  public static func balance(rao: UInt64, significant: Int = 6) -> String {
    let first = String(rao).utf8.count - 10
    return balance(rao: rao, upTo: min(9, max(first >= 3 ? 0 : 2, significant - 1 - first)))
  }

  /// Rao of either sign with exactly so many digits after the point (at most nine), half away from
  /// zero: `−0.144402`.
  public static func fixed(rao: Int128, _ fractionDigits: Int) -> String {
    let places = max(0, min(9, fractionDigits))
    let unit = UInt128(scale(of: places))
    let units = (rao.magnitude + unit / 2) / unit
    let (whole, fraction) = units.quotientAndRemainder(dividingBy: 1_000_000_000 / unit)
    let sign = rao < 0 && units > 0 ? "−" : ""
    guard places > 0 else { return sign + group(String(whole)) }
    return sign + group(String(whole)) + "." + padded(UInt64(fraction), to: places)
  }

  /// What is in hand or gained, of either sign, with exactly so many digits after the point (at most
  /// nine), or as many as show the first digit of less; cut towards minus infinity, so that nobody
  /// ends with what a rounding added and fewer digits are always the beginning of more.
  public static func inHand(rao: Int128, _ fractionDigits: Int) -> String {
    let count = String(rao.magnitude).utf8.count
    let isLess = rao != 0 && rao.magnitude < UInt128(scale(of: fractionDigits))
    let places = isLess ? 10 - count : fractionDigits
    let unit = Int128(scale(of: places))
    return fixed(rao: RoundedRows.Rounding.down.units(rao, of: unit) * unit, places)
  }

  /// The same with about so many significant digits, none lost before the point, and at least two
  /// behind it below 1,000.
  public static func inHand(rao: Int128, significant: Int = 6) -> String {
    let first = String(rao.magnitude).utf8.count - 10
    return inHand(rao: rao, min(9, max(first >= 3 ? 0 : 2, significant - 1 - first)))
  }

  /// Rao in one unit of the last digit.
  static func scale(of fractionDigits: Int) -> UInt64 {
    (max(0, min(9, fractionDigits))..<9).reduce(1) { unit, _ in unit * 10 }
  }
}
