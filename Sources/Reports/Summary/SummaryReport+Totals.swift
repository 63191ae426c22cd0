import Inquiry
import JSONText
import Market
import StakingEconomics
import StakingModel

/// What all positions come to, and the ways beside them, for machines.
extension SummaryReport {
  static let total: JSONRecord<SummaryReport> = [
    sum("leaving_today", "what leaving everything returns today, all fees paid") {
      ($0.review.leavingToday, $0.price?.value)
    },
    .list(
      "leaving_later", "what comes later, since it is locked or paid slowly",
      of: [
        .integer("days", "days from asking today") { $0.days },
        .integer("rao", "how much") { $0.rao },
      ]
    ) { $0.review.leavingLater },
    .object(
      "result", "what leaving returns above what was paid, of positions whose cost is known",
      of: result, orNull: { $0.review.result }),
    .integer("cost_rao", "what all positions cost whose cost is given") { $0.review.costRao },
    .integer("locked_spot_rao", "what locks of the person's own hold, at quoted prices") {
      $0.review.lockedSpotRao
    },
    .integer("spot_rao", "everything at quoted prices") { $0.review.spotRao },
    .integer("lost_by_leaving_rao", "what fees and price impact take of what can be had today") {
      $0.review.lostByLeavingRao
    },
    .number(
      "lost_by_leaving_share", unit: "fraction", "that as a part of its worth at quoted prices"
    ) { $0.review.lostByLeavingShare },
    .list("earned", "what all has earned after some days", of: earnedByAll) { report in
      report.review.horizons.map { (report, $0) }
    },
    .integer("positions_without_rate", "positions whose rate is not known") {
      $0.withoutRate.count
    },
  ]

  private static let result: JSONRecord<HoldingsReview.Result> = [
    .integer("cost_rao", "what they cost") { $0.costRao },
    .integer("rao", "the result; below zero a loss") { $0.resultRao },
    .number("share", unit: "fraction", "the result as a part of the cost") { $0.share },
    .integer("positions", "how many are counted") { $0.positions },
  ]

  private static let earnedByAll: JSONRecord<(report: SummaryReport, days: Int)> = [
    .integer("days", "after how long") { $0.days },
    sum("total", "how much") {
      ($0.report.review.earned(days: $0.days), $0.report.price?.value)
    },
  ]

  /// A sum, with what 1 TAO costs where that is known.
  private typealias Sum = (total: HoldingsReview.Total, price: Double?)

  private static func sum<Whole>(
    _ key: String, _ meaning: String, _ value: @escaping @Sendable (Whole) -> Sum
  ) -> JSONRecord<Whole> {
    let record: JSONRecord<Sum> = [
      .integer("rao", "what is known of it") { $0.total.knownRao },
      .number("money", unit: "the currency", "the same at the profile's price") { sum in
        sum.total.knownRao.flatMap { rao in sum.price.map { Double(rao) / 1e9 * $0 } }
      },
      .integer("missing", "how many parts are not known") { $0.total.missing },
      .boolean("at_least", "whether it may be more") { $0.total.isAtLeast },
    ]
    return .object(key, meaning, of: record, value)
  }

  static let compared: JSONRecord<SummaryReport> = [
    .integer("amount_rao", "what is staked each way") { $0.comparison.amount.rao },
    .integer("days", "for how long") { $0.comparison.days },
    .list("ways", "the ways", of: way) { report in report.ways.map { Way($0, in: report) } },
  ]

  private struct Way {
    let report: SummaryReport
    let way: StakeWay
    let outcome: StakeOutcome?
    let choice: StakeComparison.AlphaChoice?

    init(_ way: StakeWay, in report: SummaryReport) {
      (self.way, self.report) = (way, report)
      outcome = report.comparison.outcome(of: way)
      choice = report.comparison.choices.first { way == .alpha($0.netuid) }
    }

    var chance: ChanceOfLoss? {
      choice.flatMap { report.comparisonRisks.places[$0.netuid]?.chance }
    }

    var refusal: String? {
      report.comparison.refusals.first { $0.way == way }.map { report.reason($0) }
    }

    func priceChange(against other: StakeWay? = nil) -> Double? {
      guard let choice else { return nil }
      guard let other else { return report.comparison.breakEvenPriceChange(of: choice) }
      return report.comparison.breakEvenPriceChange(of: choice, against: other)
    }

    var gains: [(change: Double, gainRao: Int128?)] {
      zip(report.review.variants, report.review.outcomes(of: way)).map {
        ($0.change, $1?.gainRao)
      }
    }
  }

  private static let way: JSONRecord<Way> = [
    .text("title", "what it is called") { $0.report.title($0.way) },
    .integer("netuid", "its subnet; null for root and custodians") { $0.choice?.netuid.value },
    .text("refused", "why it is not possible") { $0.refusal },
    .integer("earned_rao", "rewards at the price of the block, before any cost of getting them out")
    { $0.outcome?.earnedRao },
    .integer("final_rao", "in hand at the end") { $0.outcome?.finalRao },
    .integer("gain_rao", "what that is more than was staked") { $0.outcome?.gainRao },
    .inAndOut { $0.outcome?.inAndOut?.cost.rao },
    .number("below_paid", unit: "fraction", "the part of all paths of chance that lose") {
      $0.chance?.probability
    },
    .number("below_root", unit: "fraction", "the part that end below root") {
      $0.chance?.belowRoot
    },
    .integer(
      "halved_rao", "in hand if the price of alpha, or of all alpha for root, ends at half"
    ) { $0.report.comparisonRisks.halved[$0.way]?.finalRao },
    .integer(
      "expected_final_rao",
      "in hand on average, with the chance of losing all that the profile gives; null without one"
    ) { $0.outcome.flatMap { $0.expectedLossRao > 0 ? $0.expectedFinalRao : nil } },
    .steps { $0.outcome?.steps ?? [] },
    .number(
      "break_even_price_change", unit: "fraction",
      "the change of price at which nothing is gained or lost"
    ) { $0.priceChange() },
    .number(
      "price_change_to_match_root", unit: "fraction", "the change at which root is as good"
    ) { $0.priceChange(against: .root) },
    .list(
      "gain_by_price_change",
      "the gain if the price of its alpha changes, or of all alpha for root", of: gain
    ) { $0.gains },
    .assumptions { $0.outcome?.assumptions ?? [] },
  ]

  private static let gain: JSONRecord<(change: Double, gainRao: Int128?)> = [
    .number("change", unit: "fraction", "the change of price") { $0.change },
    .integer("gain_rao", "the gain") { $0.gainRao },
  ]
}
