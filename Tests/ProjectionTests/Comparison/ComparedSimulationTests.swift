import Testing

@testable import StakingEconomics
@testable import StakingModel
@testable import StakingSimulation

@Suite struct ComparedSimulationTests {
  static let still = PriceProcess(name: "alpha", drift: .expectedGrowth(0), volatility: 0)
  static let moving = PriceProcess(name: "alpha", drift: .expectedGrowth(0), volatility: 1)

  /// A price that does not move gives the comparison's own figure.
  @Test(arguments: [RateCourse.heldStill, .followsRules])
  func withoutChanceItIsTheComparison(course: RateCourse) throws {
    let compared = StakeComparisonTests.comparison(days: 90, course: course)
    let plan = try #require(
      try compared.simulation(of: SampleChain.sixtyFour, price: Self.still, paths: 1, seed: 1))
    let result = try Sample.result(plan)
    let outcome = try #require(compared.outcome(of: .alpha(Netuid(64))))
    #expect(abs(result.end.p50 * 1e9 / Double(outcome.finalRao) - 1) < 1e-8)
  }

  /// P(S < K) of a lognormal price, with K at the break-even of the comparison.
  @Test func worseThanACustodianAtTheBreakEvenPrice() throws {
    let compared = StakeComparisonTests.comparison(days: 30)
    let way = StakeWay.custodial("custodian")
    let plan = try #require(
      try compared.simulation(
        of: SampleChain.sixtyFour, price: Self.moving, against: way, paths: 4_000, seed: 9))
    let result = try Sample.result(plan)
    let outcome = try #require(compared.outcome(of: .alpha(Netuid(64))))
    let other = try #require(compared.outcome(of: way))
    let ratio = Double(other.finalRao) / Double(outcome.finalRao)
    let deviation = (30.0 / 365).squareRoot()
    let place = (ElementaryFunctions.log(ratio) + deviation * deviation / 2) / deviation
    // Φ(0.0907…) by its series near zero: ½ + φ(0)·(x − x³/6).
    let share = 0.5 + 0.398_942_280_401_432_7 * (place - place * place * place / 6)
    #expect(abs(place) < 0.3)
    expectClose(result.worseThanAlternative, share)
  }

  @Test func aCustodianThatFailsIsWorse() throws {
    func worse(_ failure: Double, _ loss: Double) throws -> Double {
      let custodian = CustodialChoice(
        name: "c", yield: CustodialYield(quoted: 5, basis: .apr), quotedOn: "today",
        failureProbability: failure, lossGivenFailure: loss)
      let compared = StakeComparisonTests.comparison(days: 365, custodians: [custodian])
      let plan = try #require(
        try compared.simulation(
          of: SampleChain.sixtyFour, price: Self.still, against: .custodial("c"), paths: 2_000,
          seed: 2))
      return try #require(Sample.result(plan).worseThanAlternative).value
    }
    #expect(try worse(0, 1) == 1)
    #expect(abs(try worse(0.5, 1) - 0.5) < 0.05)
    #expect(try worse(0.5, 0.1) == 1)
  }

  @Test func whatIsRefusedIsNotSimulated() throws {
    let compared = StakeComparisonTests.comparison(days: 9)
    let none = try compared.simulation(of: SampleChain.choice(99), price: Self.still, seed: 1)
    #expect(none == nil)
    let strange = try compared.simulation(
      of: SampleChain.sixtyFour, price: Self.still, against: .custodial("nobody"), seed: 1)
    #expect(strange == nil)
  }
}
