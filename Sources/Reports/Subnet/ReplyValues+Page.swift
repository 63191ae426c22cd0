import CivilTime
import Decimals
import Inquiry
import Market
import StakingEconomics
import StakingModel

extension ReplyValues {
  /// Names of a page about one place: what its market, its risks, its yields and its exit say.
  static let page: [Name<ReplyFigures>] = market + yields + exits

  private static let market: [Name<ReplyFigures>] = [
    Name("title") { .text($0.place.netuid.map($0.context.market.title) ?? "") },
    Name("notStarted", .flag) { .flag($0.subnet?.state.hasStarted == false) },
    Name("movingPrice", .optional(.text)) {
      .optional(($0.subnet?.movingPrice?.approximate).map { Words.number($0) + " TAO" })
    },
    Name("poolAlpha", .optional(.text)) { figures in
      .optional(figures.subnet.map { Words.alpha($0.state.pool.alpha, $0.info.netuid) })
    },
    Name("outside", .optional(.text)) { figures in
      .optional(figures.subnet.map { Words.alpha($0.state.alphaOut, $0.info.netuid) })
    },
    Name("rootShare", .optional(.text)) {
      .optional(($0.subnet?.rootProportion?.approximate).map(Words.percent))
    },
    Name("ownersSplit", .optional(.text)) {
      .optional($0.subnet.flatMap(Words.ownersSplit))
    },
    Name("registered", .optional(.text)) {
      .optional($0.subnet.map { Words.block($0.info.registeredBlock) })
    },
    Name("firstEmission", .optional(.text)) {
      .optional($0.subnet?.info.firstEmissionBlock.map(Words.block))
    },
    Name("epochLength", .optional(.text)) {
      .optional(
        ($0.subnet?.state.tempo).map { tempo in
          "\(Int(tempo) * ChainCalendar.secondsPerBlock / 60) minutes"
        })
    },
    Name("pageTake") { .text(Words.take($0.subject.wishes.take)) },
    Name("tryQuote", .markup) { figures in
      let place = figures.place.netuid?.value ?? 0
      return .markup(
        MarkdownText.code("taolab quote \(Words.exact(figures.typedAmount)) into \(place)"))
    },
    Name("tryHistory", .markup) { figures in
      .markup(MarkdownText.code("taolab market \(figures.place.netuid?.value ?? 0) --history"))
    },
    Name("tryGuide", .markup) { _ in .markup(MarkdownText.code("taolab report guide choosing")) },
  ]

  private static let yields: [Name<ReplyFigures>] = [
    Name("outcome", .flag) { .flag($0.outcome != nil) },
    Name("largeStake", .optional(.record(largeShape))) { figures in
      guard let rise = figures.ownRise, let back = figures.backAsBefore else { return .nothing }
      let pool = figures.subnet?.liquidity.approximate ?? 0
      let part = figures.amount.approximate / max(pool, 1e-9)
      return [
        "rise": .text(Words.raised(rise)),
        "part": .text(
          part < Words.largeRise ? "\(Words.percent(part)) of" : "\(Words.short(part)) times"),
        "back": .text(Words.balance(rao: back.finalRao)),
        "lowers": lowered(figures),
      ]
    },
    Name("times", .list(["time": .text, "earned": .text, "inHand": .text, "fall": .text])) {
      .list($0.horizons)
    },
    Name("endings", .list(["change": .text, "back": .text, "gain": .text])) { figures in
      .list(
        zip(FAQConstants.priceChanges, figures.outcomes(FAQConstants.priceChanges)).map {
          change, outcome in
          [
            "change": .text(Words.change(change)),
            "back": .text(outcome.map { Words.balance(rao: $0.finalRao) } ?? "refused"),
            "gain": .text(outcome.map { Words.netGain(rao: $0.gainRao) } ?? "refused"),
          ]
        })
    },
  ]

  private static let largeShape: [String: TemplateShape] = [
    "rise": .text, "part": .text, "back": .text,
    "lowers": .optional(["earned": .text, "share": .text]),
  ]

  /// What the stake itself earns, where that is well below the rate of a small one.
  private static func lowered(_ figures: ReplyFigures) -> TemplateValue {
    guard let outcome = figures.outcome, let rate = figures.heldRate else { return .nothing }
    let share = Double(outcome.earnedRao) / max(1, Double(outcome.paid.rao))
    guard share < rate * 0.9 else { return .nothing }
    return [
      "earned": .text(Words.tao(rao: outcome.earnedRao)), "share": .text(Words.percent(share)),
    ]
  }

  private static let exits: [Name<ReplyFigures>] = [
    Name("roundTrips", .list(tripShape)) { figures in
      let pool = figures.subnet.flatMap { $0.state.hasStarted ? $0.state.pool : nil }
      return .list(
        BeginnerExamples.sizes.compactMap { size in
          pool.flatMap { try? RoundTrip(size, in: $0) }.map { ReplyValues.trip(InAndOut($0)) }
        })
    },
    Name("hasSales", .flag) { .flag(!$0.sales.isEmpty) },
    Name("hasLargestSales", .flag) { .flag(!$0.largestSales.isEmpty) },
    Name("sales", .list(["worth": .text, "give": .text, "get": .text, "impact": .text])) {
      .list($0.sales)
    },
    Name("largestSales", .list(["impact": .text, "get": .text])) { .list($0.largestSales) },
  ]

  /// What can go wrong with the place.
  static let risks: [Name<PlaceRisks>] = [
    Name("isThin", .flag) { .flag($0.warnings.contains(.thinPool)) },
    Name("poolShare") { .text(Words.finePercent($0.poolShare)) },
    Name("sinceHighest", .optional(["fall": .text, "date": .text])) { risks in
      guard risks.warnings.contains(.priceFall), let course = risks.price else { return .nothing }
      return [
        "fall": .text(Words.whole(-course.sinceHighest)),
        "date": .text(CivilDate(day: course.highest.day).text),
      ]
    },
    Name("isNearRemoval", .flag) { .flag($0.warnings.contains(.nearRemoval)) },
    Name("payoutShare") { .text(Words.whole($0.payoutShare)) },
    Name("recordedDays") { .text(NumberFormat.counted($0.price?.count ?? 0, "recorded day")) },
    Name("isEmissionOff", .flag) { .flag($0.warnings.contains(.emissionOff)) },
    Name(
      "chance",
      .optional(["loss": .text, "low": .text, "middle": .text, "high": .text, "swing": .text])
    ) { risks in
      guard let chance = risks.chance else { return .nothing }
      return [
        "loss": .text(Words.chance(chance.probability)), "low": .text(Words.tao(chance.low)),
        "middle": .text(Words.tao(chance.middle)), "high": .text(Words.tao(chance.high)),
        "swing": .text(Words.whole(chance.volatility)),
      ]
    },
  ]
}
