import Inquiry
import Market
import StakingEconomics
import StakingModel
import Testing

/// The day on which a goal is earned.
@Suite struct GoalTimeTests {
  private let inquiry: Inquiry

  init() throws { inquiry = try TestMarket.inquiry() }

  private static let places: [Place] = [
    .root, .subnet(Netuid(64)),
    .custodian(
      CustodialChoice(
        name: "exchange", yield: CustodialYield(quoted: 0.05, basis: .apy), quotedOn: "")),
  ]

  private func earned(_ amount: Amount<TAO>, _ place: Place, _ days: Int) throws -> Int128 {
    try inquiry.holding(amount, at: place, days: days).get().earnedRao
  }

  /// The day before is too early, wherever it is.
  @Test(arguments: places.indices, [UInt64(1_000_000_000), 10_000_000_000])
  func aGoalIsEarnedOnItsDay(place: Int, goal: UInt64) throws {
    let (place, amount) = (Self.places[place], Amount<TAO>(rao: 100_000_000_000))
    guard case .days(let days) = inquiry.time(toEarn: Amount(rao: goal), with: amount, at: place)
    else {
      Issue.record("no time")
      return
    }
    #expect(try earned(amount, place, days) >= Int128(goal))
    #expect(try days == 1 || earned(amount, place, days - 1) < Int128(goal))
  }

  /// In hand is what is left after every fee: it takes longer than earning as much, and a day less is too early.
  @Test(arguments: places.indices)
  func anAmountIsInHandOnItsDay(place: Int) throws {
    let (place, amount) = (Self.places[place], Amount<TAO>(rao: 100_000_000_000))
    let goal = Amount<TAO>(rao: 105_000_000_000)
    guard case .days(let days) = inquiry.time(toHave: goal, with: amount, at: place) else {
      Issue.record("no time")
      return
    }
    func inHand(_ days: Int) throws -> Int128 {
      try inquiry.holding(amount, at: place, days: days).get().finalRao
    }
    #expect(try inHand(days) >= Int128(goal.rao) && inHand(days - 1) < Int128(goal.rao))
    let gain = Amount<TAO>(rao: 5_000_000_000)
    guard case .days(let earned) = inquiry.time(toEarn: gain, with: amount, at: place) else {
      return
    }
    #expect(days >= earned)
  }

  @Test func someGoalsAreTooFar() {
    let amount = Amount<TAO>(rao: 1_000_000_000)
    let far = inquiry.time(toEarn: Amount(rao: 1_000_000_000_000_000), with: amount, at: .root)
    #expect(far == .notWithin(days: Inquiry.longestGoal))
    let nowhere = inquiry.time(toEarn: amount, with: amount, at: .subnet(Netuid(999)))
    guard case .refused = nowhere else {
      Issue.record("a subnet that is none")
      return
    }
  }
}
