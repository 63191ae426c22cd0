import CivilTime
import Inquiry
import Market
import StakingEconomics
import StakingModel

extension FAQReport {
  /// The frame around the answers.
  public static let template = ReportTemplate(
    "templates/faq/report.md.mustache",
    .record(shape.merging(["answers": .list(.markup)]) { _, new in new }))

  /// The template of one question.
  public static func question(_ id: String) -> ReportTemplate {
    ReportTemplate("templates/faq/\(id).md.mustache", .record(shape))
  }

  /// Every name a question may use.
  private static let shape: [String: TemplateShape] = {
    let subnet: TemplateShape = [
      "title": .text, "netuid": .text, "poolTAO": .text, "price": .text, "dayNet": .text,
      "rate": .text, "alphaPerDay": .text, "stakersPerDay": .text, "rootProportion": .text,
      "earning": .text, "earningIsRecorded": .flag, "tempo": .text, "epochMinutes": .text,
      "received": .text, "breakEvenFall": .optional(.text),
    ]
    return [
      "questionCount": .text, "block": .text, "date": .text, "time": .text, "age": .text,
      "isStale": .flag, "spec": .text, "dataSources": .list(.text), "digest": .optional(.text),
      "example": .text, "yearDays": .text, "monthDays": .text, "blockSeconds": .text,
      "defaultTake": .text, "ownerCut": .text, "half": .text, "minimumStake": .text,
      "minimumPaid": .text, "leftover": .text, "claimFee": .text, "stakeFee": .text,
      "unstakeFee": .text, "swapFee": .text, "stakeThatPaysAClaim": .optional(.text),
      "rootSince": .text, "rootSeats": .text, "rootGross": .text,
      "rootDay": .text, "rootMonth": .text, "claims": .list(["every": .text, "net": .text]),
      "deep": subnet, "middling": subnet, "removedLow": .text, "removedHigh": .text,
      "prices": .list(["change": .text, "back": .text, "gain": .text]),
      "trips": .list([
        "size": .text, "back": .text, "loss": .text, "lossPercent": .text,
      ]),
      "impacts": .list([
        "size": .text, "fee": .text, "deep": .text, "middling": .text,
      ]),
      "guideQuote": .text, "quoteMultiple": .text,
      "taxes": .list(["place": .text, "received": .text, "sold": .text, "note": .markup]),
      "price": .optional([
        "value": .text, "date": .optional(.text), "isApproximate": .flag, "income": .text,
        "currency": .text,
      ]),
      "tryStake": .markup, "tryMarket": .markup, "tryCompare": .markup, "tryLearn": .markup,
    ]
  }()

  /// The values behind those names.
  var values: TemplateValue {
    .record(
      [asOfValues, ruleValues, rootValues, tradeValues].reduce(into: [:]) { all, part in
        all.merge(part) { _, new in new }
      })
  }

  private var asOfValues: [String: TemplateValue] {
    let asOf = context.asOf
    return [
      "questionCount": .text(String(FAQReport.questionIDs.count)),
      "block": .text(Words.block(asOf.block)), "date": .text(asOf.time.date.text),
      "time": .text(asOf.time.utcText), "age": .text(asOf.freshness.text),
      "isStale": .flag(asOf.freshness.level == .stale),
      "spec": .text(String(context.chain.specVersion)),
      "dataSources": .list(context.sources.map(TemplateValue.text)),
      "digest": .optional(context.digest.isEmpty ? nil : context.digest),
      "tryStake": command("stake 10 TAO into \(examples.deep.figures.info.netuid.value)"),
      "tryMarket": command("market"), "tryCompare": command("compare 100 TAO for 1 year"),
      "tryLearn": command("learn"),
    ]
  }

  private func command(_ line: String) -> TemplateValue {
    .markup(MarkdownText.code("taolab \(line)"))
  }

  private var ruleValues: [String: TemplateValue] {
    let owner = Double(StakingDefaults.ownerCut) / 65535
    let pool = examples.deep.figures.state.pool
    return [
      "example": .text(Words.exact(examples.amount)),
      "yearDays": .text(String(ReportCalendar.year)),
      "monthDays": .text(String(ReportCalendar.month)),
      "blockSeconds": .text(String(ChainCalendar.secondsPerBlock)),
      "defaultTake": .text(Words.take(StakingDefaults.take)),
      "ownerCut": .text(Words.take(StakingDefaults.ownerCut)),
      "half": .text(Words.take(UInt16((1 - owner) / 2 * 65535))),
      "minimumStake": .text(Words.exact(StakeMinimum.amount)),
      "minimumPaid": .text(
        StakeMinimum.paid(feeRate: pool.feeRate).map(Words.exact) ?? "unknown"),
      "leftover": .text(Words.exact(StakeMinimum.leftover(factor: FAQConstants.leftoverFactor))),
      "claimFee": .text(Words.exact(TransactionFee.claim)),
      "stakeFee": .text(Words.exact(TransactionFee.stake)),
      "unstakeFee": .text(Words.exact(TransactionFee.unstake)),
      "swapFee": .text(Words.finePercent(Double(pool.feeRate) / 65535)),
      "removedLow": .text(Words.whole(FAQConstants.removed.lowerBound)),
      "removedHigh": .text(Words.whole(FAQConstants.removed.upperBound)),
      "guideQuote": .text(Words.percent(FAQConstants.guideQuote)),
      "quoteMultiple": .text(multiple(FAQConstants.guideQuote, of: examples.rootGross.apr)),
      "taxes": .list(
        TaxOutline.all.map { outline in
          [
            "place": .text(outline.place), "received": .text(outline.whenReceived),
            "sold": .text(outline.whenSold), "note": .markup("[^\(outline.source)]"),
          ]
        }),
    ]
  }

