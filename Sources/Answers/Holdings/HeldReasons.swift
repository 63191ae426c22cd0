import Decimals
import Explain
import Inquiry
import StakingModel

/// Why the sums over a person's holdings are what they are.
struct HeldReasons {
  private let figures: HeldFigures

  init(_ figures: HeldFigures) {
    self.figures = figures
  }

  private var review: HoldingsReview { figures.review }
  private var numbered: [(number: Int, position: HeldPosition)] {
    zip(figures.numbers, review.positions).map { ($0, $1) }
  }

  /// What arrives, and what that loses.
  var leaving: [Derivation] {
    let today = numbered.filter { $0.position.exit.isToday }
    let returned = today.map { number, position in
      Derivation.Input(
        "left\(number)", "of \(figures.title(position)), fees paid",
        .tao(position.exit.net ?? .zero))
    }
    guard !returned.isEmpty, let known = review.leavingToday.knownRao else { return [] }
    let spots = today.map { number, position in
      Derivation.Input(
        "spot\(number)", "\(figures.title(position)) at the spot price", tao(position.spotRao))
    }
    let lost = Derivation(
      "lost", "What leaving loses against spot prices.",
      formula: (spots.map(\.name)).joined(separator: " + ") + " - leaving",
      inputs: spots + [.init("leaving", "what leaving returns", tao(known))],
      value: tao(review.lostByLeavingRao), rounding: "not at all", source: "definition")
    return [
      .sum(
        "leaving", "What leaving returns today, all fees paid.", of: returned, tao(known),
        rounding: "each position down to whole rao"), lost,
    ]
  }

  /// What is earned, by days.
  var earned: [Derivation] {
    review.horizons.compactMap { days in
      let parts = numbered.compactMap { number, position in
        position.earned(days: days)?.taoRao.map { rao in
          Derivation.Input(
            "earned\(number)_\(days)", "of \(figures.title(position))", tao(rao))
        }
      }
      guard !parts.isEmpty, let known = review.earned(days: days).knownRao else { return nil }
      return .sum(
        "earned_\(days)",
        "What all earns in \(NumberFormat.counted(days, "day")), at today's prices.", of: parts,
        tao(known), rounding: "each position to whole rao")
    }
  }

  private func tao(_ rao: Int128) -> Derivation.Quantity {
    let digits = Amount<TAO>(rao: UInt64(clamping: rao.magnitude)).decimal
    return Derivation.Quantity((rao < 0 ? "-" : "") + digits, "TAO")
  }
}
