/// What a place, or a whole wallet, has gained after leaving it now, split by what made it.
public struct SandboxGain: Hashable, Sendable {
  /// Rewards, in rao of TAO: what was taken out at its price, the rest at the price now; on root
  /// what was claimed and what a claim would pay.
  public let rewardsRao: Int128
  /// All else: what changed prices and the price impact of one's own trades made of what was held.
  public let pricesRao: Int128
  /// Swap fees and transaction fees, those of leaving now included; zero or below.
  public let feesRao: Int128

  /// All of it.
  public var totalRao: Int128 { rewardsRao + pricesRao + feesRao }

  /// Whether there is nothing in it.
  public var isNothing: Bool { rewardsRao == 0 && pricesRao == 0 && feesRao == 0 }

  /// A gain of a known size; prices are what rewards and fees leave.
  init(_ totalRao: Int128, rewards: Int128, fees: Int128) {
    rewardsRao = rewards
    feesRao = -fees
    pricesRao = totalRao - rewards + fees
  }
}
