/// What transactions cost beside the swap fee: recycled, and paid from free TAO.
///
/// The chain weighs each call, so these are sizes, not rules: measured by third parties on mainnet
/// with runtimes 467 to 475, October 2026.
public enum TransactionFee {
  /// `add_stake_limit`: 0.00085 TAO.
  public static let stake = Amount<TAO>(rao: 850_000)
  /// `remove_stake_limit`: 0.00065 TAO.
  public static let unstake = Amount<TAO>(rao: 650_000)
  /// `move_stake` within a subnet: 0.00037 TAO.
  public static let move = Amount<TAO>(rao: 370_000)
  /// `swap_stake_limit`: 0.00107 TAO.
  public static let swap = Amount<TAO>(rao: 1_070_000)
  /// `claim_root` at its cap, which a fund of about eleven rows reaches: 0.00825 TAO.
  public static let claim = Amount<TAO>(rao: 8_250_000)
  /// What a claim costs that sells some rows of a fund and looks at others.
  public static func claim(sold: Int, scanned: Int) -> Amount<TAO> {
    Amount(rao: ClaimFee.spent(sold: UInt64(max(0, sold)), scanned: UInt64(max(0, scanned))))
  }
  /// A claim that would pay less than this does nothing: 0.0005 TAO, `RootClaimableThreshold`.
  ///
  /// Source: pallets/subtensor/src/staking/claim_root.rs (runtime 470-475).
  public static let claimThreshold = Amount<TAO>(rao: 500_000)
}
