import Inquiry
import JSONText
import Market
import StakingModel
import StakingSimulation

/// The first screen and what may become of it, for machines.
extension SummaryReport {
  static let firstScreen: JSONRecord<SummaryReport> = [
    .text("earns", "what is earned, a range before a point") { $0.earns },
    .text("leaves", "what leaving now returns and loses, and what is locked until when") {
      $0.leaves
    },
    .text("most_at_risk", "the largest risk that has a size") { $0.mostAtRisk },
  ]

  static let outlookKeys: JSONRecord<SummaryReport> = [
    .object(
      "outlook", "what prices that move by chance as recorded make of it; null where nothing moves",
      of: chance, orNull: { $0.outlook.chance }),
    .list("places", "each subnet held, with what can go wrong there", of: place) { report in
      report.outlook.places.map { (report.context.market.title($0.netuid), $0) }
    },
    .list("risks", "what can go wrong, the largest first", of: risk) { report in
      report.outlook.risks.map { (report, $0) }
    },
    .object(
      "joint_fall", "what is lost together if every price falls at once; null for nothing",
      of: [
        .number("price_change", unit: "fraction", "how far every price falls") { _ in
          JointFall.change
        },
        .integer("rao", "what of today's worth is gone; 0 without alpha") { $0.rao },
        .number("part", unit: "fraction", "the same as a part of today's worth") { $0.part },
        .number(
          "part_in_money", unit: "fraction",
          "the part of its worth in money that is gone if the price of TAO falls as far too"
        ) { $0.partInMoney },
      ], orNull: { $0.outlook.jointFall }),
    .number("effective_bets", unit: "equal places", "as if places moved apart") {
      $0.outlook.effectiveBets
    },
    .number(
      "root_margin", unit: "fraction",
      "the fall of all alpha prices from which root is paid nothing"
    ) { $0.outlook.gateMargin },
    .list(
      "waterfall", "from what is earned before take to what is in hand at the end",
      of: [
        .text("step", "gross, take, commission, earned, claiming, leaving, locked or in_hand") {
          $0.step.rawValue
        },
        .integer("rao", "what it adds; the sum itself for gross, earned and in_hand") { $0.rao },
      ]
    ) { $0.outlook.waterfall?.steps ?? [] },
    .list(
      "would_change", "what would change the gain over the horizon, one thing at a time",
      of: [
        .text("what", "what changes") { $0.what },
        .integer("gain_rao", "the gain then") { $0.gainRao },
      ]
    ) { $0.wouldChange },
    .list("quoted", "from a yearly rate as pages show it to what is left of it", of: quoted) {
      $0.quotedColumns
    },
    .texts("tips", "five common tips as arithmetic on these positions") { report in
      report.tips.map { $0.lead + " " + $0.words }
    },
  ]

  private static let chance: JSONRecord<HoldingsOutlook.Chance> = [
    .integer("paths", "how many were drawn") { $0.paths },
    .number("correlation", unit: "1", "how far all prices move together on the paths") {
      $0.moves.correlation
    },
    .number("below_today", unit: "fraction", "the part of the paths below today's worth") {
      $0.belowToday
    },
    .number(
      "below_root", unit: "fraction", "the part below the same money on root, both in hand then"
    ) { $0.belowRoot },
    .integer(
      "in_hand_rao", "the gain in hand after leaving at the end, where prices stay as they are"
    ) { $0.inHandRao },
    .list(
      "fan", "gains against today's worth at quoted prices, rewards and price changes together",
      of: [
        .integer("days", "after how long") { $0.days },
        .integer("low_rao", "5 of 100 paths end below this") { $0.lowRao },
        .integer("middle_rao", "half of the paths end below this") { $0.middleRao },
        .integer("high_rao", "5 of 100 paths end above this") { $0.highRao },
        .integer("still_rao", "where prices stay as they are") { $0.stillRao },
      ]
    ) { $0.fan },
  ]

  private static let place: JSONRecord<(title: String, place: HeldPlace)> = [
    .integer("netuid", "its number") { $0.place.netuid.value },
    .text("title", "what it is called") { $0.title },
    .integer("holding_alpha_rao", "all alpha held there") { $0.place.held.rao },
    .integer("spot_rao", "the same at the quoted price") { $0.place.spotRao },
    .integer("earned_rao", "what it earns over the horizon, at the price of the block") {
      $0.place.earnedRao
    },
    .integer("earned_back_days", "when rewards have paid for leaving; null: not in that time") {
      $0.place.earnedBackDay
    },
    .number(
      "below_today", unit: "fraction",
      "the part of all paths below today's worth; null: too few recorded prices to say"
    ) {
      $0.place.belowToday
    },
    .number("price_fall_even", unit: "fraction", "the fall of price that eats the rewards") {
      $0.place.fallThatEatsRewards
    },
    .integer("payout_rao", "about what is paid for it if the subnet is removed") {
      $0.place.payout.rao
    },
    .integer("pool_tao_rao", "the TAO in its pool") { $0.place.risks?.pool.rao },
    .number("price_change_since_highest", unit: "fraction", "against the highest recorded price") {
      $0.place.risks?.price?.sinceHighest
    },
    .integer("removal_rank", "its place in the order of removal, 1 goes next") {
      $0.place.risks?.removal.rank
    },
    .boolean("emission_enabled", "whether the chain gives it TAO") { $0.place.risks?.emitsTAO },
    .list(
      "sales", "selling a part of it at once",
      of: [
        .number("part", unit: "fraction", "of all that is held there") {
          Double($0.basisPoints) / 10_000
        },
        .integer("spot_rao", "at the quoted price") { $0.spotRao },
        .integer("net_rao", "what arrives, all fees paid") { $0.netRao },
        .number(
          "price_impact", unit: "fraction",
          "how much worse than the quote its price is, by its own size"
        ) {
          $0.priceImpact
        },
      ]
    ) { $0.place.sales },
    .list(
      "largest_sales", "the most that can be sold by price impact",
      of: [
        .number("price_impact", unit: "fraction", "at most") { $0.impact },
        .integer("alpha_rao", "how much") { $0.alpha.rao },
        .integer("received_rao", "what it returns, before the transaction fee") {
          $0.received.rao
        },
      ]
    ) { $0.place.largest },
  ]

  private static let risk: JSONRecord<(report: SummaryReport, risk: SizedRisk)> = [
    .text("kind", "price, removal, custody or root_unpaid; kinds may be added") {
      switch $0.risk.kind {
      case .price: "price"
      case .removal: "removal"
      case .custody: "custody"
      case .rootUnpaid: "root_unpaid"
      }
    },
    .integer("netuid", "the subnet; null elsewhere") { part -> UInt16? in
      switch part.risk.kind {
      case .price(let netuid), .removal(let netuid): netuid.value
      case .custody, .rootUnpaid: nil
      }
    },
    .integer("rao", "what it would take") { $0.risk.rao },
    .text("words", "the same as a sentence") { $0.report.sentence($0.risk) },
  ]

  private static let quoted: JSONRecord<QuotedColumn> = [
    .text("title", "which position") { $0.title },
    .list(
      "rates", "step by step",
      of: [
        .text("step", "what was taken off") { $0.step },
        .number("rate", unit: "fraction per year", "what is left") { $0.rate },
      ]
    ) { $0.rates },
  ]
}
