/// A number from 0 to 2^64 with 192 bits behind the point, for logarithm and exponential.
///
/// Products and quotients truncate, so each is at most 2^-192 low.
struct Fixed192: Hashable, Sendable {
  var bits: UInt256

  static let zero = Fixed192(bits: .zero)
  static let one = Fixed192(bits: UInt256(1, 0, 0, 0))
  /// ln 2, truncated.
  static let ln2 = Fixed192(
    bits: UInt256(0, 0xB172_17F7_D1CF_79AB, 0xC9E3_B398_03F2_F6AF, 0x40F3_4326_7298_B62D))

  var whole: UInt64 { bits.word3 }

  static func &+ (left: Fixed192, right: Fixed192) -> Fixed192 {
    Fixed192(bits: left.bits &+ right.bits)
  }

  static func &- (left: Fixed192, right: Fixed192) -> Fixed192 {
    Fixed192(bits: left.bits &- right.bits)
  }

  /// The product modulo 2^64, truncated behind the point.
  static func &* (left: Fixed192, right: Fixed192) -> Fixed192 {
    let lowLow = left.bits.low.fullProduct(right.bits.low)
    let lowHigh = left.bits.low.fullProduct(right.bits.high)
    let highLow = left.bits.high.fullProduct(right.bits.low)
    let highHigh = left.bits.high.fullProduct(right.bits.high)
    let (sum, carry1) = lowLow.high.addingReportingOverflow(lowHigh.low)
    let (middle, carry2) = sum.addingReportingOverflow(highLow.low)
    let carry = UInt128(carry1 ? 1 : 0) + UInt128(carry2 ? 1 : 0)
    let upper =
      UInt256(high: highHigh.high, low: highHigh.low) &+ UInt256(high: 0, low: lowHigh.high)
      &+ UInt256(high: 0, low: highLow.high) &+ UInt256(high: 0, low: carry)
    // The product has 384 bits behind the point; drop 192 of them.
    return Fixed192(
      bits: UInt256(upper.word2, upper.word1, upper.word0, UInt64(truncatingIfNeeded: middle >> 64))
    )
  }

  func divided(by divisor: UInt64) -> Fixed192 {
    Fixed192(bits: bits.divided(by: divisor))
  }
}
