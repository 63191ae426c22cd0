import Market
import Testing

@testable import StakingEconomics
@testable import StakingModel

/// The alpha that earns: one answer for everybody.
@Suite struct StakingGroundTests {
  static let known = EarningAlpha(Amount(rao: 1_000_000_000), .staked(on: "2026-09-30"))

  @Test func whatIsRecordedIsUsed() {
    let ground = StakingGround(SampleChain.chain, earning: [Netuid(64): Self.known])
    #expect(ground.earning(Netuid(64)) == Self.known)
    #expect(ground.earningAmounts[Netuid(64)] == Self.known.amount)
    let choice = StakeComparison.AlphaChoice(Netuid(64), on: ground)
    #expect(choice.earning == Self.known && !choice.earning.isStandIn)
  }

  /// All alpha outside the pool stands in for nothing recorded, for none at all, and for more than
  /// there is.
  @Test(arguments: [nil, 0, 3_600_000_000_000_001] as [UInt64?])
  func elseAllOutsideStandsIn(rao: UInt64?) throws {
    var earning: [Netuid: EarningAlpha] = [:]
    earning[Netuid(64)] = rao.map { EarningAlpha(Amount(rao: $0), .staked(on: "2026-09-30")) }
    let ground = StakingGround(SampleChain.chain, earning: earning)
    let found = try #require(ground.earning(Netuid(64)))
    #expect(found.amount == Amount(rao: 3_600_000_000_000_000))
    #expect(found.isStandIn && found.code == "all_outside_pool")
    #expect(ground == SampleChain.ground)
  }

  @Test func allOfItCanEarn() {
    let all = EarningAlpha(Amount(rao: 3_600_000_000_000_000), .staked(on: "2026-09-30"))
    #expect(StakingGround(SampleChain.chain, earning: [Netuid(64): all]).earning(Netuid(64)) == all)
  }

  @Test func whatDoesNotExistEarnsNothing() {
    let ground = StakingGround(SampleChain.chain, earning: [Netuid(3): Self.known])
    #expect(ground.earning(Netuid(3)) == nil)
    // Subnet 99 has not started.
    #expect(ground.earningAmounts.keys.sorted() == [Netuid(1), Netuid(2), Netuid(64)])
  }

  /// It started after the split of 2026-09-30: its staked alpha is not recorded.
  @Test func aYoungSubnetIsAStandIn() throws {
    let market = try RecordedMarket.market()
    let netuid = Netuid(108)
    let start = try #require(market.snapshot.info(netuid)?.firstEmissionBlock)
    #expect(start > AlphaSplit.block)
    let earning = try #require(market.earning(netuid))
    #expect(earning.isStandIn)
    #expect(earning.amount == market.chain.subnet(netuid)?.alphaOut)
    #expect(try #require(market.earning(Netuid(64))).code == "staked_on_2026-09-30")
  }
}
