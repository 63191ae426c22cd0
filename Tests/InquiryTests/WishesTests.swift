import Inquiry
import Market
import StakingEconomics
import StakingModel
import Testing

/// What a person wishes changes the answers, and by as much as it says.
@Suite struct WishesTests {
  /// In a day rewards earn next to nothing themselves, so they are what the take leaves of them.
  @Test(arguments: [3_000, 6_000, Market.standInTake])
  func aTakeIsTakenOfEveryReward(take: UInt16) throws {
    let inquiry = try TestMarket.inquiry()
    for place in [Place.root, .subnet(Netuid(64)), .subnet(Netuid(8))] {
      func earned(_ wishes: Wishes) throws -> Double {
        let found = inquiry.holding(TestMarket.tao(1_000), at: place, days: 1, wishes)
        return Double(try found.get().earnedRao)
      }
      let kept = try earned(Wishes(take: take)) / earned(Wishes(take: 0))
      #expect(abs(kept - (1 - Double(take) / 65_535)) < 1e-3, "\(place.way.text)")
    }
    #expect(Wishes().take == Market.standInTake)
    #expect(inquiry.choice(Netuid(64), Wishes(take: take)).take == take)
  }

  @Test func figuresAreNetOfTheTake() throws {
    let inquiry = try TestMarket.inquiry()
    for figures in inquiry.subnets(Wishes(take: 6_000)) where figures.state.hasStarted {
      let netuid = figures.state.netuid
      let gross = try #require(inquiry.subnet(netuid, Wishes(take: 0))?.netRate)
      let net = try #require(figures.netRate)
      #expect(abs(net / gross - (1 - 6_000.0 / 65_535)) < 1e-12)
    }
  }

  /// An exchange may pay half of its quote.
  @Test func halfOfAQuoteEarnsHalf() throws {
    let inquiry = try TestMarket.inquiry()
    let offer = CustodialChoice(
      name: "c", yield: CustodialYield(quoted: 0.1, basis: .apr), quotedOn: "2026-10-01")
    let course = inquiry.course(of: TestMarket.tao(100), at: .custodian(offer), days: 73)
    #expect(course.shownChanges == [-0.5, 0] && !course.isPriced)
    let (half, whole) = (course.end.outcome(-0.5), course.end.outcome(0))
    // 100 · 0.1 · 73/365
    #expect(abs(try #require(whole).earnedRao - 2_000_000_000) <= 1)
    #expect(abs(try #require(half).earnedRao - 1_000_000_000) <= 1)
  }

  /// What stake on root is worth counts its rewards before anything is taken by leaving.
  @Test func worthIsBeforeLeaving() throws {
    let inquiry = try TestMarket.inquiry()
    for tao: UInt64 in [20, 1_000, 90_000] {
      let course = inquiry.course(of: TestMarket.tao(tao), at: .root, days: 365, change: -0.25)
      let outcome = try #require(course.end.assumed)
      #expect(outcome.rao(.claimFee) < 0)
      let gained = outcome.rao(.rewards) + outcome.rao(.price)
      #expect(outcome.worthRao == Int128(outcome.paid.rao) - 850_000 + gained, "\(tao)")
    }
  }

  /// Fees are the same whatever is staked, so a small stake pays after years.
  @Test func whatPaysAfterYearsHasADay() throws {
    let inquiry = try TestMarket.inquiry()
    let amount = Amount<TAO>(rao: 3_000_000)
    let netuid = Netuid(64)
    let found = try inquiry.breakEven(amount, in: netuid, horizons: [30]).get()
    let day = try #require(found.day)
    #expect(day > 365 && day < BreakEvenResult.longest)
    func gain(_ days: Int) throws -> Int128 {
      try inquiry.holding(amount, at: .subnet(netuid), days: days).get().gainRao
    }
    #expect(try gain(day) >= 0 && gain(day - 1) < 0)
  }
}
