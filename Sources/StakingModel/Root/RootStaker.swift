/// One staker's root stake with one validator, and what it has had of the validator's fund.
///
/// Source: pallets/subtensor/src/staking/claim_root.rs (runtime 470-475).
public struct RootStaker: Hashable, Sendable {
  /// TAO staked on root.
  public private(set) var stake: Amount<TAO>
  /// Fund shares that do not count as owed any more; negative after buying in.
  public private(set) var claimed: Int128

  /// A staker.
  public init(stake: Amount<TAO> = .zero, claimed: Int128 = 0) {
    self.stake = stake
    self.claimed = claimed
  }

  /// Shares owed: `max(0, ⌊rate·stake⌋ − claimed)`.
  public func owed(rate: I96F32) -> UInt64 {
    let (difference, overflow) = RootStaker.earned(stake.rao, rate)
      .subtractingReportingOverflow(claimed)
    return overflow ? (claimed < 0 ? .max : 0) : UInt64(clamping: difference)
  }

  /// Adds stake; it has no past reward.
  public mutating func add(_ amount: Amount<TAO>, rate: I96F32) {
    let before = stake
    stake = stake.addingSaturated(amount)
    note(RootStaker.earned(stake.rao - before.rao, rate))
  }

  /// Removes stake, at most what is there. What was owed stays owed; only the floor of a rao can
  /// move.
  ///
  /// - Returns: what was removed.
  @discardableResult
  public mutating func remove(_ amount: Amount<TAO>, rate: I96F32) -> Amount<TAO> {
    let removed = min(amount, stake)
    stake = stake.subtractingSaturated(removed)
    note(RootStaker.floored(-Int128(removed.rao), rate))
    return removed
  }

  /// Notes shares paid out, or bought if negative.
  mutating func note(_ shares: Int128) {
    let (sum, overflow) = claimed.addingReportingOverflow(shares)
    claimed = overflow ? (shares < 0 ? .min : .max) : sum
  }

  private static func earned(_ rao: UInt64, _ rate: I96F32) -> Int128 {
    floored(Int128(rao), rate)
  }

  /// `⌊rate·amount⌋` towards −∞.
  private static func floored(_ amount: Int128, _ rate: I96F32) -> Int128 {
    I96F32(bits: rate.bits).multipliedFloored(by: I96F32(bits: amount << 32)).floor
  }
}
