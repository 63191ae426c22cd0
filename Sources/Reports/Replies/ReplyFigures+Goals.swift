import Inquiry
import StakingEconomics
import StakingModel

extension ReplyFigures {
  /// What would have to be staked to earn an amount in the time; nil where no stake does.
  func needed(toEarn wanted: Amount<TAO>) -> Amount<TAO>? {
    guard place.netuid == nil || subnet != nil else { return nil }
    return context.inquiry.amount(toEarn: wanted, at: place, days: days, wishes)
  }

  /// What the amount is to become: twice of it where nothing was named.
  var target: Amount<TAO> { subject.target ?? amount.addingSaturated(amount) }

  /// What has to be earned for it.
  var targetGain: Amount<TAO> { target.subtracting(amount) ?? .zero }

  /// When it is earned, before any cost of getting it out.
  var earnedTime: GoalTime {
    context.inquiry.time(toEarn: targetGain, with: amount, at: place, wishes)
  }

  /// When that much is in hand at a place, every fee paid.
  func goalTime(at place: Place) -> GoalTime {
    context.inquiry.time(toHave: target, with: amount, at: place, wishes)
  }

  /// The same at each place, where several are named.
  var goalTimes: [(place: Place, time: GoalTime)] {
    guard !subject.others.isEmpty else { return [] }
    return ([place] + subject.others).map { ($0, goalTime(at: $0)) }
  }

  /// What regular payments earn by the end; nil where there are none.
  var paymentsEarnedRao: Int128? {
    subject.payments.flatMap {
      context.inquiry.earnedRao(
        payment: $0.each, times: $0.count, every: $0.period, at: place, days: days, wishes)
    }
  }

  /// By how much the own purchase raises the price; nil where that is less than a hundredth.
  var ownRise: Double? { outcome?.ownRise }

  /// What it earns with the other take that was named, to be compared.
  var otherTakeEarned: (take: UInt16, earnedRao: Int128)? {
    guard let take = subject.otherTake else { return nil }
    var wishes = wishes
    wishes.take = take
    guard
      case .success(let outcome) = context.inquiry.holding(amount, at: place, days: days, wishes)
    else { return nil }
    return (take, outcome.earnedRao)
  }

  /// What the validator keeps of what would be earned without a take; nil where nothing is earned.
  var takeKeptRao: Int128? {
    var free = wishes
    free.take = 0
    guard let outcome,
      case .success(let all) = context.inquiry.holding(amount, at: place, days: days, free)
    else { return nil }
    return max(0, all.earnedRao - outcome.earnedRao)
  }

  /// What an amount buys in the pool at once, fees taken off.
  var bought: StakeQuote? {
    subnet.flatMap { try? $0.state.pool.stake(amount) }
  }

  /// Amounts at places of their own, with what each leaves.
  var parts: [(amount: Amount<TAO>, place: Place, outcome: StakeOutcome?)] {
    subject.parts.map { part in
      let outcome = try? context.inquiry.holding(part.amount, at: part.place, days: days, wishes)
        .get()
      return (part.amount, part.place, outcome)
    }
  }

  /// What all of them were, and what they leave together; nil where one cannot be held.
  var together: (paid: Amount<TAO>, finalRao: Int128, gainRao: Int128)? {
    let parts = parts
    let outcomes = parts.compactMap(\.outcome)
    guard !parts.isEmpty, outcomes.count == parts.count else { return nil }
    return (
      parts.reduce(.zero) { $0.addingSaturated($1.amount) },
      outcomes.reduce(0) { $0 + $1.finalRao }, outcomes.reduce(0) { $0 + $1.gainRao }
    )
  }

  /// The places that were named with what each leaves, where there are several.
  var ways: [(place: Place, outcome: StakeOutcome?)] {
    guard !subject.others.isEmpty else { return [] }
    return ([place] + subject.others).map { ($0, comparison.outcome(of: $0.way)) }
  }
}
