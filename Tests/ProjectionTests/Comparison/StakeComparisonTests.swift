import Testing

@testable import StakingEconomics
@testable import StakingModel
@testable import StakingSimulation

@Suite struct StakeComparisonTests {
  static let custodian = CustodialChoice(
    name: "custodian", yield: CustodialYield(quoted: 0.173, basis: .apy, commission: 0.25),
    quotedOn: "2025-11-01")

  static func comparison(
    _ amount: Amount<TAO> = SampleChain.tao(100), days: Int = 365,
    scenario: StakeScenario = .base, course: RateCourse = .heldStill,
    custodians: [CustodialChoice] = [custodian]
  ) -> StakeComparison {
    StakeComparison(
      amount, days: days, chain: SampleChain.chain,
      alpha: [SampleChain.sixtyFour, StakeComparison.AlphaChoice(Netuid(1))],
      custodians: custodians, scenario: scenario, course: course)
  }

  @Test func everyStepAddsUpToTheRao() {
    var random = RandomStream(seed: 11, stream: 0)
    for _ in 0..<60 {
      let amount = Amount<TAO>(rao: 10_000_000 + random.next() % 10_000_000_000_000)
      let scenario = StakeScenario(
        name: "any", alphaPriceChange: random.uniform() * 3 - 0.9,
        rootStakeGrowth: random.uniform(), keptByOthers: random.uniform())
      let found = Self.comparison(
        amount, days: Int(random.next() % 800), scenario: scenario,
        course: random.next() % 2 == 0 ? .heldStill : .followsRules)
      #expect(found.outcomes.count == 4)
      for outcome in found.outcomes {
        let sum = outcome.steps.reduce(Int128(amount.rao)) { $0 + $1.rao }
        #expect(sum == outcome.finalRao)
        #expect(outcome.gainRao == outcome.finalRao - Int128(amount.rao))
      }
    }
  }

  /// The same by hand, through the pool.
  @Test func alphaGoesThroughThePool() throws {
    let found = try #require(Self.comparison().outcome(of: .alpha(Netuid(64))))
    let subnet = try #require(SampleChain.chain.subnet(Netuid(64)))
    let stake = try subnet.pool.stake(Amount(rao: 100_000_000_000 - 850_000))
    let earning = try #require(subnet.alphaOut.adding(stake.received))
    let rate = try #require(SampleChain.chain.alphaYield(Netuid(64), earningAlpha: earning))
    let grown = Double(stake.received.rao) * (1 + rate.apy)
    let unstake = try stake.after.unstake(Amount(rao: UInt64(grown)))
    let byHand = Int128(unstake.received.rao) - 650_000
    #expect(abs(Double(found.finalRao - byHand)) < 1_000)
    #expect(found.stake == stake)
    #expect(found.rao(.swapFeeIn) == -Int128(stake.fee.rao))
    #expect(found.rao(.impactIn) < 0)
    #expect(found.rao(.impactOut) < 0)
    #expect(found.rao(.rewards) > 0)
    #expect(found.periodReturn.annualized != nil)
    #expect(Self.comparison(days: 90).outcomes[1].periodReturn.annualized == nil)
  }

