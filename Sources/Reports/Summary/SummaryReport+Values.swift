import MarketData
import Presentation
import StakingModel

extension SummaryReport {
  /// The template and the names it may use.
  public static let template = ReportTemplate(
    "templates/summary/report.md.mustache",
    [
      "name": .optional(.text), "block": .text, "time": .text, "age": .text, "spec": .text,
      "days": .text, "monthDays": .text, "yearDays": .text, "currency": .optional(.text),
      "price": .optional(["value": .text, "date": .optional(.text), "source": .text]),
      "warnings": .list(.text), "leaving": .text, "leavingMoney": .optional(.text),
      "totalLeaving": .text,
      "glance": .list(["what": .text, "tao": .text, "money": .optional(.text)]),
      "positions": .list([
        "title": .text, "holding": .text, "day": .text, "month": .text, "year": .text,
        "dayTAO": .text, "monthTAO": .text, "yearTAO": .text, "quoted": .text, "fee": .text,
        "impact": .text, "received": .text, "rate": .text, "basis": .text, "unit": .text,
        "window": .text, "net": .text,
      ]),
      "notes": .list(.text), "unstakeFee": .text, "totalDay": .text, "totalMonth": .text,
      "totalYear": .text, "totalQuoted": .text,
      "compared": .text, "chart": .markup,
      "ways": .list([
        "title": .text, "final": .text, "gain": .text, "cost": .text,
        "breakEven": .optional(.text), "asRoot": .optional(.text),
      ]),
      "scenarios": .list(["change": .text, "gains": .list(.text)]),
      "assumptions": .list(.text), "removedLow": .text, "removedHigh": .text,
      "rootSince": .text, "profileDigest": .markup, "dataDigest": .optional(.markup),
      "command": .markup, "model": .text, "dataSources": .list(.text),
    ])

  /// The values behind those names, with the chart as this text.
  func values(chart: String) -> TemplateValue {
    .record(
      [asOfValues, glanceValues, positionValues, comparisonValues(chart), originValues]
        .reduce(into: [:]) { all, part in all.merge(part) { _, new in new } })
  }

  private var asOfValues: [String: TemplateValue] {
    let asOf = input.market.asOf
    return [
      "name": .optional(input.profile.name), "block": .text(Words.block(asOf.block)),
      "time": .text(asOf.time.utcText), "age": .text(asOf.freshness.text),
      "spec": .text(String(input.market.chain.specVersion)),
      "days": .text(Words.count(input.horizonDays)),
      "monthDays": .text(String(ReportCalendar.month)),
      "yearDays": .text(String(ReportCalendar.year)),
      "currency": .optional(price?.currency),
      "price": price.map { quote in
        [
          "value": .text(Words.money(quote.value, quote.currency)),
          "date": .optional(quote.date?.text), "source": .text(quote.source),
        ]
      } ?? .nothing,
      "warnings": .list(warnings.map(TemplateValue.text)),
      "removedLow": .text(Words.whole(FAQConstants.removed.lowerBound)),
      "removedHigh": .text(Words.whole(FAQConstants.removed.upperBound)),
      "rootSince": .text(FAQConstants.rootSince),
      "unstakeFee": .text(Words.exact(TransactionFee.unstake)),
    ]
  }

  private func money(_ tao: Double) -> TemplateValue {
    .optional(price.map { Words.money(tao * $0.value, $0.currency) })
  }

  /// Money without its unit, for a column whose heading says it.
  private func amount(_ tao: Double) -> TemplateValue {
    .optional(price.map { Words.amount(tao * $0.value, $0.currency) })
  }

  /// The decimals of a column of net rewards in TAO.
  private func column(_ days: Int) -> NumberColumn {
    NumberColumn(positions.map { $0.netTAO(days: days) } + [netTAO(days: days)])
  }

  private var leavingColumn: NumberColumn {
    NumberColumn(positions.map(\.atQuote) + [leavingToday.approximate])
  }

