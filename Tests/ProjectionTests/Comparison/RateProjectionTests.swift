import Testing

@testable import StakingEconomics
@testable import StakingModel

@Suite struct RateProjectionTests {
  static func rates(
    _ chain: ChainState = SampleChain.chain, days: Int = 365, scenario: StakeScenario = .base,
    course: RateCourse = .followsRules
  ) -> RateProjection {
    RateProjection(chain, days: days, scenario: scenario, course: course)
  }

  @Test func firstDayIsToday() throws {
    let rates = Self.rates(days: 1, course: .heldStill)
    let root = SampleChain.chain.rootYield(take: 0)
    #expect(abs(rates.root[0] / root.daily - 1) < 1e-7)
    let alpha = try #require(SampleChain.chain.alphaYield(Netuid(64), take: 0))
    let found = try #require(rates.alphaPerBlock(Netuid(64))?.first)
    #expect(abs(found / alpha.perBlock - 1) < 1e-7)
  }

  /// A day counts with the mean of its beginning and its end, so two days in a row lie as far apart
  /// as the first lies twice below today.
  @Test func aDayIsTheMeanOfItsEnds() throws {
    let rates = Self.rates(days: 2)
    let today = SampleChain.chain.rootYield(take: 0).daily
    let (first, second) = (rates.root[0], rates.root[1])
    #expect(first < today)
    #expect(abs((today - first) * 2 / (first - second) - 1) < 1e-2)
  }

  @Test func heldStillNeverMoves() {
    let rates = Self.rates(course: .heldStill)
    #expect(Set(rates.root).count == 1)
    #expect(Set(rates.alphaPerBlock(Netuid(64)) ?? []).count == 1)
    #expect(rates.root.count == 365)
    #expect(rates.assumptions[0].contains("held still"))
  }

  @Test func everyRateFallsUnderTheRules() throws {
    let rates = Self.rates()
    let proportion = try #require(SampleChain.chain.rootShares(Netuid(64), days: 365))
    let alpha = try #require(rates.alphaPerBlock(Netuid(64)))
    for series in [rates.root, proportion, alpha] {
      #expect(zip(series, series.dropFirst()).allSatisfy { $0 > $1 })
    }
  }

  /// Without injection r(t) = wR/(wR + I + E·t) exactly.
  @Test func rootProportionFollowsItsClosedForm() throws {
    let proportion = try #require(SampleChain.chain.rootShares(Netuid(2), days: 365))
    let weighted = 5_454_230 * RootProportion.weight(SampleChain.chain.taoWeight).approximate
    for day in [0, 1, 100, 364] {
      let exact = weighted / (weighted + 6_400_000 + 7_200 * Double(day))
      #expect(abs(proportion[day] / exact - 1) < 1e-12)
    }
  }

