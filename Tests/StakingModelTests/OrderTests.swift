import StakingModel
import Testing

@Suite struct OrderTests {
  let origin = Pool(
    tao: Amount(rao: 202_370_030_367_666), alpha: Amount(rao: 2_904_120_857_070_428),
    quoteWeight: Perquintill(raw: 499_999_996_363_476_206))
  let destination = Pool(
    tao: Amount(rao: 133_529_746_820_928), alpha: Amount(rao: 2_585_615_487_959_436),
    quoteWeight: Perquintill(raw: 499_999_995_565_884_605))

  @Test func aMoveCostsOneFee() throws {
    let amount: UInt64 = 143_426_133_419
    let move = try StakeMove(amount, from: .subnet(origin), to: .subnet(destination))
    let out = try origin.unstake(Amount(rao: amount))
    let twoFees = try destination.stake(out.received)
    #expect(move.unstake?.received == out.received)
    #expect(move.stake?.fee == .zero)
    #expect(move.stake?.after.feeRate == 33)
    #expect(move.receivedRao > twoFees.received.rao)
  }

  @Test func rootPaysTheFeeOnTheOtherSide() throws {
    let move = try StakeMove(10_000_000_000, from: .root, to: .subnet(origin))
    #expect(move.stake?.fee.rao == 5_035_477)
    let back = try StakeMove(move.receivedRao, from: .subnet(origin), to: .root)
    #expect(back.receivedRao == back.tao.rao)
    #expect(throws: SwapError.amountTooLow) {
      try StakeMove(2_000_000, from: .root, to: .subnet(origin))
    }
  }

  @Test(arguments: [0.0001, 0.001, 0.01, 0.1, 0.5])
  func largestOrderHasTheImpactAndNoMore(_ impact: Double) throws {
    let unstake = origin.largestUnstake(impact: impact)
    #expect(try origin.unstake(unstake).priceImpact <= impact)
    let more = Amount<Alpha>(rao: unstake.rao + unstake.rao / 100)
    #expect(try origin.unstake(more).priceImpact > impact)
  }

  @Test func noImpactAllowedMeansNothingFits() {
    #expect(origin.largestUnstake(impact: -.infinity) == .zero)
  }

  @Test func leavingMoreBringsLessPerAlpha() {
    let curve = ExitCurve(of: Amount(rao: 900_000_000_000_000), in: origin)
    #expect(curve.points.count == 7)
    let prices = curve.points.map(\.quote.averagePrice)
    #expect(zip(prices, prices.dropFirst()).allSatisfy { $0 > $1 })
    #expect(ExitCurve(of: .zero, in: origin).points.isEmpty)
  }
}
