import CivilTime
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
      "apr": .text, "alphaPerDay": .text, "stakersPerDay": .text, "rootProportion": .text,
      "earning": .text, "earningIsRecorded": .flag, "tempo": .text, "epochMinutes": .text,
      "received": .text, "yearBack": .text, "breakEvenFall": .optional(.text),
    ]
    return [
      "questionCount": .text, "block": .text, "date": .text, "time": .text, "age": .text,
      "isStale": .flag, "spec": .text, "dataSources": .list(.text), "digest": .optional(.text),
      "example": .text, "yearDays": .text, "monthDays": .text, "blockSeconds": .text,
      "defaultTake": .text, "ownerCut": .text, "half": .text, "minimumStake": .text,
      "minimumPaid": .text, "leftover": .text, "claimFee": .text, "stakeFee": .text,
      "unstakeFee": .text, "swapFee": .text, "stakeThatPaysAClaim": .optional(.text),
      "rootSince": .text, "rootSeats": .text, "rootGross": .text, "rootNet": .text,
      "rootDay": .text, "rootMonth": .text, "claims": .list(["every": .text, "net": .text]),
      "deep": subnet, "middling": subnet, "removedLow": .text, "removedHigh": .text,
      "prices": .list(["change": .text, "back": .text, "gain": .text]),
      "trips": .list([
        "size": .text, "fees": .text, "back": .text, "loss": .text, "lossPercent": .text,
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
    let asOf = market.asOf
    return [
      "questionCount": .text(String(FAQReport.questionIDs.count)),
      "block": .text(Words.block(asOf.block)), "date": .text(asOf.time.date.text),
      "time": .text(asOf.time.utcText), "age": .text(asOf.freshness.text),
      "isStale": .flag(asOf.freshness.level == .stale),
      "spec": .text(String(market.chain.specVersion)),
      "dataSources": .list(market.sources.map(TemplateValue.text)),
      "digest": .optional(market.digest.isEmpty ? nil : market.digest),
      "tryStake": command("stake 10 TAO into \(facts.deep.netuid.value)"),
      "tryMarket": command("market"), "tryCompare": command("compare 100 TAO for 1 year"),
      "tryLearn": command("learn"),
    ]
  }

  private func command(_ line: String) -> TemplateValue {
    .markup(MarkdownText.code("taolab \(line)"))
  }

  private var ruleValues: [String: TemplateValue] {
    let owner = Double(StakingDefaults.ownerCut) / 65535
    let pool = facts.deep.pool
    return [
      "example": .text(Words.exact(FAQFacts.example)),
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
      "quoteMultiple": .text(multiple(FAQConstants.guideQuote, of: facts.rootGross.apr)),
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
    let stake = FAQFacts.example.approximate
    let month = facts.root.daily * Double(ReportCalendar.month) * stake
    let price = market.price.map { quote -> TemplateValue in
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
      "rootGross": .text(Words.percent(facts.rootGross.apr)),
      "rootNet": .text(Words.percent(facts.root.apr)),
      "rootDay": .text(Words.tao(facts.root.daily * stake)),
      "rootMonth": .text(Words.tao(month)),
      "stakeThatPaysAClaim": .optional(facts.stakeThatPaysAClaim.map { Words.short($0) + " TAO" }),
      "claims": .list(
        facts.claims.map { plan in
          ["every": .text(Words.days(plan.everyDays)), "net": .text(Words.tao(plan.net))]
        }),
      "price": price ?? .nothing,
    ]
  }

  private var tradeValues: [String: TemplateValue] {
    let deep = facts.deep
    return [
      "deep": subnetValue(deep), "middling": subnetValue(facts.middling),
      "prices": .list(
        FAQConstants.priceChanges.map { change in
          let back = deep.value(afterPriceChange: change)
          return [
            "change": .text(Words.change(change)), "back": .text(Words.tao(back)),
            "gain": .text(Words.gain(back - deep.stake.paid.approximate)),
          ]
        }),
      "trips": .list(
        deep.trips.map { trip in
          [
            "size": .text(Words.exact(trip.paid)),
            "fees": .text(Words.finePercent(Double(deep.pool.feeRate) / 65535)),
            "back": .text(Words.tao(trip.received)),
            "loss": .text(Words.tao(trip.loss * trip.paid.approximate)),
            "lossPercent": .text(Words.finePercent(trip.loss)),
          ]
        }),
      "impacts": .list(
        zip(deep.trips, facts.middling.trips).map { deep, middling in
          [
            "size": .text(Words.exact(deep.paid)), "fee": .text(Words.tao(deep.stake.fee)),
            "deep": .text(Words.finePercent(deep.stake.priceImpact)),
            "middling": .text(Words.finePercent(middling.stake.priceImpact)),
          ]
        }),
    ]
  }

  private func subnetValue(_ subnet: FAQSubnet) -> TemplateValue {
    let owner = Double(StakingDefaults.ownerCut) / 65535
    let stakers = subnet.alphaPerDay * (1 - owner) / 2 * (1 - subnet.rootProportion)
    let reward = subnet.yield.daily * subnet.stake.received.approximate
    return [
      "title": .text(subnet.title), "netuid": .text(String(subnet.netuid.value)),
      "poolTAO": .text(Words.tao(subnet.pool.tao)),
      "price": .text(Words.number(subnet.pool.price.approximate) + " TAO"),
      "dayNet": .text(Words.alpha(reward, subnet.netuid)),
      "apr": .text(Words.percent(subnet.yield.apr)),
      "alphaPerDay": .text(Words.alpha(subnet.alphaPerDay, subnet.netuid)),
      "stakersPerDay": .text(Words.alpha(stakers, subnet.netuid)),
      "rootProportion": .text(Words.percent(subnet.rootProportion)),
      "earning": .text(Words.alpha(subnet.earning.amount, subnet.netuid)),
      "earningIsRecorded": .flag(subnet.earning.origin != .allOutside),
      "tempo": .text(String(subnet.tempo)),
      "epochMinutes": .text(
        String(Int(subnet.tempo) * ChainCalendar.secondsPerBlock / 60)),
      "received": .text(Words.alpha(subnet.stake.received, subnet.netuid)),
      "yearBack": .text(Words.tao(subnet.year.received)),
      "breakEvenFall": .optional(subnet.breakEvenFall.map(Words.percent)),
    ]
  }
}
