import Decimals
import Explain
package import Inquiry
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
  package let risks: ComparisonRisks
  /// The time as typed, where it is no whole number of days.
  private let roundedTime: String?

  package init(
    comparison: StakeComparison, risks: ComparisonRisks, market: Market, asOf: AsOf,
    roundedTime: String? = nil
  ) {
    self.roundedTime = roundedTime
    self.comparison = comparison
    self.risks = risks
    self.market = market
    self.asOf = asOf
  }

  private var choices: [StakeComparison.AlphaChoice] { comparison.choices }
  private var hasOffer: Bool { !comparison.custodians.isEmpty }

  package var answer: Answer {
    Answer(
      markup, json: Self.record.json(of: self),
      derivations: comparison.outcomes.map {
        $0.derivation(identifier($0.way), suffix: "_" + identifier($0.way))
      },
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
      ], value: .percent(outcome.periodReturn), rounding: "to a 64-bit number",
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
    case .custodial(let name): comparison.identifier(ofCustodian: name)
    }
  }

  // MARK: For people

  private var markup: Markup {
    var blocks: [Markup.Block] = [.table(table), .paragraph(StyledText(legend, .dim))]
    blocks += choices.compactMap { choice in
      risks.places[choice.netuid]?.paragraph(
        title(.alpha(choice.netuid)), comparison.amount)
    }
    blocks += comparison.custodians.compactMap { offer in
      risks.offers[offer.name].map {
        .paragraph(StyledText("\(offer.name): ", .warning) + StyledText($0.words))
      }
    }
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
    let time = NumberFormat.counted(comparison.days, "day")
    return TextTable(
      StyledText(
        "\(NumberFormat.exact(rao: comparison.amount.rao)) TAO for \(time): TAO in hand at the end, all costs paid"
      ),
      columns: [
        .init("way"), .init("chance of loss", .number, priority: 1),
        .init("halved", .number, priority: 2),
        .init("in hand", .number), .init("gain", .number, priority: 3),
        .init("over the time", .number, priority: 4), .init("earns", .number, priority: 5),
      ], rows: comparison.outcomes.map(cells))
  }

  private func cells(_ outcome: StakeOutcome) -> [StyledText] {
    let gain = outcome.periodReturn
    let unknown = StyledText("–", .dim)
    return [
      StyledText(title(outcome.way)),
      chance(outcome.way).map { StyledText(NumberFormat.percent($0, fractionDigits: 0)) }
        ?? unknown,
      risks.halved[outcome.way].map { StyledText($0.finalText) } ?? unknown,
      StyledText(outcome.finalText, .value),
      StyledText(outcome.gainText),
      StyledText((gain > 0 ? "+" : "") + NumberFormat.percent(gain, fractionDigits: 2)),
      StyledText(NumberFormat.inHand(rao: outcome.earnedRao, 4)),
    ]
  }

  private func chance(_ way: StakeWay) -> Double? {
    guard case .alpha(let netuid) = way else { return nil }
    return risks.places[netuid]?.chance?.probability
  }

  private var legend: String {
    let isKnown = choices.contains { risks.places[$0.netuid]?.chance != nil }
    let chance =
      isKnown
      ? "chance of loss: how often it ends below what you paid if the price moves by chance as much "
        + "as recorded. No trend is in it: a recorded fall is not carried on. "
      : choices.isEmpty ? "" : "chance of loss: too few recorded prices to say. "
    return chance
      + "halved: alpha's price ends at half. in hand, gain, earns: prices stay where they "
      + "are."
  }

  /// What a large stake's own purchase does to the price, which all changes of it are counted from.
  private func ownRise(of choice: StakeComparison.AlphaChoice) -> String? {
    let way = StakeWay.alpha(choice.netuid)
    guard let rise = comparison.outcome(of: way)?.ownRise else { return nil }
    return "\(title(way)): prices, halved too, count from the one after your own purchase, which "
      + "raises it by \(NumberFormat.percent(rise)); here nobody trades that away."
  }

  /// More than there is can be reckoned with, and not be had.
  private var beyondSupply: String? {
    let all = market.chain.totalIssuance
    guard comparison.amount > all else { return nil }
    return
      "\(NumberFormat.exact(rao: comparison.amount.rao)) TAO is more than exists: at this block "
      + "there are \(NumberFormat.fixed(all.approximate, 0)) TAO in all."
  }

  private var notes: [String] {
    var notes: [String] = []
    if let roundedTime {
      let days = NumberFormat.counted(comparison.days, "day")
      notes.append("Whole days are counted: \(roundedTime) as \(days).")
    }
    notes += [beyondSupply].compactMap(\.self)
    notes += choices.compactMap(ownRise)
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
    notes += comparison.outcomes.compactMap(\.claimWords)
    notes += comparison.custodialNotes()
    notes.append(
      comparison.course == .followsRules
        ? "Others' trades hold prices where they are; rates fall as the rules make them fall. A "
          + "calculation, not a forecast."
        : "Everything is held still, also the rates. A calculation, not a forecast.")
    return notes
  }
}
