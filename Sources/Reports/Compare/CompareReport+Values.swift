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
    [
      "first": .text(first), "why": .text(why),
      "chart": charts["change"].map(TemplateValue.markup) ?? .nothing,
      "places": charts["places"].map(TemplateValue.markup) ?? .nothing,
      "before": .text(before.name), "after": .text(after.name),
      "blockBefore": .text(Words.block(before.block)),
      "blockAfter": .text(Words.block(after.block)), "timeBefore": .text(before.time.utcText),
      "timeAfter": .text(after.time.utcText), "sameBlock": .text(sameBlock),
      "yearDays": .text(String(HoldingsReview.year)), "totals": .list(totals),
      "worthTotal": .text(figures.moved(figures.totals.worth)),
      "yearTotal": .text(figures.moved(figures.totals.year)),
      "causes": .list(
        causes.map { cause in
          [
            "what": .text(CompareReport.name(cause)),
            "worth": .text(figures.moved(figures.worth[cause] ?? 0)),
            "year": .text(figures.moved(figures.year[cause] ?? 0)),
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
      return "What is held is worth the same at quoted prices: \(figures.text(new)) TAO."
    }
    let moved = figures.moved(figures.totals.worth).drop { "+−".contains($0) }
    return "What is held is worth \(figures.text(new)) TAO at quoted prices, "
      + "\(moved) TAO \(worthRao > 0 ? "more" : "less") than before\(share)."
  }

  /// The causes by size.
  var why: String {
    let parts = HoldingsChange.Cause.allCases.map { (cause: $0, rao: change.worth($0)) }
      .filter { isTold($0.rao) }
      .sorted { $0.rao.magnitude > $1.rao.magnitude }
    guard !parts.isEmpty else { return "No amount and no price moved." }
    return "Of that: "
      + parts.map { "\(CompareReport.words($0.cause)) \(shown($0.cause)) TAO" }
      .joined(separator: "; ") + "."
  }

  private func shown(_ cause: HoldingsChange.Cause) -> String {
    figures.moved(figures.worth[cause] ?? 0)
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
    if figures.rows.contains(where: { $0.isAtLeast.before || $0.isAtLeast.after }) {
      all.append(
        "“At least” is what is known for sure, as in the summaries. How far that moved is no bound."
      )
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

  /// The places of the positions of which something moved, or is not known to have stood still.
  private var moving: [Int] {
    change.lines.indices.filter { index in
      let line = change.lines[index]
      guard line.before != nil, line.after != nil, let year = line.year else { return true }
      return (Array(line.worth.values) + Array(year.values)).contains { $0 != 0 }
    }
  }

  // MARK: Rows

  private var totals: [TemplateValue] {
    figures.rows.map { row in
      [
        "what": .text(row.name), "before": .text(amount(row.before, row.isAtLeast.before)),
        "after": .text(amount(row.after, row.isAtLeast.after)),
        "change": .text(
          row.before.flatMap { old in
            row.after.map { figures.moved(figures.change(from: old, to: $0)) }
          } ?? "unknown"),
      ]
    }
  }

  private func row(_ index: Int) -> TemplateValue {
    let line = change.lines[index]
    let unit = line.after ?? line.before
    func held(_ holding: HoldingThen?) -> String {
      guard let holding else { return "none" }
      let unit = unit?.kind == .alpha ? " α\(unit?.netuid ?? 0)" : " TAO"
      return NumberFormat.exact(rao: UInt64(clamping: holding.heldRao)) + unit
    }
    let amounts = [HoldingsChange.Cause.amounts, .came, .went].compactMap { line.worth[$0] }
    let parts = figures.parts(
      [amounts.reduce(0, +), line.worth[.prices] ?? 0], of: figures.lines[index])
    return [
      "title": .text(unit?.title ?? ""), "held": .text(held(line.before)),
      "holds": .text(held(line.after)), "worth": .text(figures.moved(figures.lines[index])),
      "amounts": .text(figures.moved(parts[0])), "prices": .text(figures.moved(parts[1])),
      "year": .text(figures.lineYears[index].map(figures.moved) ?? "unknown"),
    ]
  }

  private func amount(_ rao: Int128?, _ isAtLeast: Bool) -> String {
    rao.map { (isAtLeast ? "at least " : "") + figures.text($0) } ?? "unknown"
  }

  // MARK: Pictures

  /// What each position that moved was worth and is: where two or more did, the largest of them.
  var places: DumbbellChart? {
    let lines = moving.map { change.lines[$0] }.sorted {
      CompareReport.largest($0) > CompareReport.largest($1)
    }.prefix(12)
    guard lines.count > 1 else { return nil }
    func value(_ holding: HoldingThen?) -> ChartValue {
      let rao = holding?.spotRao ?? 0
      return ChartValue(Double(rao) / 1e9, figures.text(rao))
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
      steps: [.init("Before", value(old, figures.text(old) + " TAO"), isSum: true)]
        + parts.map { cause in
          .init(
            CompareReport.name(cause),
            value(change.worth(cause), shown(cause) + " TAO"))
        } + [.init("After", value(new, figures.text(new) + " TAO"), isSum: true)])
  }
}
