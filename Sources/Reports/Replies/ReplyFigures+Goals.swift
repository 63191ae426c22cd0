import Inquiry
import StakingEconomics
import StakingModel

extension ReplyFigures {
  /// What would have to be staked to earn an amount in the time; nil where no stake does.
  func needed(toEarn wanted: Amount<TAO>) -> Amount<TAO>? {
    guard place.netuid == nil || subnet != nil else { return nil }
    return context.inquiry.amount(toEarn: wanted, at: place, days: days, wishes)
  }

  /// How many years today's rate, held still and without compounding, takes to make the second amount
  /// of the first; to double it where no second was named.
  var yearsToTarget: Double? {
    let factor =
      subject.target.map { $0.approximate / max(amount.approximate, 1e-9) } ?? 2
    guard let rate = heldRate, rate > 0, factor > 1 else { return nil }
    return (factor - 1) / rate
  }

  /// What an amount buys in the pool at once, fees taken off.
  var bought: StakeQuote? {
    subnet.flatMap { try? $0.state.pool.stake(amount) }
  }

  /// The places that were named with what each leaves, where there are several.
  var ways: [(place: Place, outcome: StakeOutcome?)] {
    guard !subject.others.isEmpty else { return [] }
    return ([place] + subject.others).map { ($0, comparison.outcome(of: $0.way)) }
  }
}
