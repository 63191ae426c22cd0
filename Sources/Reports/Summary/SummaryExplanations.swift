import Explain
import Inquiry
import Markdown
import Market
import StakingEconomics
import StakingModel

/// How the figures of a summary come about: the derivations that `why` gives, part by part.
struct SummaryExplanations {
  /// Where they stand.
  enum Part: String, CaseIterable, Sendable {
    case first, leaving, earning, exits, range, ways, net, tips

    /// What it explains, for Markdown and JSON.
    var title: String {
      switch self {
      case .first: "The three answers"
      case .leaving: "What leaving returns"
      case .earning: "What each position earns"
      case .exits: "Leaving in parts"
      case .range: "The range by day"
      case .ways: "The ways beside each other"
      case .net: "From gross to net"
      case .tips: "The tips"
      }
    }
  }

  private let report: SummaryReport
  private let held: HeldDerivations
  /// The positions that have rows of their own.
  private let rows: [Int]

  /// Nil where amounts are hidden or nothing is worth a word.
  init?(_ report: SummaryReport) {
    guard !report.isDust, !report.input.isRedacted else { return nil }
    self.report = report
    held = HeldDerivations(
      report.review,
      report.positions.enumerated().map { ($0 + 1, PrintableText.cleaned(report.title($1))) })
    rows = report.shownRows.places.filter { $0.count == 1 }.map { $0[0] }
  }

  /// What is explained in a part.
  func derivations(_ part: Part) -> [Derivation] {
    switch part {
    case .first: first
    case .leaving:
      rows.flatMap { held.leaving($0) { report.context.chain.subnet($0)?.pool } }
    case .earning: earning
    case .exits: exits
    case .range: report.outlook.pointDerivations
    case .ways: ways
    case .net: report.outlook.waterfall?.derivations ?? []
    case .tips: tips
    }
  }

  /// Of the largest; the rows of the others come about alike.
  private var exits: [Derivation] {
    report.toldPlaces.prefix(3).flatMap { place -> [Derivation] in
      guard let pool = report.context.chain.subnet(place.netuid)?.pool else { return [] }
      return place.exits(
        PrintableText.cleaned(report.context.market.title(place.netuid)), in: pool)
    }
  }

  private var tips: [Derivation] {
    let root = report.review.allOnRoot?.derivation("all_on_root").renamed(
      "all_on_root", "In hand if everything is left for root.")
    let onRoot = held.part("on_root", "The part that is on root.", of: { $0.place == .root })
    let others = held.part(
      "in_other_keys", "The part that is in somebody else's keys.",
      of: SummaryExplanations.isCustodial)
    let all: [Derivation?] = [
      onRoot, root.map(withoutAssumptions), held.bets(report.outlook.effectiveBets),
      !report.positions.contains(where: SummaryExplanations.isCustodial) ? nil : others,
    ]
    return all.compactMap(\.self) + falls
  }

  private static func isCustodial(_ position: HeldPosition) -> Bool {
    if case .custodian = position.place { true } else { false }
  }

  /// How far the price that fell most stands below its highest.
  private var falls: [Derivation] {
    let worst = report.outlook.places.compactMap { place in
      place.risks?.price.map { (place.netuid, $0) }
    }.min { $0.1.sinceHighest < $1.1.sinceHighest }
    guard let (netuid, price) = worst, price.sinceHighest < 0 else { return [] }
    let unit = "TAO/α\(netuid.value)"
    return [
      Derivation(
        "fallen",
        "How far \(PrintableText.cleaned(report.context.market.title(netuid))) stands below its "
          + "highest recorded price.", formula: "now / highest - 1",
        inputs: [
          .init("now", "the price of the block", .number(price.now, unit)),
          .init("highest", "the highest recorded one", .number(price.highest.price, unit)),
        ], value: .percent(price.sinceHighest), rounding: "not at all", source: "recorded prices")
    ]
  }

  private var first: [Derivation] {
    let outlook = report.outlook
    let risk = report.leadingRisk.flatMap { risk in
      outlook.derivation(of: risk, spotTitle: PrintableText.cleaned(report.riskTitle(risk)))
    }
    return [held.earned(days: outlook.days)].compactMap(\.self) + range + held.leaving
      + [risk].compactMap(\.self)
  }

