import Explain
import Inquiry
package import JSONText
import Market
import StakingEconomics
import StakingModel

/// `taolab-project/1`.
extension ProjectAnswer {
  package static let record: JSONRecord<ProjectAnswer> = [
    .text("way", "root, alpha with the number of its subnet, or custodial") { $0.identifier },
    .integer("netuid", "the subnet's number; null on root and for an offer") {
      $0.projection.choice?.netuid.value
    },
    .text("title", "what people call it") { $0.title }, .block { $0.asOf.block },
    .integer("paid_rao", "what is staked") { $0.comparison.amount.rao },
    .integer("days", "for how long") { $0.comparison.days },
    .course { $0.comparison }, .take { $0.comparison.root?.take ?? 0 },
    .number(
      "price_change", unit: "fraction", "the change of the price, or of the rate, until the end"
    ) { $0.projection.change },
    .list("points", "the holding on the days that are shown", of: point) { answer in
      answer.days.map { ($0, answer.projection) }
    },
    .list("ends", "the last day, for more changes", of: part) { answer in
      answer.projection.endChanges.map { (answer.end, $0, answer.projection.isPriced) }
    },
    .number(
      "break_even_price_change", unit: "fraction", "the change at which nothing is gained or lost"
    ) { $0.breakEven.paid },
    .number(
      "break_even_price_change_against_root", unit: "fraction",
      "the change at which root is as good"
    ) { $0.breakEven.root },
    .integer("root_unpaid_from_day", "from when rewards on root are not worth their claim") {
      $0.end.rootUnpaidFrom($0.projection.change)
    },
    .steps { $0.end.assumed?.steps ?? [] }, .risk { $0.risk },
    .networkRate { $0.projection.isPriced ? nil : $0.offer?.network },
    .assumptions { $0.end.assumed?.assumptions ?? [] },
  ]

  private static let point: JSONRecord<(day: HoldingDay, course: HoldingCourse)> = [
    .integer("day", "the day, from the start") { $0.day.day },
    .integer("held_alpha_rao", "the alpha held") { $0.day.assumed?.held?.rao },
    .integer("rewards_rao", "rewards until then") { $0.day.assumed?.rao(.rewards) },
    .integer("worth_rao", "what is held, at the quoted price, before costs") {
      $0.day.assumed?.worthRao
    },
    inHand.keys { $0.day.assumed },
    .integer("root_in_hand_rao", "what root would have come to") { $0.day.root?.finalRao },
    .number("rate_per_year", unit: "fraction", "the rate of that day") { $0.day.rate },
    .list("range", "the same day if the price ends elsewhere", of: part) { point in
      point.course.shownChanges.map { (point.day, $0, point.course.isPriced) }
    },
  ]

  private static let part: JSONRecord<(day: HoldingDay, change: Double, isPriced: Bool)> = [
    .number("price_change", unit: "fraction", "the change of the price") { $0.change }
      .only("on the chain") { $0.isPriced },
    .number("rate_change", unit: "fraction", "the change of the rate") { $0.change }
      .only("for an exchange's offer") { !$0.isPriced },
    inHand.keys { $0.day.outcome($0.change) },
  ]

  private static let inHand: JSONRecord<StakeOutcome?> = [
    .integer("in_hand_rao", "what leaving returns, all costs paid") { $0?.finalRao },
    .integer("gain_rao", "what that is more than was staked") { $0?.gainRao },
  ]
}
