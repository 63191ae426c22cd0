/// An unsigned integer of 256 bits: holds the product of two 128-bit numbers before it is rounded.
struct WideNumber: Comparable {
  var high: UInt128
  var low: UInt128

  init(_ low: UInt128) {
    high = 0
    self.low = low
  }

  /// The whole product; it always fits.
  ///
  /// Written out in 64-bit halves: the generic product of the standard library is many times slower.
  init(_ left: UInt128, times right: UInt128) {
    let (a, b) = (UInt64(left >> 64), UInt64(truncatingIfNeeded: left))
    let (c, d) = (UInt64(right >> 64), UInt64(truncatingIfNeeded: right))
    let lowest = Self.product(b, d)
    let (middle, carry) = Self.product(a, d).addingReportingOverflow(Self.product(b, c))
    low = lowest &+ (middle << 64)
    let lowCarry: UInt128 = low < lowest ? 1 : 0
    let highCarry: UInt128 = carry ? 1 << 64 : 0
    high = Self.product(a, c) &+ (middle >> 64) &+ highCarry &+ lowCarry
  }

  private static func product(_ left: UInt64, _ right: UInt64) -> UInt128 {
    let product = left.multipliedFullWidth(by: right)
    return UInt128(product.high) << 64 | UInt128(product.low)
  }

  /// The sum, cut to 256 bits; callers stay far below.
  func adding(_ other: WideNumber) -> WideNumber {
    var result = self
    let (sum, carry) = low.addingReportingOverflow(other.low)
    result.low = sum
    result.high = high &+ other.high &+ (carry ? 1 : 0)
    return result
  }

  /// The distance between the two.
  func distance(to other: WideNumber) -> WideNumber {
    let (larger, smaller) = self < other ? (other, self) : (self, other)
    var result = larger
    let (difference, borrow) = larger.low.subtractingReportingOverflow(smaller.low)
    result.low = difference
    result.high = larger.high &- smaller.high &- (borrow ? 1 : 0)
    return result
  }

  /// Quotient and remainder, or nil if the quotient needs more than 128 bits.
  func divided(by divisor: UInt128) -> (quotient: UInt128, remainder: UInt128)? {
    guard divisor > high else { return nil }
    return high == 0
      ? low.quotientAndRemainder(dividingBy: divisor) : divisor.dividingFullWidth((high, low))
  }

  static func < (left: WideNumber, right: WideNumber) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

/// 10^0 to 10^38, all that fit into 128 bits.
let powersOfTen: [UInt128] = {
  var powers: [UInt128] = [1]
  for _ in 1...38 { powers.append((powers.last ?? 1) &* 10) }
  return powers
}()
