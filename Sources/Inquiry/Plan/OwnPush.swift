public import StakingEconomics
public import StakingModel

/// What a purchase does to the price of the pool it goes into.
public struct OwnPush: Sendable {
  /// How far it raises the price, as a fraction.
  public let rise: Double
  /// The TAO in the pool before.
  public let pool: Amount<TAO>
  /// What is paid as a part of that.
  public let poolShare: Double

  /// Whether it is large enough to be told first.
  public var isLarge: Bool { rise >= PlaceRisks.largeShare }
  /// Whether more is paid than all the TAO in the pool.
  public var isBeyondPool: Bool { poolShare > 1 }

  /// Nil where nothing is bought.
  public init?(_ outcome: StakeOutcome) {
    guard let stake = outcome.stake else { return nil }
    let before = stake.priceBefore.approximate
    guard before > 0 else { return nil }
    rise = stake.priceAfter.approximate / before - 1
    pool = stake.before.tao
    poolShare = outcome.paid.approximate / max(pool.approximate, 1e-9)
  }
}

extension StakeOutcome {
  /// How far its own purchase raises the price, where that is worth a word.
  public var ownRise: Double? { OwnPush(self).flatMap { $0.isLarge ? $0.rise : nil } }
}
