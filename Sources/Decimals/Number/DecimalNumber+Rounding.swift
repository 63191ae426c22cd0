extension DecimalNumber {
  /// Which way digits are dropped.
  public enum RoundingRule: Sendable {
    /// To the nearest, half away from zero, as people learn it.
    case nearest
    /// Towards zero, as the chain does.
    case towardZero
    /// Towards minus infinity.
    case floor
    /// Towards plus infinity.
    case ceiling
  }

  /// The number with at most this many digits after the point.
  public func rounded(toFraction places: Int, _ rule: RoundingRule = .nearest) -> DecimalNumber {
    guard exponent < -places else { return self }
    let drop = -places - exponent
    let divisor = drop <= 38 ? powersOfTen[drop] : 0
    let (kept, rest) =
      divisor == 0
      ? (0, significand.magnitude)
      : significand.magnitude.quotientAndRemainder(dividingBy: divisor)
    let up =
      switch rule {
      case .nearest: divisor != 0 && rest >= divisor - rest
      case .towardZero: false
      case .floor: isNegative
      case .ceiling: !isNegative
      }
    let (digits, zeros) = Self.withoutTrailingZeros(kept + (up ? 1 : 0))
    guard digits != 0 else { return DecimalNumber(canonical: 0, 0, accuracy) }
    return DecimalNumber(
      canonical: isNegative ? -Int128(digits) : Int128(digits), zeros - places, accuracy)
  }

  /// The number with so many significant digits, taken as exact from then on.
  public func significant(_ digits: Int) -> DecimalNumber {
    let short = rounded(toFraction: digits - 1 - magnitudeExponent)
    return DecimalNumber(canonical: short.significand, short.exponent, .exact)
  }

  /// Rounded as by `rounded`, after the last digits of a number that was rounded on the way are rounded
  /// away: the floor of 1/3 × 3 is 1. Such a result is exact; an approximate number stays approximate.
  public func roundedTrusted(
    toFraction places: Int, _ rule: RoundingRule = .nearest
  ) -> DecimalNumber {
    guard accuracy == .rounded, !isZero else { return rounded(toFraction: places, rule) }
    let trusted = 34
    let result = significant(trusted).rounded(toFraction: places, rule)
    return magnitudeExponent + places < trusted - 3 ? result : result.marked(accuracy)
  }

  /// Whole rao in this many TAO or alpha, fractions dropped; nil if negative or above 2^64−1.
  public var wholeRao: UInt64? {
    guard !isNegative else { return nil }
    let whole = rounded(toFraction: 9, .towardZero)
    if whole.isZero { return 0 }
    let power = whole.exponent + 9
    guard power >= 0, power + whole.digitCount <= 20 else { return nil }
    return UInt64(exactly: whole.significand.magnitude * powersOfTen[power])
  }
}
