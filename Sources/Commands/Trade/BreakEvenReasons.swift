import Decimals
import Explain
import StakingModel

/// Why a break-even is where it is, beside the sums of its horizons: costs, the day and the price that a search found.
struct BreakEvenReasons {
  let search: BreakEvenSearch
  let day: Int?
  /// Days, what is in hand then, and the change of price that leaves nothing gained.
  let horizons: [(days: Int, outcome: StakeOutcome, priceChange: Double?)]

  var derivations: [Derivation] {
    costs + [earnedBack].compactMap(\.self) + horizons.flatMap(reasons)
  }

  private var costs: [Derivation] {
    guard let outcome = search.outcome(days: 1) else { return [] }
    func cost(_ name: String, _ meaning: String, _ parts: [(String, StakeStep.Kind)]) -> Derivation
    {
      let inputs = parts.map { part, kind in
        Derivation.Input(part, kind.rawValue, .tao(rao: -outcome.rao(kind)))
      }
      let sum = parts.reduce(Int128(0)) { $0 - outcome.rao($1.1) }
      return .sum(
        name, meaning, of: inputs, .tao(rao: sum), rounding: "each part down to whole rao",
        assumptions: ["in and out within a day"])
    }
    return [
      cost(
        "swap_fees", "The swap fees of both ways.",
        [("swap_fee_in", .swapFeeIn), ("swap_fee_out", .swapFeeOut)]),
      cost(
        "price_impact", "What your own size costs on both ways.",
        [("impact_in", .impactIn), ("price_change", .price), ("impact_out", .impactOut)]),
      cost(
        "transaction_fees", "The transaction fees of both ways.",
        [("stake_fee", .stakeFee), ("unstake_fee", .unstakeFee)]),
    ]
  }

  private var earnedBack: Derivation? {
    guard let day else { return nil }
    var found = Derivation.given(
      "earned_back", "The first day that leaves at least what was paid in hand.",
      .count(day, "days"), source: "definition")
    found.rounding = "up to a whole day"
    found.assumptions = [
      "no formula gives it: days are tried until in hand, summed up like that of every horizon, is enough",
      "the price ends where it is today",
    ]
    return found
  }

  private func reasons(
    _ horizon: (days: Int, outcome: StakeOutcome, priceChange: Double?)
  ) -> [Derivation] {
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
