import StakingModel

/// What infinitely many paths would come to: one holding, moved by one lognormal price that stays
/// where it is on average, without noise in its rewards. Nil for any other plan.
extension SimulationPlan {
  /// The time in years of 365 days.
  package var years: Double { Double(days) / Double(ChainCalendar.daysPerYear) }

  /// What rewards multiply the first holding by.
  package var growth: Double {
    let rewards = holdings[0].dailyRewards
    // The last reward holds for all days after.
    return (0..<days).reduce(1) {
      $0 * (1 + (rewards.isEmpty ? 0 : rewards[min($1, rewards.count - 1)]))
    }
  }

  /// What is in hand at the end where the price is so many standard deviations from its median.
  public func exactEnd(deviations: Double) -> Double? {
    guard holdings.count == 1, let holding = holdings.first, holding.prices == [0],
      holding.compounds, holding.rewardNoise == 0,
      let price = prices.first, prices.count == 1, price.drift == .expectedGrowth(0)
    else { return nil }
    return holding.value * growth * (1 - holding.exitCost)
      * price.multiple(years: years, deviations: deviations)
  }

  /// The part of the paths that end below what was paid.
  public var exactLossProbability: Double? { exactProbability(below: paid) }

  /// The part of the paths that end below an amount.
  public func exactProbability(below amount: Double) -> Double? {
    guard let middle = exactEnd(deviations: 0), middle > 0, amount > 0, let price = prices.first
    else {
      return nil
    }
    let spread = price.volatility * years.squareRoot()
    guard spread > 0 else { return middle < amount ? 1 : 0 }
    return NormalDistribution.part(below: ElementaryFunctions.log(amount / middle) / spread)
  }
}
