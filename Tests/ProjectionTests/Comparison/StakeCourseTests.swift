import Testing

@testable import StakingEconomics
@testable import StakingModel

/// What a comparison says of the days before its end.
@Suite struct StakeCourseTests {
  private static func comparison(
    days: Int, scenario: StakeScenario, course: RateCourse
  ) -> StakeComparison {
    StakeComparisonTests.comparison(days: days, scenario: scenario, course: course)
  }

  @Test(arguments: [RateCourse.followsRules, .heldStill], [0, -0.4, 0.7])
  func aDayOfAHorizonIsAHorizonOfThatDay(course: RateCourse, change: Double) {
    let scenario = StakeScenario(
      name: "any", alphaPriceChange: change, rootStakeGrowth: 0.1, keptByOthers: 0.2)
    let long = Self.comparison(days: 400, scenario: scenario, course: course)
    for day in [1, 7, 30, 250, 400] {
      let short = Self.comparison(
        days: day, scenario: scenario.after(day: day, of: 400), course: course)
      #expect(long.after(day: day).outcomes == short.outcomes, "day \(day)")
      for way in [StakeWay.root, .alpha(Netuid(64)), .custodial("custodian")] {
        #expect(long.yearlyRate(of: way, day: day) == short.yearlyRate(of: way, day: day))
      }
    }
    #expect(long.after(day: 0).days == 1 && long.after(day: 9_999).days == 400)
  }

  @Test func aPriceOnItsWayMovesEvenlyByTheDay() {
    let half = StakeScenario.change(-0.75, after: 50, of: 100)
    #expect(abs(half + 0.5) < 1e-12)
    #expect(StakeScenario.change(-0.75, after: 100, of: 100) == -0.75)
    #expect(StakeScenario.change(-1, after: 1, of: 2) == 0)
    #expect(StakeScenario.change(0.5, after: 1, of: 0) == 0)
  }

  @Test func onePriceAloneLeavesTheRestAsItIs() throws {
    let found = Self.comparison(days: 90, scenario: .base, course: .followsRules)
    let choice = SampleChain.sixtyFour
    let outcomes = found.outcomes(of: choice, priceChanges: [0, -0.5, -1])
    let still = try #require(outcomes[0])
    #expect(still == found.outcome(of: .alpha(Netuid(64))))
    let fallen = try #require(outcomes[1])
    #expect(fallen.rao(.rewards) == still.rao(.rewards))
    #expect(fallen.finalRao < still.finalRao * 51 / 100)
    #expect(fallen.assumptions.contains { $0.contains("alone changes: by −50.00 %") })
    #expect(outcomes[2] == nil)
    #expect(found.outcomes(of: SampleChain.choice(2), priceChanges: [0, 1]) == [nil, nil])
  }

  /// The growth that `growth(of:)` states is the one the outcome has, to the rao.
  @Test func growthIsThatOfTheOutcome() throws {
    let found = Self.comparison(days: 365, scenario: .base, course: .followsRules)
    let growth = try #require(found.growth(of: SampleChain.sixtyFour))
    let outcome = try #require(found.outcome(of: .alpha(Netuid(64))))
    let (stake, unstake) = (try #require(outcome.stake), try #require(outcome.unstake))
    #expect(unstake.paid.rao == UInt64(Double(stake.received.rao) * growth))
    let first = try #require(found.yearlyRate(of: .alpha(Netuid(64)), day: 1))
    let last = try #require(found.yearlyRate(of: .alpha(Netuid(64)), day: 365))
    #expect(last < first && growth - 1 > last && growth - 1 < first * 1.2)
    #expect(found.yearlyRate(of: .root, day: 0) == nil)
    #expect(found.yearlyRate(of: .root, day: 366) == nil)
  }
}
