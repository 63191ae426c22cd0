import StakingModel
import Testing

/// What must hold for every fund and staker.
@Suite struct RootFundTests {
  private struct World {
    var fund = RootFund()
    var pools: [Netuid: Pool] = [:]
    var stakers: [RootStaker] = []

    init(_ random: inout Seeded) {
      for number in 1...4 {
        pools[Netuid(UInt16(number))] = PoolPropertyTests.pool(&random)
      }
      stakers = (0..<3).map { _ in RootStaker() }
    }

    var totalRoot: Amount<TAO> { stakers.reduce(.zero) { $0.addingSaturated($1.stake) } }
    var value: UInt64 { fund.value(in: pools).rao }
    var owed: UInt128 { stakers.reduce(0) { $0 + UInt128($1.owed(rate: fund.rate)) } }

    mutating func step(_ random: inout Seeded, rules: ClaimRules) -> RootFund.Claim? {
      let who = Int.random(in: 0..<3, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        stakers[who].add(
          Amount(rao: UInt64.random(in: 1_000_000...9_000_000_000_000, using: &random)),
          rate: fund.rate)
      case 1:
        stakers[who].remove(
          Amount(rao: UInt64.random(in: 0...9_000_000_000_000, using: &random)), rate: fund.rate)
      case 2: return fund.claim(for: &stakers[who], pools: &pools, rules: rules)
      case 3:
        _ = try? fund.buy(
          with: Amount(rao: UInt64.random(in: 2_000_000...9_000_000_000, using: &random)),
          for: &stakers[who], pools: &pools)
      default:
        let netuid = Netuid(UInt16.random(in: 1...4, using: &random))
        let alpha = UInt64.random(in: 1...90_000_000_000_000, using: &random)
        _ = fund.deposit([netuid: Amount(rao: alpha)], totalRoot: totalRoot, pools: pools)
      }
      return nil
    }
  }

  @Test func sharesCoverWhatIsOwedAndClaimsNeverPassTheValue() {
    var random = Seeded(31)
    var claims = 0
    for _ in 0..<24 {
      var world = World(&random)
      for _ in 0..<24 {
        let before = world.value
        if let claim = world.step(&random, rules: ClaimRules(threshold: .zero)) {
          claims += 1
          #expect(claim.tao.rao <= before)
        }
        // Every staker's floor and every change of stake can leave a share behind, never add more
        // than one per operation.
        #expect(world.owed <= UInt128(world.fund.shares) + 40)
      }
    }
    #expect(claims > 40)
  }

  @Test func lastHolderTakesAll() throws {
    var random = Seeded(32)
    var world = World(&random)
    world.stakers[0].add(Amount(rao: 1_000_000_000_000), rate: world.fund.rate)
    _ = world.fund.deposit(
      [Netuid(1): Amount(rao: 5_000_000_000_000)], totalRoot: world.totalRoot, pools: world.pools)
    let owed = world.stakers[0].owed(rate: world.fund.rate)
    #expect(owed > 0)
    #expect(world.fund.shares - owed <= 1_000)
  }

  @Test func leavingKeepsWhatWasEarned() {
    var staker = RootStaker()
    let rate = I96F32(bits: 123_456_789)
    staker.add(Amount(rao: 7_000_000_000), rate: .zero)
    let owed = staker.owed(rate: rate)
    #expect(owed > 0)
    staker.remove(Amount(rao: .max), rate: rate)
    #expect(staker.stake == .zero)
    #expect(abs(Int64(staker.owed(rate: rate)) - Int64(owed)) <= 1)
    staker.add(Amount(rao: 50_000_000_000), rate: rate)
    #expect(abs(Int64(staker.owed(rate: rate)) - Int64(owed)) <= 1)
  }

  @Test func extremesNeverTrap() {
    var random = Seeded(33)
    let edges: [UInt64] = [0, 1, 1 << 63, .max]
    for _ in 0..<500 {
      func number() -> UInt64 {
        Bool.random(using: &random) ? edges.randomElement(using: &random) ?? 0 : random.anySize()
      }
      var pools = [
        Netuid(1): Pool(
          tao: Amount(rao: number()), alpha: Amount(rao: number()),
          quoteWeight: Perquintill(raw: number()), minimumReserve: 1)
      ]
      var fund = RootFund(
        rows: [Netuid(1): Amount(rao: number())], cash: Amount(rao: number()), shares: number(),
        rate: I96F32(bits: Int128(truncatingIfNeeded: random.anySize128())))
      var staker = RootStaker(
        stake: Amount(rao: number()), claimed: Int128(truncatingIfNeeded: random.anySize128()))
      staker.add(Amount(rao: number()), rate: fund.rate)
      let held = staker.stake
      staker.remove(Amount(rao: number()), rate: fund.rate)
      #expect(staker.stake <= held)
      _ = fund.deposit(
        [Netuid(1): Amount(rao: number())], totalRoot: Amount(rao: number()), pools: pools)
      #expect(fund.payout(for: number(), in: pools) <= fund.value(in: pools))
      _ = fund.claim(for: &staker, pools: &pools)
      _ = try? fund.buy(with: Amount(rao: number()), for: &staker, pools: &pools)
    }
  }
}
