import Inquiry
import StakingEconomics
import StakingModel
import Testing

/// Payments that come again earn from the day they are made.
@Suite struct PaymentsTests {
  private let inquiry: Inquiry
  private let each = Amount<TAO>(rao: 10_000_000_000)

  init() throws { inquiry = try TestMarket.inquiry() }

  private func earned(_ place: Place, _ amount: UInt64, _ days: Int) throws -> Int128 {
    try inquiry.holding(Amount(rao: amount), at: place, days: days).get().earnedRao
  }

  /// One payment is a holding; twelve earn more than half of what all earn from the first day, and less.
  @Test(arguments: [Place.root, .subnet(Netuid(64))])
  func laterPaymentsEarnLess(place: Place) throws {
    let one = inquiry.earnedRao(payment: each, times: 1, every: 365, at: place, days: 365)
    #expect(try one == earned(place, each.rao, 365))
    let twelve = try #require(
      inquiry.earnedRao(payment: each, times: 12, every: 365.0 / 12, at: place, days: 365))
    let whole = try earned(place, each.rao * 12, 365)
    #expect(twelve < whole && twelve > whole * 2 / 5, "\(twelve) of \(whole)")
  }

  /// On root the parts of the time add up: what is earned until a day and after it.
  @Test func rootRewardsAddUp() throws {
    let two = try #require(
      inquiry.earnedRao(payment: each, times: 2, every: 100, at: .root, days: 200))
    let (all, early) = (try earned(.root, each.rao, 200), try earned(.root, each.rao, 100))
    #expect((two - (2 * all - early)).magnitude < 1_000_000)
  }

  @Test func aPlaceThatIsNoneEarnsNothing() {
    #expect(
      inquiry.earnedRao(payment: each, times: 2, every: 30, at: .subnet(Netuid(999)), days: 90)
        == nil)
  }
}
