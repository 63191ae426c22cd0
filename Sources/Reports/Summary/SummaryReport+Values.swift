import CivilTime
import Holdings
import Inquiry
import Market
import Presentation
import StakingEconomics
import StakingModel

extension SummaryReport {
  /// The template and the names it may use.
  public static let template = ReportTemplate(
    "templates/summary/report.md.mustache",
    [
      "name": .optional(.text), "block": .text, "time": .text, "age": .text, "spec": .text,
      "days": .text, "monthDays": .text, "yearDays": .text, "currency": .optional(.text),
      "price": .optional(["value": .text, "date": .optional(.text), "source": .text]),
      "warnings": .list(.text),
      "glance": .list(["what": .text, "tao": .text, "money": .optional(.text)]),
      "positions": .list([
        "title": .text, "holding": .text, "day": .text, "month": .text, "year": .text,
        "dayTAO": .text, "monthTAO": .text, "yearTAO": .text, "spot": .text, "fee": .text,
        "impact": .text, "received": .text, "wait": .optional(.text), "rate": .text,
        "basis": .text, "unit": .text, "window": .text, "net": .text,
      ]),
      "notes": .list(.text), "unstakeFee": .text, "totalDay": .text,
      "totalMonth": .text, "totalYear": .text, "totalSpot": .text, "totalLeaving": .text,
      "compared": .text, "chart": .markup,
      "ways": .list([
        "title": .text, "earns": .text, "final": .text, "gain": .text, "cost": .text,
        "breakEven": .optional(.text), "asRoot": .optional(.text), "expected": .optional(.text),
      ]),
      "scenarios": .list(["change": .text, "gains": .list(.text)]), "rootUnpaid": .optional(.text),
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
    let asOf = context.asOf
    return [
      "name": .optional(input.profile.name), "block": .text(Words.block(asOf.block)),
      "time": .text(asOf.time.utcText), "age": .text(asOf.freshness.text),
      "spec": .text(String(context.chain.specVersion)),
      "days": .text(Words.count(input.horizonDays)),
      "monthDays": .text(String(HoldingsReview.month)),
      "yearDays": .text(String(HoldingsReview.year)),
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

  private var originValues: [String: TemplateValue] {
    let digest = context.digest
    return [
      "assumptions": .list(assumptions.map(TemplateValue.text)),
      "profileDigest": .markup(MarkdownText.code(input.profileDigest)),
      "dataDigest": digest.isEmpty ? .nothing : .markup(MarkdownText.code(digest)),
      "command": .markup(MarkdownText.code(input.command)),
      "model": .text(ReportModel.version),
      "dataSources": .list(context.sources.map(TemplateValue.text)),
    ]
  }

  // MARK: At a glance

  private var glanceValues: [String: TemplateValue] {
    var rows: [(String, HoldingsReview.Total)] = []
    let now = review.leavingToday
    if now != HoldingsReview.Total.nothing || review.leavingLater.isEmpty {
      rows.append(("Leaving everything today returns", now))
    }
    rows += review.leavingLater.map { days, rao in
      ("More in \(Words.dayCount(days)), if you ask today", HoldingsReview.Total(rao))
    }
    for days in [1, HoldingsReview.month, HoldingsReview.year] {
      rows.append(("Earned in \(Words.dayCount(days))", review.earned(days: days)))
    }
    return [
      "glance": .list(
        rows.map { what, total in
          [
            "what": .text(what), "tao": .text(Words.total(total)),
            "money": money(total),
          ]
        })
    ]
  }

  /// A total in the person's currency; unknown is told so, never shown as zero.
  private func money(_ total: HoldingsReview.Total) -> TemplateValue {
    guard let price else { return .nothing }
    guard let rao = total.knownRao else { return .text("unknown") }
    let text = Words.amount(Double(rao) / 1e9 * price.value, price.currency)
    return .text((total.isAtLeast ? "at least " : "") + text)
  }

  // MARK: Positions

  private func column(_ days: Int) -> AddedColumn {
    AddedColumn(
      positions.map { $0.earned(days: days)?.taoRao }, total: review.earned(days: days))
  }

  private var spotColumn: AddedColumn {
    AddedColumn(positions.map { $0.spotRao }, total: HoldingsReview.Total(review.spotRao))
  }

  private var leavingColumn: AddedColumn {
    AddedColumn(
      positions.map { $0.exit.isToday ? $0.exit.net.map { Int128($0.rao) } : nil },
      total: review.leavingToday)
  }

  private var positionValues: [String: TemplateValue] {
    let columns = [1, HoldingsReview.month, HoldingsReview.year].map(column)
    let (spot, leaving) = (spotColumn, leavingColumn)
    let rows = positions.enumerated().map { index, position -> TemplateValue in
      func earned(_ days: Int) -> TemplateValue {
        .text(
          position.earned(days: days)?.nativeRao.map { position.text(rao: $0) } ?? "unknown")
      }
      let rate = SummaryRate(position, context)
      let exit = position.exit
      return [
        "title": .text(title(position)), "holding": .text(position.text(rao: Int128(position.rao))),
        "day": earned(1), "month": earned(HoldingsReview.month),
        "year": earned(HoldingsReview.year), "dayTAO": .text(columns[0].rows[index]),
        "monthTAO": .text(columns[1].rows[index]), "yearTAO": .text(columns[2].rows[index]),
        "spot": .text(spot.rows[index]),
        "fee": exit.priceImpact == nil
          ? "none" : .text(position.text(rao: Int128(exit.feeRao))),
        "impact": .text(exit.priceImpact.map(Words.finePercent) ?? "none"),
        "received": .text(
          exit.waitDays > 0 ? "not today" : exit.received == nil ? "refused" : leaving.rows[index]),
        "wait": .optional(exit.waitDays > 0 ? "in " + Words.dayCount(exit.waitDays) : nil),
        "rate": .text(rate.value), "basis": .text(rate.basis), "unit": .text(position.unit),
        "window": .text(rate.window), "net": .text(rate.net),
      ]
    }
    return [
      "positions": .list(rows), "notes": .list(notes.map(TemplateValue.text)),
      "totalDay": .text(columns[0].total), "totalMonth": .text(columns[1].total),
      "totalYear": .text(columns[2].total), "totalSpot": .text(spot.total),
      "totalLeaving": .text(leaving.total),
    ]
  }

  // MARK: Comparison

  private func comparisonValues(_ chart: String) -> [String: TemplateValue] {
    let gains = SummaryChart.column(comparison)
    return [
      "compared": .text(Words.tao(comparison.amount)), "chart": .markup(chart),
      "ways": .list(ways.map { value($0, gains) }),
      "scenarios": .list(
        review.variants.map { change, comparison in
          [
            "change": .text(Words.change(change)),
            "gains": .list(
              ways.map { way in
                .text(
                  gains.gain(
                    comparison.outcome(of: way).map { Double($0.gainRao) / 1e9 },
                    missing: "refused"))
              }),
          ]
        }),
      "rootUnpaid": .optional(rootUnpaid),
    ]
  }

  /// Root earns nothing at all once alpha prices have fallen far enough; the table shows it.
  private var rootUnpaid: String? {
    let falls = review.variants.filter { $0.comparison.grossRates.rootUnpaidFrom != nil }
    guard let first = falls.max(by: { $0.change < $1.change }),
      let day = first.comparison.grossRates.rootUnpaidFrom
    else { return nil }
    let sum = Words.number(context.chain.movingPriceSum.approximate)
    return "Root is paid only while the moving prices of all subnets add up to more than 1 TAO; "
      + "they add up to \(sum). With alpha prices at \(Words.change(first.change)) they fall "
      + "below that on day \(Words.count(day)), and root earns nothing from then on."
  }

  private func value(_ way: StakeWay, _ gains: NumberColumn) -> TemplateValue {
    guard let outcome = comparison.outcome(of: way) else {
      return [
        "title": .text(title(way)), "earns": "refused", "final": "refused", "gain": "refused",
        "cost": "refused", "breakEven": .nothing, "asRoot": .nothing, "expected": .nothing,
      ]
    }
    func tao(_ rao: Int128) -> Double { Double(rao) / 1e9 }
    let choice = comparison.choices.first { way == .alpha($0.netuid) }
    let expected =
      outcome.expectedLossRao > 0
      ? "\(Words.tao(rao: outcome.expectedFinalRao)) in hand on average, with the chance of losing "
        + "all that you gave" : nil
    return [
      "title": .text(title(way)), "earns": .text(gains.text(tao(outcome.earnedRao))),
      "final": .text(gains.text(tao(outcome.finalRao))),
      "gain": .text(gains.gain(tao(outcome.gainRao))),
      "cost": .text(
        outcome.inAndOut.map { Words.number($0.cost.approximate) }
          ?? "not known"),
      "breakEven": .optional(
        choice.flatMap { comparison.breakEvenPriceChange(of: $0) }.map { Words.fall(-$0) }),
      "asRoot": .optional(
        choice.flatMap { comparison.breakEvenPriceChange(of: $0, against: .root) }
          .map { Words.fall(-$0) }),
      "expected": .optional(expected),
    ]
  }
}
