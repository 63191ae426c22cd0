public import StakingModel

extension Derivation.Quantity {
  /// An amount with all its digits.
  public static func tao(_ amount: Amount<TAO>) -> Derivation.Quantity {
    Derivation.Quantity(amount.decimal, "TAO")
  }

  /// An amount of a subnet's alpha with all its digits.
  public static func alpha(_ amount: Amount<Alpha>, _ unit: String) -> Derivation.Quantity {
    Derivation.Quantity(amount.decimal, unit)
  }

  /// A price in TAO per alpha, to 18 digits after the point.
  public static func price(_ price: U64F64, _ alpha: String) -> Derivation.Quantity {
    Derivation.Quantity(fixed(price).digits, "TAO/\(alpha)")
  }

  /// A pool weight with all its digits.
  static func weight(_ weight: Perquintill) -> Derivation.Quantity {
    Derivation.Quantity(decimal(whole: 0, fraction: weight.raw, places: 18), "")
  }

  /// A whole number.
  public static func count(_ number: some BinaryInteger, _ unit: String = "") -> Derivation.Quantity
  {
    Derivation.Quantity(String(number), unit)
  }

  /// A fixed-point number cut to 18 digits after the point.
  static func fixed(_ number: some UnsignedFixedPoint) -> Derivation.Quantity {
    let wide = U64F64(truncating: number)
    let fraction = UInt128(UInt64(truncatingIfNeeded: wide.bits))
    let digits = (fraction * 1_000_000_000_000_000_000) >> 64
    return Derivation.Quantity(
      decimal(whole: wide.floorSaturated, fraction: UInt64(digits), places: 18), "")
  }

  /// A 64-bit number in its shortest decimal form, without an exponent.
  public static func number(_ value: Double, _ unit: String = "") -> Derivation.Quantity {
    Derivation.Quantity(plain("\(value)"), unit)
  }

  /// A fraction as a percentage.
  public static func percent(_ fraction: Double) -> Derivation.Quantity {
    number(fraction * 100, "%")
  }

  private static func decimal(whole: UInt64, fraction: UInt64, places: Int) -> String {
    guard fraction > 0 else { return String(whole) }
    let digits = String(fraction)
    var padded = String(repeating: "0", count: places - digits.count) + digits
    while padded.hasSuffix("0") { padded.removeLast() }
    return "\(whole).\(padded)"
  }

  /// `1.5e-05` → `0.000015`, `2e+20` → `200000000000000000000`, `3.0` → `3`.
  private static func plain(_ text: String) -> String {
    let parts = text.split(separator: "e", maxSplits: 1)
    guard let mantissa = parts.first, mantissa.contains(where: { $0.isNumber }) else { return text }
    let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    let halves = mantissa.drop { $0 == "-" }.split(
      separator: ".", omittingEmptySubsequences: false)
    let whole = String(halves.first ?? "0")
    let fraction = halves.count == 2 && halves[1] != "0" ? String(halves[1]) : ""
    var digits = whole + fraction
    var point = whole.count + exponent
    if point <= 0 {
      digits = String(repeating: "0", count: 1 - point) + digits
      point = 1
    }
    if point >= digits.count {
      return sign + digits + String(repeating: "0", count: point - digits.count)
    }
    let index = digits.index(digits.startIndex, offsetBy: point)
    return sign + digits[..<index] + "." + digits[index...]
  }
}
