import Calculator
import Decimals
import Diagnostics
import Explain
import StakingEconomics
import StakingModel
import StakingSimulation
import Testing

/// Every formula, evaluated by the lab's own calculator with the numbers it names, gives the value
/// the model gave.
@Suite struct FormulaTests {
  static let pool = Pool(
    tao: Amount(rao: 202_370_030_367_666), alpha: Amount(rao: 2_904_120_857_070_428),
    quoteWeight: Perquintill(raw: 499_999_996_363_476_206))
  static let subnet = Netuid(64)

  private func check(_ derivations: [Derivation]) throws {
    #expect(!derivations.isEmpty)
    for derivation in derivations { try check(derivation) }
  }

  private func check(_ derivation: Derivation, relative: Double = 1e-11) throws {
    var scope = Scope()
    func value(_ text: String) throws -> Quantity {
      do {
        return try #require(try scope.evaluate(SourceText(name: "", text: text)).value.quantity)
      } catch let faults as DiagnosticList {
        Issue.record("\(derivation.name): \(text): \(faults.all.map(\.summary))")
        throw faults
      }
    }
    for input in derivation.inputs {
      _ = try value("\(input.name) = \(input.quantity.digits) \(input.quantity.unit)")
      #expect(derivation.formula.contains(input.name), "\(derivation.name) \(input.name)")
    }
    let computed = try value(derivation.formula)
    let stated = try value("\(derivation.value.digits) \(derivation.value.unit)")
    let same = try #require(try computed.converted(to: stated.unit), "\(derivation.name): units")
    let difference = try same.number.subtracting(stated.number).magnitude.approximate
    let isAmount = ["TAO", "α64"].contains(derivation.value.unit)
    // Amounts are exact but for the chain's 2^-64 truncations, which can move the last rao; the
    // calculator takes broken powers with 64-bit floats.
    let reserve = Self.pool.alpha.approximate
    let power = derivation.formula.contains("^") ? reserve * 4e-16 : 0
    let allowed =
      isAmount ? 1e-9 + power : relative * max(abs(stated.number.approximate), 1e-2)
    #expect(difference <= allowed, "\(derivation.name): \(same.number) is not \(stated.number)")
  }

  @Test(arguments: [UInt64(2_001_007), 10_000_000_000, 5_000_000_000_000])
  func stake(_ rao: UInt64) throws {
    try check(try Self.pool.stake(Amount(rao: rao)).derivations(netuid: Self.subnet))
  }

  @Test(arguments: [UInt64(143_426_133_419), 60_000_000_000_000])
  func unstake(_ rao: UInt64) throws {
    try check(try Self.pool.unstake(Amount(rao: rao)).derivations(netuid: Self.subnet))
  }

  @Test func limited() throws {
    let up = PriceLimit(raoPerAlpha: 71_000_000, allowsPartial: true)
    let stake = try Self.pool.stake(Amount(rao: 90_000_000_000_000), limit: up)
    #expect(stake.reachedLimit)
    try check(stake.derivations(netuid: Self.subnet))
    let down = PriceLimit(raoPerAlpha: 69_000_000, allowsPartial: true)
    let unstake = try Self.pool.unstake(Amount(rao: 900_000_000_000_000), limit: down)
    #expect(unstake.reachedLimit)
    try check(unstake.derivations(netuid: Self.subnet))
  }

  @Test(arguments: [UInt64(2_001_008), 10_000_000_000, 927_149_000_000_000])
  func inAndOut(_ rao: UInt64) throws {
    let trip = InAndOut(try RoundTrip(Amount(rao: rao), in: Self.pool))
    let names = trip.derivations().map(\.name)
    #expect(names.suffix(3) == ["in_and_out", "swap_fees", "own_impact"])
    try check(trip.derivations())
    try check(InAndOut(Amount(rao: rao), stakeFee: Amount(rao: 5_000_000)).derivations())
  }

  @Test func roundTrip() throws {
    try check(
      RoundTrip(Amount(rao: 10_000_000_000), in: Self.pool).derivations(netuid: Self.subnet))
  }

  @Test func moves() throws {
    let other = StakePlace.subnet(
      Pool(tao: Amount(rao: 90_000_000_000_000), alpha: Amount(rao: 1_500_000_000_000_000)))
    let alpha = StakePlace.subnet(Self.pool)
    let ways: [(StakePlace, String, StakePlace, String)] = [
      (alpha, "α64", other, "α51"), (alpha, "α64", .root, "TAO"), (.root, "TAO", alpha, "α64"),
    ]
    for (from, origin, to, destination) in ways {
      let move = try StakeMove(70_000_000_000, from: from, to: to)
      let derivations = move.derivations(from: origin, to: destination)
      #expect(derivations.map(\.name).contains("between"))
      #expect(derivations.filter { $0.name == "fee" }.count == 1)
      try check(derivations)
    }
  }

  @Test(arguments: [3, 40]) func splits(parts: Int) throws {
    let stake = try SplitOrder(Amount<TAO>(rao: 100_000_000_007), parts: parts, in: Self.pool)
    try check(stake.derivations(netuid: Self.subnet))
    let sale = try SplitOrder(Amount<Alpha>(rao: 100_000_000_007), parts: parts, in: Self.pool)
    try check(sale.derivations(netuid: Self.subnet))
  }

