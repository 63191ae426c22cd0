import Decimals
package import Explain
package import Inquiry
import StakingEconomics
import StakingModel

extension BreakEvenResult {
  /// Why a break-even is where it is, beside the sums of its horizons: costs, the day and the price
  /// that a search found.
  package var reasons: [Derivation] {
    (inAndOut?.derivations() ?? []) + [earnedBack].compactMap(\.self) + horizons.flatMap(reasons)
  }

  private var earnedBack: Derivation? {
    guard let day else { return nil }
    var found = Derivation.given(
      "earned_back", "The first day on which leaving returns at least what was paid.",
      .count(day, "days"), source: "definition")
    found.rounding = "up to a whole day"
    found.assumptions = [
      "no formula gives it: days are tried until in hand, summed up like that of every horizon, is enough",
      "the price stays where your own purchase moved it",
    ]
    return found
  }

  private func reasons(_ horizon: Horizon) -> [Derivation] {
    let days = horizon.days
    let rewards = Derivation.given(
      "rewards\(days)",
      "The rewards of \(NumberFormat.counted(days, "day")), counted at the price before the way in.",
      .tao(rao: horizon.outcome.rao(.rewards)),
      source: "pallets/subtensor/src/coinbase/run_coinbase.rs emit_to_subnets, day by day "
        + "(runtime 475)")
    guard let change = horizon.priceChange else { return [rewards] }
    var fall = Derivation.given(
      "change\(days)",
      "The change of price that leaves exactly what was paid after "
        + "\(NumberFormat.counted(days, "day")).",
      .percent(change), source: "definition")
    fall.rounding = "to a 64-bit number"
    fall.assumptions = [
      "no formula gives it: prices are tried until in hand, summed up as in `why after\(days)`, is "
        + "what was paid"
    ]
    return [rewards, fall]
  }
}
