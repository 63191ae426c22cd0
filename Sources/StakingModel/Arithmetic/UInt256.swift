/// 256 bits as four words, least significant first: just what logarithm and exponential need.
struct UInt256: Hashable, Sendable {
  var word0: UInt64
  var word1: UInt64
  var word2: UInt64
  var word3: UInt64

  init(_ word3: UInt64, _ word2: UInt64, _ word1: UInt64, _ word0: UInt64) {
    self.word0 = word0
    self.word1 = word1
    self.word2 = word2
    self.word3 = word3
  }

  init(high: UInt128, low: UInt128) {
    self.init(
      UInt64(truncatingIfNeeded: high >> 64), UInt64(truncatingIfNeeded: high),
      UInt64(truncatingIfNeeded: low >> 64), UInt64(truncatingIfNeeded: low))
  }

  static let zero = UInt256(0, 0, 0, 0)

  var high: UInt128 { UInt128(word3) << 64 | UInt128(word2) }
  var low: UInt128 { UInt128(word1) << 64 | UInt128(word0) }
  var isZero: Bool { word0 | word1 | word2 | word3 == 0 }

  static func &+ (left: UInt256, right: UInt256) -> UInt256 {
    let (low, carry) = left.low.addingReportingOverflow(right.low)
    return UInt256(high: left.high &+ right.high &+ (carry ? 1 : 0), low: low)
  }

  static func &- (left: UInt256, right: UInt256) -> UInt256 {
    let (low, borrow) = left.low.subtractingReportingOverflow(right.low)
    return UInt256(high: left.high &- right.high &- (borrow ? 1 : 0), low: low)
  }

  static func < (left: UInt256, right: UInt256) -> Bool {
    left.high != right.high ? left.high < right.high : left.low < right.low
  }

  /// `self / 2^count`, truncated; zero from 256 on.
  func shiftedRight(_ count: Int) -> UInt256 {
    if count >= 256 { return .zero }
    if count >= 128 { return UInt256(high: 0, low: high >> UInt128(count - 128)) }
    if count == 0 { return self }
    return UInt256(
      high: high >> UInt128(count),
      low: low >> UInt128(count) | high << UInt128(128 - count))
  }

  /// `self · factor`, with the word that does not fit.
  func multiplied(by factor: UInt64) -> (overflow: UInt64, low: UInt256) {
    let product0 = word0.multipliedFullWidth(by: factor)
    let product1 = word1.multipliedFullWidth(by: factor)
    let product2 = word2.multipliedFullWidth(by: factor)
    let product3 = word3.multipliedFullWidth(by: factor)
    let (sum1, carry1) = product1.low.addingReportingOverflow(product0.high)
    let sum2 = UInt128(product2.low) + UInt128(product1.high) + (carry1 ? 1 : 0)
    let sum3 = UInt128(product3.low) + UInt128(product2.high) + (sum2 >> 64)
    return (
      product3.high &+ UInt64(truncatingIfNeeded: sum3 >> 64),
      UInt256(
        UInt64(truncatingIfNeeded: sum3), UInt64(truncatingIfNeeded: sum2), sum1, product0.low)
    )
  }

  /// `(head·2^256 + self) / divisor`, truncated. The head must be below the divisor.
  func divided(by divisor: UInt64, head: UInt64 = 0) -> UInt256 {
    let (quotient3, rest3) = divisor.dividingFullWidth((head, word3))
    let (quotient2, rest2) = divisor.dividingFullWidth((rest3, word2))
    let (quotient1, rest1) = divisor.dividingFullWidth((rest2, word1))
    let (quotient0, _) = divisor.dividingFullWidth((rest1, word0))
    return UInt256(quotient3, quotient2, quotient1, quotient0)
  }
}
