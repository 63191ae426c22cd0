public import StakingEconomics
public import StakingModel

/// How long an amount takes to earn another, by the recorded rules and at the prices of the block.
public enum GoalTime: Hashable, Sendable {
  /// It is earned after so many days, not a day before.
  case days(Int)
  /// Not within the time that is looked at.
  case notWithin(days: Int)
  /// It cannot be held there.
  case refused(StakeRefusal)
}

extension Inquiry {
  /// No goal is followed for longer: ten years, as holdings are.
  public static let longestGoal = 3_650

  /// The first day after which an amount has earned a goal.
  ///
  /// What is earned never falls with time, so the day is searched for by halves.
  public func time(
    toEarn goal: Amount<TAO>, with amount: Amount<TAO>, at place: Place,
    _ wishes: Wishes = Wishes()
  ) -> GoalTime {
    if case .failure(let refusal) = holding(amount, at: place, days: 1, wishes) {
      return .refused(refusal)
    }
    func isEarned(_ days: Int) -> Bool {
      guard case .success(let outcome) = holding(amount, at: place, days: days, wishes) else {
        return false
      }
      return outcome.earnedRao >= Int128(goal.rao)
    }
    var (low, high) = (0, 32)
    while !isEarned(high) {
      guard high < Self.longestGoal else { return .notWithin(days: Self.longestGoal) }
      (low, high) = (high, min(Self.longestGoal, high * 4))
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if isEarned(middle) { high = middle } else { low = middle }
    }
    return .days(high)
  }

  /// The amount that earns a goal in so many days; nil where none does.
  ///
  /// Rewards are nearly in proportion to the stake, so a few steps find it.
  public func needed(
    toEarn goal: Amount<TAO>, at place: Place, days: Int, _ wishes: Wishes = Wishes()
  ) -> Amount<TAO>? {
    var guess = Inquiry.example.approximate
    for _ in 1...6 {
      guard goal > .zero, let stake = Self.amount(guess),
        case .success(let outcome) = holding(stake, at: place, days: days, wishes),
        outcome.earnedRao > 0
      else { return nil }
      guess *= goal.approximate * 1e9 / Double(outcome.earnedRao)
    }
    return Self.amount(guess)
  }

  /// A number of TAO within what there can be.
  private static func amount(_ tao: Double) -> Amount<TAO>? {
    guard tao.isFinite, tao > 0, tao * 1e9 <= Double(BlockEmission.supplyCap) else { return nil }
    return Amount(rao: UInt64(tao * 1e9))
  }
}
