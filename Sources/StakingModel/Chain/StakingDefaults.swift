/// Values the runtime starts with; storage may hold others, which a snapshot then says.
public enum StakingDefaults {
  /// 11796/65535, about 18 %: runtime/src/lib.rs:1020.
  public static let ownerCut: UInt16 = 11_796
  /// 11796/65535, about 18 %, default and largest validator take: runtime/src/lib.rs:991.
  public static let take: UInt16 = 11_796
  /// 360 blocks between epochs: runtime/src/lib.rs:960.
  public static let tempo: UInt16 = 360
  /// 33/65535, the swap fee: pallets/swap/src/pallet/mod.rs:90.
  public static let feeRate: UInt16 = 33
  /// A swap needs this much in the reserve it takes from, in rao: runtime/src/lib.rs:1134.
  public static let minimumReserve: UInt64 = 1_000_000
  /// Blocks after which a moving price has half its final speed: runtime/src/lib.rs:1032.
  public static let priceHalvingBlocks: UInt64 = 201_600
  /// The emission bar is the share of this rank: subnet_emissions.rs.
  public static let gateRank: UInt16 = 32
  /// The emission gate's exponent: subnet_emissions.rs.
  public static let gateExponent = U64F64(3)
  /// The part of demand above the bar where the rank is switched off: subnet_emissions.rs.
  public static let gateQuantile = U64F64(truncating: 61, over: 100)
  /// Blocks between two settings of the emission bar: subnet_emissions.rs.
  public static let gateInterval: UInt64 = 360
  /// The part of the TAO on root that is with one validator of the 64 seats, in parts of 10,000: an
  /// even share, since who holds how much is not recorded.
  public static let validatorRootBasisPoints: UInt64 = 156
  /// Subnets registered after this block share a dissolved pool with the protocol's own alpha:
  /// `TaoInRefundDeploymentBlock` as recorded at block 9,240,381.
  public static let protocolPartFromBlock: UInt64 = 8_334_450
}
