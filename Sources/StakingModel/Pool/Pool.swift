/// The weighted pool of one subnet: TAO on one side, alpha on the other.
///
/// Source: pallets/swap/src/pallet/balancer.rs (runtime 475).
public struct Pool: Hashable, Sendable {
  /// The TAO reserve, `SubnetTAO`.
  public var tao: Amount<TAO>
  /// The alpha reserve, `SubnetAlphaIn`.
  public var alpha: Amount<Alpha>
  /// The weight of TAO; alpha has the rest. The chain keeps both at 0.01 or above.
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

  /// The weight of alpha, one minus the weight of TAO.
  public var baseWeight: Perquintill { quoteWeight.complement }

  /// Spot price in TAO per alpha, `(w1/w2)·(tao/alpha)`, each division and the product truncated
  /// to 2^-64; zero without alpha or without weight of TAO.
  @inline(__always)
  public var price: U64F64 {
    price(tao: tao.rao, alpha: alpha.rao)
  }

  /// The price this pool's weights give to other reserves.
  @inline(__always)
  func price(tao: UInt64, alpha: UInt64) -> U64F64 {
    U64F64(truncating: baseWeight.raw, over: quoteWeight.raw)
      .multipliedTruncated(by: U64F64(truncating: tao, over: alpha))
  }
}
