/// An unsigned number with 96 bits before and 32 behind the point: the chain's type for emission,
/// miner burn and root proportion.
public struct U96F32: UnsignedFixedPoint {
  /// 32.
  public static var fractionBits: Int { 32 }
  /// The number times 2^32.
  public let bits: UInt128

  /// The number times 2^32.
  public init(bits: UInt128) {
    self.bits = bits
  }
}
