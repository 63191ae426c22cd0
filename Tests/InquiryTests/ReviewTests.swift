import Holdings
import Inquiry
import Market
import StakingEconomics
import StakingModel
import Testing

/// A review of holdings says of each what the other questions say of it.
@Suite struct ReviewTests {
  private static let exchange =
    "custodial: Example exchange, amount: 20 TAO, quoted_apy: 17.3%, quoted_on: 2026-10-01"

  @Test func theComparisonIsTheComparison() throws {
    let inquiry = try TestMarket.inquiry()
    let profile = try TestMarket.profile(Self.exchange)
    let amount = TestMarket.tao(20)
    let review = inquiry.review(profile, days: 365)
    let netuid = try #require(inquiry.market.deepestSubnet).netuid
    let compared = inquiry.compare(
      amount, days: 365, with: [netuid], Wishes(offers: review.comparison.custodians))
    #expect(review.comparison.outcomes == compared.outcomes)
    #expect(compared.outcomes.count == 3)
    let earned = try #require(review.positions.first?.earned(days: 365))
    #expect(abs(try #require(earned.taoRao) - 3_460_000_000) <= 1)
    #expect(compared.outcome(of: .custodial("Example exchange"))?.earnedRao == earned.taoRao)
  }

  /// The holding lies there already, so a comparison of the same amount with it counted earns the
  /// same; as one position or as two.
  @Test func whatLiesOnRootEarnsOnce() throws {
    let inquiry = try TestMarket.inquiry()
    let whole = inquiry.review(
      try TestMarket.profile("root: 120 TAO, take: 18%"), days: 365, amount: TestMarket.tao(120))
    let earned = try #require(whole.positions[0].earned(days: 365))
    let compared = try #require(whole.comparison.outcome(of: .root))
    #expect(compared.earnedRao == earned.taoRao)
    #expect(compared.gainRao == (earned.claimedNetRao ?? 0) - 1_500_000)
    let parts = inquiry.review(
      try TestMarket.profile(
        "root: 50 TAO, take: 18%, validator: A", "root: 70 TAO, take: 18%, validator: B"),
      days: 365,
      amount: TestMarket.tao(120))
    #expect(parts.comparison.outcomes == whole.comparison.outcomes)
    let together = try #require(parts.earned(days: 365).knownRao)
    let alone = try #require(earned.taoRao)
    #expect(abs(together - alone) <= 2)
  }

  @Test func takesBelongToPositions() throws {
    let inquiry = try TestMarket.inquiry()
    let (low, high) = (
      "root: 100 TAO, take: 9%, validator: A", "root: 100 TAO, take: 18%, validator: B"
    )
    let one = inquiry.review(try TestMarket.profile(low, high), days: 30)
    let other = inquiry.review(try TestMarket.profile(high, low), days: 30)
    #expect(one.positions.map(\.take) == other.positions.reversed().map(\.take))
    for days in one.horizons {
      let (left, right) = (one.positions, other.positions)
      #expect(left[0].earned(days: days) == right[1].earned(days: days))
      #expect(left[1].earned(days: days) == right[0].earned(days: days))
      let (less, more) = (left[1].earned(days: days), left[0].earned(days: days))
      let (a, b) = (try #require(less?.taoRao), try #require(more?.taoRao))
      // 91 of 82 parts, and the fund's own dividends on them are net of take once more.
      let parts = 91.0 / 82
      #expect((parts * 0.999...parts * parts).contains(Double(b) / Double(a)))
    }
    #expect(one.comparison.outcomes == other.comparison.outcomes)
  }

  /// Alpha of one subnet in two positions leaves through one pool, once.
  @Test func twoPositionsOfASubnetLeaveTogether() throws {
    let inquiry = try TestMarket.inquiry()
    let whole = inquiry.review(try TestMarket.profile("subnet: 64, alpha: 900000"), days: 30)
    let parts = inquiry.review(
      try TestMarket.profile(
        "subnet: 64, alpha: 300000, validator: A", "subnet: 64, alpha: 600000, validator: B"),
      days: 30)
    let sums = [whole, parts].map { review in
      review.positions.compactMap { $0.exit.received.map { Int128($0.rao) } }.reduce(0, +)
    }
    #expect((0...1).contains(sums[0] - sums[1]))
    let pool = try #require(inquiry.market.chain.subnet(Netuid(64))).pool
    let quote = try pool.unstake(Amount(rao: 900_000_000_000_000))
    #expect(sums[0] == Int128(quote.received.rao))
    for days in [1, 30, 365] {
      let earned = [whole, parts].map { $0.earned(days: days).knownRao ?? 0 }
      #expect(earned[0] > 0 && abs(earned[0] - earned[1]) <= 3)
    }
    #expect(whole.leavingToday.knownRao == Int128(quote.received.rao) - 650_000)
  }

  /// What was not recorded is told to be a lower bound, not left out and not taken for zero.
  @Test func anUnknownRateIsALowerBound() throws {
    let inquiry = try TestMarket.inquiry()
    let review = inquiry.review(try TestMarket.profile("subnet: 108, alpha: 1000"), days: 30)
    let earned = try #require(review.positions[0].earned(days: 30))
    #expect(earned.isAtLeast)
    #expect(try #require(earned.nativeRao) > 0)
    #expect(review.earned(days: 30).isAtLeast)
    let known = inquiry.review(try TestMarket.profile("subnet: 64, alpha: 1000"), days: 30)
    #expect(!known.earned(days: 30).isAtLeast)
  }
}
