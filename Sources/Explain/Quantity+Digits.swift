import Decimals
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
    Derivation.Quantity(NumberFormat.plain(whole: 0, fraction: weight.raw, places: 18), "")
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
      NumberFormat.plain(whole: wide.floorSaturated, fraction: UInt64(digits), places: 18), "")
  }

  /// A 64-bit number in its shortest decimal form, without an exponent.
  public static func number(_ value: Double, _ unit: String = "") -> Derivation.Quantity {
    Derivation.Quantity(NumberFormat.plain(value), unit)
  }

  /// A fraction as a percentage.
  public static func percent(_ fraction: Double) -> Derivation.Quantity {
    number(fraction * 100, "%")
  }
}
