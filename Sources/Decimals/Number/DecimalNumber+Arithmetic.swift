extension DecimalNumber {
  /// `magnitude × 10^exponent`, rounded half to even to the precision.
  static func rounding(
    _ magnitude: WideNumber, _ exponent: Int, negative: Bool, _ accuracy: Accuracy,
    moreBelow: Bool = false
  ) throws(DecimalError) -> DecimalNumber {
    let full = powersOfTen[precision]
    var digits = magnitude.low
    var dropped = 0
    var worst = accuracy
    if magnitude.high > 0 || magnitude.low >= full {
      dropped = 1
      while dropped < 38, WideNumber(full, times: powersOfTen[dropped]) <= magnitude {
        dropped += 1
      }
      guard let (quotient, remainder) = magnitude.divided(by: powersOfTen[dropped]) else {
        throw .overflow
      }
      let half = powersOfTen[dropped] / 2
      let isTie = remainder == half && !moreBelow
      let up = isTie ? quotient % 2 == 1 : remainder >= half
      digits = up ? quotient + 1 : quotient
      if remainder != 0 || moreBelow { worst = max(worst, .rounded) }
    } else if moreBelow {
      worst = max(worst, .rounded)
    }
    let (kept, zeros) = withoutTrailingZeros(digits)
    guard kept != 0 else { return DecimalNumber(canonical: 0, 0, worst) }
    let power = exponent + dropped + zeros
    let first = power + digitCount(kept) - 1
    guard first <= range else { throw .overflow }
    guard first >= -range else { throw .underflow }
    return DecimalNumber(canonical: negative ? -Int128(kept) : Int128(kept), power, worst)
  }

  /// The number with the other sign.
  public var negated: DecimalNumber { DecimalNumber(canonical: -significand, exponent, accuracy) }
  /// The number without its sign.
  public var magnitude: DecimalNumber { isNegative ? negated : self }

  /// The sum.
  public func adding(_ other: DecimalNumber) throws(DecimalError) -> DecimalNumber {
    let worst = max(accuracy, other.accuracy)
    if other.isZero { return marked(worst) }
    if isZero { return other.marked(worst) }
    let (upper, lower) = exponent >= other.exponent ? (self, other) : (other, self)
    let shift = upper.exponent - lower.exponent
    guard shift <= Self.precision else {
      // The lower number is below the last digit kept of the upper one.
      return upper.magnitudeExponent - Self.precision > lower.magnitudeExponent
        ? upper.marked(max(worst, .rounded))
        : try upper.shiftedDown(by: shift - Self.precision, adding: lower, worst)
    }
    let aligned = WideNumber(upper.significand.magnitude, times: powersOfTen[shift])
    let below = WideNumber(lower.significand.magnitude)
    if upper.isNegative == lower.isNegative {
      return try Self.rounding(
        aligned.adding(below), lower.exponent, negative: upper.isNegative, worst)
    }
    let negative = aligned < below ? lower.isNegative : upper.isNegative
    return try Self.rounding(
      aligned.distance(to: below), lower.exponent, negative: negative, worst)
  }

  /// Far apart but not negligible: the lower number loses its last digits first.
  private func shiftedDown(
    by places: Int, adding lower: DecimalNumber, _ worst: Accuracy
  ) throws(DecimalError) -> DecimalNumber {
    let divisor = powersOfTen[min(places, 38)]
    let kept = lower.significand.magnitude / divisor
    let cut = try Self.rounding(
      WideNumber(kept), lower.exponent + places, negative: lower.isNegative, .rounded)
    return cut.isZero ? marked(max(worst, .rounded)) : try adding(cut).marked(max(worst, .rounded))
  }

  /// The difference.
  public func subtracting(_ other: DecimalNumber) throws(DecimalError) -> DecimalNumber {
    try adding(other.negated)
  }

  /// The sum, taken as 0 where two numbers cancel but for digits that cannot be trusted: 1/3 × 3 − 1.
  ///
  /// Trusted are 30 digits of a rounded number, 12 of an approximate one.
  public func addingTrusted(_ other: DecimalNumber) throws(DecimalError) -> DecimalNumber {
    let sum = try adding(other)
    guard !sum.isExact, !sum.isZero, isNegative != other.isNegative else { return sum }
    let trusted = sum.accuracy == .rounded ? 30 : 12
    let largest = max(magnitudeExponent, other.magnitudeExponent)
    guard sum.magnitudeExponent < largest - trusted else { return sum }
    return DecimalNumber.zero.marked(sum.accuracy)
  }

  /// The number times a power of ten; its digits stay.
  public func scaled(byPowerOfTen power: Int) throws(DecimalError) -> DecimalNumber {
    guard !isZero else { return self }
    let (sum, isTooLarge) = magnitudeExponent.addingReportingOverflow(power)
    guard !isTooLarge, sum <= Self.range else { throw power < 0 ? .underflow : .overflow }
    guard sum >= -Self.range else { throw .underflow }
    return DecimalNumber(canonical: significand, exponent + power, accuracy)
  }

  /// The product.
  public func multiplied(by other: DecimalNumber) throws(DecimalError) -> DecimalNumber {
    try Self.rounding(
      WideNumber(significand.magnitude, times: other.significand.magnitude),
      exponent + other.exponent, negative: isNegative != other.isNegative,
      max(accuracy, other.accuracy))
  }

  /// The quotient, correctly rounded to at least 36 digits.
  public func divided(by other: DecimalNumber) throws(DecimalError) -> DecimalNumber {
    guard !other.isZero else { throw .divisionByZero }
    let worst = max(accuracy, other.accuracy)
    if isZero { return marked(worst) }
    let lift = Self.precision - digitCount
    let numerator = significand.magnitude * powersOfTen[lift]
    let scale = other.digitCount - 1
    let divisor = other.significand.magnitude
    let wide = WideNumber(numerator, times: powersOfTen[scale])
    guard let (quotient, remainder) = wide.divided(by: divisor) else { throw .overflow }
    // Compared with half the divisor from above, so that nothing overflows.
    let up =
      remainder > divisor - remainder || (remainder == divisor - remainder && quotient % 2 == 1)
    return try Self.rounding(
      WideNumber(up ? quotient + 1 : quotient), exponent - other.exponent - lift - scale,
      negative: isNegative != other.isNegative, remainder == 0 ? worst : max(worst, .rounded))
  }

  /// A whole power by repeated squaring.
  public func raised(to power: Int64) throws(DecimalError) -> DecimalNumber {
    guard power < 0 else { return try raised(toMagnitude: power.magnitude) }
    let inverse: DecimalNumber
    do throws(DecimalError) {
      inverse = try raised(toMagnitude: power.magnitude)
    } catch {
      // What is too large below the stroke is too close to 0 as a whole.
      throw error == .overflow ? .underflow : error == .underflow ? .overflow : error
    }
    return try DecimalNumber.one.divided(by: inverse)
  }

  private func raised(toMagnitude power: UInt64) throws(DecimalError) -> DecimalNumber {
    var result = DecimalNumber.one.marked(accuracy)
    var square = self
    var rest = power
    while rest > 0 {
      if rest & 1 == 1 { result = try result.multiplied(by: square) }
      rest >>= 1
      if rest > 0 { square = try square.multiplied(by: square) }
    }
    return result
  }
}

extension DecimalNumber: Comparable {
  /// By value.
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    if left.isZero || right.isZero { return left.significand < right.significand }
    let a = left.magnitudeExponent
    let b = right.magnitudeExponent
    if a != b { return left.isNegative ? a > b : a < b }
    // Same first digit's place, so exponents differ by less than the precision.
    let lowest = min(left.exponent, right.exponent)
    let leftDigits = WideNumber(
      left.significand.magnitude, times: powersOfTen[left.exponent - lowest])
    let rightDigits = WideNumber(
      right.significand.magnitude, times: powersOfTen[right.exponent - lowest])
    return left.isNegative ? rightDigits < leftDigits : leftDigits < rightDigits
  }
}
