/// An unsigned number with 64 bits before and 64 behind the point: the chain's type for prices,
/// emission shares and swap arithmetic.
public struct U64F64: UnsignedFixedPoint {
  /// 64.
  public static var fractionBits: Int { 64 }
  /// The number times 2^64.
  public let bits: UInt128

  /// The number times 2^64.
  public init(bits: UInt128) {
    self.bits = bits
  }
}
