import Holdings
import Inquiry
import Market
import StakingEconomics
import StakingModel
import Testing

/// What a lock holds earns like the rest, and is no part of what leaving returns.
@Suite struct LockedTests {
  @Test func onlyWhatIsFreeIsSold() throws {
    let inquiry = try TestMarket.inquiry()
    let all = inquiry.review(try TestMarket.profile("subnet: 64, alpha: 300"), days: 365)
    let free = inquiry.review(try TestMarket.profile("subnet: 64, alpha: 260"), days: 365)
    let part = inquiry.review(
      try TestMarket.profile("subnet: 64, alpha: 300, locked: 40"), days: 365)
    #expect(part.leavingToday.knownRao == free.leavingToday.knownRao)
    #expect(part.lostByLeavingRao == free.lostByLeavingRao)
    #expect(part.lostByLeavingShare == free.lostByLeavingShare)
    #expect(part.spotRao == all.spotRao)
    #expect(part.lockedSpotRao == all.spotRao - free.spotRao)
    #expect(part.lockedSpotRao > 0 && all.lockedSpotRao == 0)
    for days in part.horizons { #expect(part.earned(days: days) == all.earned(days: days)) }
  }

  @Test func whatIsWhollyLockedIsNotRefused() throws {
    let inquiry = try TestMarket.inquiry()
    let review = inquiry.review(
      try TestMarket.profile("subnet: 64, alpha: 300, locked: 300", "root: 5 TAO"), days: 30)
    let locked = try #require(review.positions.first)
    #expect(locked.isWhollyLocked && locked.lostByLeavingRao == nil)
    #expect(!review.leavingToday.isAtLeast && review.leavingToday.missing == 0)
    #expect(review.leavingToday.knownRao == 4_999_350_000)
  }

  @Test(arguments: [(100, 0), (260, 0), (270, 10), (300, 40)])
  func whatIsFreeIsLeftFirst(_ alpha: Int, _ locked: Int) throws {
    let inquiry = try TestMarket.inquiry()
    let profile = try TestMarket.profile("subnet: 64, alpha: 300, locked: 40")
    let wish = LeavingWish(.subnet(Netuid(64)), rao: UInt64(alpha) * 1_000_000_000)
    let left = try #require(inquiry.leave(profile, wish).positions.first)
    #expect(left.lockedRao == UInt64(locked) * 1_000_000_000)
  }

  /// What a lock still holds at the end is worth something, and not in hand.
  @Test func whatIsStillLockedIsNotInHand() throws {
    let inquiry = try TestMarket.inquiry()
    let outlooks = try ["subnet: 64, alpha: 300", "subnet: 64, alpha: 300, locked: 40"].map {
      text in
      let profile = try TestMarket.profile(text)
      let review = inquiry.review(
        profile, days: 365, changes: HoldingsOutlook.priceChanges)
      return (review, inquiry.outlook(profile, review, days: 365))
    }
    let all = try #require(outlooks[0].1.chance)
    let part = try #require(outlooks[1].1.chance)
    #expect(part.end == all.end)
    let apart = all.inHandRao - part.inHandRao
    let locked = outlooks[1].0.lockedSpotRao
    #expect((locked * 99 / 100...locked * 101 / 100).contains(apart))
    for (review, outlook) in outlooks {
      let waterfall = try #require(outlook.waterfall)
      let steps = waterfall.steps.filter { !$0.step.isSum }.reduce(waterfall.rao(.gross)) {
        $0 + $1.rao
      }
      #expect(waterfall.rao(.inHand) == outlook.chance?.inHandRao)
      #expect(waterfall.rao(.inHand) == steps)
      #expect((waterfall.rao(.locked) == 0) == (review.lockedSpotRao == 0))
    }
  }

  @Test func itStandsInTheFileAndIsPartOfTheAmount() throws {
    let profile = try TestMarket.profile("subnet: 64, alpha: 300, locked: 40.5")
    #expect(profile.text.contains("locked: 40.5"))
    #expect(profile.alpha.first?.free == Amount(rao: 259_500_000_000))
    #expect(throws: (any Error).self) {
      try TestMarket.profile("subnet: 64, alpha: 300, locked: 301")
    }
  }
}
