import Inquiry
import Market
import StakingEconomics
import StakingModel
import Testing

/// A plan is the other questions asked backwards: its amounts earn the goal, and no less does.
@Suite struct PlanTests {
  private static func tao(_ count: UInt64) -> Amount<TAO> { Amount(rao: count * 1_000_000_000) }

  private func plan(_ wish: PlanWish, _ netuids: [UInt16] = [64, 51]) throws -> StakePlan {
    let offer = CustodialChoice(
      name: "exchange", yield: CustodialYield(quoted: 0.05, basis: .apy), quotedOn: "2026-09-01")
    return try TestMarket.inquiry().plan(
      wish, with: netuids.map { Netuid($0) }, Wishes(offers: [offer]))
  }

  @Test(arguments: [1, 10, 300])
  func theAmountEarnsTheGoalAndLessDoesNot(goal: UInt64) throws {
    let inquiry = try TestMarket.inquiry()
    let plan = try plan(PlanWish(goal: Self.tao(goal), days: 365))
    #expect(plan.ways.count == 4)
    for way in plan.ways {
      guard let needed = way.needed, let outcome = way.outcome else { continue }
      #expect(outcome.earnedRao >= Int128(Self.tao(goal).rao))
      let less = Amount<TAO>(rao: needed.rao - max(1, needed.rao / 500_000_000))
      var wishes = Wishes()
      if case .custodian(let offer) = way.place { wishes.offers = [offer] }
      let short = try inquiry.holding(less, at: way.place, days: 365, wishes).get()
      #expect(short.earnedRao < Int128(Self.tao(goal).rao), "\(way.place.way)")
      #expect(outcome.paid == needed && way.breaks.isEmpty)
    }
    #expect(plan.ways.first?.needed != nil)
  }

  @Test func limitsAreHeldAgainstIt() throws {
    let wish = PlanWish(
      goal: Self.tao(10), days: 365, amount: Self.tao(50), mostInOneSubnet: 0.2, mostLost: 0.0001)
    let plan = try plan(wish)
    let root = try #require(plan.ways.first)
    #expect(root.breaks.contains(.moreThanThereIs))
    for way in plan.ways.dropFirst().prefix(2) {
      #expect(!way.breaks.isEmpty)
      let most = way.mostWithinLoss
      if let most,
        let outcome = try? TestMarket.inquiry().holding(most, at: way.place, days: 365)
          .get(), let cost = outcome.inAndOut?.cost
      {
        #expect(Double(cost.rao) <= Double(most.rao) * 0.0001)
      }
    }
  }

  /// Nothing lies where 5 of 100 paths lose more than the limit.
  @Test(arguments: [(0.05, 1), (0.9, 3)])
  func theSpreadIsTheAmountAndKeepsTheLimits(mostLost: Double, parts: Int) throws {
    let amount = Self.tao(500)
    let wish = PlanWish(
      goal: Self.tao(10), days: 365, amount: amount, mostInOneSubnet: 0.2, mostLost: mostLost)
    let spread = try #require(try plan(wish).spread)
    #expect(spread.parts.reduce(0) { $0 + $1.amount.rao } == amount.rao)
    #expect(spread.parts.count == parts)
    let inquiry = try TestMarket.inquiry()
    for part in spread.parts {
      let outcome = try inquiry.holding(part.amount, at: part.place, days: 365).get()
      #expect(outcome.earnedRao == part.earnedRao, "the same number as everywhere")
      if case .subnet = part.place { #expect(part.amount.rao <= amount.rao / 5) }
    }
  }

  @Test func whatCannotBeReachedIsSaid() throws {
    let plan = try plan(PlanWish(goal: Self.tao(20_000_000), days: 1))
    #expect(plan.ways.allSatisfy { $0.needed == nil && $0.breaks.isEmpty })
    #expect(plan.spread == nil)
  }
}
