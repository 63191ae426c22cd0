import StakingModel

/// Everything that keeps a simulation from being planned.
public struct SimulationFaults: Error, Hashable, Sendable {
  /// One thing that is wrong.
  public enum Fault: Hashable, Sendable {
    /// Days must lie in 1…36,500.
    case days(Int)
    /// Paths must lie in 1…10,000,000 and, times the recorded days, within 200,000,000.
    case paths(Int)
    /// What is paid must be a number above zero.
    case paid(Double)
    /// Nothing is held.
    case nothingHeld
    /// A number of a holding is outside its range; which one is named.
    case holding(name: String, what: String)
    /// A number of a price process is outside its range; which one is named.
    case price(name: String, what: String)
    /// The correlations are not a symmetric matrix of the prices' size with ones on the diagonal.
    case correlationShape
    /// No set of prices can be correlated like this.
    case correlationImpossible
    /// A probability of failure and the part lost must lie in 0…1.
    case lossProbability(Double)
  }

  /// All of them, in the order of the plan's parts.
  public let faults: [Fault]

  static func found(in plan: SimulationPlan, hasFactor: Bool) -> SimulationFaults? {
    var faults: [Fault] = []
    if !(1...36_500).contains(plan.days) { faults.append(.days(plan.days)) }
    if !pathsFit(plan) { faults.append(.paths(plan.paths)) }
    if !(plan.paid > 0 && plan.paid.isFinite) { faults.append(.paid(plan.paid)) }
    if plan.holdings.isEmpty { faults.append(.nothingHeld) }
    for holding in plan.holdings + (plan.alternative?.holdings ?? []) {
      faults += self.faults(of: holding, priceCount: plan.prices.count)
    }
    for price in plan.prices { faults += self.faults(of: price) }
    if !Cholesky.isCorrelation(plan.correlation, size: plan.prices.count) {
      faults.append(.correlationShape)
    } else if !hasFactor {
      faults.append(.correlationImpossible)
    }
    for chance in plan.alternative.map({ [$0.lossProbability, $0.lossGivenFailure] }) ?? []
    where !(0...1).contains(chance) {
      faults.append(.lossProbability(chance))
    }
    return faults.isEmpty ? nil : SimulationFaults(faults: faults)
  }

  private static func pathsFit(_ plan: SimulationPlan) -> Bool {
    guard (1...10_000_000).contains(plan.paths) else { return false }
    return plan.paths * (max(0, min(plan.days, 36_500)) / 7 + 2) <= 200_000_000
  }

  private static func faults(of holding: SimulatedHolding, priceCount: Int) -> [Fault] {
    let checks: [(Bool, String)] = [
      (holding.value >= 0 && holding.value.isFinite, "value"),
      (holding.prices.allSatisfy { (0..<priceCount).contains($0) }, "prices"),
      (holding.dailyRewards.allSatisfy { $0 > -1 && $0 < 10 }, "daily rewards"),
      ((0...3).contains(holding.rewardNoise), "reward noise"),
      ((0...1).contains(holding.exitCost), "exit cost"),
    ]
    return checks.filter { !$0.0 }.map { .holding(name: holding.name, what: $0.1) }
  }

  private static func faults(of price: PriceProcess) -> [Fault] {
    let drift =
      switch price.drift {
      case .expectedGrowth(let rate): rate
      case .meanLogReturn(let mean): mean
      }
    let checks: [(Bool, String)] = [
      (abs(drift) <= 50, "drift"), ((0...20).contains(price.volatility), "volatility"),
    ]
    return checks.filter { !$0.0 }.map { .price(name: price.name, what: $0.1) }
  }
}
