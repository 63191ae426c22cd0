import Inquiry
import Market
import StakingEconomics
import StakingModel
import Testing

/// The same question gives the same answer, to the rao, whichever way it is asked.
@Suite struct OneAnswerTests {
  static let days = [1, 30, 365]
  static let amounts: [UInt64] = [1, 100, 10_000]
  static let wishes = Wishes(take: 6_000, offers: [TestMarket.offer])

  private static func places(_ market: Market) -> [Place] {
    [.root, .custodian(TestMarket.offer)] + market.chain.subnets.map { .subnet($0.netuid) }
  }

  private static func year(_ amount: Amount<TAO>, _ inquiry: Inquiry) -> StakeComparison {
    inquiry.compare(
      amount, days: 365, with: inquiry.market.chain.subnets.map(\.netuid), wishes)
  }

  /// One comparison of everything is 130 holdings asked for one by one.
  @Test(arguments: amounts, days)
  func aHoldingIsALineOfTheComparison(tao: UInt64, days: Int) throws {
    let inquiry = try TestMarket.inquiry()
    let amount = TestMarket.tao(tao)
    let compared = Self.year(amount, inquiry).after(day: days)
    #expect(compared.outcomes.count + compared.refusals.count == 130)
    // Each asks for its own rates: the long horizon is asked of every fourth subnet.
    let step = days == 365 ? 4 : 1
    for (index, place) in Self.places(inquiry.market).enumerated()
    where index < 2 || index % step == 0 {
      switch inquiry.holding(amount, at: place, days: days, Self.wishes) {
      case .success(let outcome):
        #expect(outcome == compared.outcome(of: place.way), "\(place.way.text)")
        #expect(outcome.days == days)
      case .failure(let refusal):
        #expect(compared.refusals.contains(refusal), "\(place.way.text)")
      }
    }
  }

  /// What is not asked for makes no difference to what is.
  @Test func companyChangesNothing() throws {
    let inquiry = try TestMarket.inquiry()
    let amount = TestMarket.tao(100)
    let all = Self.year(amount, inquiry)
    let few = inquiry.compare(amount, days: 365, with: [Netuid(64), Netuid(8)], Self.wishes)
    let turned = inquiry.compare(amount, days: 365, with: [Netuid(8), Netuid(64)], Self.wishes)
    for way in [StakeWay.root, .alpha(Netuid(64)), .alpha(Netuid(8)), .custodial("an exchange")] {
      let outcome = try #require(all.outcome(of: way))
      #expect(few.outcome(of: way) == outcome && turned.outcome(of: way) == outcome)
    }
  }

  @Test(arguments: amounts)
  func aCourseEndsWhereTheComparisonDoes(tao: UInt64) throws {
    let inquiry = try TestMarket.inquiry()
    let amount = TestMarket.tao(tao)
    let compared = Self.year(amount, inquiry)
    let step = tao == 100 ? 5 : 20
    for (index, place) in Self.places(inquiry.market).enumerated()
    where index < 2 || index % step == 0 {
      let course = inquiry.course(of: amount, at: place, days: 365, Self.wishes)
      #expect(course.end.assumed == compared.outcome(of: place.way), "\(place.way.text)")
      #expect(course.end.root == compared.outcome(of: .root))
      for day in [1, 30] {
        let found = HoldingDay(course, day: day)
        let short = compared.after(day: day)
        #expect(found.assumed == short.outcome(of: place.way), "\(place.way.text) day \(day)")
        #expect(found.rate == short.yearlyRate(of: place.way, day: day))
      }
    }
  }

  /// Many days at once are the same as each by itself, and the end has more changes than the others.
  @Test func daysOfACourseAreTheSameTogether() throws {
    let inquiry = try TestMarket.inquiry()
    for place in Self.places(inquiry.market).prefix(3) {
      let course = inquiry.course(
        of: TestMarket.tao(100), at: place, days: 365, change: -0.3, Self.wishes)
      let wanted = [1, 30, 200, 365]
      for (day, found) in zip(wanted, course.days(wanted)) {
        let alone = HoldingDay(course, day: day)
        let changes = course.shownChanges + (day == 365 ? course.endChanges : [])
        #expect(found.day == day && found.rate == alone.rate && found.root == alone.root)
        for change in changes {
          #expect(found.outcome(change) != nil && found.outcome(change) == alone.outcome(change))
          #expect(found.rootUnpaidFrom(change) == alone.rootUnpaidFrom(change))
        }
      }
      #expect(course.assumedEnd == course.end.assumed)
    }
  }

