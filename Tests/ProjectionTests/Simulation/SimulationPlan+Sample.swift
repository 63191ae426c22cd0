import StakingModel
import StakingSimulation
import Testing

/// Plans small enough for unoptimised builds.
enum Sample {
  static let price = PriceProcess(name: "price", drift: .expectedGrowth(0), volatility: 0.9)

  static func holding(
    _ value: Double = 100, prices: [Int] = [0], daily: Double = 0, noise: Double = 0,
    compounds: Bool = true, exitCost: Double = 0
  ) -> SimulatedHolding {
    SimulatedHolding(
      name: "stake", value: value, prices: prices, dailyRewards: [daily], compounds: compounds,
      rewardNoise: noise, exitCost: exitCost)
  }

  static func plan(
    holdings: [SimulatedHolding] = [holding()], prices: [PriceProcess] = [price],
    correlation: [[Double]]? = nil, alternative: SimulationPlan.Alternative? = nil,
    days: Int = 28, paths: Int = 4_000, seed: UInt64 = 42
  ) throws -> SimulationPlan {
    try SimulationPlan(
      paid: 100, holdings: holdings, prices: prices, correlation: correlation,
      alternative: alternative, days: days, paths: paths, seed: seed)
  }

  static func result(_ plan: SimulationPlan) throws -> SimulationResult {
    try #require(plan.run())
  }
}

/// Whether an estimate agrees with the exact value within four of its standard errors.
func expectClose(
  _ estimate: Estimate?, _ exact: Double, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let estimate else {
    Issue.record("no estimate", sourceLocation: sourceLocation)
    return
  }
  #expect(
    abs(estimate.value - exact) <= 4 * estimate.standardError,
    "\(estimate.value) ± \(estimate.standardError) against \(exact)",
    sourceLocation: sourceLocation)
}
