import Glibc

/// Functions that have no exact decimal result.
extension DecimalNumber {
  /// The square root: exact where it has few digits, otherwise rounded to about 36 digits.
  public func squareRoot() throws(DecimalError) -> DecimalNumber {
    guard !isNegative else { throw .undefined }
    guard !isZero else { return self }
    // An even power of ten is taken out, so that the 64-bit start value is never out of range.
    let shift = magnitudeExponent / 2
    let reduced = DecimalNumber(canonical: significand, exponent - 2 * shift, accuracy)
    guard var root = DecimalNumber(approximating: reduced.approximate.squareRoot()) else {
      throw .undefined
    }
    root = DecimalNumber(canonical: root.significand, root.exponent, accuracy)
    for _ in 0..<3 {
      root = try root.adding(reduced.divided(by: root)).divided(by: DecimalNumber(2))
    }
    let short = root.rounded(toFraction: 30)
    let isExact = try short.multiplied(by: short) == reduced
    let best = isExact ? short : root
    let mark: Accuracy = isExact ? accuracy : max(accuracy, .rounded)
    return DecimalNumber(canonical: best.significand, best.exponent + shift, mark)
  }

  /// e to this power.
  public func exponential() throws(DecimalError) -> DecimalNumber {
    try Self.checked(Glibc.exp(approximate), canBeZero: false)
  }

  /// The natural logarithm.
  public func naturalLogarithm() throws(DecimalError) -> DecimalNumber {
    guard !isNegative, !isZero else { throw .undefined }
    return try Self.checked(Glibc.log(approximate))
  }

  /// The logarithm to base 10; exact for powers of ten.
  public func commonLogarithm() throws(DecimalError) -> DecimalNumber {
    guard !isNegative, !isZero else { throw .undefined }
    if significand == 1 { return DecimalNumber(Int64(exponent)).marked(accuracy) }
    return try Self.checked(Glibc.log10(approximate))
  }

  /// This number to any power; whole powers are computed in decimals.
  public func raised(to power: DecimalNumber) throws(DecimalError) -> DecimalNumber {
    if let whole = power.whole, whole.magnitude <= 1_000_000_000 {
      return try raised(to: whole).marked(power.accuracy)
    }
    guard !isNegative else { throw .undefined }
    if isZero {
      if power.isNegative { throw .divisionByZero }
      return self
    }
    return try Self.checked(Glibc.pow(approximate, power.approximate), canBeZero: false)
  }

  /// `(1 + this)^power − 1` without losing the digits of small rates.
  public func compounded(_ power: DecimalNumber) throws(DecimalError) -> DecimalNumber {
    let value = approximate
    guard value > -1 else { throw .undefined }
    return try Self.checked(Glibc.expm1(power.approximate * Glibc.log1p(value)))
  }

  private static func checked(
    _ value: Double, canBeZero: Bool = true
  ) throws(DecimalError) -> DecimalNumber {
    if value.isNaN { throw .undefined }
    if value.isInfinite { throw .overflow }
    if value == 0, !canBeZero { throw .underflow }
    guard let number = DecimalNumber(approximating: value) else { throw .underflow }
    return number
  }
}