  @Test func rootAccruesWithoutCompoundingAndIsClaimedOnce() throws {
    let found = try #require(Self.comparison().outcome(of: .root))
    let earning = try #require(
      SampleChain.chain.rootTAO.adding(Amount(rao: 100_000_000_000 - 850_000)))
    let daily = SampleChain.chain.rootYield(earningTAO: earning).daily
    let rewards = (100_000_000_000 - 850_000) * daily * 365
    #expect(abs(Double(found.rao(.rewards)) / rewards - 1) < 1e-6)
    #expect(found.rao(.claimFee) == -8_250_000)
    #expect(found.rao(.unclaimed) == 0)
    #expect(
      found.finalRao == 100_000_000_000 - 850_000 - 650_000 - 8_250_000 + found.rao(.rewards))
  }

  @Test func rewardsNotWorthAClaimAreLeft() throws {
    let found = try #require(
      Self.comparison(SampleChain.tao(1), days: 30).outcome(of: .root))
    #expect(found.rao(.claimFee) == 0)
    #expect(found.rao(.unclaimed) == -found.rao(.rewards))
    #expect(found.finalRao == 1_000_000_000 - 1_500_000)
    #expect(found.assumptions.contains { $0.contains("left unclaimed") })
  }

  @Test func ratesThatFollowTheRulesGiveLess() throws {
    let still = Self.comparison()
    let falling = Self.comparison(course: .followsRules)
    for way in [StakeWay.root, .alpha(Netuid(64)), .alpha(Netuid(1))] {
      let (more, less) = (still.outcome(of: way), falling.outcome(of: way))
      #expect(try #require(more).finalRao > #require(less).finalRao)
    }
    #expect(
      still.outcome(of: .custodial("custodian")) == falling.outcome(of: .custodial("custodian")))
  }

  @Test func priceMovesAlphaAndTheValueOfRootRewards() throws {
    let bull = Self.comparison(scenario: StakeScenario(name: "bull", alphaPriceChange: 1))
    let base = Self.comparison()
    let (up, still) = (bull.outcome(of: .root), base.outcome(of: .root))
    let rewards = try #require(still).rao(.rewards)
    #expect(abs(try #require(up).rao(.price) - rewards) <= 1)
    let alpha = try #require(bull.outcome(of: .alpha(Netuid(64))))
    #expect(
      Double(alpha.finalRao) / Double(try #require(base.outcome(of: alpha.way)).finalRao) > 1.9)
  }

  @Test func breakEvenPricesLeaveTheSameInHand() throws {
    let found = Self.comparison(days: 180)
    for way in [StakeWay.root, .custodial("custodian")] {
      let change = try #require(
        found.breakEvenPriceChange(of: SampleChain.sixtyFour, against: way))
      #expect(change < 0)
      let plan = AlphaPlan(
        found.amount, chain: found.chain, choice: SampleChain.sixtyFour, rates: found.grossRates,
        scenario: .base)
      let same = try plan.outcome(priceChange: change).get().finalRao
      #expect(abs(same - (try #require(found.outcome(of: way))).finalRao) < 100)
    }
    let against = found.breakEvenPriceChange(of: SampleChain.sixtyFour)
    let root = found.breakEvenPriceChange(of: SampleChain.sixtyFour, against: .root)
    #expect(try #require(against) < #require(root))
    #expect(found.breakEvenPriceChange(of: .init(Netuid(5)), against: .root) == nil)
    #expect(found.breakEvenPriceChange(of: SampleChain.sixtyFour, against: .custodial("x")) == nil)
  }

  @Test func anAlphaThatEarnsLittleNeedsARise() throws {
    let found = Self.comparison(days: 1)
    #expect(try #require(found.breakEvenPriceChange(of: SampleChain.sixtyFour)) > 0)
  }

  @Test func whatCannotBeDoneSaysWhy() {
    let small = StakeComparison(
      Amount(rao: 2_000_000), days: 30, chain: SampleChain.chain,
      alpha: [SampleChain.sixtyFour, .init(Netuid(99)), .init(Netuid(3))],
      custodians: [
        CustodialChoice(
          name: "c", yield: CustodialYield(quoted: .nan), quotedOn: "", lockDays: -1)
      ], course: .heldStill)
    #expect(small.outcomes.isEmpty)
    #expect(
      small.refusals == [
        StakeRefusal(way: .root, reason: .wayIn(.amountTooLow)),
        StakeRefusal(way: .alpha(Netuid(64)), reason: .wayIn(.amountTooLow)),
        StakeRefusal(way: .alpha(Netuid(99)), reason: .noSubnet),
        StakeRefusal(way: .alpha(Netuid(3)), reason: .noSubnet),
        StakeRefusal(way: .custodial("c"), reason: .notPossible("quoted rate")),
      ])
    let nothing = StakeComparison(
      .zero, days: 1, chain: SampleChain.chain, alpha: [SampleChain.sixtyFour],
      custodians: [Self.custodian], course: .heldStill)
    #expect(nothing.refusals.map(\.reason) == [.belowFees, .belowFees, .belowFees])
    let all = StakeComparison(
      Amount(rao: .max), days: 36_500, chain: SampleChain.chain, alpha: [SampleChain.sixtyFour],
      custodians: [Self.custodian], course: .heldStill)
    #expect(all.refusals.count + all.outcomes.count == 3)
  }

  @Test func everyOutcomeListsItsAssumptions() {
    for outcome in Self.comparison().outcomes {
      #expect(outcome.assumptions.count >= 3)
      #expect(outcome.assumptions.allSatisfy { $0.hasSuffix(".") && $0.first?.isLetter != nil })
    }
  }
}

