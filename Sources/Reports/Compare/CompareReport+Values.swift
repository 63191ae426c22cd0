import Charts
import CivilTime
import Decimals
import Inquiry
import Market
import Presentation
import StakingModel

/// The words of a comparison of two summaries.
extension CompareReport {
  static let shape: [String: TemplateShape] = [
    "first": .text, "why": .text, "chart": .optional(.markup),
    "places": .optional(.markup), "before": .text, "after": .text,
    "blockBefore": .text, "blockAfter": .text, "timeBefore": .text, "timeAfter": .text,
    "sameBlock": .text, "yearDays": .text, "worthTotal": .text, "yearTotal": .text,
    "totals": .list(["what": .text, "before": .text, "after": .text, "change": .text]),
    "causes": .list(["what": .text, "worth": .text, "year": .text]),
    "hasMoved": .flag,
    "positions": .list([
      "title": .text, "held": .text, "holds": .text, "worth": .text, "amounts": .text,
      "prices": .text, "year": .text,
    ]),
    "notes": .list(.text), "block": .text, "model": .text, "command": .markup,
  ]

  func values(charts: [String: String]) -> TemplateValue {
    let year = HoldingsChange.Cause.allCases.reduce(Int128(0)) { $0 + change.year($1) }
    return [
      "first": .text(first), "why": .text(why),
      "chart": charts["change"].map(TemplateValue.markup) ?? .nothing,
      "places": charts["places"].map(TemplateValue.markup) ?? .nothing,
      "before": .text(before.name), "after": .text(after.name),
      "blockBefore": .text(Words.block(before.block)),
      "blockAfter": .text(Words.block(after.block)), "timeBefore": .text(before.time.utcText),
      "timeAfter": .text(after.time.utcText), "sameBlock": .text(sameBlock),
      "yearDays": .text(String(HoldingsReview.year)), "totals": .list(totals),
      "worthTotal": .text(moved(worthRao)), "yearTotal": .text(moved(year)),
      "causes": .list(
        causes.map { cause in
          [
            "what": .text(CompareReport.name(cause)), "worth": .text(moved(change.worth(cause))),
            "year": .text(moved(change.year(cause))),
          ]
        }),
      "hasMoved": .flag(!moving.isEmpty), "positions": .list(moving.map(row)),
      "notes": .list(notes.map(TemplateValue.text)),
      "block": .text(Words.block(context.chain.block)), "model": .text(ReportModel.version),
      "command": .markup(MarkdownText.code(command)),
    ]
  }

  // MARK: Sentences

  /// What became of the whole, in one sentence.
  var first: String {
    let (old, new) = (CompareReport.worth(before), CompareReport.worth(after))
    let share = old > 0 ? " (\(Words.signedPercent(Double(worthRao) / Double(old))))" : ""
    guard worthRao != 0 else {
      return "What is held is worth the same at quoted prices: \(Words.tao(rao: new))."
    }
    return "What is held is worth \(Words.tao(rao: new)) at quoted prices, "
      + "\(Words.tao(rao: Int128(worthRao.magnitude))) \(worthRao > 0 ? "more" : "less") than "
      + "before\(share)."
  }

  /// The causes by size.
  var why: String {
    let parts = HoldingsChange.Cause.allCases.map { (cause: $0, rao: change.worth($0)) }
      .filter { isTold($0.rao) }
      .sorted { $0.rao.magnitude > $1.rao.magnitude }
    guard !parts.isEmpty else { return "No amount and no price moved." }
    return "Of that: "
      + parts.map { "\(CompareReport.words($0.cause)) \(moved($0.rao)) TAO" }
      .joined(separator: "; ") + "."
  }

  private var sameBlock: String {
    before.block == after.block
      ? "Both are of one block, so prices and rates are the same: what moved is what you hold."
      : before.specVersion == after.specVersion
        ? "" : "The rules are of two runtimes, \(before.specVersion) and \(after.specVersion)."
  }

  private var notes: [String] {
    var all: [String] = []
    let still = change.lines.count - moving.count
    if still > 0, !moving.isEmpty {
      all.append(
        "\(NumberFormat.counted(still, "other position")) did not move and "
          + "\(still == 1 ? "is" : "are") in the sums only.")
    }
    if change.withoutYear > 0 {
      all.append(
        "\(Words.count(change.withoutYear)) of \(Words.count(change.lines.count)) have no known "
          + "rate at one of the two times and are left out of the earnings.")
    }
    if after.time < before.time {
      all.append("The second summary is of an earlier block than the first.")
    }
    return all
  }

