public import StakingEconomics
import StakingModel

extension StakeComparison {
  /// A simulation of a subnet's alpha in this comparison, in TAO: the same rates, way in and way
  /// out, but a price that moves by chance; set beside another way, which stays as it is here.
  ///
  /// The way out costs the same part at every price as it does in the comparison. Nil where alpha
  /// or the other way is refused.
  ///
  /// - Parameters:
  ///   - price: how the price of this alpha in TAO moves.
  ///   - rewardNoise: standard deviation of the logarithm of a day's reward.
  public func simulation(
    of choice: AlphaChoice, price: PriceProcess, against way: StakeWay? = nil,
    rewardNoise: Double = 0, paths: Int = 10_000, seed: UInt64
  ) throws(SimulationFaults) -> SimulationPlan? {
    guard let holding = simulatedHolding(choice, rewardNoise: rewardNoise) else { return nil }
    var alternative: SimulationPlan.Alternative?
    if let way {
      guard let other = outcome(of: way) else { return nil }
      alternative = simulatedAlternative(other)
    }
    return try SimulationPlan(
      paid: amount.approximate, holdings: [holding], prices: [price], alternative: alternative,
      days: days, paths: paths, seed: seed)
  }

  private func simulatedHolding(
    _ choice: AlphaChoice, rewardNoise: Double
  ) -> SimulatedHolding? {
    guard let course = courses[choice],
      let outcome = try? plan(of: choice).outcome(priceChange: 0).get(), let stake = outcome.stake,
      let unstake = outcome.unstake
    else { return nil }
    let offered = Double(unstake.before.spotValue(of: unstake.paid))
    guard offered > 0 else { return nil }
    let blocks = Double(ChainCalendar.blocksPerDay)
    let daily = course.perBlock.prefix(days).map { ElementaryFunctions.exp($0 * blocks) - 1 }
    return SimulatedHolding(
      name: StakeWay.alpha(choice.netuid).text,
      value: Double(stake.after.spotValue(of: stake.received)) / 1e9, prices: [0],
      dailyRewards: daily, rewardNoise: rewardNoise,
      exitCost: max(0, 1 - Double(max(outcome.finalRao, 0)) / offered))
  }

  /// What another way leaves in hand, and the chance that its custodian fails.
  private func simulatedAlternative(_ outcome: StakeOutcome) -> SimulationPlan.Alternative {
    let custodian = custodians.first { outcome.way == .custodial($0.name) }
    let inHand = outcome.finalRao
    return SimulationPlan.Alternative(
      name: outcome.way.text,
      holdings: [
        SimulatedHolding(
          name: outcome.way.text, value: Double(max(inHand, 0)) / 1e9, prices: [],
          dailyRewards: [])
      ],
      lossProbability: custodian?.failureProbability(days: outcome.daysUntilInHand) ?? 0,
      lossGivenFailure: custodian?.lossGivenFailure ?? 1)
  }
}
