import CivilTime
import Decimals
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
      "price": .optional([
        "value": .text, "date": .optional(.text), "source": .text, "age": .optional(.text),
      ]),
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
      "compared": .text, "chart": .optional(.markup), "hasWays": .flag, "refusals": .list(.text),
      "ways": .list([
        "title": .text, "earns": .text, "final": .text, "gain": .text, "cost": .text,
        "breakEven": .optional(.text), "asRoot": .optional(.text), "expected": .optional(.text),
      ]),
      "scenarios": .list(["change": .text, "gains": .list(.text)]), "rootUnpaid": .optional(.text),
      "assumptions": .list(.text), "removedLow": .text, "removedHigh": .text,
      "rootSince": .text, "profileDigest": .markup, "dataDigest": .optional(.markup),
      "command": .markup, "model": .text, "dataSources": .list(.text),
    ])

  /// The values behind those names, with the chart as this text; nil where there is nothing to draw.
  func values(chart: String?) -> TemplateValue {
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
      "currency": .optional(
        price.map { quote in
          quote.currency
            + (oldPriceDays == nil ? "" : quote.date.map { ", price of \($0.text)" } ?? "")
        }),
      "price": price.map { quote in
        [
          "value": .text(Words.money(quote.value, quote.currency)),
          "date": .optional(quote.date?.text), "source": .text(quote.source),
          "age": .optional(oldPriceDays.map { Words.count($0) + " days" }),
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
    let now = review.leavingToday
    var rows = [glance("Leaving everything today returns", Words.balance(now), money(now))]
    rows += review.leavingLater.map { days, rao in
      let later = HoldingsReview.Total(rao)
      return glance(
        "More in \(Words.dayCount(days)), if you ask today", Words.balance(later), money(later))
    }
    rows += [resultRow].compactMap(\.self)
    rows += [1, HoldingsReview.month, HoldingsReview.year].map { days in
      let earned = review.earned(days: days)
      return glance("Earned in \(Words.dayCount(days))", Words.total(earned), money(earned))
    }
    return ["glance": .list(rows)]
  }

  private func glance(_ what: String, _ tao: String, _ money: TemplateValue) -> TemplateValue {
    ["what": .text(what), "tao": .text(tao), "money": money]
  }

  /// What became of what was paid, for the positions whose cost was given.
  private var resultRow: TemplateValue? {
    guard let result = review.result else { return nil }
    let counted =
      result.positions == positions.count
      ? "" : " (\(Words.count(result.positions)) of \(Words.count(positions.count)) positions)"
    let share = result.share.map { " (\(Words.signedPercent($0)))" } ?? ""
    return glance(
      "Result since you bought" + counted, Words.gain(rao: result.resultRao) + share,
      money(HoldingsReview.Total(result.resultRao), isGain: true))
  }

  /// A total in the person's currency; unknown is told so, never shown as zero.
  private func money(_ total: HoldingsReview.Total, isGain: Bool = false) -> TemplateValue {
    guard let price else { return .nothing }
    guard let rao = total.knownRao else { return .text("unknown") }
    let text = Words.amount(Double(rao) / 1e9 * price.value, price.currency)
    let sign = isGain && rao > 0 ? "+" : ""
    return .text((total.isAtLeast ? "at least " : "") + sign + text)
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
      total: review.leavingToday, .down)
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
        "title": .text(title(position)), "holding": .text(position.holding),
        "day": earned(1), "month": earned(HoldingsReview.month),
        "year": earned(HoldingsReview.year), "dayTAO": .text(columns[0].rows[index]),
        "monthTAO": .text(columns[1].rows[index]), "yearTAO": .text(columns[2].rows[index]),
        "spot": .text(position.spotRao == 0 && position.rao > 0 ? "under 1 rao" : spot.rows[index]),
        "fee": .text(
          exit.received == nil
            ? "–" : exit.priceImpact == nil ? "none" : position.text(rao: Int128(exit.feeRao))),
        "impact": .text(
          exit.received == nil ? "–" : exit.priceImpact.map(Words.finePercent) ?? "none"),
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

  private func comparisonValues(_ chart: String?) -> [String: TemplateValue] {
    let gains = SummaryChart.column(comparison)
    let costs = NumberColumn(
      comparison.outcomes.map { $0.inAndOut.map { $0.cost.approximate } })
    let ways = comparison.outcomes.map(\.way)
    return [
      "compared": .text(Words.tao(comparison.amount)),
      "chart": chart.map(TemplateValue.markup) ?? .nothing, "hasWays": .flag(!ways.isEmpty),
      "refusals": .list(refusals.map(TemplateValue.text)),
      "ways": .list(comparison.outcomes.map { value($0, gains, costs) }),
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
    guard comparison.outcome(of: .root) != nil else { return nil }
    let falls = review.variants.filter { $0.comparison.grossRates.rootUnpaidFrom != nil }
    guard let first = falls.max(by: { $0.change < $1.change }),
      let day = first.comparison.grossRates.rootUnpaidFrom
    else { return nil }
    let sum = Words.number(context.chain.movingPriceSum.approximate)
    return "Root is paid only while the moving prices of all subnets add up to more than 1 TAO; "
      + "they add up to \(sum). With alpha prices at \(Words.change(first.change)) they fall "
      + "below that on day \(Words.count(day)), and root earns nothing from then on."
  }

  private func value(
    _ outcome: StakeOutcome, _ gains: NumberColumn, _ costs: NumberColumn
  ) -> TemplateValue {
    let way = outcome.way
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
        costs.text(outcome.inAndOut.map { $0.cost.approximate }, missing: "not known")),
      "breakEven": .optional(
        choice.flatMap { comparison.breakEvenPriceChange(of: $0) }.map { Words.fall(-$0) }),
      "asRoot": .optional(
        choice.flatMap { comparison.breakEvenPriceChange(of: $0, against: .root) }
          .map { Words.fall(-$0) }),
      "expected": .optional(expected),
    ]
  }
}