  /// A tenth of a day of the sandbox, block by block, if all others keep what they earn. The
  /// chain's purchases are left out of the projection, so alpha's rate is compared where there are
  /// none. Between two days the projection is taken as straight, which is right to 10^−6.
  @Test func agreesWithTheSandbox() throws {
    var sandbox = SandboxChain(SampleChain.chain)
    sandbox.advance(blocks: 720)
    let kept = StakeScenario(name: "kept", keptByOthers: 1)
    let rates = Self.rates(days: 2, scenario: kept)
    let chain = SampleChain.chain
    func after(_ series: [Double]) -> Double { series[0] + (series[1] - series[0]) / 10 }
    for netuid in [Netuid(1), Netuid(2), Netuid(64)] {
      let subnet = try #require(sandbox.subnet(netuid))
      let proportion = after(
        try #require(chain.rootShares(netuid, days: 2, scenario: kept)))
      #expect(abs(proportion / sandbox.state.rootProportion(of: subnet).approximate - 1) < 2e-7)
    }
    let alpha = try #require(sandbox.state.alphaYield(Netuid(2), take: 0)).perBlock
    // A day counts with the mean of its ends, of which the first is today's rate.
    let mean = try #require(rates.alphaPerBlock(Netuid(2))?.first)
    let today = try #require(SampleChain.chain.alphaYield(Netuid(2), take: 0)).perBlock
    #expect(abs((today + (mean - today) * 2 / 10) / alpha - 1) < 1e-6)
  }

  /// At the noon of a day a moving price has gone 3,600 of the chain's own steps towards spot.
  @Test func movingPricesRunTowardsSpot() throws {
    var chain = SampleChain.chain
    for place in chain.subnets.indices {
      chain.subnets[place].movingPrice = I96F32(bits: chain.subnets[place].movingPrice.bits / 3)
    }
    var state = ProjectedChain(chain, earning: [:], scenario: .base, moves: true)
    for day in 0..<3 {
      for subnet in state.subnets {
        let before = try #require(chain.subnet(subnet.netuid))
        var price = before.movingPrice
        for block in 0..<UInt64(3_600 + 7_200 * day) {
          price = MovingPrice(speed: chain.movingAlpha, now: chain.block + block)
            .next(after: price, spot: before.pool.price, firstEmission: 1)
        }
        #expect(abs(subnet.moving / price.approximate - 1) < 1e-4, "SN\(subnet.netuid.value)")
        #expect(price > before.movingPrice)
      }
      state.advance(isPaid: true)
    }
  }

  @Test func alphaHalvesWithItsIssuance() throws {
    var chain = SampleChain.chain
    chain.subnets = [SampleChain.subnet(7, tao: 2_000_000, alpha: 400_000, out: 10_096_400)]
    let rates = RateProjection(chain, days: 3, course: .followsRules)
    let alpha = try #require(rates.alphaPerBlock(Netuid(7)))
    // The first day begins with whole emission and ends with half of it.
    #expect(abs(alpha[1] / alpha[0] / (0.5 / 0.75) - 1) < 1e-3)
    #expect(alpha[2] / alpha[1] > 0.99)
  }

  /// ΣP is 1.19 here, so a fall by half passes 1 on the way, and root is paid no more.
  @Test func rootStopsWhenThePricesAddUpToOne() throws {
    let bear = StakeScenario(name: "bear", alphaPriceChange: -0.5)
    let rates = Self.rates(scenario: bear)
    let day = try #require(rates.rootUnpaidFrom)
    #expect(day > 1 && day < 365)
    #expect(rates.root[day - 2] > 0)
    #expect(rates.root[(day - 1)...].allSatisfy { $0 == 0 })
    #expect(Self.rates().rootUnpaidFrom == nil)
  }

  /// A course made out of another's is the course, to the last bit: the same days, those of which root
  /// is paid on some only, and a shorter one.
  @Test(arguments: [(-0.9, 365), (-0.5, 365), (-0.1, 365), (0, 200), (0.5, 365), (3, 90)])
  func aCourseOutOfAnotherIsTheSame(change: Double, days: Int) {
    let scenario = StakeScenario(name: "changed", alphaPriceChange: change)
    for course in [RateCourse.followsRules, .heldStill] {
      for base in [0, -0.7] {
        let other = Self.rates(
          scenario: StakeScenario(name: "other", alphaPriceChange: base), course: course)
        let made = RateProjection(
          SampleChain.chain, days: days, earning: [:], scenario: scenario, course: course,
          like: other.tables)
        let alone = Self.rates(days: days, scenario: scenario, course: course)
        #expect(made == alone && made.rootUnpaidFrom == alone.rootUnpaidFrom)
        #expect(made.root == alone.root && made.assumptions == alone.assumptions)
      }
    }
  }

  /// Nobody waits for numbers that are there: a ground gives the same tables while they are in use.
  @Test func aGroundSharesWhatIsTheSame() {
    let ground = StakingGround(SampleChain.chain)
    let long = ground.rates(days: 5_000, course: .followsRules)
    let rise = StakeScenario(name: "rise", alphaPriceChange: 0.5)
    let risen = ground.rates(days: 5_000, scenario: rise, course: .followsRules)
    #expect(risen.tables === long.tables)
    #expect(ground.rates(days: 5_000, course: .heldStill).tables !== long.tables)
  }

  @Test func moreRootStakeAndKeepersLowerTheRates() throws {
    let crowd = StakeScenario(name: "crowd", rootStakeGrowth: 1, keptByOthers: 1)
    let crowded = Self.rates(scenario: crowd)
    let alone = Self.rates()
    #expect(crowded.root[364] < alone.root[364])
    let netuid = Netuid(64)
    let (less, more) = (crowded.alphaPerBlock(netuid)?.last, alone.alphaPerBlock(netuid)?.last)
    #expect(try #require(less) < #require(more))
  }

  @Test(arguments: [(-5, 0), (0, 0), (40_000, 36_500)])
  func daysAreBroughtIntoRange(asked: Int, given: Int) {
    let rates = RateProjection(SampleChain.chain, days: asked, course: .heldStill)
    #expect(rates.days == given)
    #expect(rates.root.count == given)
  }

  @Test func emptyAndFullChainsGiveNumbers() throws {
    var chain = SampleChain.chain
    chain.rootTAO = .zero
    chain.subnets = [
      SubnetState(
        netuid: Netuid(1),
        pool: Pool(tao: .zero, alpha: Amount(rao: .max)), alphaOut: Amount(rao: .max),
        firstEmissionBlock: 1),
      SubnetState(
        netuid: Netuid(2), pool: Pool(tao: Amount(rao: .max), alpha: .zero), alphaOut: .zero,
        firstEmissionBlock: 1),
    ]
    let rates = RateProjection(chain, days: 30, course: .followsRules)
    #expect(rates.root.allSatisfy { $0 == 0 })
    for netuid in [Netuid(1), Netuid(2)] {
      #expect(try #require(rates.alphaPerBlock(netuid)).allSatisfy(\.isFinite))
    }
    #expect(rates.alphaPerBlock(Netuid(3)) == nil)
  }

  @Test func scenariosAreKeptInBounds() {
    let wild = StakeScenario(
      name: "wild", alphaPriceChange: -7, rootStakeGrowth: .nan, keptByOthers: .infinity)
    #expect(wild.alphaPriceChange == -0.999_999)
    #expect(wild.rootStakeGrowth == 0)
    #expect(wild.keptByOthers == 1)
  }
}
