import Diagnostics
import Holdings
import Inquiry
import Market
import StakingEconomics
import StakingModel
import Testing

/// What may become of holdings: held against the review, other questions and closed forms.
@Suite struct OutlookTests {
  private static let mixed = [
    "root: 120 TAO, take: 9%", "subnet: 64, alpha: 1500.5, take: 9%",
    "subnet: 64, alpha: 20000, validator: Other", "subnet: 23, alpha: 40000",
    "custodial: A, amount: 50 TAO, quoted_apy: 6%, quoted_on: 2026-09-01, commission: 25%",
  ]

  private func asked(
    _ positions: [String], days: Int = 365
  ) throws -> (review: HoldingsReview, outlook: HoldingsOutlook) {
    let inquiry = try TestMarket.inquiry()
    let lines = positions.map { "  - {\($0)}\n" }.joined()
    let profile = try Profile.read(
      .init(name: "p.yaml", text: "taolab: profile/1\npositions:\n\(lines)"))
    let review = inquiry.review(profile, days: days, changes: [-0.5, 0, 0.2])
    return (review, inquiry.outlook(profile, review, days: days))
  }

  @Test(arguments: [1, 7, 90, 365])
  func pricesHeldStillEarnWhatTheReviewSays(days: Int) throws {
    let (review, outlook) = try asked(Self.mixed, days: days)
    let chance = try #require(outlook.chance)
    #expect(chance.end.days == days && chance.end.stillRao == review.earned(days: days).knownRao)
    #expect(outlook.byPrice.first { $0.change == 0 }?.gainRao == chance.end.stillRao)
    for range in chance.fan {
      #expect(range.lowRao <= range.middleRao && range.middleRao <= range.highRao)
    }
    #expect(zip(chance.fan, chance.fan.dropFirst()).allSatisfy { $0.days < $1.days })
  }