  @Test(arguments: amounts)
  func aBreakEvenStandsOnTheComparison(tao: UInt64) throws {
    let inquiry = try TestMarket.inquiry()
    let amount = TestMarket.tao(tao)
    let compared = Self.year(amount, inquiry)
    let step = tao == 100 ? 6 : 30
    for (index, choice) in compared.choices.enumerated() where index % step == 0 {
      let found = inquiry.breakEven(amount, in: choice.netuid, horizons: Self.days, Self.wishes)
      guard case .success(let result) = found else {
        #expect(compared.outcome(of: .alpha(choice.netuid)) == nil)
        continue
      }
      #expect(result.horizons.map(\.days) == Self.days)
      for horizon in result.horizons {
        let part = compared.after(day: horizon.days)
        #expect(horizon.outcome == part.outcome(of: .alpha(choice.netuid)))
        #expect(horizon.priceChange == part.breakEvenPriceChange(of: choice))
        // With the price held still it pays from the day on.
        let pays = horizon.outcome.gainRao >= 0
        #expect(pays == (result.day.map { $0 <= horizon.days } ?? false), "\(choice.netuid.value)")
      }
      let pool = try #require(inquiry.market.chain.subnet(choice.netuid)).pool
      #expect(result.inAndOut == InAndOut(try RoundTrip(amount, in: pool)))
      #expect(result.choice == choice)
    }
  }

  @Test func theExamplesAreAnswersToo() throws {
    let inquiry = try TestMarket.inquiry()
    let examples = try #require(inquiry.beginnerExamples())
    #expect(examples.amount == TestMarket.tao(100))
    for example in [examples.deep, examples.middling] {
      let place = Place.subnet(example.figures.state.netuid)
      for (outcome, days) in [(example.day, 1), (example.outcome, 365)] {
        #expect(try inquiry.holding(examples.amount, at: place, days: days).get() == outcome)
      }
      let even = try inquiry.breakEven(
        examples.amount, in: example.figures.state.netuid, horizons: [365]
      ).get()
      #expect(even.horizons.first?.outcome == example.outcome)
      #expect(even.horizons.first?.priceChange == example.breakEvenPriceChange)
      #expect(example.trips.map(\.paid) == BeginnerExamples.sizes)
      #expect(example.trips[2] == example.outcome.inAndOut)
      #expect(example.outcomes(priceChanges: [0]) == [example.outcome])
    }
    #expect(examples.deep.figures.state.netuid == inquiry.market.deepestSubnet?.netuid)
    let root = [(examples.root.day, 1), (examples.root.month, 30), (examples.root.year, 365)]
    for (outcome, days) in root {
      #expect(try inquiry.holding(examples.amount, at: .root, days: days).get() == outcome)
    }
    // One claim at the end of the year is what a holding on root is paid.
    let once = try #require(inquiry.exampleClaims().last)
    #expect(abs(once.netRao - examples.root.year.gainRao - 1_500_000) <= 5)
    #expect(examples.rootGross.apr == inquiry.market.chain.rootYield(take: 0).apr)
  }

  /// 20 TAO at 17.3 %, 100 TAO in SN108: what trials found to have several answers.
  @Test func whatHadSeveralAnswersHasOne() throws {
    let inquiry = try TestMarket.inquiry()
    let plain = CustodialChoice(
      name: "c", yield: CustodialYield(quoted: 0.173, basis: .apy), quotedOn: "2026-10-01")
    let offered = try inquiry.holding(TestMarket.tao(20), at: .custodian(plain), days: 365).get()
    #expect(abs(offered.gainRao - 3_460_000_000) <= 1)
    let young = try inquiry.holding(TestMarket.tao(100), at: .subnet(Netuid(108)), days: 365).get()
    #expect(young.assumptions.contains { $0.contains("no staked alpha is recorded") })
    let state = try #require(inquiry.market.chain.subnet(Netuid(108)))
    #expect(inquiry.subnet(Netuid(108))?.yield?.earningAlpha == state.alphaOut.approximate)
  }
}
