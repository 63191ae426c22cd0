/// The smallest amounts the chain moves.
///
/// Source: pallets/subtensor/src/staking/stake_utils.rs, `validate_add_stake` and
/// `validate_remove_stake`; utils/misc.rs, `get_nominator_min_required_stake`.
public enum StakeMinimum {
  /// 0.002 TAO, `DefaultMinStake`: what must reach the pool, or leave it in a partial unstake.
  public static let amount = Amount<TAO>(rao: 2_000_000)

  /// What must be paid for a stake: the minimum and the fee on it; nil above 2^64−1 rao.
  public static func paid(
    feeRate: UInt16, minimum: Amount<TAO> = StakeMinimum.amount
  ) -> Amount<TAO>? {
    let pool = Pool(tao: .zero, alpha: .zero, feeRate: feeRate)
    return minimum.adding(Amount(rao: pool.fee(on: minimum.rao)))
  }

  /// What a nominator's remaining stake must be worth after an unstake, or it is sold and paid out:
  /// `⌊minimum·factor/10^6⌋`, saturated. The live factor 10,000,000 gives 0.02 TAO.
  public static func leftover(
    factor: UInt64, minimum: Amount<TAO> = StakeMinimum.amount
  ) -> Amount<TAO> {
    Amount(rao: UInt64(clamping: UInt128(minimum.rao) * UInt128(factor) / 1_000_000))
  }

  /// The factor of the nominator minimum on mainnet, as a migration set it.
  public static let leftoverFactor: UInt64 = 10_000_000

  /// What a nominator's remaining stake must be worth on mainnet: 0.02 TAO.
  public static let leftover = leftover(factor: leftoverFactor)

  /// The alpha that is worth so much at the pool's price, rounded down; a smaller rest is sold.
  public static func leftoverAlpha(in pool: Pool) -> Amount<Alpha> {
    let price = U96F32(truncating: pool.price)
    return Amount(rao: U96F32(leftover.rao).dividedTruncated(by: price).floorSaturated)
  }
}
