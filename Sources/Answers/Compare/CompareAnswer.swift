import Decimals
import Explain
import JSONText
package import Market
import Presentation
package import StakingEconomics
import StakingModel

/// A comparison as an answer: one row a way, then what has to be known to read it.
package struct CompareAnswer {
  package let comparison: StakeComparison
  package let market: Market
  package let asOf: AsOf

  package init(comparison: StakeComparison, market: Market, asOf: AsOf) {
    self.comparison = comparison
    self.market = market
    self.asOf = asOf
  }

  private var choices: [StakeComparison.AlphaChoice] { comparison.choices }
  private var hasOffer: Bool { !comparison.custodians.isEmpty }

  package var answer: Answer {
    Answer(
      markup, json: Self.record.json(of: self),
      derivations: comparison.outcomes.map { $0.derivation(identifier($0.way)) },
      details: comparison.outcomes.flatMap(details))
  }

  /// Gain, part, rewards and rate of a way, called after it: `gain_root`, `rate_alpha64`.
  private func details(_ outcome: StakeOutcome) -> [Derivation] {
    let way = identifier(outcome.way)
    let names = ["gain": "gain_\(way)", "in_hand": "in_hand_\(way)", "held": "held_\(way)"]
    let wanted: Set = ["gain", "held", "rewards", "rate"]
    let found = comparison.derivations(of: outcome).filter { wanted.contains($0.name) }.map {
      $0.renamed("\($0.name)_\(way)", inputs: names)
    }
    let part = Derivation(
      "part_\(way)", "The gain as a part of what is paid, over the time.",
      formula: "gain_\(way) / paid",
      inputs: [
        .init("gain_\(way)", "what is gained", .tao(rao: outcome.gainRao)),
        .init("paid", "what you stake", .tao(outcome.paid)),
      ], value: .percent(outcome.periodReturn.value), rounding: "to a 64-bit number",
      source: "definition")
    return found + [part]
  }

  func title(_ way: StakeWay) -> String {
    switch way {
    case .root: "root"
    case .alpha(let netuid): market.title(netuid)
    case .custodial(let name): name
    }
  }

  /// What `why` calls a way.
  func identifier(_ way: StakeWay) -> String {
    switch way {
    case .root: "root"
    case .alpha(let netuid): "alpha\(netuid.value)"
    case .custodial: "custodial"
    }
  }

  // MARK: For people

  private var markup: Markup {
    var blocks: [Markup.Block] = [.table(table)]
    blocks += comparison.refusals.map { refusal in
      .paragraph(
        StyledText("\(title(refusal.way)) is not possible: \(refusal.reason.words)", .warning))
    }
    blocks += notes.map { .paragraph(StyledText($0)) }
    if !hasOffer {
      blocks.append(
        .paragraph(
          StyledText("To put an exchange's offer beside these, type its quote: ", .dim)
            + StyledText("set custodial 5%", .code)))
    }
    let names = comparison.outcomes.map { "why " + identifier($0.way) }.joined(separator: " · ")
    blocks.append(.paragraph(StyledText("step by step: ", .dim) + StyledText(names, .code)))
    blocks.append(TradeFields.asOf(asOf))
    return Markup(blocks)
  }

  private var table: TextTable {
    let caption =
      "\(comparison.amount.decimal) TAO for \(NumberFormat.counted(comparison.days, "day")): in hand at the end, in TAO, "
      + "net of fees, take and getting out"
    return TextTable(
      StyledText(caption),
      columns: [
        .init("way"), .init("earns", .number, priority: 2), .init("in hand", .number),
        .init("gain", .number),
        .init("over the time", .number, priority: 1),
      ],
      rows: comparison.outcomes.map { outcome in
        let gain = outcome.periodReturn.value
        return [
          StyledText(title(outcome.way)),
          StyledText(NumberFormat.fixed(Double(outcome.earnedRao) / 1e9, 4)),
          StyledText(NumberFormat.fixed(outcome.finalTAO, 4), .value),
          StyledText((gain > 0 ? "+" : "") + NumberFormat.fixed(outcome.gainTAO, 4)),
          StyledText((gain > 0 ? "+" : "") + NumberFormat.percent(gain, fractionDigits: 2)),
        ]
      })
  }

  private var notes: [String] {
    var notes: [String] = []
    for choice in choices where comparison.outcome(of: .root) != nil {
      guard let change = comparison.breakEvenPriceChange(of: choice, against: .root) else {
        continue
      }
      let percent = NumberFormat.percent(change.magnitude, fractionDigits: 1)
      let name = title(.alpha(choice.netuid))
      notes.append(
        change < 0
          ? "\(name) ends below root once its price falls by more than \(percent)."
          : "\(name) ends below root unless its price rises by \(percent).")
    }
    if hasOffer {
      notes.append("The exchange's rate is the quote you set: undated and not verified here.")
    }
    notes.append(
      comparison.course == .followsRules
        ? "Others' trades hold prices where they are; rates fall as the rules make them fall. A "
          + "calculation, not a forecast."
        : "Everything is held still, also the rates. A calculation, not a forecast.")
    notes += choices.filter(\.earning.isStandIn).map {
      "\(title(.alpha($0.netuid))): the alpha that earns is not recorded; all alpha outside the pool "
        + "stands in, so it earns at least this."
    }
    return notes + comparison.outcomes.filter { $0.ownPushRao > 0 }.map(ownPush)
  }

  private func ownPush(_ outcome: StakeOutcome) -> String {
    "\(title(outcome.way)): \(NumberFormat.fixed(Double(outcome.ownPushRao) / 1e9, 4)) TAO of the gain "
      + "is no reward but this large stake's own push of the price, which others would sell into "
      + "first. Do not count on it."
  }

}

extension StakeOutcome {
  /// For display; balances are in `finalRao`.
  fileprivate var finalTAO: Double { Double(finalRao) / 1e9 }
  /// For display.
  fileprivate var gainTAO: Double { Double(gainRao) / 1e9 }
}
