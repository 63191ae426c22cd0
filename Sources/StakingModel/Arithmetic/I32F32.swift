/// A signed number with 32 bits before and 32 behind the point: the type in which the chain takes
/// logarithms and exponentials.
public struct I32F32: Hashable, Comparable, Sendable {
  /// The number times 2^32.
  public let bits: Int64

  /// The number times 2^32.
  public init(bits: Int64) {
    self.bits = bits
  }

  /// Zero.
  public static let zero = I32F32(bits: 0)
  /// One.
  public static let one = I32F32(bits: 1 << 32)

  /// The same number truncated to 2^-32, saturated.
  public init(truncating number: some UnsignedFixedPoint) {
    bits = Int64(clamping: U96F32(truncating: number).bits)
  }

  /// The product, rounded towards −∞, or nil if it does not fit.
  public func multipliedFloored(by other: I32F32) -> I32F32? {
    let product = bits.multipliedFullWidth(by: other.bits)
    let result = product.high << 32 | Int64(truncatingIfNeeded: product.low >> 32)
    return result >> 32 == product.high ? I32F32(bits: result) : nil
  }

  /// The quotient, truncated towards zero, or nil if it does not fit or the divisor is zero.
  public func dividedTruncated(by other: I32F32) -> I32F32? {
    guard other.bits != 0 else { return nil }
    let (dividend, divisor) = (bits.magnitude, other.bits.magnitude)
    guard dividend >> 32 < divisor else { return nil }
    let quotient = divisor.dividingFullWidth((dividend >> 32, dividend << 32)).quotient
    let signed = (bits < 0) == (other.bits < 0) ? Int128(quotient) : -Int128(quotient)
    return Int64(exactly: signed).map(I32F32.init(bits:))
  }

  /// Smaller number.
  public static func < (left: I32F32, right: I32F32) -> Bool {
    left.bits < right.bits
  }
}
