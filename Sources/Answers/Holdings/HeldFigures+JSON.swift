import Inquiry
package import JSONText
import Market
import StakingEconomics
import StakingModel

/// What a person holds, for programs; a summary's keys have the same names.
extension HeldFigures {
  /// What holdings earn.
  package static let earning: JSONRecord<HeldFigures> = [
    moment, positions("what is held"), earned, withoutRate,
  ]

  /// What leaving returns.
  package static let leaving: JSONRecord<HeldFigures> = [
    moment, positions("what is left, each with the part that is"),
    leavingToday("what arrives today, all fees paid"), later, locked,
    spot("the same at quoted prices"),
    lost,
  ]

  /// All positions together.
  static let total: JSONRecord<HeldFigures> = [
    leavingToday("what leaving everything returns today, all fees paid"), later, locked,
    .object(
      "result", "what leaving returns above what was paid, of positions whose cost is known",
      of: result, orNull: { $0.review.result }), spot("everything at quoted prices"), lost, earned,
    withoutRate,
  ]

  /// Which block, and which price.
  private static let moment: JSONRecord<HeldFigures> = HeldOrigin.record.keys { $0.origin }

  var origin: HeldOrigin { HeldOrigin(block: asOf.block, price: price) }

  private static func positions(_ meaning: String) -> JSONRecord<HeldFigures> {
    .list("positions", meaning, of: HeldEntry.record) { $0.entries }
  }

  /// The positions with their numbers and names.
  var entries: [HeldEntry] {
    zip(numbers, review.positions).map { HeldEntry(number: $0, title: title($1), position: $1) }
  }

  private static func leavingToday(_ meaning: String) -> JSONRecord<HeldFigures> {
    .object("leaving_today", meaning, of: sum) { ($0.review.leavingToday, $0.price) }
  }

  private static let later = JSONRecord<HeldFigures>.list(
    "leaving_later", "what comes later, since it is locked or paid slowly", of: laterSum
  ) { $0.review.leavingLater }

  private static let laterSum: JSONRecord<(days: Int, rao: Int128)> = [
    .integer("days", "days from asking today") { $0.days },
    .integer("rao", "how much") { $0.rao },
  ]

  private static let locked = JSONRecord<HeldFigures>.integer(
    "locked_spot_rao", "what locks of the person's own hold, at quoted prices: no part of it"
  ) { $0.review.lockedSpotRao }

  private static func spot(_ meaning: String) -> JSONRecord<HeldFigures> {
    .integer("spot_rao", meaning) { $0.review.spotRao }
  }

  private static let lost: JSONRecord<HeldFigures> = [
    .integer("lost_by_leaving_rao", "what fees and price impact take of what can be had today") {
      $0.review.lostByLeavingRao
    },
    .number(
      "lost_by_leaving_share", unit: "fraction", "that as a part of its worth at quoted prices"
    ) { $0.review.lostByLeavingShare },
  ]

  private static let earned = JSONRecord<HeldFigures>.list(
    "earned", "what all has earned after some days", of: earnedSum
  ) { figures in figures.review.horizons.map { (figures, $0) } }

  private static let earnedSum: JSONRecord<(figures: HeldFigures, days: Int)> = [
    .integer("days", "after how long") { $0.days },
    .object("total", "how much", of: sum) {
      ($0.figures.review.earned(days: $0.days), $0.figures.price)
    },
  ]

  private static let withoutRate = JSONRecord<HeldFigures>.integer(
    "positions_without_rate", "positions whose rate is not known"
  ) { $0.review.withoutRate }

  private static let sum: JSONRecord<(total: HoldingsReview.Total, price: TAOQuote?)> = [
    .integer("rao", "what is known of it") { $0.total.knownRao },
    .number("money", unit: "the currency", "the same in money") { sum in
      sum.total.knownRao.flatMap { rao in sum.price.map { Double(rao) / 1e9 * $0.value } }
    },
    .integer("missing", "how many parts are not known") { $0.total.missing },
    .boolean("at_least", "whether it may be more") { $0.total.isAtLeast },
  ]

  private static let result: JSONRecord<HoldingsReview.Result> = [
    .integer("cost_rao", "what they cost") { $0.costRao },
    .integer("rao", "the result; below zero a loss") { $0.resultRao },
    .number("share", unit: "fraction", "the result as a part of the cost") { $0.share },
    .integer("positions", "how many are counted") { $0.positions },
  ]
}
