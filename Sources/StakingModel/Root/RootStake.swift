/// Root stake: TAO for TAO, one to one, without pool, fee or price impact.
public enum RootStake {
  /// The most that may be staked up to a price: anything from 1 TAO per TAO on, else nothing.
  ///
  /// Source: pallets/subtensor/src/staking/add_stake.rs, `get_max_amount_add`.
  public static func largestStake(limit: PriceLimit) -> Amount<TAO> {
    Amount(rao: limit.raoPerAlpha >= Amount<TAO>.raoPerUnit ? .max : 0)
  }

  /// The most that may be unstaked down to a price: anything up to 1 TAO per TAO, else nothing.
  ///
  /// Source: pallets/subtensor/src/staking/remove_stake.rs, `get_max_amount_remove`.
  public static func largestUnstake(limit: PriceLimit) -> Amount<TAO> {
    Amount(rao: limit.raoPerAlpha <= Amount<TAO>.raoPerUnit ? .max : 0)
  }

  /// What a stake on root costs in fees beside the transaction's own: nothing. It fails below the
  /// minimum stake.
  public static func stake(_ amount: Amount<TAO>) throws(SwapError) -> Amount<TAO> {
    guard amount >= StakeMinimum.amount else { throw .amountTooLow }
    return amount
  }

  /// What an unstake from root pays: the same amount. It fails below the minimum unless it is the
  /// whole holding.
  public static func unstake(
    _ amount: Amount<TAO>, wholeHolding: Bool = false
  ) throws(SwapError) -> Amount<TAO> {
    guard amount > .zero, wholeHolding || amount >= StakeMinimum.amount else {
      throw .amountTooLow
    }
    return amount
  }

  /// What an unstake takes off root: the amount, and the rest with it where that is below the
  /// nominator minimum.
  public static func unstake(
    _ amount: Amount<TAO>, of holding: Amount<TAO>, sellsRest: Bool = true
  ) throws(SwapError) -> Amount<TAO> {
    let taken = try unstake(amount, wholeHolding: amount == holding)
    let left = holding.subtractingSaturated(taken)
    return sellsRest && left < StakeMinimum.leftover ? taken.addingSaturated(left) : taken
  }
}