  static func name(_ cause: HoldingsChange.Cause) -> String {
    switch cause {
    case .came: "Positions that came"
    case .went: "Positions that went"
    case .amounts: "More or less of what you hold"
    case .takes: "Takes of validators"
    case .prices: "Prices of alpha"
    case .rates: "Rates of the block"
    }
  }

  private static func words(_ cause: HoldingsChange.Cause) -> String {
    let name = name(cause)
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  /// The positions of which something moved, or is not known to have stood still.
  private var moving: [HoldingsChange.Line] {
    change.lines.filter { line in
      guard line.before != nil, line.after != nil, let year = line.year else { return true }
      return (Array(line.worth.values) + Array(year.values)).contains { $0 != 0 }
    }
  }

  // MARK: Rows

  private var totals: [TemplateValue] {
    let rows: [(String, Int128?, Int128?)] = [
      ("Worth at quoted prices", CompareReport.worth(before), CompareReport.worth(after)),
      ("Leaving everything today returns", before.leavingRao, after.leavingRao),
      (
        "Earned in \(HoldingsReview.year) days, prices held still", CompareReport.year(before),
        CompareReport.year(after)
      ),
    ]
    return rows.map { what, old, new in
      [
        "what": .text(what), "before": .text(amount(old)), "after": .text(amount(new)),
        "change": .text(old.flatMap { old in new.map { moved($0 - old) } } ?? "unknown"),
      ]
    }
  }

  private func row(_ line: HoldingsChange.Line) -> TemplateValue {
    let unit = line.after ?? line.before
    func held(_ holding: HoldingThen?) -> String {
      guard let holding else { return "–" }
      let unit = unit?.kind == .alpha ? " α\(unit?.netuid ?? 0)" : " TAO"
      return Words.number(Double(holding.heldRao) / 1e9) + unit
    }
    let amounts = [HoldingsChange.Cause.amounts, .came, .went].compactMap { line.worth[$0] }
    return [
      "title": .text(unit?.title ?? ""), "held": .text(held(line.before)),
      "holds": .text(held(line.after)), "worth": .text(moved(line.worthRao)),
      "amounts": .text(moved(amounts.reduce(0, +))),
      "prices": .text(moved(line.worth[.prices] ?? 0)),
      "year": .text(line.yearRao.map(moved) ?? "unknown"),
    ]
  }

  private func amount(_ rao: Int128?) -> String {
    rao.map { Words.cut(rao: $0) } ?? "unknown"
  }

  private func moved(_ rao: Int128) -> String {
    rao == 0 ? "0" : (rao > 0 ? "+" : "") + Words.beginning(rao: rao)
  }

  // MARK: Pictures

  /// What each position that moved was worth and is: where two or more did, the largest of them.
  var places: DumbbellChart? {
    let lines = moving.sorted { CompareReport.largest($0) > CompareReport.largest($1) }.prefix(12)
    guard lines.count > 1 else { return nil }
    func value(_ holding: HoldingThen?) -> ChartValue {
      let rao = holding?.spotRao ?? 0
      return ChartValue(Double(rao) / 1e9, Words.cut(rao: rao))
    }
    return DumbbellChart(
      title: "What each position was worth and is worth, in TAO at quoted prices",
      nameHeading: "Position", startHeading: "before", endHeading: "after",
      rows: lines.map {
        .init(($0.after ?? $0.before)?.title ?? "", start: value($0.before), end: value($0.after))
      })
  }

  private static func largest(_ line: HoldingsChange.Line) -> Int128 {
    max(line.before?.spotRao ?? 0, line.after?.spotRao ?? 0)
  }

  var picture: WaterfallChart? {
    let parts = HoldingsChange.Cause.allCases.filter { isTold(change.worth($0)) }
    guard !parts.isEmpty else { return nil }
    func value(_ rao: Int128, _ text: String) -> ChartValue { ChartValue(Double(rao) / 1e9, text) }
    let (old, new) = (CompareReport.worth(before), CompareReport.worth(after))
    return WaterfallChart(
      title: "From the worth before to the worth after", nameHeading: "Step",
      valueHeading: "TAO at quoted prices",
      steps: [.init("Before", value(old, Words.tao(rao: old)), isSum: true)]
        + parts.map { cause in
          .init(
            CompareReport.name(cause),
            value(change.worth(cause), moved(change.worth(cause)) + " TAO"))
        } + [.init("After", value(new, Words.tao(rao: new)), isSum: true)])
  }
}