@Suite struct CustodialChoiceTests {
  static func choice(
    _ yield: CustodialYield = CustodialYield(quoted: 0.1, basis: .apr), lock: Double = 0,
    delay: Double = 0, fees: UInt64 = 0, failure: Double = 0, loss: Double = 1
  ) -> CustodialChoice {
    CustodialChoice(
      name: "c", yield: yield, quotedOn: "2026-10-01", lockDays: lock, withdrawalDays: delay,
      fees: Amount(rao: fees), failureProbability: failure, lossGivenFailure: loss)
  }

  static let table: [(choice: CustodialChoice, final: Int128, inHand: Double)] = [
    (choice(), 110_000_000_000, 365),
    (choice(CustodialYield(quoted: 0.1, basis: .apy)), 110_000_000_000, 365),
    (choice(CustodialYield(quoted: 0.1, basis: .apr, commission: 0.5)), 105_000_000_000, 365),
    (choice(delay: 73), 108_000_000_000, 365), (choice(lock: 400), 110_000_000_000, 400),
    (choice(lock: 365, delay: 10), 110_000_000_000, 375),
    (choice(fees: 10_000_000_000), 99_000_000_000, 365),
    (choice(failure: 0.1), 99_000_000_000, 365),
    (choice(failure: 0.1, loss: 0.5), 104_500_000_000, 365), (choice(failure: 1), 0, 365),
  ]

  @Test(arguments: table.indices)
  func conditions(row: Int) throws {
    let (choice, final, inHand) = Self.table[row]
    let found = try choice.outcome(SampleChain.tao(100), days: 365).get()
    #expect(abs(found.finalRao - final) <= 2)
    #expect(found.daysUntilInHand == inHand)
  }

  @Test func laterThanTheHorizonIsSaid() throws {
    let found = try Self.choice(lock: 400).outcome(SampleChain.tao(1), days: 365).get()
    #expect(found.assumptions.contains { $0.contains("only after 400 days") })
  }
}

@Suite struct MovedPoolTests {
  @Test(arguments: [0.001, 0.5, 0.999, 1.001, 3, 1_000])
  func priceMovesAlongTheCurve(factor: Double) throws {
    for weight in [0.3, 0.5, 0.62] {
      let pool = Pool(
        tao: SampleChain.tao(150_000), alpha: Amount(rao: 2_150_000_000_000_000),
        quoteWeight: Perquintill(raw: UInt64(weight * 1e18)))
      let moved = try #require(pool.moved(byPriceFactor: factor))
      #expect(abs(moved.price.approximate / pool.price.approximate / factor - 1) < 1e-9)
    }
  }

  @Test(arguments: [0.0, -1, .nan, .infinity, 1e300, 1e-300])
  func impossiblePricesAreRefused(factor: Double) {
    let pool = Pool(tao: SampleChain.tao(150_000), alpha: Amount(rao: 2_150_000_000_000_000))
    #expect(pool.moved(byPriceFactor: factor) == nil)
  }
}
