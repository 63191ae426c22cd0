import CivilTime
import Decimals
import Inquiry
import Market
import StakingEconomics
import StakingModel

extension ReplyValues {
  /// Names of the worked examples: fixed amounts, at the recorded block.
  static let examples: [Name<ExampleFigures>] = sizes + root + trades + elsewhereExamples

  private static let sizes: [Name<ExampleFigures>] = [
    Name("example") { .text(Words.exact($0.examples.amount)) },
    Name("yearDays") { _ in .text(String(ReportCalendar.year)) },
    Name("monthDays") { _ in .text(String(ReportCalendar.month)) },
    Name("half") { _ in
      let owner = Double(StakingDefaults.ownerCut) / 65535
      return .text(Words.take(UInt16((1 - owner) / 2 * 65535)))
    },
    Name("minimumPaid") { source in
      let rate = source.examples.deep.figures.state.pool.feeRate
      return .text(StakeMinimum.paid(feeRate: rate).map(Words.exact) ?? "unknown")
    },
  ]

  private static let root: [Name<ExampleFigures>] = [
    Name("rootDay") { .text(Words.tao(rao: $0.examples.root.day.earnedRao)) },
    Name("rootMonth") { .text(Words.tao(rao: $0.examples.root.month.earnedRao)) },
    Name("rootYear") { .text(Words.tao(rao: $0.examples.root.year.earnedRao)) },
    Name("rootYearInHand") { .text(Words.balance(rao: $0.examples.root.year.finalRao)) },
    Name("rootYearHeld") { source in
      let rate = source.context.inquiry.rootYield(take: Market.standInTake).apr
      return .text(Words.tao(source.examples.amount.approximate * rate))
    },
    Name("rootFirstMonthShare") { source in
      let (month, year) = (
        source.examples.root.month.earnedRao, source.examples.root.year.earnedRao
      )
      let twelfth = Double(year) * Double(ReportCalendar.month) / Double(ReportCalendar.year)
      return .text(Words.percent(Double(month) / max(1, twelfth) - 1))
    },
    Name("claims", .list(["every": .text, "net": .text])) { source in
      .list(
        source.context.inquiry.exampleClaims().map { plan in
          [
            "every": .text(Words.days(plan.everyDays)),
            "net": .text(Words.balance(rao: plan.netRao)),
          ]
        })
    },
  ]

  private static let trades: [Name<ExampleFigures>] = [
    Name("deep", .record(subnetShape)) { $0.value(of: $0.examples.deep) },
    Name("middling", .record(subnetShape)) { $0.value(of: $0.examples.middling) },
    Name("prices", .list(["change": .text, "back": .text, "gain": .text])) { source in
      .list(
        zip(
          FAQConstants.priceChanges,
          source.examples.deep.outcomes(priceChanges: FAQConstants.priceChanges)
        ).map { change, outcome in
          [
            "change": .text(Words.change(change)),
            "back": .text(outcome.map { Words.balance(rao: $0.finalRao) } ?? "refused"),
            "gain": .text(outcome.map { Words.netGain(rao: $0.gainRao) } ?? "refused"),
          ]
        })
    },
    Name("trips", .list(tripShape)) { .list($0.examples.deep.trips.map(ReplyValues.trip)) },
    Name(
      "impacts", .list(["size": .text, "fee": .text, "deep": .text, "middling": .text])
    ) { source in
      .list(
        zip(source.examples.deep.trips, source.examples.middling.trips).map { deep, middling in
          [
            "size": .text(Words.exact(deep.paid)),
            "fee": .text((deep.trip?.stake.fee).map(Words.tao) ?? "none"),
            "deep": .text((deep.trip?.stake.priceImpact).map(Words.finePercent) ?? "none"),
            "middling": .text((middling.trip?.stake.priceImpact).map(Words.finePercent) ?? "none"),
          ]
        })
    },
    Name("spreads", .list(["places": .text, "cost": .text])) { source in
      .list(
        ExampleFigures.spreadCounts.compactMap { count in
          source.spread(over: count).map {
            ["places": .text(String($0.places)), "cost": .text(Words.tao($0.cost))]
          }
        })
    },
  ]

  static let tripShape: TemplateShape = [
    "size": .text, "paid": .text, "back": .text, "loss": .text, "lossPercent": .text,
  ]

  static func trip(_ trip: InAndOut) -> TemplateValue {
    [
      "size": .text(Words.exact(trip.paid)), "back": .text(Words.tao(trip.returnedNet)),
      "paid": .text(Words.exact(trip.paid.addingSaturated(TransactionFee.stake))),
      "loss": .text(Words.tao(trip.cost)), "lossPercent": .text(Words.finePercent(trip.share)),
    ]
  }

  private static let elsewhereExamples: [Name<ExampleFigures>] = [
    Name("exampleQuoteEarned") { source in
      .text(Words.tao(source.examples.amount.approximate * FAQConstants.guideQuote))
    },
    Name(
      "taxes", .list(["place": .text, "received": .text, "sold": .text, "note": .markup])
    ) { _ in
      .list(
        TaxOutline.all.map { outline in
          [
            "place": .text(outline.place), "received": .text(outline.whenReceived),
            "sold": .text(outline.whenSold), "note": .markup("[^\(outline.source)]"),
          ]
        })
    },
    Name(
      "taoPrice",
      .optional([
        "value": .text, "date": .optional(.text), "isApproximate": .flag, "income": .text,
        "currency": .text,
      ])
    ) { source in
      guard let quote = source.context.market.price else { return .nothing }
      let month = Double(source.examples.root.month.earnedRao) / 1e9
      return [
        "value": .text(Words.money(quote.value, quote.currency)),
        "date": .optional(quote.date?.text), "isApproximate": .flag(quote.isApproximate),
        "income": .text(Words.money(month * quote.value, quote.currency)),
        "currency": .text(quote.currency),
      ]
    },
  ]
}