  private var glanceValues: [String: TemplateValue] {
    let leaving = leavingToday.approximate
    let rows: [(String, Double)] = [
      ("Leaving everything today returns", leaving),
      ("Net reward of a day", netTAO(days: 1)),
      ("Net reward of \(ReportCalendar.month) days", netTAO(days: ReportCalendar.month)),
      ("Net reward of \(ReportCalendar.year) days", netTAO(days: ReportCalendar.year)),
    ]
    return [
      "leaving": .text(Words.tao(leaving)), "leavingMoney": money(leaving),
      "glance": .list(
        rows.map { what, value in
          ["what": .text(what), "tao": .text(Words.number(value)), "money": amount(value)]
        }),
      "totalDay": .text(column(1).text(netTAO(days: 1))),
      "totalMonth": .text(column(ReportCalendar.month).text(netTAO(days: ReportCalendar.month))),
      "totalYear": .text(column(ReportCalendar.year).text(netTAO(days: ReportCalendar.year))),
      "totalQuoted": .text(leavingColumn.text(positions.reduce(0) { $0 + $1.atQuote })),
      "totalLeaving": .text(leavingColumn.text(leaving)),
    ]
  }

  private var positionValues: [String: TemplateValue] {
    ["positions": .list(positions.map(value)), "notes": .list(notes.map(TemplateValue.text))]
  }

  private func value(_ position: SummaryPosition) -> TemplateValue {
    func native(_ value: Double?) -> TemplateValue {
      .text(value.map { position.text($0) } ?? "unknown")
    }
    func tao(_ days: Int) -> TemplateValue {
      .text(column(days).text(position.netTAO(days: days)))
    }
    let day = position.netPerDay
    return [
      "title": .text(position.title),
      "holding": native(Double(position.rao) / 1e9), "day": native(day),
      "month": native(day.map { $0 * Double(ReportCalendar.month) }),
      "year": native(day.map { $0 * Double(ReportCalendar.year) }),
      "dayTAO": tao(1), "monthTAO": tao(ReportCalendar.month), "yearTAO": tao(ReportCalendar.year),
      "quoted": .text(leavingColumn.text(position.atQuote)),
      "fee": position.exit.priceImpact == nil ? "none" : native(position.exit.fee),
      "impact": .text(position.exit.priceImpact.map(Words.finePercent) ?? "none"),
      "received": .text(
        leavingColumn.text(position.exit.received?.approximate, missing: "refused")),
      "rate": .text(position.rate.value.map(Words.percent) ?? "unknown"),
      "basis": .text(position.rate.basis.rawValue), "unit": .text(position.rate.unit),
      "window": .text(position.rate.window), "net": .text(position.rate.net),
    ]
  }

  private func comparisonValues(_ chart: String) -> [String: TemplateValue] {
    [
      "compared": .text(Words.tao(comparison.amount)), "chart": .markup(chart),
      "ways": .list(comparison.ways.map(value)),
      "scenarios": .list(
        Comparison.priceChanges.enumerated().map { index, change in
          [
            "change": .text(Words.change(change)),
            "gains": .list(
              comparison.ways.map { way in
                .text(gainColumn.gain(way.gains[index], missing: "refused"))
              }),
          ]
        }),
    ]
  }

  private var gainColumn: NumberColumn {
    SummaryChart.column(comparison)
  }

  private func value(_ way: Comparison.Way) -> TemplateValue {
    let costs = NumberColumn(comparison.ways.map(\.entryAndExit))
    return [
      "title": .text(way.title), "final": .text(gainColumn.text(way.final, missing: "refused")),
      "gain": .text(gainColumn.gain(way.gain, missing: "refused")),
      "cost": .text(costs.text(way.entryAndExit, missing: "not known")),
      "breakEven": .optional(way.breakEven.map { Words.fall(-$0) }),
      "asRoot": .optional(way.asRoot.map { Words.fall(-$0) }),
    ]
  }

  private var originValues: [String: TemplateValue] {
    let digest = input.market.digest
    return [
      "assumptions": .list(assumptions.map(TemplateValue.text)),
      "profileDigest": .markup(MarkdownText.code(input.profileDigest)),
      "dataDigest": digest.isEmpty ? .nothing : .markup(MarkdownText.code(digest)),
      "command": .markup(MarkdownText.code(input.command)),
      "model": .text(ReportModel.version),
      "dataSources": .list(input.market.sources.map(TemplateValue.text)),
    ]
  }
}

extension SummaryPosition {
  /// An amount in the position's own unit.
  func text(_ value: Double) -> String {
    switch kind {
    case .root, .custodial: Words.tao(value)
    case .alpha(let netuid): Words.alpha(value, netuid)
    }
  }
}
