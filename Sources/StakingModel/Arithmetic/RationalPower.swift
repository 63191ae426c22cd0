/// ⌊(numerator/denominator)^(exponentNumerator/exponentDenominator) · scale⌋, the chain's
/// `pow_ratio_scaled`, exact for every exponent.
///
/// The power is taken as exp(k·ln) with 192 bits behind the point, off by less than 2^-100 after
/// scaling (see `errorBits`). If no integer lies within that distance the floor is certain.
/// Otherwise the power is an integer, which can be so only for rational roots and is then proved
/// in integers. Results above 2^64−1 are nil.
///
/// Source: pallets/swap/src/pallet/balancer.rs, `exp_scaled` and `calculate_quote_delta_in`.
public struct RationalPower: Hashable, Sendable {
  /// Above the fraction bar of the base.
  public var numerator: UInt128
  /// Below the fraction bar of the base.
  public var denominator: UInt128
  /// Above the fraction bar of the exponent.
  public var exponentNumerator: UInt64
  /// Below the fraction bar of the exponent.
  public var exponentDenominator: UInt64

  /// A power of a fraction.
  public init(
    _ numerator: UInt128, over denominator: UInt128, to exponentNumerator: UInt64,
    over exponentDenominator: UInt64
  ) {
    self.numerator = numerator
    self.denominator = denominator
    self.exponentNumerator = exponentNumerator
    self.exponentDenominator = exponentDenominator
  }

  /// ln is off by 2^-183, k ≤ 2^60/2^0 in theory and ≤ 99 for pool weights: k·ln by 2^-175; exp by
  /// 2^-168; scaling multiplies by at most 2^64. 2^-100 leaves a margin of four bits.
  private static var errorBits: UInt128 { 100 }

  /// The floor after scaling, or nil above 2^64−1 or without meaning (a zero below a bar).
  public func scaledFloor(_ scale: UInt64) -> UInt64? {
    guard denominator > 0, exponentDenominator > 0 else { return nil }
    if exponentNumerator == 0 || numerator == denominator { return scale }
    if numerator == 0 { return 0 }
    if exponentNumerator == exponentDenominator { return simpleRatio(scale) }
    if let floor = scaledFloorNearOne(scale) { return floor }
    let logarithm = Fixed192.logarithm(of: numerator, over: denominator)
    guard let exponent = timesExponent(logarithm) else { return numerator < denominator ? 0 : nil }
    let power =
      numerator < denominator ? exponent.exponentialOfNegative : exponent.exponential
    guard let power else { return nil }
    return certainFloor(of: power, scale: scale)
  }

  /// The power with exponent one, in integers.
  private func simpleRatio(_ scale: UInt64) -> UInt64? {
    let product = numerator.fullProduct(UInt128(scale))
    guard product.high < denominator else { return nil }
    if product.high == 0 { return UInt64(exactly: product.low / denominator) }
    return UInt64(exactly: denominator.quotient(ofWide: product.high, product.low).quotient)
  }

  /// The exponent of e, nil if it needs more than 64 bits before the point.
  private func timesExponent(_ logarithm: Fixed192) -> Fixed192? {
    let product = logarithm.bits.multiplied(by: exponentNumerator)
    guard product.overflow < exponentDenominator else { return nil }
    return Fixed192(bits: product.low.divided(by: exponentDenominator, head: product.overflow))
  }

  private func certainFloor(of power: Fixed192, scale: UInt64) -> UInt64? {
    let product = power.bits.multiplied(by: scale)
    guard product.overflow == 0 else { return nil }
    let whole = product.low.word3
    let leading = UInt128(product.low.word2) << 64 | UInt128(product.low.word1)
    let margin: UInt128 = 1 << (128 - RationalPower.errorBits)
    if leading < margin {
      // Just above an integer: below it in truth only if it is not that integer exactly.
      return whole
    }
    if leading > .max - margin, whole < .max, equals(whole + 1, scale: scale) {
      return whole + 1
    }
    return whole
  }

  /// Whether power·scale is this integer exactly.
  private func equals(_ candidate: UInt64, scale: UInt64) -> Bool {
    let common = greatestCommonDivisor(numerator, denominator)
    let shared = greatestCommonDivisor(UInt128(exponentNumerator), UInt128(exponentDenominator))
    let degree = exponentDenominator / UInt64(shared)
    let times = exponentNumerator / UInt64(shared)
    guard let top = exactRoot(numerator / common, degree),
      let bottom = exactRoot(denominator / common, degree),
      let topPower = power(top, times), let bottomPower = power(bottom, times)
    else { return false }
    let left = UInt128(scale).multipliedFullWidth(by: topPower)
    let right = UInt128(candidate).multipliedFullWidth(by: bottomPower)
    return left.high == right.high && left.low == right.low
  }
}

/// The greatest common divisor; the other number if one is zero.
func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
  var (a, b) = (left, right)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}

/// `base^exponent`, nil above 2^128−1.
private func power(_ base: UInt128, _ exponent: UInt64) -> UInt128? {
  if base <= 1 { return exponent == 0 ? 1 : base }
  guard exponent < 128 else { return nil }
  var result: UInt128 = 1
  for _ in 0..<exponent {
    let (product, overflow) = result.multipliedReportingOverflow(by: base)
    if overflow { return nil }
    result = product
  }
  return result
}

/// The integer whose `degree`-th power is the number, if there is one.
private func exactRoot(_ number: UInt128, _ degree: UInt64) -> UInt128? {
  if number <= 1 || degree == 1 { return number }
  guard degree < 128 else { return nil }
  var low: UInt128 = 1
  var high: UInt128 = 1 << UInt128((128 - number.leadingZeroBitCount) / Int(degree) + 1)
  while low < high {
    let middle = low + (high - low) / 2
    if let value = power(middle, degree), value < number { low = middle + 1 } else { high = middle }
  }
  return power(low, degree) == number ? low : nil
}
