public import StakingEconomics
public import StakingModel

/// How long an amount takes to earn another, by the recorded rules and at the prices of the block.
public enum GoalTime: Hashable, Sendable {
  /// It is reached after so many days, not a day before.
  case days(Int)
  /// Not within the time that is looked at.
  case notWithin(days: Int)
  /// It cannot be held there.
  case refused(StakeRefusal)
}

extension Inquiry {
  /// No goal is followed for longer: ten years, as holdings are.
  public static let longestGoal = 3_650

  /// The first day after which an amount has earned a goal, before any cost of getting it out.
  public func time(
    toEarn goal: Amount<TAO>, with amount: Amount<TAO>, at place: Place,
    _ wishes: Wishes = Wishes()
  ) -> GoalTime {
    firstDay(of: amount, at: place, wishes) { $0.earnedRao >= Int128(goal.rao) }
  }

  /// The first day after which an amount leaves another in hand, every fee paid.
  public func time(
    toHave goal: Amount<TAO>, with amount: Amount<TAO>, at place: Place,
    _ wishes: Wishes = Wishes()
  ) -> GoalTime {
    firstDay(of: amount, at: place, wishes) { $0.finalRao >= Int128(goal.rao) }
  }

  /// Neither what is earned nor what is left falls with time, so the day is searched for by halves.
  private func firstDay(
    of amount: Amount<TAO>, at place: Place, _ wishes: Wishes,
    where isReached: (StakeOutcome) -> Bool
  ) -> GoalTime {
    if case .failure(let refusal) = holding(amount, at: place, days: 1, wishes) {
      return .refused(refusal)
    }
    func isThere(_ days: Int) -> Bool {
      guard case .success(let outcome) = holding(amount, at: place, days: days, wishes) else {
        return false
      }
      return isReached(outcome)
    }
    var (low, high) = (0, 32)
    while !isThere(high) {
      guard high < Self.longestGoal else { return .notWithin(days: Self.longestGoal) }
      (low, high) = (high, min(Self.longestGoal, high * 4))
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isThere(middle) { high = middle } else { low = middle }
    }
    return .days(high)
  }
}