  @Test func exits() throws {
    let quote = try Self.pool.unstake(Amount(rao: 5_000_000_000_000))
    let row = quote.derivations(netuid: Self.subnet, size: "10", meaning: "10 % of it")
    #expect(row.map(\.name) == ["at10", "price10", "impact10", "net10"])
    try check(row)
    let most = quote.largestDerivation(netuid: Self.subnet, name: "most1", impact: "1 %")
    try check([try #require(most)])
  }

  @Test(arguments: [1, 20]) func claims(rows: Int) throws {
    let netuids = (1...rows).map { Netuid(UInt16($0)) }
    var fund = RootFund(
      rows: Dictionary(uniqueKeysWithValues: netuids.map { ($0, Amount(rao: 90_000_000_000)) }),
      cash: Amount(rao: 1_234_567_891), shares: 3_000_000_000, rate: I96F32(bits: 1 << 30))
    var pools = Dictionary(uniqueKeysWithValues: netuids.map { ($0, Self.pool) })
    var staker = RootStaker()
    staker.add(Amount(rao: 2_000_000_007), rate: .zero)
    let claim = try #require(fund.claim(for: &staker, pools: &pools))
    #expect(claim.parts.count == rows)
    #expect(claim.parts.reduce(claim.cashPaid) { $0.addingSaturated($1.tao) } == claim.tao)
    try check(claim.derivations())
  }

  @Test func market() throws {
    let subnet = SubnetState(
      netuid: Self.subnet, pool: Self.pool, alphaOut: Amount(rao: 3_484_924_825_693_134),
      movingPrice: I96F32(bits: 300_077_281), minerBurned: U96F32(bits: 3_130_349_773))
    let derivations = subnet.marketDerivations(started: true, recorded: "a block")
    #expect(derivations.map(\.name).contains("moving_price"))
    try check(derivations)
  }

  @Test func yields() throws {
    let alpha = AlphaYield(
      alphaPerBlock: 1, rootProportion: 0.13289791624993086, earningAlpha: 3_484_924.825693134,
      take: 11_796)
    try check(alpha.derivations)
    let parts = (1...9).map {
      RootYield.Part(
        netuid: Netuid($0), alphaPerBlock: 1, rootProportion: 0.1 + Double($0) / 50,
        realizablePrice: 0.2 / Double($0))
    }
    let claims = RootYield.Claims(days: 30, cost: 0.00825, stake: 100)
    let root = RootYield(
      parts: parts, earningTAO: 5_454_229.618298977, take: 11_796, priceSum: 1.185, claims: claims)
    try check(root.derivations)
    try check(RootYield(parts: parts, earningTAO: 1, take: 0, priceSum: 1).derivations)
    try check(CustodialYield(quoted: 0.173, commission: 0.1).derivations)
    try check(CustodialYield(quoted: 0.173, basis: .apr, commission: 0.1).derivations)
  }

  @Test(arguments: [100, 8_400_000] as [UInt64])
  func removal(registered: UInt64) throws {
    let subnet = SubnetState(
      netuid: Self.subnet, pool: Self.pool, alphaOut: Amount(rao: 3_484_924_825_693_134),
      registeredBlock: registered)
    try check([subnet.dissolutionDerivation(for: Amount(rao: 1_500_500_000_000))])
  }

  @Test func simulation() throws {
    let plan = try SimulationPlan(
      paid: 100,
      holdings: [
        SimulatedHolding(name: "x", value: 100, prices: [0], dailyRewards: [0.0003], rewardNoise: 0)
      ], prices: [PriceProcess(name: "p", drift: .expectedGrowth(0), volatility: 0.9)], days: 30,
      paths: 500, seed: 7)
    let result = try #require(plan.run())
    #expect(result.derivations.map(\.name) == ["loss", "loss_error"])
    try check(result.quantileDerivations)
    try check(result.derivations)
    #expect(
      plan.exactDerivations.map(\.name) == [
        "exact_p5", "exact_p25", "exact_p50", "exact_p75", "exact_p95", "exact_mean",
      ])
    try check(plan.exactDerivations)
    let prices = [(1, 10.0), (2, 11), (9, 8), (30, 9)].map {
      PriceHistory.Point(day: $0.0, price: $0.1)
    }
    try check([LogReturnEstimate(try PriceHistory(prices)).volatilityDerivation])
  }

  /// Where there is no formula there is no derivation.
  @Test func noFormulaForWhatIsNotLognormal() throws {
    func plan(_ price: PriceProcess, noise: Double = 0) throws -> SimulationPlan {
      try SimulationPlan(
        paid: 100,
        holdings: [
          SimulatedHolding(
            name: "x", value: 100, prices: [0], dailyRewards: [], rewardNoise: noise)
        ], prices: [price], days: 30, paths: 10, seed: 7)
    }
    let still = PriceProcess(name: "p", drift: .expectedGrowth(0), volatility: 0)
    #expect(try plan(still).exactEnd(deviations: 3) == 100)
    #expect(try plan(still, noise: 0.1).exactDerivations.isEmpty)
    let trend = PriceProcess(name: "p", drift: .meanLogReturn(0), volatility: 0.5)
    #expect(try plan(trend).exactDerivations.isEmpty)
  }

  @Test func records() throws {
    let price = RecordedPrice(
      taoPerAlpha: nil, fiatPerTAO: ExactPrice("250.5"), source: "a receipt")
    let ledger = Ledger([
      LedgerEvent(
        time: 1_735_689_600, .purchase(.tao, rao: 10_000_000_001, cost: nil), price: price),
      LedgerEvent(
        time: 1_735_776_000, .disposal(.tao, rao: 3_000_000_007, proceeds: ExactMoney("900.25")),
        price: price),
    ])
    let (book, faults) = ledger.records(in: .fiat("USD"), method: .firstIn)
    #expect(faults.isEmpty)
    try check(book.years().flatMap { $0.derivations(in: .fiat("USD")) })
  }

  @Test func comparison() throws {
    let subnet = SubnetState(
      netuid: Self.subnet, pool: Self.pool, alphaOut: Amount(rao: 3_484_924_825_693_134),
      movingPrice: I96F32(bits: 5 << 32), firstEmissionBlock: 1)
    // Two moving prices at their cap that hardly move: root is paid.
    var other = subnet
    other.netuid = Netuid(65)
    let chain = ChainState(
      block: 9_240_381, specVersion: 475, totalIssuance: Amount(rao: 11_597_618_610_011_215),
      rootTAO: Amount(rao: 5_454_229_618_298_977), taoWeight: 3_320_413_933_267_719_290,
      gateBar: U64F64(0), movingAlpha: I96F32(bits: 1), subnets: [subnet, other])
    let offer = CustodialChoice(
      name: "x", yield: CustodialYield(quoted: 0.05), quotedOn: "2026-01-01",
      failureProbability: 0.01)
    let ground = StakingGround(
      chain, earning: [Self.subnet: EarningAlpha(Amount(rao: 3_000_000_000_000_007), .allOutside)])
    let amount = Amount<TAO>(rao: 100_000_000_000)
    func result(root: Amount<TAO> = .zero, alpha: Amount<Alpha> = .zero) -> StakeComparison {
      StakeComparison(
        amount, days: 90, ground: ground, root: .init(own: root),
        alpha: [.init(Self.subnet, on: ground, own: alpha)], custodians: [offer],
        course: .followsRules)
    }
    let owned = result(
      root: Amount(rao: 54_321_000_000_001), alpha: Amount(rao: 65_432_100_000_000))
    for result in [result(), owned] {
      #expect(result.outcomes.count == 3)
      try check(result.outcomes.map { $0.derivation("way") })
      for outcome in result.outcomes {
        try check(result.derivations(of: outcome))
        if let trip = outcome.inAndOut { try check(trip.derivations()) }
      }
    }
    #expect(result().outcomes[0].rao(.rewards) > 0)
    #expect(owned.outcomes[0].rao(.rewards) > result().outcomes[0].rao(.rewards))
    let alpha = result().derivations(of: result().outcomes[1])
    #expect(
      alpha.map(\.name) == ["in_hand", "gain", "held", "rewards", "rate", "root", "over_root"])
  }

