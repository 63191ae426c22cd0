import Content
import Inquiry
import JSONText
import Market
import StakingEconomics
import StakingModel
import Testing

@testable import Reports

/// A plan says what its own orders do to prices, and what cannot be gone at all.
@Suite struct PlanPushTests {
  private func plan(
    _ goal: UInt64, _ netuids: [UInt16], amount: UInt64? = nil, inOne: Double? = nil
  ) throws -> (plan: StakePlan, report: PlanReport) {
    let context = try ReportFixtures.context()
    let wish = PlanWish(
      goal: Amount(rao: goal * 1_000_000_000), days: 365,
      amount: amount.map { Amount(rao: $0 * 1_000_000_000) }, mostInOneSubnet: inOne)
    let plan = context.inquiry.plan(wish, with: netuids.map(Netuid.init))
    return (plan, PlanReport(plan, context, command: "again"))
  }

  @Test func ownPushIsToldWithItsSize() throws {
    let (plan, report) = try plan(10_000, [64])
    let way = try #require(plan.ways.last)
    let (push, back) = try (#require(way.push), #require(way.fallenBack))
    let needed = try #require(way.needed)
    #expect(push.isLarge && !push.isBeyondPool && way.breaks.isEmpty)
    #expect(abs(push.poolShare - needed.approximate / push.pool.approximate) < 1e-9)
    // What is left if the price falls back is less than where it stays.
    #expect(back.finalRao < (way.outcome?.finalRao ?? 0))
    #expect(report.first.contains("Buying that raises the price \(Words.raised(push.rise))."))
    #expect(
      report.first.contains("Should it fall back, \(Words.balance(rao: back.finalRao)) is left."))
    let page = try report.markdown(.embedded)
    #expect(page.contains("| \(Words.needed(needed)) | \(Words.rise(push.rise)) |"))
    #expect(report.json["ways"]?.arrayValue?.last?["own_price_rise"] != .null)
  }

  /// Nobody can put more TAO into a pool than many times what it holds and be told it is the least.
  @Test func whatIsBeyondAPoolDoesNotLead() throws {
    let (plan, report) = try plan(200, [70])
    let way = try #require(plan.ways.last)
    let share = try #require(way.push).poolShare
    #expect(share > 5 && way.breaks == [.beyondPool(share)])
    #expect(report.first.hasPrefix("On root it takes") && !report.first.contains("In SN70"))
    #expect(report.first.hasSuffix("Ways that take less need more TAO than their pools hold."))
    #expect(report.limits(way) == "\(Words.short(share)) times the TAO in its pool")
    #expect(try report.markdown(.embedded).contains("times the TAO in its pool. Buying that"))
  }

  /// The spread puts no more into a pool than it holds.
  @Test func theSpreadIsCutToThePool() throws {
    let (plan, report) = try plan(10, [70], amount: 600_000, inOne: 0.2)
    let part = try #require(plan.spread?.parts.first)
    let pool = try #require(part.push).pool
    #expect(part.place == .subnet(Netuid(70)) && part.isCutToPool && part.amount <= pool)
    #expect(plan.spread?.parts.reduce(0) { $0 + $1.amount.rao } == 600_000_000_000_000)
    #expect(
      try report.markdown(.embedded).contains(
        "Into SN70 goes no more than the TAO in its pool, though the limits would let in more."))
    let whole = try self.plan(10, [64], amount: 1_000, inOne: 0.2).plan
    #expect(whole.spread?.parts.first?.isCutToPool == false)
  }

  /// No limit lets in more than the pool holds: getting in and out of more is cheap, and says nothing.
  @Test func aLimitOfLossEndsAtThePool() throws {
    let context = try ReportFixtures.context()
    let wish = PlanWish(goal: Amount(rao: 10_000_000_000), days: 365, mostLost: 0.05)
    let plan = context.inquiry.plan(wish, with: [Netuid(70), Netuid(64)])
    for way in plan.ways.dropFirst() {
      #expect(way.mostWithinLoss == way.push?.pool)
    }
    let page = try PlanReport(plan, context, command: "again").markdown(.embedded)
    #expect(page.contains("SN70: up to 241.385 TAO, all the TAO in its pool, getting in and out"))
    #expect(!page.contains("126,631"))
  }

  /// SN108 has prices of few days: nobody knows what 5 of 100 paths lose there, so no limit is kept.
  @Test func notToKnowIsNotToKeep() throws {
    let context = try ReportFixtures.context()
    let wish = PlanWish(goal: Amount(rao: 10_000_000_000), days: 365, mostLost: 0.05)
    let plan = context.inquiry.plan(wish, with: [Netuid(108)])
    let way = try #require(plan.ways.last)
    let report = PlanReport(plan, context, command: "again")
    #expect(way.chance == nil && way.breaks == [.unknownRange])
    #expect(report.limits(way) == "cannot be said: too few prices")
    #expect(report.first.hasPrefix("On root it takes") && !report.first.contains("In SN108"))
    let page = try report.markdown(.embedded)
    #expect(page.contains("| not known |") && page.contains("is no sign of safety"))
    #expect(!page.contains("within your limits"))
  }

  @Test func whatHasNotStartedIsToldSo() throws {
    let (plan, report) = try plan(10, [59, 64], amount: 1_000, inOne: 0.2)
    #expect(plan.ways[1].needed == nil && plan.ways[1].refusal?.reason == .noSubnet)
    #expect(report.first.hasSuffix("SN59 has not started: nothing can be staked there."))
    let page = try report.markdown(.embedded)
    #expect(page.contains("| SN59 | no amount | – | – | – | – | – | it has not started |"))
    #expect(!page.contains("Nothing goes into SN59") && !page.contains("SN59: 20 %"))
  }
}
