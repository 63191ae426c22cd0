/// A signed number with 96 bits before and 32 behind the point: the chain's type for moving prices
/// and for reward rates of root funds.
public struct I96F32: Hashable, Comparable, Sendable {
  /// The number times 2^32.
  public let bits: Int128

  /// The number times 2^32.
  public init(bits: Int128) {
    self.bits = bits
  }

  /// Zero.
  public static let zero = I96F32(bits: 0)
  /// One.
  public static let one = I96F32(bits: 1 << 32)

  /// The same number truncated to 2^-32, saturated.
  public init(truncating number: some UnsignedFixedPoint) {
    bits = Int128(clamping: U96F32(truncating: number).bits)
  }

  /// The number without its sign bit; a negative number is zero.
  public var magnitudeOrZero: U96F32 { U96F32(bits: UInt128(max(bits, 0))) }

  /// The sum, saturated.
  public func addingSaturated(_ other: I96F32) -> I96F32 {
    let (sum, overflow) = bits.addingReportingOverflow(other.bits)
    return I96F32(bits: overflow ? (other.bits < 0 ? .min : .max) : sum)
  }

  /// The product, rounded towards −∞ and saturated, like the chain's arithmetic shift.
  public func multipliedFloored(by other: I96F32) -> I96F32 {
    let product = bits.multipliedFullWidth(by: other.bits)
    let high = product.high >> 32
    let low = (UInt128(truncatingIfNeeded: product.high) << 96) | (product.low >> 32)
    let result = Int128(truncatingIfNeeded: low)
    let fits = high == (result < 0 ? -1 : 0)
    return I96F32(bits: fits ? result : (product.high < 0 ? .min : .max))
  }

  /// The whole part, rounded towards −∞.
  public var floor: Int128 { bits >> 32 }

  /// As a 64-bit float, for display and rates.
  public var approximate: Double {
    let size = U96F32(bits: bits.magnitude).approximate
    return bits < 0 ? -size : size
  }

  /// Smaller number.
  public static func < (left: I96F32, right: I96F32) -> Bool {
    left.bits < right.bits
  }
}
