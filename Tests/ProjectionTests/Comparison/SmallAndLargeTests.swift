import Testing

@testable import StakingEconomics
@testable import StakingModel

/// Stakes at both ends: below the minimum of an order on the way out, and above an average validator.
@Suite struct SmallAndLargeTests {
  /// The minimum of an order is not asked of a whole holding.
  @Test func whatFellBelowTheMinimumCanBeLeft() throws {
    let found = StakeComparison(
      Amount(rao: 2_100_000), days: 30, ground: SampleChain.ground, root: nil,
      alpha: [SampleChain.sixtyFour],
      scenario: StakeScenario(name: "fall", alphaPriceChange: -0.9), course: .followsRules)
    let outcome = try #require(found.outcome(of: .alpha(Netuid(64))))
    let received = try #require(outcome.unstake).received
    #expect(received > .zero && received < StakeMinimum.amount)
  }

  /// Who has more than an average validator is all of one, and claims all that it has.
  @Test(arguments: [80_000, 90_000, 900_000] as [UInt64])
  func aWhaleClaimsAllItEarns(tao: UInt64) throws {
    let ground = try RecordedMarket.ground()
    let found = StakeComparison(
      SampleChain.tao(tao), days: 365, ground: ground, course: .followsRules)
    let outcome = try #require(found.outcome(of: .root))
    // At prices that stand still rewards are worth what they were counted at.
    #expect(outcome.earnedRao > 1_000_000_000_000 && abs(outcome.rao(.price)) <= 2)
  }

  /// A part of a rao is not paid.
  @Test(arguments: [20, 100, 317, 5_000] as [UInt64])
  func claimsAreRoundedDown(tao: UInt64) throws {
    let ground = try RecordedMarket.ground()
    let take: UInt16 = 11_796
    let claims = RootClaims(
      SampleChain.tao(tao), everyDays: 365, days: 365, take: take, ground: ground)
    #expect(claims.count == 1)
    let rates = ground.rates(days: 365, course: .followsRules)
    let stake = Double(tao)
    let validator = RootPlan.validatorRoot(stake, own: .zero, chain: ground.chain)
    let claim = FundCourse(rates, take: take).claim(
      days: 365, stake: stake, validator: validator, chain: ground.chain, priceChange: 0)
    let joined = RootPlan.joined(stake, own: .zero, chain: ground.chain)
    let exact = (claim.paid * joined - claim.fee.approximate) * 1e9
    #expect((-0.01..<1).contains(exact - Double(claims.netRao)))
  }
}
