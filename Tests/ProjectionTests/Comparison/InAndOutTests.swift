import Testing

@testable import StakingEconomics
@testable import StakingModel

/// What getting in and out at once costs.
@Suite struct InAndOutTests {
  /// A pool without weights by hand: 1,000 TAO, 10,000 alpha, 100 TAO in.
  @Test func aTripByHand() throws {
    let pool = Pool(tao: SampleChain.tao(1_000), alpha: Amount(rao: 10_000_000_000_000))
    let found = InAndOut(try RoundTrip(SampleChain.tao(100), in: pool))
    let rate = 33.0 / 65_535
    let net = 100 * (1 - rate)
    let bought = 10_000 * net / (1_000 + net)
    let sold = bought * (1 - rate)
    let left = 10_000 - bought
    let back = (1_000 + net) * sold / (left + sold)
    #expect(abs(Double(found.returned.rao) / 1e9 - back) < 1e-8)
    #expect(abs(Double(found.cost.rao) / 1e9 - (100 - back + 0.0015)) < 1e-8)
    // Fees of both ways, that of the way out at the price before: 0.1 TAO an alpha.
    let fees = 100 * rate + bought * rate * 0.1
    #expect(abs(Double(found.swapFees.rao) / 1e9 - fees) < 1e-8)
    #expect(abs(found.share - Double(found.cost.rao) / 1e11) < 1e-15)
  }

  @Test func itIsTheRoundTripAndBothTransactionFees() throws {
    let ground = try RecordedMarket.ground()
    for subnet in ground.chain.subnets {
      for rao in [2_010_000, 1_000_000_000, 100_000_000_000, 50_000_000_000_000] as [UInt64] {
        guard let trip = try? RoundTrip(Amount(rao: rao), in: subnet.pool) else { continue }
        let found = InAndOut(trip)
        let cost = Int128(found.cost.rao)
        #expect(cost == trip.lossRao + 1_500_000)
        #expect(cost <= Int128(rao) + 850_000 && cost > 1_500_000)
        #expect(
          Int128(found.swapFees.rao) + found.impactRao + Int128(found.transactionFees.rao) == cost)
        #expect(found.swapFees > .zero)
      }
    }
  }

  /// The largest stake of one person: never more lost than the fees, for it moves its own price
  /// there and back again.
  @Test func aWhaleLosesItsFees() throws {
    let ground = try RecordedMarket.ground()
    let pool = try #require(ground.chain.subnet(Netuid(64))).pool
    let found = InAndOut(try RoundTrip(SampleChain.tao(927_149), in: pool))
    #expect(abs(Double(found.cost.rao) / 1e9 - 550.5) < 0.1)
  }

  /// What comes out beyond the rewards is named, to the rao, and never called one.
  @Test(arguments: [(100, false), (23_000, true), (927_149, true)] as [(UInt64, Bool)])
  func whatALargeStakePushesIsNoReward(tao: UInt64, pushes: Bool) throws {
    let ground = try RecordedMarket.ground()
    let compared = StakeComparison(
      SampleChain.tao(tao), days: 365, ground: ground, root: nil,
      alpha: [.init(Netuid(64), on: ground)], course: .followsRules)
    let found = try #require(compared.outcome(of: .alpha(Netuid(64))))
    #expect((found.gainRao > found.earnedRao) == pushes)
    #expect(found.ownPushRao == max(0, found.gainRao - found.earnedRao))
    #expect(found.assumptions.contains { $0.contains("do not count on it") } == pushes)
  }

  /// A comparison says the same of a stake as the trip on its own.
  @Test func aComparisonSaysTheSame() throws {
    let ground = try RecordedMarket.ground()
    let netuid = Netuid(64)
    let compared = StakeComparison(
      SampleChain.tao(100), days: 3, ground: ground, alpha: [.init(netuid, on: ground)],
      course: .followsRules)
    let pool = try #require(ground.chain.subnet(netuid)).pool
    let trip = InAndOut(try RoundTrip(SampleChain.tao(100), in: pool))
    #expect(try #require(compared.outcome(of: .alpha(netuid))).inAndOut == trip)
    let root = try #require(compared.outcome(of: .root)?.inAndOut)
    #expect(root.cost.rao == 1_500_000 && root.swapFees == .zero && root.impactRao == 0)
  }

  /// What was paid is the stake and the fee of staking it.
  @Test func noMoreIsLostThanWasPaid() {
    let found = InAndOut(Amount(rao: 600_000))
    #expect(found.cost.rao == 600_000 + 850_000 && found.returnedNet == .zero)
    #expect(InAndOut(.zero, stakeFee: .zero, unstakeFee: .zero).share == 0)
  }
}
