extension Fixed192 {
  /// `|ln(numerator / denominator)|` for positive integers.
  ///
  /// With a = the larger, b = the smaller·2^e of the same length: ln = e·ln 2 + 2·artanh z with
  /// z = (a−b)/(a+b), |z| ≤ 1/3 and e ≤ 128. Truncations add up to less than 2^-183.
  static func logarithm(of numerator: UInt128, over denominator: UInt128) -> Fixed192 {
    let larger = max(numerator, denominator)
    let smaller = min(numerator, denominator)
    let doublings = smaller.leadingZeroBitCount - larger.leadingZeroBitCount
    let aligned = smaller << UInt128(doublings)
    // The aligned number may pass the larger one; then its logarithm counts backwards.
    let passed = aligned > larger
    let difference = passed ? aligned - larger : larger - aligned
    let (sum, carry) = larger.addingReportingOverflow(aligned)
    let double = twiceArtanh(
      quotient(difference, by: UInt256(high: carry ? 1 : 0, low: sum)))
    let power = Fixed192(bits: ln2.bits.multiplied(by: UInt64(doublings)).low)
    return passed ? power &- double : power &+ double
  }

  /// `2·(z + z³/3 + z⁵/5 + …)` for z ≤ 1/3: at most 61 terms until z^k is below 2^-192.
  private static func twiceArtanh(_ z: Fixed192) -> Fixed192 {
    let square = z &* z
    var power = z
    var sum = z
    var divisor: UInt64 = 3
    while true {
      power = power &* square
      if power.bits.isZero { break }
      sum = sum &+ power.divided(by: divisor)
      divisor += 2
    }
    return sum &+ sum
  }

  /// `dividend / divisor` for dividend < divisor < 2^129.
  private static func quotient(_ dividend: UInt128, by divisor: UInt256) -> Fixed192 {
    guard divisor.high == 0 else { return longQuotient(dividend, by: divisor) }
    let (first, rest) = divisor.low.quotient(ofWide: dividend, 0)
    let (second, _) = divisor.low.quotient(ofWide: rest, 0)
    return Fixed192(bits: UInt256(high: first, low: second).shiftedRight(64))
  }

  /// The same bit by bit, for the few divisors of 129 bits.
  private static func longQuotient(_ dividend: UInt128, by divisor: UInt256) -> Fixed192 {
    var rest = UInt256(high: 0, low: dividend)
    var result = UInt256.zero
    for _ in 0..<192 {
      rest = rest &+ rest
      result = result &+ result
      if !(rest < divisor) {
        rest = rest &- divisor
        result.word0 |= 1
      }
    }
    return Fixed192(bits: result)
  }
}
