import Decimals
import Holdings
import Inquiry
import StakingEconomics
import StakingModel

/// Line by line from a yearly rate as pages show it to what is left of it here.
extension SummaryReport {
  static let quotedShape: [String: TemplateShape] = [
    "quotedTitles": .list(.text), "quoted": .list(["step": .text, "rates": .list(.text)]),
    "hasQuoted": .flag,
  ]

  var quotedValues: TemplateRecord {
    let columns = quotedColumns
    let steps = columns.first?.rates.map(\.step) ?? []
    return [
      "hasQuoted": .flag(!columns.isEmpty),
      "quotedTitles": .list(columns.map { .text($0.title) }),
      "quoted": .list(
        steps.indices.map { index in
          [
            "step": .text(steps[index]),
            "rates": .list(columns.map { .text($0.rates[index].rate.map(Words.percent) ?? "–") }),
          ]
        }),
    ]
  }

  /// The largest position of each kind with its rates from step to step.
  var quotedColumns: [QuotedColumn] {
    guard !isDust else { return [] }
    func largest(_ isKind: (HeldPosition) -> Bool) -> HeldPosition? {
      positions.filter { isKind($0) && $0.heldRate != nil && $0.rao > 0 }
        .max { $0.spotRao < $1.spotRao }
    }
    let root = largest { $0.place == .root }
    let alpha = largest { if case .subnet = $0.place { true } else { false } }
    let custodial = largest { if case .custodian = $0.place { true } else { false } }
    return [root, alpha, custodial].compactMap(\.self).map { QuotedColumn($0, in: self) }
  }
}

/// A yearly rate, step by step, of one position.
struct QuotedColumn {
  let title: String
  /// Nil where a step does not apply.
  let rates: [(step: String, rate: Double?)]

  init(_ position: HeldPosition, in report: SummaryReport) {
    title = report.title(position)
    let gross = QuotedColumn.gross(position, report)
    let year = position.earned(days: HoldingsReview.year)?.nativeRao.map {
      Double($0) / Double(max(1, position.rao))
    }
    let lost = position.lostByLeavingRao.map { Double($0) / Double(max(1, position.spotRao)) }
    let claimed = position.earned(days: HoldingsReview.year)?.claimedNetRao.map {
      Double($0) / Double(max(1, position.rao))
    }
    let left: Double? =
      position.place == .root
      ? claimed.map { $0 - (lost ?? 0) }
      : year.flatMap { year in lost.map { (1 + year) * (1 - $0) - 1 } }
    rates = [
      ("Compounded, before take or commission", gross.compounded),
      ("The same, simple", gross.simple),
      ("Less take or commission", position.heldRate),
      ("Earned in a year by the rules", year), ("Less claiming and leaving", left),
    ]
  }

  /// As pages show it: what the chain pays at this block, or what was quoted.
  private static func gross(
    _ position: HeldPosition, _ report: SummaryReport
  ) -> (compounded: Double?, simple: Double?) {
    switch position.position {
    case .root:
      let simple = report.context.inquiry.rootYield(take: 0).apr
      return (compounded(simple), simple)
    case .alpha(let alpha):
      let found = report.context.inquiry.alphaYield(alpha.netuid, take: 0)
      return (found?.apy, found?.apr)
    case .custodial(let custodial):
      guard let quote = custodial.quote else { return (nil, nil) }
      let found = CustodialYield(quoted: quote.rate.fraction, basis: quote.basis)
      return (found.apy, found.apr)
    }
  }

  private static func compounded(_ simple: Double) -> Double {
    CustodialYield(quoted: simple, basis: .apr).apy
  }
}
