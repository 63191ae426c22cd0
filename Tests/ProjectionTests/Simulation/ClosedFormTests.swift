import StakingModel
import StakingSimulation
import Testing

/// Simulations beside what mathematics says about the same assumptions.
@Suite struct ClosedFormTests {
  /// Standard normal quantiles of the fan's levels.
  static let deviations = [-1.644_853_626_951_472_7, -0.674_489_750_196_081_7, 0]

  @Test func lognormalQuantilesAndMean() throws {
    let plan = try Sample.plan()
    let result = try Sample.result(plan)
    for point in result.fan.dropFirst() {
      let years = Double(point.day) / 365
      for (index, deviation) in Self.deviations.enumerated() {
        let low = Sample.price.multiple(years: years, deviations: deviation)
        let high = Sample.price.multiple(years: years, deviations: -deviation)
        expectClose(point.quantiles[index], 100 * low)
        expectClose(point.quantiles[4 - index], 100 * high)
      }
    }
    expectClose(result.mean, 100)
  }

  /// Values of the table in every textbook, and what is far outside it.
  @Test(arguments: [
    (0.0, 0.5), (1, 0.841_344_746_068_542_9), (-1.644_853_626_951_472_7, 0.05),
    (1.959_963_984_540_054, 0.975), (-4, 3.167_124_183_311_998e-5), (40, 1), (-40, 0),
  ])
  func normalParts(deviations: Double, part: Double) {
    #expect(abs(NormalDistribution.part(below: deviations) - part) < 1e-14)
  }

  @Test func lossProbability() throws {
    let plan = try Sample.plan()
    let result = try Sample.result(plan)
    expectClose(result.lossProbability, try #require(plan.exactLossProbability))
  }

  @Test func expectedGrowthHolds() throws {
    let price = PriceProcess(name: "price", drift: .expectedGrowth(0.5), volatility: 0.4)
    let result = try Sample.result(Sample.plan(prices: [price], days: 60, paths: 8_000))
    expectClose(result.mean, 100 * price.expectedMultiple(years: 60.0 / 365))
    #expect(abs(price.expectedMultiple(years: 2) - 2.718_281_828_459_045) < 1e-12)
  }

  @Test func meanLogReturnIsTheMedian() throws {
    let price = PriceProcess(name: "price", drift: .meanLogReturn(1.2), volatility: 0.6)
    let result = try Sample.result(Sample.plan(prices: [price]))
    expectClose(result.end.quantiles[2], 100 * 1.096_418_0)
  }

  /// The ratio of two prices with correlation ρ has variance σ₁² + σ₂² − 2ρσ₁σ₂ a year.
  @Test(arguments: [-1.0, -0.4, 0.0, 0.7, 1.0])
  func correlationOfTwoPrices(correlation: Double) throws {
    let price = PriceProcess(name: "price", drift: .meanLogReturn(0), volatility: 0.8)
    let plan = try Sample.plan(
      holdings: [Sample.holding(prices: [0, 1])], prices: [price, price],
      correlation: [[1, correlation], [correlation, 1]], days: 14)
    let deviation = (2 * 0.64 * (1 + correlation) * 14 / 365).squareRoot()
    let end = try Sample.result(plan).end
    let sum = PriceProcess(name: "both", drift: .meanLogReturn(0), volatility: deviation)
    for (index, place) in Self.deviations.enumerated() {
      let exact = sum.multiple(years: 1, deviations: place) * 100
      // Perfectly opposed prices cancel to rounding, where there is no chance left.
      #expect(
        abs(end.quantiles[index].value - exact) <= 4 * end.quantiles[index].standardError + 1e-9)
    }
  }

  @Test func rewardsCompoundOrDoNot() throws {
    let compounding = try Sample.plan(
      holdings: [Sample.holding(prices: [], daily: 0.01)], prices: [], days: 28, paths: 250)
    let linear = try Sample.plan(
      holdings: [Sample.holding(prices: [], daily: 0.01, compounds: false)], prices: [], days: 28,
      paths: 250)
    #expect(abs(try Sample.result(compounding).end.p50 - 132.129_096_6) < 1e-6)
    #expect(abs(try Sample.result(linear).end.p50 - 128) < 1e-9)
  }

  @Test func noiseLeavesTheMeanRewardAlone() throws {
    let plan = try Sample.plan(
      holdings: [Sample.holding(prices: [], daily: 0.01, noise: 0.8)], prices: [])
    expectClose(try Sample.result(plan).mean, 132.129_096_6)
  }

  @Test func lastRewardHoldsForLaterDays() throws {
    let holding = SimulatedHolding(
      name: "stake", value: 100, prices: [], dailyRewards: [0.5, 0.1], compounds: false)
    let plan = try Sample.plan(holdings: [holding], prices: [], days: 10, paths: 1)
    #expect(abs(try Sample.result(plan).end.p50 - (100 * (1 + 0.5 + 9 * 0.1))) < 1e-9)
  }

  /// A lognormal price against a steady alternative, and one that fails half of the time.
  @Test(arguments: [(0.0, 0.549_654), (0.5, 0.274_827)])
  func worseThanAlternative(lossProbability: Double, exact: Double) throws {
    let alternative = SimulationPlan.Alternative(
      name: "custodial", holdings: [Sample.holding(prices: [])], lossProbability: lossProbability)
    let plan = try Sample.plan(alternative: alternative)
    // Median below the start: P(ln S < 0) = Φ(σ√t/2) with σ√t = 0.9·√(28/365).
    expectClose(try Sample.result(plan).worseThanAlternative, exact)
  }

  @Test func exitCostIsTakenFromEveryValue() throws {
    let plan = try Sample.plan(
      holdings: [Sample.holding(prices: [], exitCost: 0.25)], prices: [], days: 7, paths: 10)
    #expect(try Sample.result(plan).fan.map(\.p50) == [75, 75])
  }
}