  /// One subnet alone: the paths' quantiles and shares are those of its lognormal price.
  @Test func pathsAgreeWithTheClosedForm() throws {
    let outlook = try asked(["subnet: 64, alpha: 1000"]).outlook
    let chance = try #require(outlook.chance)
    let place = try #require(outlook.places.first)
    #expect(abs(chance.belowToday - (try #require(place.belowToday))) < 0.03)
    let loss = Double(try #require(place.lossRao))
    #expect(abs(Double(-chance.end.lowRao) - loss) < 0.05 * Double(place.spotRao))
  }

  @Test func allOfAPlaceIsSoldAsLeavingSellsIt() throws {
    let (review, outlook) = try asked(["subnet: 64, alpha: 21500"])
    let all = try #require(outlook.places.first?.sales.last)
    #expect(all.basisPoints == 10_000)
    #expect(all.netRao == review.leavingToday.knownRao)
    #expect(all.spotRao - all.netRao == review.lostByLeavingRao)
    let shares = try #require(outlook.places.first?.sales.map(\.lostShare))
    #expect(shares.count == 4 && shares == shares.sorted())
    let impacts = try #require(outlook.places.first?.largest)
    #expect(zip(impacts, impacts.dropFirst()).allSatisfy { $0.alpha < $1.alpha })
  }

  /// Each validator's stake is an order of its own, with its own fee.
  @Test func whatLiesWithSeveralValidatorsCostsAFeeEach() throws {
    let (review, outlook) = try asked([
      "subnet: 64, alpha: 1500, validator: A", "subnet: 64, alpha: 19000, validator: B",
      "subnet: 64, alpha: 1000, validator: C",
    ])
    let sales = try #require(outlook.places.first?.sales)
    let one = try #require(try asked(["subnet: 64, alpha: 21500"]).outlook.places.first?.sales)
    let fee = Int128(TransactionFee.unstake.rao)
    #expect(zip(one, sales).map { $0.netRao - $1.netRao } == [0, 0, 0, 2 * fee])
    let leaving = try #require(review.leavingToday.knownRao)
    #expect(abs(leaving - (try #require(sales.last?.netRao))) < 10)
  }

  @Test func theWaterfallAddsUp() throws {
    let (review, outlook) = try asked(Self.mixed)
    let fall = try #require(outlook.waterfall)
    #expect(fall.rao(.earned) == review.earned(days: 365).knownRao)
    #expect(fall.rao(.gross) + fall.rao(.take) + fall.rao(.commission) == fall.rao(.earned))
    #expect(fall.rao(.earned) + fall.rao(.claiming) + fall.rao(.leaving) == fall.rao(.inHand))
    #expect(fall.rao(.take) < 0 && fall.rao(.commission) < 0 && fall.rao(.leaving) < 0)
    // A quarter of the exchange's quote, to the rao that rounding leaves.
    let exchange = try #require(review.positions[4].earned(days: 365)?.taoRao)
    #expect(-fall.rao(.commission) > exchange / 4 && -fall.rao(.commission) < exchange / 2)
  }

  @Test func risksAreSizedAndInOrder() throws {
    let (review, outlook) = try asked(Self.mixed)
    #expect(outlook.risks.map(\.rao) == outlook.risks.map(\.rao).sorted(by: >))
    let custody = outlook.risks.first { $0.kind == .custody("A") }
    #expect(custody?.rao == 50_000_000_000)
    let root = outlook.risks.first { $0.kind == .rootUnpaid }
    #expect(root?.rao == review.positions[0].earned(days: 365)?.taoRao)
    let place = try #require(outlook.places.first { $0.netuid == Netuid(23) })
    let removal = outlook.risks.first { $0.kind == .removal(Netuid(23)) }
    #expect(removal?.rao == place.spotRao - place.paidIfRemoved.lowerBound)
    // As on subnets that were removed, and never more than the pool would pay.
    for place in outlook.places {
      let paid = place.paidIfRemoved
      #expect(paid.upperBound <= Int128(place.payout.rao))
      #expect(Double(paid.lowerBound) <= 0.35 * Double(place.spotRao))
    }
    #expect(place.payout < Amount(rao: UInt64(place.spotRao)))
  }

  /// Ten equal places count like ten, one like one.
  @Test func concentrationIsCounted() throws {
    #expect(try asked(["root: 100 TAO"]).outlook.effectiveBets == 1)
    let halves = try asked([
      "root: 100 TAO", "custodial: A, amount: 100 TAO, quoted_apr: 1%, quoted_on: 2026-10-01",
    ])
    #expect(halves.outlook.effectiveBets == 2)
  }

  @Test func theGateIsAFallOfAllPrices() throws {
    let margin = try #require(try asked(["root: 100 TAO"]).outlook.gateMargin)
    let sum = try TestMarket.market().chain.movingPriceSum.approximate
    #expect(abs(sum * (1 - margin) - 1) < 1e-9)
  }

  @Test func moneyElsewhereHasNoRange() throws {
    let outlook = try asked([
      "custodial: A, amount: 100 TAO, quoted_apr: 1%, quoted_on: 2026-10-01"
    ]).outlook
    #expect(outlook.chance == nil && outlook.places.isEmpty)
  }

  /// Rewards pay for leaving on the day that is told, and not on the day before.
  @Test func leavingIsEarnedBack() throws {
    let (_, outlook) = try asked(["subnet: 23, alpha: 40000"])
    let place = try #require(outlook.places.first)
    let day = try #require(place.earnedBackDay)
    let cost = try #require(place.sales.last).spotRao - (place.sales.last?.netRao ?? 0)
    func earned(_ days: Int) throws -> Int128 {
      try #require(
        asked(["subnet: 23, alpha: 40000"], days: days).review.earned(days: days).knownRao)
    }
    #expect(try earned(day) >= cost && (day == 1 || earned(day - 1) < cost))
  }
}