  @Test func rootShare() throws {
    let proportion = RootProportion(
      rootTAO: Amount(rao: 5_454_229_618_298_977),
      alphaIssuance: Amount(rao: 6_389_045_682_763_562),
      taoWeight: 3_320_413_933_267_719_290)
    try check(proportion.derivations(netuid: Self.subnet))
  }

  @Test func emission() throws {
    let prices: [Int128] = [300_077_281, 110_454_543, 8_801_540, 20_695_539]
    let subnets = prices.enumerated().map { index, price in
      SubnetState(
        netuid: Netuid(UInt16(index + 1)), pool: Self.pool,
        alphaOut: Amount(rao: 3_484_924_825_693_134), movingPrice: I96F32(bits: price),
        minerBurned: U96F32(bits: index == 1 ? 3_130_349_773 : 0), emissionEnabled: index != 3,
        firstEmissionBlock: 1)
    }
    let state = ChainState(
      block: 9_240_381, specVersion: 475, totalIssuance: Amount(rao: 11_597_618_610_011_215),
      rootTAO: Amount(rao: 5_454_229_618_298_977), taoWeight: 3_320_413_933_267_719_290,
      gateBar: U64F64(truncating: 1, over: 10), movingAlpha: I96F32(bits: 1_288_490),
      subnets: subnets)
    let breakdowns = state.emissionBreakdowns
    #expect(breakdowns.count == 4)
    for breakdown in breakdowns {
      try check(breakdown.derivations.filter { $0.name != "passage" })
      if let passage = breakdown.derivations.first(where: { $0.name == "passage" }) {
        try check(passage, relative: 1e-6)
      }
    }
    let total = breakdowns.reduce(UInt64(0)) { $0 + $1.taoAmount.rao }
    #expect((499_999_990...500_000_000).contains(total))
  }
}
