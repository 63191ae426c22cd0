import CivilTime
import Holdings
import Market
import Presentation
import StakingModel

extension SummaryReport {
  /// What the reader must know before trusting a number, each in a sentence or two.
  var warnings: [String] {
    [staleness, specWarning].compactMap { $0 } + positions.flatMap(warnings)
  }

  private var staleness: String? {
    let asOf = input.market.asOf
    switch asOf.freshness.level {
    case .fresh: return nil
    case .aging, .stale:
      return "The market data is \(asOf.freshness.text). Prices and rates have moved since."
    case .future: return "The market data is \(asOf.freshness.text). Check the clock."
    }
  }

  private var specWarning: String? {
    let spec = input.market.chain.specVersion
    guard RuntimeSupport(specVersion: spec) != .supported else { return nil }
    return "The market data is of runtime \(spec), whose rules may differ from those used here."
  }

  private func warnings(_ position: SummaryPosition) -> [String] {
    var all: [String] = []
    if position.exit.received == nil {
      let reason = position.exit.refusal.map { " (\($0.rawValue))" } ?? ""
      all.append(
        "\(position.title): the pool of this subnet refuses the sale\(reason). "
          + "The position counts nothing in what leaving returns.")
    }
    if position.netPerDay == nil {
      all.append(
        "\(position.title): no rate is known, so its rewards are missing from the totals.")
    }
    if let plan = position.claims, plan.netPerDay < 0 {
      all.append(
        "\(position.title): even one claim a year costs more than this stake earns in it.")
    }
    if let impact = position.exit.priceImpact, impact > 0.05 {
      all.append(
        "\(position.title): selling all of it moves the price by "
          + "\(Words.percent(impact)) against you. Leaving in parts may return more.")
    }
    return all
  }

  /// What the person wrote about single positions, held against the numbers.
  var notes: [String] {
    zip(input.profile.positions, positions).flatMap { given, position -> [String] in
      switch given {
      case .root: []
      case .alpha(let alpha): [costNote(alpha, position)].compactMap { $0 }
      case .custodial(let custodial): custodialNotes(custodial)
      }
    }
  }

  /// What was paid against what leaving returns: a result of the whole time, never a yearly rate.
  private func costNote(_ alpha: AlphaPosition, _ position: SummaryPosition) -> String? {
    guard let cost = alpha.boughtFor, let received = position.exit.received else { return nil }
    let gain = received.approximate - cost.approximate
    let date = alpha.boughtOn.map { " on \($0.text)" } ?? ""
    return "\(position.title) cost you \(Words.tao(cost))\(date). Leaving today returns "
      + "\(Words.tao(gain.magnitude)) \(gain < 0 ? "less" : "more"), rewards included."
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
      all.append("TAO at \(position.provider) is \(list), as you wrote.")
    }
    if let loss = position.lossProbability, loss.fraction > 0 {
      let expected = loss.fraction * position.amount.approximate
      all.append(
        "You put the chance to lose all at \(position.provider) within a year at "
          + "\(loss.digits) %. That is an expected loss of \(Words.tao(expected)) a year, "
          + "which the comparison takes off and the totals do not.")
    }
    return all
  }

  /// The chart of what each way brings.
  var chart: SummaryChart { SummaryChart(comparison) }
}
