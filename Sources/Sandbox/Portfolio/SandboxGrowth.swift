public import StakingModel

/// What a wait added to a wallet's worth, split into its two causes.
///
/// Where nobody trades, the chain's purchases raise prices; so what rewards brought must not be mixed
/// up with what prices did.
public struct SandboxGrowth: Hashable, Sendable {
  /// What rewards brought, in rao: alpha at the prices before the wait, and what more root can claim.
  public let rewardsRao: Int128
  /// All else: what the change of prices made of what was held.
  public let pricesRao: Int128

  /// The growth from one portfolio to another by a wait.
  public init(
    from before: SandboxPortfolio, to after: SandboxPortfolio, _ outcome: SandboxOutcome,
    pricesBefore: (Netuid) -> U64F64?
  ) {
    let alpha = outcome.rewards.reduce(Int128(0)) { sum, reward in
      let price = pricesBefore(reward.netuid) ?? .zero
      let worth = price.multipliedTruncated(by: U64F64(reward.alpha.rao)).floorSaturated
      return sum + Int128(worth)
    }
    rewardsRao = alpha + Int128(after.claimable.rao) - Int128(before.claimable.rao)
    pricesRao = Int128(after.worth.rao) - Int128(before.worth.rao) - rewardsRao
  }
}
