import Testing

@testable import StakingEconomics
@testable import StakingModel

/// The projection against the chain's own rules, on the recorded market.
@Suite struct RecordedRatesTests {
  static let days = 365

  @Test func theFirstDayIsTodaysRate() throws {
    let ground = try RecordedMarket.ground()
    let rates = ground.rates(days: 1, course: .heldStill)
    let root = ground.chain.rootYield(take: 0)
    #expect(abs(rates.root[0] * 365 / root.apr - 1) < 1e-6)
    let falling = ground.rates(days: 1, course: .followsRules).root[0]
    #expect(falling < rates.root[0] && falling > rates.root[0] * 0.998)
    for subnet in ground.chain.subnets {
      let earning = try #require(ground.earning(subnet.netuid)).amount
      let today = ground.chain.alphaYield(subnet.netuid, take: 0, earningAlpha: earning)
      let found = rates.alphaPerBlock(subnet.netuid)
      #expect(found == nil || found?.count == 1)
      guard let today, let first = found?.first else {
        #expect(today == nil && found == nil, "SN\(subnet.netuid.value)")
        continue
      }
      #expect(abs(first / today.perBlock - 1) < 1e-6, "SN\(subnet.netuid.value)")
    }
  }

  @Test func ratesOnlyFall() throws {
    let ground = try RecordedMarket.ground()
    let rates = ground.rates(days: Self.days, course: .followsRules)
    #expect(zip(rates.root, rates.root.dropFirst()).allSatisfy { $0 > $1 })
    for subnet in ground.chain.subnets where subnet.hasStarted {
      let alpha = try #require(rates.alphaPerBlock(subnet.netuid))
      let root = try #require(ground.rootShares(subnet.netuid, days: Self.days))
      // Where root's share falls fast, alpha's rate may rise; what both share only falls.
      let shared = zip(alpha, root).map { $0 / (1 - $1) }
      #expect(zip(shared, shared.dropFirst()).allSatisfy { $0 > $1 }, "SN\(subnet.netuid.value)")
      #expect(zip(root, root.dropFirst()).allSatisfy { $0 > $1 }, "SN\(subnet.netuid.value)")
    }
  }

  /// The chain never puts more alpha into a pool than root's share of what it mints, and each gets
  /// what the rules of the next block give while that share and the gate still stand.
  @Test func aPoolIsGivenWhatTheRulesGive() throws {
    let ground = try RecordedMarket.ground()
    let chain = ground.chain
    let rates = ground.rates(days: Self.days, course: .followsRules)
    let next = chain.nextInjections
    for subnet in chain.subnets where subnet.hasStarted {
      let netuid = subnet.netuid
      let minted = subnet.alphaEmission.approximate * 7_200
      let shares = try #require(ground.rootShares(netuid, days: Self.days))
      var before = 0.0
      for day in 1...Self.days {
        let given = rates.upTo(day: day).injected(netuid)
        let most = shares[day - 1] * minted
        #expect(given >= before && given - before <= most * (1 + 1e-9), "SN\(netuid.value) \(day)")
        before = given
      }
      if try #require(next[netuid]).alphaIn > .zero { #expect(before > 0, "SN\(netuid.value)") }
    }
  }

  /// A stake shares what is paid with all that earns, itself among it; of twice as much each alpha gets less.
  @Test(arguments: [1, 100, 10_000]) func aStakeSharesWithAllThatEarns(tao: UInt64) throws {
    let ground = try RecordedMarket.ground()
    let netuid = Netuid(64)
    let choice = StakeComparison.AlphaChoice(netuid, on: ground, take: 0)
    let rates = ground.rates(days: Self.days, course: .followsRules)
    let stake = Amount<Alpha>(rao: tao * 14_000_000_000)
    let course = try #require(AlphaCourse(rates, choice, stake: stake))
    let alone = try #require(rates.alphaPerBlock(netuid))
    let earning = choice.earning.amount.approximate
    for day in [1, Self.days] {
      let all = course.earning[day - 1]
      let part = (all - stake.approximate) / all
      #expect(abs(course.perBlock[day - 1] / (alone[day - 1] * part) - 1) < 1e-5, "\(day)")
      #expect(all > earning + stake.approximate)
    }
    #expect(course.perBlock[0] < alone[0] * earning / (earning + stake.approximate / 2))
  }

  /// The projection's gate in 64-bit numbers against the chain's own arithmetic: the same subnets,
  /// the same TAO.
  @Test func theGateIsTheChains() throws {
    let ground = try RecordedMarket.ground()
    let chain = ground.chain
    let state = ProjectedChain(
      chain, earning: ground.earningAmounts, scenario: .base, moves: false)
    var gate = ProjectedGate(chain)
    let found = gate.tao(for: state.subnets).map { $0 * 1e9 }
    let exact = chain.nextAllotment.amounts.map(\.approximate)
    #expect(found.count == exact.count && found.count > 100)
    for (place, (mine, rules)) in zip(found, exact).enumerated() {
      let netuid = state.subnets[place].netuid.value
      #expect((mine > 1) == (rules > 1), "SN\(netuid)")
      #expect(abs(mine - rules) <= rules * 1e-3 + 1, "SN\(netuid): \(mine) is not \(rules)")
    }
    #expect(abs(found.reduce(0, +) - 500_000_000) < 1)
  }

  /// Where prices add up to one or less nobody on root is paid, from the first day on.
  @Test func rootIsNotPaidBelowAPriceSumOfOne() throws {
    var chain = SampleChain.chain
    chain.subnets.removeAll { $0.netuid == Netuid(2) }
    #expect(chain.movingPriceSum < .one)
    let rates = RateProjection(chain, days: 30, course: .followsRules)
    #expect(rates.rootUnpaidFrom == 1)
    #expect(rates.root.allSatisfy { $0 == 0 })
    #expect(chain.rootYield(take: 0).apr == 0)
    let ground = StakingGround(chain)
    let found = StakeComparison(
      SampleChain.tao(100), days: 30, ground: ground, course: .followsRules)
    let root = try #require(found.outcome(of: .root))
    #expect(root.earnedRao == 0)
    #expect(root.finalRao == 100_000_000_000 - 1_500_000)
    #expect(root.assumptions.contains { $0.contains("root is not paid at all") })
    // What root is not paid is recycled: the pot is not the alpha stakers'.
    let still = StakingGround(chain).rates(days: 1, course: .heldStill)
    let alpha = try #require(still.alphaPerBlock(Netuid(64)))
    let yield = try #require(chain.alphaYield(Netuid(64), take: 0))
    #expect(abs(alpha[0] / yield.perBlock - 1) < 1e-6)
    #expect(try #require(rates.alphaPerBlock(Netuid(64)))[0] < alpha[0])
  }
}
