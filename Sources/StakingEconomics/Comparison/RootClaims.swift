public import StakingModel

/// Root stake whose rewards are claimed and stay on root, every so many days.
public struct RootClaims: Hashable, Sendable {
  /// What is staked at the start.
  public let stake: Amount<TAO>
  /// Days between two claims.
  public let everyDays: Int
  /// How many claims were worth making.
  public let count: Int
  /// What the claims paid less their fees, in rao; what waits unclaimed at the end is not counted.
  public let netRao: Int128

  /// Claims along some rates, at prices held still; the last claim is made at the end.
  ///
  /// A claim that would not be worth its fee is left for the next time.
  public init(
    _ stake: Amount<TAO>, everyDays: Int, days: Int, take: UInt16, ground: StakingGround
  ) {
    self.stake = stake
    self.everyDays = max(1, everyDays)
    let rates = ground.rates(days: days, course: .followsRules)
    var held = stake.approximate
    var count = 0
    var rows = FundRows(rates, take: take)
    for day in 0..<rates.days {
      rows.advance(rates, day: day)
      guard (day + 1) % self.everyDays == 0 else { continue }
      let validator = RootPlan.validatorRoot(held, own: .zero, chain: ground.chain)
      let claim = rows.claim(
        rates, stake: held, validator: validator, priceChange: 0,
        depths: FundRows.depths(rates, days: day + 1, chain: ground.chain, priceChange: 0))
      guard claim.isMade else { continue }
      let joined = RootPlan.joined(held, own: .zero, chain: ground.chain)
      held += claim.paid * joined - claim.fee.approximate
      count += 1
      rows.empty()
    }
    self.count = count
    netRao = Int128(((held - stake.approximate) * 1e9).rounded(.down))
  }
}
