/// Powers of fractions just below one, what almost every swap takes: an input is small beside the
/// reserve it goes into. The same floor as with 192 bits, with 128 bits behind the point.
extension RationalPower {
  /// The floor after scaling, or nil where these bits do not decide it.
  ///
  /// With a base above 31/33 and an exponent below 128: the logarithm is off by less than 2^-121,
  /// times the exponent by 2^-114, the exponential by 2^-113. After scaling by at most 2^64 that
  /// is 2^-49; whatever comes closer than 2^-48 to an integer is left undecided.
  func scaledFloorNearOne(_ scale: UInt64) -> UInt64? {
    guard numerator < denominator, denominator.leadingZeroBitCount > 64,
      exponentNumerator >> 7 < exponentDenominator
    else { return nil }
    let difference = denominator.lowWord - numerator.lowWord
    let sum = denominator.lowWord + numerator.lowWord
    guard difference < sum >> 5 else { return nil }
    let z = fraction(difference, over: sum)
    guard let exponent = timesExponent(ofTwice: artanh(z)) else { return nil }
    return RationalPower.floor(of: scale, lessPart: lostByExponential(exponent))
  }

  /// `part/whole` for part < whole, in units of 2^-128.
  private func fraction(_ part: UInt64, over whole: UInt64) -> UInt128 {
    let (first, rest) = whole.dividingFullWidth((part, 0))
    return UInt128(high: first, low: whole.dividingFullWidth((rest, 0)).quotient)
  }

  /// `z + z³/3 + z⁵/5 + …` for z < 1/32: at most 12 terms, each at most 3·2^-128 low.
  private func artanh(_ z: UInt128) -> UInt128 {
    let square = z.fullProduct(z).high
    var power = z
    var sum = z
    var divisor: UInt128 = 3
    while true {
      power = power.fullProduct(square).high
      if power == 0 { return sum }
      sum &+= power / divisor
      divisor += 2
    }
  }

  /// `2·half·exponent`; nil from 1/32 on.
  private func timesExponent(ofTwice half: UInt128) -> UInt128? {
    let product = half.fullProduct(UInt128(exponentNumerator) << 1)
    let divisor = UInt128(exponentDenominator)
    guard product.high < divisor else { return nil }
    let exponent = divisor.quotient(ofWide: product.high, product.low).quotient
    return exponent >> 123 == 0 ? exponent : nil
  }

  /// `1 − e^−x = x − x²/2! + x³/3! − …` for x < 1/32: at most 22 terms, each at most 3·2^-128 off.
  private func lostByExponential(_ x: UInt128) -> UInt128 {
    var term = x
    var sum = x
    var divisor: UInt128 = 2
    while true {
      term = term.fullProduct(x).high / divisor
      if term == 0 { return sum }
      sum = divisor & 1 == 0 ? sum &- term : sum &+ term
      divisor += 1
    }
  }

  /// `⌊scale·(1 − part)⌋` for a part in units of 2^-128; nil where a little more or less of it would
  /// make another floor.
  private static func floor(of scale: UInt64, lessPart part: UInt128) -> UInt64? {
    let product = part.fullProduct(UInt128(scale))
    let margin: UInt128 = 1 << 80
    guard product.low > margin, product.low < .max - margin else { return nil }
    return scale - product.high.lowWord - 1
  }
}
