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
    case first, leaving, earning, ways, net

    /// What it explains, for Markdown and JSON.
    var title: String {
      switch self {
      case .first: "The three answers"
      case .leaving: "What leaving returns"
      case .earning: "What each position earns"
      case .ways: "The ways beside each other"
      case .net: "From gross to net"
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
    case .ways: ways
    case .net: report.outlook.waterfall?.derivations ?? []
    }
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
    let filled = derivation.substituted
    return filled == derivation.formula ? [filled] : [derivation.formula, filled]
  }

  private static func rule(_ derivation: Derivation) -> String {
    let assumed =
      derivation.assumptions.isEmpty
      ? "" : " Assumed: \(derivation.assumptions.joined(separator: "; "))."
    return "Rounded \(derivation.rounding). Rule: \(derivation.source).\(assumed)"
  }
}
