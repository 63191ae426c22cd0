import Inquiry
import StakingEconomics
import StakingModel

extension ReplyFigures {
  /// What would have to be staked to earn an amount in the time; nil where no stake does.
  ///
  /// Rewards are nearly in proportion to the stake, so a few steps find it.
  func needed(toEarn wanted: Amount<TAO>) -> Amount<TAO>? {
    guard wanted > .zero, place.netuid == nil || subnet != nil else { return nil }
    var guess = Inquiry.example.approximate
    for _ in 1...6 {
      guard let stake = Amount<TAO>(tao: guess),
        let earned = holding(stake)?.earnedRao, earned > 0
      else { return nil }
      guess *= wanted.approximate * 1e9 / Double(earned)
    }
    return Amount(tao: guess)
  }

  private func holding(_ stake: Amount<TAO>) -> StakeOutcome? {
    guard case .success(let outcome) = context.inquiry.holding(stake, at: place, days: days, wishes)
    else { return nil }
    return outcome
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

extension Amount<TAO> {
  /// A number of TAO within what there can be.
  fileprivate init?(tao: Double) {
    guard tao.isFinite, tao > 0, tao * 1e9 <= Double(BlockEmission.supplyCap) else { return nil }
    self.init(rao: UInt64(tao * 1e9))
  }
}
