import Holdings
import Inquiry
import Market
import StakingEconomics
import StakingModel
import Testing

/// What a review adds up, and what it leaves out of a sum.
@Suite struct ReviewSumTests {
  /// 10 TAO off root, the transaction fee paid.
  private static let tenLeft: Int128 = 9_999_350_000
  private static let locked =
    "custodial: An exchange, amount: 50 TAO, lock_days: 30, withdrawal_days: 5"

  @Test func lockedMoneyComesLater() throws {
    let inquiry = try TestMarket.inquiry()
    let review = inquiry.review(try TestMarket.profile("root: 10 TAO", Self.locked), days: 30)
    #expect(review.positions.map(\.exit.waitDays) == [0, 35])
    #expect(review.leavingToday.knownRao == Self.tenLeft)
    #expect(review.leavingToday.missing == 0)
    #expect(review.leavingLater.map(\.days) == [35])
    #expect(review.leavingLater.map(\.rao) == [50_000_000_000])
    #expect(review.lostByLeavingRao == 650_000)
  }

  @Test func aSumWithAMissingPartIsAtLeastWhatIsKnown() throws {
    let inquiry = try TestMarket.inquiry()
    let review = inquiry.review(try TestMarket.profile("root: 10 TAO", Self.locked), days: 30)
    let earned = review.earned(days: 30)
    #expect(earned.missing == 1 && earned.isAtLeast)
    #expect(earned.knownRao == review.positions[0].earned(days: 30)?.taoRao)
    let known = inquiry.review(try TestMarket.profile("root: 10 TAO"), days: 30).earned(days: 30)
    #expect(known.knownRao == earned.knownRao && known.missing == 0 && !known.isAtLeast)
  }

  /// A pool too small to sell into returns nothing, which is no loss of all that lies there.
  @Test func whatCannotBeSoldIsMissing() throws {
    let inquiry = try TestMarket.inquiry(split: nil) { snapshot in
      guard let place = snapshot.chain.subnets.firstIndex(where: { $0.netuid == Netuid(64) })
      else { return }
      snapshot.chain.subnets[place].pool = Pool(
        tao: Amount(rao: 900_000), alpha: Amount(rao: 900_000))
    }
    let review = inquiry.review(
      try TestMarket.profile("root: 10 TAO", "subnet: 64, alpha: 1"), days: 30)
    #expect(review.positions[1].exit.refusal != nil && review.positions[1].spotRao > 0)
    #expect(review.leavingToday.knownRao == Self.tenLeft)
    #expect(review.leavingToday.missing == 1 && review.leavingToday.isAtLeast)
    #expect(review.lostByLeavingRao == 650_000)
  }

  /// The minimum of an order is not asked of a whole holding.
  @Test func dustCanBeLeftAsAWhole() throws {
    let inquiry = try TestMarket.inquiry()
    let review = inquiry.review(try TestMarket.profile("subnet: 64, alpha: 0.002"), days: 30)
    let exit = review.positions[0].exit
    #expect(exit.refusal == nil)
    let received = try #require(exit.received)
    #expect((100_000..<StakeMinimum.amount.rao).contains(received.rao))
    #expect(exit.net == .zero, "the fee takes it all")
  }

  @Test func aResultIsAfterTheFeeOfLeaving() throws {
    let inquiry = try TestMarket.inquiry()
    let review = inquiry.review(
      try TestMarket.profile("subnet: 64, alpha: 100, bought_for: 5 TAO", "root: 1 TAO"), days: 30)
    let position = review.positions[0]
    let received = Int128(try #require(position.exit.received).rao)
    #expect(position.resultRao == received - 650_000 - 5_000_000_000)
    #expect(review.result?.resultRao == position.resultRao)
    #expect(review.result?.costRao == 5_000_000_000 && review.result?.positions == 1)
  }

  /// The take of a position whose validator's nobody named is the one stand-in.
  @Test func anUnnamedTakeIsTheStandIn() throws {
    let inquiry = try TestMarket.inquiry()
    let plain = inquiry.review(
      try TestMarket.profile("root: 100 TAO", "subnet: 64, alpha: 900"), days: 365)
    let named = inquiry.review(
      try TestMarket.profile("root: 100 TAO, take: 18%", "subnet: 64, alpha: 900, take: 18%"),
      days: 365)
    #expect(plain.positions.map(\.take) == [Market.standInTake, Market.standInTake])
    #expect(plain.positions.map(\.earned) == named.positions.map(\.earned))
    #expect(plain.comparison == named.comparison)
  }

  @Test func whatIsEarnedIsNotWhatIsHeld() throws {
    let inquiry = try TestMarket.inquiry()
    let review = inquiry.review(try TestMarket.profile("subnet: 64, alpha: 1000"), days: 365)
    let price = try #require(inquiry.subnet(Netuid(64))).price
    let rate = try #require(review.positions[0].heldRate)
    for days in [1, 30, 365] {
      let earned = try #require(review.positions[0].earned(days: days))
      let native = Double(try #require(earned.nativeRao))
      let simple = 1e12 * rate * Double(days) / 365
      #expect(native > simple * 0.9 && native < simple * 1.01, "\(days) days")
      #expect(abs(Double(try #require(earned.taoRao)) - native * price) <= 2, "\(days) days")
    }
  }

  /// The same alpha, held already or compared beside it, earns the same.
  @Test func whatLiesOnASubnetEarnsOnce() throws {
    let inquiry = try TestMarket.inquiry()
    let pool = try #require(inquiry.market.chain.subnet(Netuid(64))).pool
    let bought = try pool.stake(TestMarket.tao(20_000)).received
    let whole = "\(bought.rao / 1_000_000_000)"
    let rest = String(String(1_000_000_000 + bought.rao % 1_000_000_000).dropFirst())
    let review = inquiry.review(
      try TestMarket.profile("subnet: 64, alpha: \(whole).\(rest)"), days: 365,
      amount: TestMarket.tao(20_000))
    let compared = try #require(review.comparison.outcome(of: .alpha(Netuid(64)))?.earnedAlpha)
    #expect(review.positions[0].earned(days: 365)?.nativeRao == Int128(compared.rao))
  }

  @Test func whatIsWorthMostIsCompared() throws {
    let inquiry = try TestMarket.inquiry()
    let profile = try TestMarket.profile(
      "subnet: 8, alpha: 50, validator: A", "subnet: 64, alpha: 900", "subnet: 1, alpha: 1",
      "subnet: 4, alpha: 400", "subnet: 8, alpha: 60, validator: B")
    let review = inquiry.review(profile, days: 30)
    var worth: [Netuid: Int128] = [:]
    for (position, alpha) in zip(review.positions, profile.alpha) {
      worth[alpha.netuid, default: 0] += position.spotRao
    }
    let ordered = worth.sorted { $0.value > $1.value }.map(\.key)
    #expect(review.comparison.choices.map(\.netuid) == Array(ordered.prefix(3)))
    #expect(ordered.count == 4 && ordered.last == Netuid(1))
  }
}
