/// The slow moving price of a subnet, taken one block further.
///
/// `P' = a·min(spot, 1) + (1 − a)·P` with `a = speed·b/(b + halvingBlocks)` and b the blocks since
/// the call that started the subnet. Arithmetic in `U64F64`, the result truncated to 2^-32.
///
/// Source: pallets/subtensor/src/staking/stake_utils.rs, `update_moving_price` (runtime 470-475).
public struct MovingPrice: Hashable, Sendable {
  /// `SubnetMovingAlpha`; 1,288,490/2^32 on mainnet.
  public let speed: I96F32
  /// `EMAPriceHalvingBlocks`.
  public let halvingBlocks: UInt64
  /// The block being made.
  public internal(set) var now: UInt64

  /// The ingredients.
  public init(
    speed: I96F32, halvingBlocks: UInt64 = StakingDefaults.priceHalvingBlocks, now: UInt64
  ) {
    self.speed = speed
    self.halvingBlocks = halvingBlocks
    self.now = now
  }

  /// The weight of today's spot for a subnet whose first emission was in this block.
  @inline(__always)
  public func weight(firstEmission: UInt64) -> U64F64 {
    let start = firstEmission > 0 ? firstEmission - 1 : 0
    let age = now > start ? now - start : 0
    let (sum, overflow) = age.addingReportingOverflow(halvingBlocks)
    let share =
      overflow ? U64F64(age).dividedTruncated(by: .max) : U64F64(truncating: age, over: sum)
    return U64F64(truncating: speed.magnitudeOrZero).multipliedTruncated(by: share)
  }

  /// The next moving price. Spot counts as at most one.
  @inline(__always)
  public func next(after price: I96F32, spot: U64F64, firstEmission: UInt64) -> I96F32 {
    let weight = weight(firstEmission: firstEmission)
    let pulled = weight.multipliedTruncated(by: min(spot, .one))
    let kept = U64F64.one.subtractingSaturated(weight)
      .multipliedTruncated(by: U64F64(truncating: price.magnitudeOrZero))
    return I96F32(truncating: pulled.addingSaturated(kept))
  }
}
