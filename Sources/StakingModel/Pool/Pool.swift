/// The weighted pool of one subnet: TAO on one side, alpha on the other.
public struct Pool: Hashable, Sendable {
  /// The TAO reserve, `SubnetTAO`.
  public var tao: Amount<TAO>
  /// The alpha reserve, `SubnetAlphaIn`.
  public var alpha: Amount<Alpha>
  /// The weight of TAO; alpha has the rest.
  public var quoteWeight: Perquintill
  /// The swap fee as parts of 65535, 33 on every subnet of the snapshot.
  public var feeRate: UInt16
  /// A swap may not run while the reserve it takes from is below this.
  public var minimumReserve: UInt64

  /// A pool.
  public init(
    tao: Amount<TAO>, alpha: Amount<Alpha>, quoteWeight: Perquintill = .half, feeRate: UInt16 = 33,
    minimumReserve: UInt64 = 1_000_000
  ) {
    self.tao = tao
    self.alpha = alpha
    self.quoteWeight = quoteWeight
    self.feeRate = feeRate
    self.minimumReserve = minimumReserve
  }

  /// Spot price in TAO per alpha; 0 without alpha.
  public var price: U64F64 {
    guard alpha.rao > 0 else { return U64F64(bits: 0) }
    let whole = UInt128(tao.rao / alpha.rao) << 64
    let rest = (UInt128(tao.rao % alpha.rao) << 64) / UInt128(alpha.rao)
    return U64F64(bits: whole + rest)
  }
}