  /// The ends of the range are counted, not computed from a formula.
  private var range: [Derivation] {
    guard let chance = report.outlook.chance else { return [] }
    let source =
      "\(Words.count(chance.paths)) paths with seed 1, prices moving by chance as recorded"
    return [
      .given("low", "5 of 100 paths end below this.", .tao(rao: chance.end.lowRao), source: source),
      .given(
        "high", "5 of 100 paths end above this.", .tao(rao: chance.end.highRao), source: source),
    ]
  }

  private var earning: [Derivation] {
    let days = HoldingsReview.year
    let stake = HeldStake(report.context.market.ground, days: days)
    return rows.flatMap { held.earned($0, days: days, stake) }.map(withoutAssumptions)
      + [1, HoldingsReview.month, days].compactMap(held.earned)
  }

  private var ways: [Derivation] {
    report.comparison.outcomes.enumerated().map { index, outcome in
      var derivation = withoutAssumptions(outcome.derivation("in_hand\(index + 1)"))
      derivation.meaning = PrintableText.cleaned(derivation.meaning)
      return derivation
    }
  }

  /// What a page assumes stands once, at its end.
  private func withoutAssumptions(_ derivation: Derivation) -> Derivation {
    var derivation = derivation
    derivation.assumptions = []
    return derivation
  }

  // MARK: Pages

  /// A part folded away behind its words; nil where there is nothing to explain.
  func html(_ part: Part) -> String? {
    let all = derivations(part)
    guard !all.isEmpty else { return nil }
    let rows = all.map { derivation in
      let formulas = SummaryExplanations.lines(derivation)
        .map { "<code>= \(HTMLText.escaped($0))</code>" }.joined(separator: " ")
      return "<div><dt><code>\(HTMLText.escaped(derivation.name))</code></dt><dd>"
        + "\(HTMLText.escaped(derivation.meaning)) \(formulas) "
        + "<b>= \(HTMLText.escaped(derivation.value.text))</b> "
        + "<span>\(HTMLText.escaped(SummaryExplanations.rule(derivation)))</span></dd></div>"
    }
    return "<details class=\"why\" id=\"why-\(part.rawValue)\">\n"
      + "<summary>How these figures come about</summary>\n<dl>\n"
      + rows.joined(separator: "\n") + "\n</dl>\n</details>"
  }

  /// All parts, for Markdown that is read as text.
  var markdown: String? {
    let parts = Part.allCases.compactMap { part -> String? in
      let all = derivations(part)
      guard !all.isEmpty else { return nil }
      let items = all.map { derivation in
        let formulas = SummaryExplanations.lines(derivation).map { " = " + MarkdownText.code($0) }
        return "- " + MarkdownText.code(derivation.name) + formulas.joined()
          + " = **\(MarkdownText.escaped(derivation.value.text))**. "
          + MarkdownText.escaped(derivation.meaning + " " + SummaryExplanations.rule(derivation))
      }
      return "### \(part.title)\n\n" + items.joined(separator: "\n")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }

  /// The formula, and the same with its numbers where it has any.
  private static func lines(_ derivation: Derivation) -> [String] {
    guard !derivation.inputs.isEmpty else { return [] }
    let filled = shortened(derivation.substituted)
    let formula = shortened(derivation.formula)
    return filled == formula ? [filled] : [formula, filled]
  }

  /// A sum over many positions, its middle left out: nobody reads two hundred terms, and the CSV has them.
  private static func shortened(_ sum: String) -> String {
    let terms = sum.split(separator: " + ", omittingEmptySubsequences: false)
    guard terms.count > 16 else { return sum }
    return (terms.prefix(8) + ["…"] + terms.suffix(2)).joined(separator: " + ")
  }

  private static func rule(_ derivation: Derivation) -> String {
    let assumed =
      derivation.assumptions.isEmpty
      ? "" : " Assumed: \(derivation.assumptions.joined(separator: "; "))."
    return "Rounded \(derivation.rounding). Rule: \(derivation.source).\(assumed)"
  }
}