  private func multiple(_ rate: Double, of base: Double) -> String {
    guard base > 0 else { return "many" }
    return Words.short(rate / base)
  }

  private var rootValues: [String: TemplateValue] {
    let month = Double(examples.root.month.earnedRao) / 1e9
    let price = context.market.price.map { quote -> TemplateValue in
      [
        "value": .text(Words.money(quote.value, quote.currency)),
        "date": .optional(quote.date?.text), "isApproximate": .flag(quote.isApproximate),
        "income": .text(Words.money(month * quote.value, quote.currency)),
        "currency": .text(quote.currency),
      ]
    }
    return [
      "rootSince": .text(FAQConstants.rootSince),
      "rootSeats": .text(String(FAQConstants.rootSeats)),
      "rootGross": .text(Words.percent(examples.rootGross.apr)),
      "rootDay": .text(Words.tao(rao: examples.root.day.earnedRao)),
      "rootMonth": .text(Words.tao(rao: examples.root.month.earnedRao)),
      "stakeThatPaysAClaim": .optional(
        examples.stakeThatPaysAClaim.map { Words.short($0) + " TAO" }),
      "claims": .list(
        examples.claims.map { plan in
          ["every": .text(Words.days(plan.everyDays)), "net": .text(Words.tao(rao: plan.netRao))]
        }),
      "price": price ?? .nothing,
    ]
  }

  private var tradeValues: [String: TemplateValue] {
    let deep = examples.deep
    return [
      "deep": subnetValue(deep), "middling": subnetValue(examples.middling),
      "prices": .list(
        zip(FAQConstants.priceChanges, deep.outcomes(priceChanges: FAQConstants.priceChanges))
          .map { change, outcome in
            [
              "change": .text(Words.change(change)),
              "back": .text(outcome.map { Words.tao(rao: $0.finalRao) } ?? "refused"),
              "gain": .text(outcome.map { Words.gain(rao: $0.gainRao) } ?? "refused"),
            ]
          }),
      "trips": .list(
        deep.trips.map { trip in
          [
            "size": .text(Words.exact(trip.paid)),
            "back": .text(Words.tao(trip.returnedNet)),
            "loss": .text(Words.tao(trip.cost)),
            "lossPercent": .text(Words.finePercent(trip.share)),
          ]
        }),
      "impacts": .list(
        zip(deep.trips, examples.middling.trips).map { deep, middling in
          [
            "size": .text(Words.exact(deep.paid)),
            "fee": .text((deep.trip?.stake.fee).map(Words.tao) ?? "none"),
            "deep": .text((deep.trip?.stake.priceImpact).map(Words.finePercent) ?? "none"),
            "middling": .text((middling.trip?.stake.priceImpact).map(Words.finePercent) ?? "none"),
          ]
        }),
    ]
  }

  private func subnetValue(_ subnet: SubnetExample) -> TemplateValue {
    let (figures, netuid) = (subnet.figures, subnet.figures.info.netuid)
    let owner = Double(StakingDefaults.ownerCut) / 65535
    let share = figures.rootProportion?.approximate ?? 0
    let minted = figures.state.alphaEmission.approximate * Double(ChainCalendar.blocksPerDay)
    let tempo = figures.state.tempo ?? StakingDefaults.tempo
    return [
      "title": .text(figures.info.title), "netuid": .text(String(netuid.value)),
      "poolTAO": .text(Words.tao(figures.liquidity)),
      "price": .text(Words.number(figures.price) + " TAO"),
      "dayNet": .text(subnet.day.earnedAlpha.map { Words.alpha($0, netuid) } ?? "unknown"),
      "rate": .text(figures.netRate.map(Words.percent) ?? "unknown"),
      "alphaPerDay": .text(Words.alpha(minted, netuid)),
      "stakersPerDay": .text(Words.alpha(minted * (1 - owner) / 2 * (1 - share), netuid)),
      "rootProportion": .text(Words.percent(share)),
      "earning": .text(Words.alpha(figures.earning.amount, netuid)),
      "earningIsRecorded": .flag(!figures.earning.isStandIn),
      "tempo": .text(String(tempo)),
      "epochMinutes": .text(String(Int(tempo) * ChainCalendar.secondsPerBlock / 60)),
      "received": .text(
        (subnet.outcome.stake?.received).map { Words.alpha($0, netuid) } ?? "unknown"),
      "breakEvenFall": .optional(
        subnet.breakEvenPriceChange.flatMap { $0 < 0 ? Words.percent(-$0) : nil }),
    ]
  }
}
