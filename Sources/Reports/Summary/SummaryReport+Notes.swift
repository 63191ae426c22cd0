import CivilTime
import Holdings
import Inquiry
import Market
import StakingEconomics
import StakingModel

/// What is said of single positions, and of ways that cannot be gone.
extension SummaryReport {
  /// Ways of the comparison that cannot be gone with its amount, each with the reason.
  var refusals: [String] {
    comparison.refusals.map { "\(title($0.way)) is not possible: \(reason($0))." }
  }

  func reason(_ refusal: StakeRefusal) -> String {
    switch refusal.reason {
    case .wayIn(.amountTooLow):
      "the chain takes no stake below \(Words.exact(StakeMinimum.amount)) and its fee"
    case .wayIn(.swapInputTooLarge): "it is more than a thousand times what the pool holds"
    case .wayIn: "the pool would give nothing for it"
    case .wayOut(.amountTooLow), .wayOut(.reservesTooLow): "nothing would come back out"
    case .wayOut: "the pool cannot take so much alpha back"
    case .belowFees: "the fees take all of it"
    case .noSubnet: "there is no such subnet, or it has not started"
    case .notPossible(let number): "the \(number) is out of range"
    }
  }

  /// What the person wrote about single positions, held against the numbers.
  var notes: [String] {
    let single = shownRows.rows.filter { $0.count == 1 }.map { $0[0] }
    return [resultNote].compactMap(\.self) + single.flatMap(notes)
  }

  private func notes(_ position: HeldPosition) -> [String] {
    switch position.position {
    case .root: []
    case .alpha(let alpha): [costNote(alpha, position)].compactMap { $0 }
    case .custodial(let custodial): custodialNotes(custodial)
    }
  }

  /// What the result at the foot of the table is of, where more was paid than that.
  private var resultNote: String? {
    guard let result = review.result, result.costRao != review.costRao else { return nil }
    let part =
      "\(Words.count(result.positions)) \(result.positions == 1 ? "position" : "positions")"
    return
      "The result all together is of \(part) that cost \(Words.tao(rao: result.costRao)). What a lock "
      + "holds, or the chain refuses to sell, has none."
  }

  /// What was paid against what leaving returns: a result of the whole time, never a yearly rate.
  private func costNote(_ alpha: AlphaPosition, _ position: HeldPosition) -> String? {
    guard let cost = alpha.boughtFor, let result = position.resultRao else { return nil }
    let date = alpha.boughtOn.map { " on \($0.text)" } ?? ""
    let share =
      cost > .zero ? " (\(Words.percent(Double(result.magnitude) / Double(cost.rao))))" : ""
    let net = position.exit.net?.approximate ?? 0
    let even =
      result < 0 && net > 0
      ? " Its price would have to rise by about \(Words.percent(cost.approximate / net - 1)) for "
        + "leaving to return that." : ""
    // As the table writes it: a loss that is cut is no smaller than it is.
    let size = Words.tao(rao: result).drop { $0 == "−" }
    return "\(title(position)) cost you \(Words.tao(cost))\(date). Leaving today returns "
      + "\(size) \(result < 0 ? "less" : "more")\(share), "
      + "rewards and fees included.\(even)"
  }

  private func custodialNotes(_ position: CustodialPosition) -> [String] {
    var all: [String] = []
    let waits = [
      position.lockDays.flatMap { $0 > 0 ? "locked for \(Words.dayCount($0))" : nil },
      position.withdrawalDays.flatMap {
        $0 > 0 ? "paid out \(Words.dayCount($0)) after you ask" : nil
      },
    ].compactMap { $0 }
    if !waits.isEmpty {
      let list = waits.joined(separator: " and ")
      all.append(
        "TAO at \(position.provider) is \(list), as you wrote. It is not part of what "
          + "leaving today returns.")
    }
    if position.withdrawalDays == nil {
      all.append(
        "You gave no days from asking to receiving for \(position.provider): none are counted.")
    }
    if let loss = position.lossProbability, loss.fraction > 0 {
      let expected = loss.fraction * position.amount.approximate
      all.append(
        "You put the chance to lose all at \(position.provider) within a year at "
          + "\(loss.digits) %: on average \(Words.tao(expected)) a year, taken off nowhere.")
    }
    return all
  }
}
