import Decimals
import Inquiry
import Presentation
import StakingEconomics
import StakingModel

extension ProjectAnswer {
  /// What has to be known to read the numbers.
  package var notes: [String] {
    var notes: [String] = []
    if projection.choice != nil {
      notes.append(
        "Worth is at the pool's price then, as the portfolio counts it; in hand is after leaving.")
      notes += alphaNotes
    }
    if projection.way == .root, let day = end.rootUnpaidFrom(projection.shownChanges.first ?? 0) {
      notes.append(
        "Root is paid while the moving prices of all alpha add up to more than one: with prices "
          + "\(PriceChange.words(projection.shownChanges.first ?? 0)) at the end, it is not from day "
          + "\(day) on.")
    }
    if projection.way != .root, let root = end.root {
      notes.append("Root would leave \(root.finalWords) TAO in hand.")
    }
    if projection.way == .root, let words = end.outcome(projection.change)?.claimWords {
      notes.append(words)
    }
    if let offer = comparison.custodians.first {
      let outcome = comparison.outcome(of: .custodial(offer.name))
      let amount = outcome.map { "would leave \($0.finalWords) TAO" } ?? "is out of range"
      if projection.isPriced {
        notes.append("\(offer.isNamed ? offer.name : "The exchange's quote") \(amount).")
      }
      notes += comparison.custodialNotes(from: projection.isPriced ? nil : 1)
    }
    notes.append(heldStill)
    return notes
  }

  private var alphaNotes: [String] {
    var notes: [String] = []
    let found = [("what you paid", breakEven.paid), ("root", breakEven.root)]
    let bounds = found.compactMap { name, change in
      change.map { change in
        let size = change.magnitude
        let percent = NumberFormat.percent(size, fractionDigits: size < 0.01 ? nil : 1)
        return change < 0
          ? "below \(name) once its price falls by more than \(percent)"
          : "below \(name) unless its price rises by \(percent)"
      }
    }
    if !bounds.isEmpty { notes.append("It ends \(bounds.joined(separator: ", ")).") }
    if let stake = comparison.outcome(of: projection.way)?.stake {
      let rise = stake.priceAfter.approximate / stake.priceBefore.approximate - 1
      if rise > 0.001 {
        notes.append(
          "Prices count from the one after your own purchase, which raises it by "
            + "\(NumberFormat.percent(rise)); here nobody trades that away.")
      }
    }
    return notes
  }

  private var heldStill: String {
    let rates =
      switch (projection.isPriced, comparison.course) {
      case (false, _): "The exchange's rate is held still"
      case (_, .followsRules):
        "The stakes of others are held still; rates fall as the rules make them fall"
      case (_, .heldStill): "The stakes of others and the rates are held still"
      }
    let take = NumberFormat.percent(Double(comparison.root?.take ?? 0) / 65_535)
    let taken = projection.isPriced ? ", net of a take of \(take)" : ""
    return "\(rates)\(taken). The rate is a year's, simple. A calculation, not a forecast."
  }
}
