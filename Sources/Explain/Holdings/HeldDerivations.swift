import Decimals
public import Inquiry
import StakingModel

/// Why the sums over what a person holds are what they are.
public struct HeldDerivations: Sendable {
  /// The positions with the numbers they are listed by and what they are called.
  public let named: [(number: Int, title: String, position: HeldPosition)]
  let review: HoldingsReview

  /// The sums of a review.
  ///
  /// - Parameter names: a number and a title for each position, in their order.
  public init(_ review: HoldingsReview, _ names: [(number: Int, title: String)]) {
    self.review = review
    named = zip(names, review.positions).map { ($0.number, $0.title, $1) }
  }

  /// What arrives, and what that loses.
  public var leaving: [Derivation] {
    let today = named.filter { $0.position.exit.isToday }
    let returned = today.map { part in
      Derivation.Input(
        "left\(part.number)", "of \(part.title), fees paid",
        .tao(part.position.exit.net ?? .zero))
    }
    guard !returned.isEmpty, let known = review.leavingToday.knownRao else { return [] }
    let spots = today.map { part in
      Derivation.Input(
        "spot\(part.number)",
        "\(part.title) at the spot price"
          + (part.position.lockedRao > 0 ? ", what is not locked" : ""),
        .tao(rao: part.position.freeSpotRao))
    }
    let lost = Derivation(
      "lost", "What leaving loses against spot prices.",
      formula: (spots.map(\.name)).joined(separator: " + ") + " - leaving",
      inputs: spots + [.init("leaving", "what leaving returns", .tao(rao: known))],
      value: .tao(rao: review.lostByLeavingRao), rounding: "not at all", source: "definition")
    return [
      .sum(
        "leaving", "What leaving returns today, all fees paid.", of: returned, .tao(rao: known),
        rounding: "each position down to whole rao"), lost,
    ]
  }

  /// What is earned, by days.
  public var earned: [Derivation] { review.horizons.compactMap(earned) }

  /// What is earned in some days; nil where nothing of it is known.
  public func earned(days: Int) -> Derivation? {
    let parts = named.compactMap { part in
      part.position.earned(days: days)?.taoRao.map { rao in
        Derivation.Input(
          "earned\(part.number)_\(days)", "of \(part.title)", .tao(rao: rao))
      }
    }
    guard !parts.isEmpty, let known = review.earned(days: days).knownRao else { return nil }
    return .sum(
      "earned_\(days)",
      "What all earns in \(NumberFormat.counted(days, "day")), at today's prices.", of: parts,
      .tao(rao: known), rounding: "each position to whole rao")
  }
}
