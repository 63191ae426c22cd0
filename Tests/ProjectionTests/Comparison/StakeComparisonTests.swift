import Glibc
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
      amount, days: days, ground: SampleChain.ground,
      alpha: [SampleChain.sixtyFour, SampleChain.choice(1)],
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
    let stake = try subnet.pool.stake(SampleChain.tao(100))
    let earning = try #require(subnet.alphaOut.adding(stake.received))
    let rate = try #require(SampleChain.chain.alphaYield(Netuid(64), earningAlpha: earning))
    let grown = Double(stake.received.rao) * exp(rate.apr)
    let unstake = try stake.after.unstake(Amount(rao: UInt64(grown)))
    let byHand = Int128(unstake.received.rao) - 850_000 - 650_000
    #expect(abs(Double(found.finalRao - byHand)) < 1_000)
    #expect(found.stake == stake)
    #expect(found.rao(.swapFeeIn) == -Int128(stake.fee.rao))
    #expect(found.rao(.stakeFee) == -850_000 && found.rao(.unstakeFee) == -650_000)
    #expect(found.rao(.impactIn) < 0)
    #expect(found.rao(.impactOut) < 0)
    #expect(found.rao(.rewards) > 0)
    #expect(found.periodReturn == Double(found.gainRao) / 100e9)
  }

  /// By hand: today's rate on all root TAO with the stake, and the chain's own claim rule on the
  /// alpha that a fund of that size has after so many days.
  @Test func rootAccruesWithoutCompoundingAndIsClaimedOnce() throws {
    let found = try #require(Self.comparison().outcome(of: .root))
    let root = try #require(SampleChain.chain.rootTAO.adding(SampleChain.tao(100)))
    let daily = SampleChain.chain.rootYield(earningTAO: root).daily
    let rewards = 100_000_000_000 * daily * 365
    #expect(abs(Double(found.rao(.rewards)) / rewards - 1) < 1e-9)
    let claim = try #require(try Self.claim(after: 365, stake: 100, of: root))
    let paid = found.rao(.rewards) + found.rao(.impactOut) + found.rao(.leftToOthers)
    #expect(abs(Double(paid) / Double(claim.tao.rao) - 1) < 1e-5)
    let fee = claim.transactionFee
    #expect(found.rao(.claimFee) == -Int128(fee.rao))
    #expect(found.rao(.unclaimed) == 0)
    #expect(found.finalRao == 100_000_000_000 - 850_000 - 650_000 - Int128(fee.rao) + paid)
  }

  /// The claim of a fund that has held today's dividends for some days, earning none itself.
  private static func claim(
    after days: Int, stake: UInt64, of root: Amount<TAO>
  ) throws -> RootFund.Claim? {
    let chain = SampleChain.chain
    let keep = 1 - Double(StakingDefaults.take) / 65535
    let half = (1 - Double(StakingDefaults.ownerCut) / 65535) / 2
    let rows = chain.subnets.filter(\.hasStarted).map { subnet in
      let daily =
        subnet.alphaEmission.approximate * half * chain.rootProportion(of: subnet).approximate
      let alpha = daily * 7_200 * Double(days) * keep * 0.0156
      return (subnet.netuid, Amount<Alpha>(rao: UInt64(alpha * 1e9)))
    }
    let validator = UInt64(Double(root.rao) * 0.0156)
    var fund = RootFund(
      rows: Dictionary(uniqueKeysWithValues: rows), shares: validator, rate: I96F32(bits: 1 << 32))
    var staker = RootStaker()
    staker.add(SampleChain.tao(stake), rate: .zero)
    var pools = Dictionary(uniqueKeysWithValues: chain.subnets.map { ($0.netuid, $0.pool) })
    return fund.claim(for: &staker, pools: &pools)
  }

  @Test func rewardsNotWorthAClaimAreLeft() throws {
    let found = try #require(
      Self.comparison(SampleChain.tao(1), days: 8).outcome(of: .root))
    #expect(found.rao(.rewards) > 500_000)
    #expect(found.rao(.claimFee) == 0)
    #expect(found.rao(.unclaimed) == -found.rao(.rewards) - found.rao(.price))
    #expect(found.finalRao == 1_000_000_000 - 1_500_000)
    #expect(found.assumptions.contains { $0.contains("if that is worth its fee") })
  }

  /// Root's rewards at a year's end are compared before the fund's own dividends, which only rates
  /// that follow the rules count.
  @Test func ratesThatFollowTheRulesGiveLess() throws {
    let still = Self.comparison()
    let falling = Self.comparison(course: .followsRules)
    for way in [StakeWay.alpha(Netuid(64)), .alpha(Netuid(1))] {
      let (more, less) = (still.outcome(of: way), falling.outcome(of: way))
      #expect(try #require(more).earnedRao > #require(less).earnedRao)
      #expect(try #require(more).finalRao > #require(less).finalRao)
    }
    let deposits = [still, falling].map { $0.grossRates.root.reduce(0, +) }
    #expect(deposits[0] > deposits[1])
    #expect(
      still.outcome(of: .custodial("custodian")) == falling.outcome(of: .custodial("custodian")))
  }

  @Test func priceMovesAlphaAndTheValueOfRootRewards() throws {
    let bull = Self.comparison(scenario: StakeScenario(name: "bull", alphaPriceChange: 1))
    let base = Self.comparison()
    let (up, still) = (bull.outcome(of: .root), base.outcome(of: .root))
    let rewards = try #require(still).rao(.rewards)
    #expect(abs(try #require(up).rao(.price) - rewards) <= 2)
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
    #expect(found.breakEvenPriceChange(of: SampleChain.choice(5), against: .root) == nil)
    #expect(found.breakEvenPriceChange(of: SampleChain.sixtyFour, against: .custodial("x")) == nil)
  }

  @Test func anAlphaThatEarnsLittleNeedsARise() throws {
    let found = Self.comparison(days: 1)
    #expect(try #require(found.breakEvenPriceChange(of: SampleChain.sixtyFour)) > 0)
  }

  @Test func whatCannotBeDoneSaysWhy() {
    let small = StakeComparison(
      Amount(rao: 1_999_999), days: 30, ground: SampleChain.ground,
      alpha: [SampleChain.sixtyFour, SampleChain.choice(99), SampleChain.choice(3)],
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
      .zero, days: 1, ground: SampleChain.ground, alpha: [SampleChain.sixtyFour],
      custodians: [Self.custodian], course: .heldStill)
    #expect(
      nothing.refusals.map(\.reason) == [
        .wayIn(.amountTooLow), .wayIn(.amountTooLow), .belowFees,
      ])
    let all = StakeComparison(
      Amount(rao: .max), days: 36_500, ground: SampleChain.ground, alpha: [SampleChain.sixtyFour],
      custodians: [Self.custodian], course: .heldStill)
    #expect(all.refusals.count + all.outcomes.count == 3)
  }

  @Test func everyOutcomeListsItsAssumptions() {
    for outcome in Self.comparison().outcomes {
      #expect(outcome.assumptions.count >= 2)
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
  ]

  @Test(arguments: table.indices)
  func conditions(row: Int) throws {
    let (choice, final, inHand) = Self.table[row]
    let found = try choice.outcome(SampleChain.tao(100), days: 365).get()
    #expect(abs(found.finalRao - final) <= 2)
    #expect(found.daysUntilInHand == inHand)
  }

  /// The user's own fear stands beside what is in hand, never inside it.
  static let fears: [(choice: CustodialChoice, lost: Int128)] = [
    (choice(), 0), (choice(failure: 0.1), 11_000_000_000),
    (choice(failure: 0.1, loss: 0.5), 5_500_000_000), (choice(failure: 1), 110_000_000_000),
  ]

  @Test(arguments: fears.indices)
  func anExpectedLossStandsApart(row: Int) throws {
    let (choice, lost) = Self.fears[row]
    let found = try choice.outcome(SampleChain.tao(100), days: 365).get()
    #expect(abs(found.finalRao - 110_000_000_000) <= 1)
    #expect(abs(found.expectedLossRao - lost) <= 2)
    #expect(found.expectedFinalRao == found.finalRao - found.expectedLossRao)
    #expect(found.steps.map(\.kind) == [.rewards])
  }

  /// 20 · 0.173: a quoted yield of a year is what it says after a year.
  @Test func aYieldOfAYearIsEarnedInAYear() throws {
    let offer = Self.choice(CustodialYield(quoted: 0.173, basis: .apy))
    let found = try offer.outcome(SampleChain.tao(20), days: 365).get()
    #expect(abs(found.earnedRao - 3_460_000_000) <= 1)
    #expect(found.gainRao == found.earnedRao)
    #expect(offer.earned(on: SampleChain.tao(20), days: 365) == found.earnedRao)
  }

  @Test func aSimpleRateIsLinear() throws {
    let offer = Self.choice(CustodialYield(quoted: 0.173, basis: .apr))
    let amount = SampleChain.tao(20)
    func earned(_ days: Int) throws -> Int128 { try #require(offer.earned(on: amount, days: days)) }
    // 20 · 0.173 / 365 a day.
    for days in [1, 30, 73, 364, 365, 3_650] {
      #expect(abs(try earned(days) - 3_460_000_000 * Int128(days) / 365) <= 1)
      #expect(try offer.outcome(amount, days: days).get().gainRao == earned(days))
    }
    #expect(abs(try earned(100) + earned(265) - earned(365)) <= 1)
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
