/// What transactions cost beside the swap fee: recycled, and paid from free TAO.
///
/// The chain weighs each call, so these are sizes, not rules: measured by third parties on mainnet
/// with runtimes 467 to 475, October 2026.
public enum TransactionFee {
  /// A call that is paid for.
  public enum Call: Hashable, Sendable {
    /// TAO into a subnet or on root: `add_stake_limit`.
    case stake
    /// Stake out of a subnet or off root: `remove_stake_limit`.
    case unstake
    /// Stake of one place to another validator there: `move_stake` within a subnet.
    case move
    /// Stake from one place to another: `swap_stake_limit`.
    case swap
    /// Root rewards: `claim_root`, by the rows of the fund that are sold and those only looked at.
    case claim(sold: UInt64, skipped: UInt64)
  }

  /// What a call costs. A claim costs its work and the base fee, at most `claim`.
  public static func of(_ call: Call) -> Amount<TAO> {
    switch call {
    case .stake: stake
    case .unstake: unstake
    case .move: move
    case .swap: swap
    case .claim(let sold, let skipped):
      claimBase.addingSaturated(Amount(rao: ClaimFee.spent(sold: sold, scanned: skipped)))
    }
  }

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
  /// What a claim costs beside its work: the measured cap less the work it reserves.
  public static let claimBase = claim.subtractingSaturated(Amount(rao: ClaimFee.reserved()))
}
