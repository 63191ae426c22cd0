/// An unsigned number with 64 integer and 64 fractional bits: the chain's type for prices.
///
/// Multiplication and division truncate, as on the chain.
public struct U64F64: Hashable, Comparable, Sendable {
  /// The number times 2^64.
  public let bits: UInt128

  /// The number times 2^64.
  public init(bits: UInt128) {
    self.bits = bits
  }

  /// A whole number.
  public init(_ whole: UInt64) {
    bits = UInt128(whole) << 64
  }

  /// As a 64-bit float, for display and rates.
  public var approximate: Double {
    Double(bits >> 64) + Double(UInt64(truncatingIfNeeded: bits)) / 0x1p64
  }

  /// Smaller number.
  public static func < (left: U64F64, right: U64F64) -> Bool {
    left.bits < right.bits
  }
}
