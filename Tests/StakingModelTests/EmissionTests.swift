import StakingModel
import Testing

@Suite struct EmissionTests {
  @Test func gateKeepsHalfAtTheBar() {
    let bar = U64F64(truncating: 1, over: 100)
    let passage = EmissionGate(bar: bar).passages(of: [bar])[0]
    #expect(abs(passage.approximate - 0.5) < 1e-9)
    let third = EmissionGate(bar: bar).passages(of: [U64F64(truncating: 1, over: 300)])[0]
    #expect(abs(third.approximate - 1 / 28.0) < 1e-6)
  }

  @Test func sharesAddUpToOne() {
    var random = Seeded(41)
    for _ in 0..<100 {
      let prices = (0..<50).map { _ in I96F32(bits: Int128(random.next() >> 30)) }
      let burned = (0..<50).map { _ in U96F32(bits: UInt128(random.next() >> 32)) }
      let demand = DemandShares.shares(prices: prices, burned: burned)
      let gate = EmissionGate(bar: EmissionGate.bar(of: demand, rule: .rank(32)))
      var enabled = (0..<50).map { _ in Bool.random(using: &random) }
      enabled[0] = true
      let emission = SubnetEmission(gate: gate, blockEmission: 500_000_000)
      let shares = emission.shares(demand: demand, enabled: enabled)
      let sum = shares.reduce(0) { $0 + $1.approximate }
      #expect(abs(sum - 1) < 1e-12)
      #expect(zip(shares, enabled).allSatisfy { $1 || $0 == .zero })
      let amounts = emission.amounts(demand: demand, enabled: enabled)
      #expect(amounts.reduce(0) { $0 + $1.floorSaturated } <= 500_000_000)
    }
  }

  @Test func splitLosesAtMostThreeRao() {
    var random = Seeded(42)
    for _ in 0..<300 {
      let emission = random.next() % 1_000_000_001
      let split = EmissionSplit(
        emission: Amount(rao: emission), ownerCut: UInt16(truncatingIfNeeded: random.next()),
        rootProportion: U96F32(bits: UInt128(random.next() >> 32)),
        paysRoot: Bool.random(using: &random))
      let parts =
        split.owner.rao + split.server.rao + split.validator.rao + split.root.rao
        + split.rootRecycled.rao
      #expect(parts <= emission && emission - parts <= 3)
    }
  }

  @Test func injectionKeepsThePriceAndCreatesNothing() {
    var random = Seeded(43)
    for _ in 0..<200 {
      let pool = PoolPropertyTests.pool(&random)
      var subnet = SubnetState(
        netuid: Netuid(1), pool: pool, alphaOut: Amount(rao: 3_000_000_000_000_000))
      let before = subnet
      let tao = UInt64.random(in: 0...40_000_000, using: &random)
      let done = subnet.inject(
        U96F32(tao), rootProportion: U96F32(bits: UInt128(random.next() >> 32)))
      #expect(done.taoIn.rao + done.excess.rao <= tao)
      let inPool = subnet.pool.tao.rao + subnet.taoReservoir.rao
      #expect(inPool == before.pool.tao.rao + done.taoIn.rao + done.spent.rao)
      #expect(
        subnet.alphaIssuance.rao
          == before.alphaIssuance.rao + done.alphaIn.rao + done.alphaOut.rao)
      if done.spent == .zero {
        let change = subnet.pool.price.approximate / before.pool.price.approximate - 1
        #expect(abs(change) < 1e-9)
      }
    }
  }

  @Test func weightsOutOfRangeParkTheInjection() {
    var subnet = SubnetState(
      netuid: Netuid(1),
      pool: Pool(
        tao: Amount(rao: 1_000), alpha: Amount(rao: 1_000_000),
        quoteWeight: Perquintill(raw: 989_999_999_999_999_999), minimumReserve: 1),
      alphaOut: Amount(rao: 1_000_000_000_000))
    let done = subnet.inject(U96F32(1_000_000), rootProportion: .one)
    #expect(done.taoIn > .zero)
    #expect(subnet.pool.tao.rao == 1_000 + done.spent.rao)
    #expect(subnet.taoReservoir == done.taoIn)
    #expect(subnet.alphaReservoir == done.alphaIn)
  }

  @Test(arguments: [
    (UInt64(0), UInt64(100)), (934_866, 1_000_000_000_000_000), (40_000_000, 5), (1, .max),
  ])
  func locksNeverGrowAndNeverTrap(_ blocks: UInt64, _ mass: UInt64) {
    let lock = ConvictionLock(mass: Amount(rao: mass), conviction: 0)
    let terms = ConvictionLock.Terms(unlockBlocks: 934_866, maturityBlocks: 311_622)
    let rolled = lock.rolled(blocks: blocks, terms: terms)
    #expect(rolled.mass <= lock.mass)
    #expect(rolled.conviction <= Double(mass))
    let none = ConvictionLock.Terms(unlockBlocks: 0, maturityBlocks: 0)
    #expect(lock.rolled(blocks: .max, terms: none).mass == .zero)
  }

  @Test func dissolutionPaysTheWholePot() {
    var random = Seeded(44)
    for _ in 0..<200 {
      let holders = (0..<7).map { _ in Amount<Alpha>(rao: random.anySize()) }
      let pot = random.anySize()
      let payout = DissolutionPayout(
        pot: Amount(rao: pot), holders: holders, protocolAlpha: Amount(rao: random.anySize()))
      let paid = payout.holders.reduce(UInt128(payout.protocolPart.rao)) { $0 + UInt128($1.rao) }
      #expect(paid == UInt128(pot))
    }
  }
}
