import CivilTime
import Inquiry
import JSONText
import StakingEconomics
import StakingModel

extension JSONRecord {
  /// What can go wrong in a place; null where it is not known.
  static func risk(_ value: @escaping @Sendable (Whole) -> PlaceRisks?) -> JSONRecord {
    .object("risk", "what can go wrong there", of: PlaceRisks.record, orNull: value)
  }

  /// What the network pays beside a quote above it.
  static func networkRate(_ value: @escaping @Sendable (Whole) -> Double?) -> JSONRecord {
    .number(
      "network_rate", unit: "fraction per year",
      "what root earns before take, where more than that is quoted; else null", value)
  }
}

extension PlaceRisks {
  /// The figures, and which of them are warnings.
  static let record: JSONRecord<PlaceRisks> = [
    .texts(
      "warnings",
      "what has to be known before any gain: thin_pool, price_fall, near_removal, small_payout, "
        + "emission_off, stand_in, own_push; kinds may be added"
    ) { $0.warnings.map(\.rawValue) }, ofPool, ofPrice, ofRemoval, ofChance,
  ]

  private static let ofPool: JSONRecord<PlaceRisks> = [
    .integer("pool_tao_rao", "the TAO in the pool") { $0.pool.rao },
    .number("pool_share", unit: "fraction", "what is staked, of the TAO in the pool") {
      $0.poolShare
    },
  ]

  private static let ofPrice: JSONRecord<PlaceRisks> = [
    .text("recorded_since", "the first day whose price is recorded") { date($0.price?.first) },
    .integer("recorded_days", "on how many days it was") { $0.price?.count },
    .number("price_change_since_first", unit: "fraction", "the change of price since then") {
      $0.price?.sinceFirst
    },
    .text("highest_on", "the day of the highest recorded price") { date($0.price?.highest) },
    .number("price_change_since_highest", unit: "fraction", "the change since that day") {
      $0.price?.sinceHighest
    },
  ]

  private static let ofRemoval: JSONRecord<PlaceRisks> = [
    .integer("removal_rank", "its place in the order of removal, 1 goes next") { $0.removal.rank },
    .integer("removal_candidates", "how many could be removed") { $0.removal.candidates },
    .integer("immune_until_block", "until when it cannot be removed") { $0.removal.immuneUntil },
    .number("payout_share", unit: "fraction", "about what of the price is paid if it is removed") {
      $0.payoutShare
    },
    .boolean("emission_enabled", "whether the chain gives it TAO") { $0.emitsTAO },
    .boolean("earning_is_stand_in", "whether the alpha that earns is not recorded") {
      $0.hasStandIn
    },
    .integer("own_push_rao", "the part of the gain that is the stake's own push of the price") {
      $0.ownPushRao
    },
  ]

  private static let ofChance: JSONRecord<PlaceRisks> = [
    .number("volatility", unit: "per square root of a year", "how much its price moved") {
      $0.chance?.volatility
    },
    .number("below_paid", unit: "fraction", "the part of all paths of chance that lose") {
      $0.chance?.probability
    },
    .integer("low_rao", "5 of 100 paths end below this") { rao($0.chance?.low) },
    .integer("middle_rao", "half of the paths end below this") { rao($0.chance?.middle) },
    .integer("high_rao", "5 of 100 paths end above this") { rao($0.chance?.high) },
  ]

  private static func date(_ day: RecordedCourse.Day?) -> String? {
    day.map { CivilDate(day: $0.day).text }
  }

  /// TAO in whole rao, to the nearest; nil beyond what the chain could hold.
  private static func rao(_ tao: Double?) -> Int64? {
    guard let rao = tao.map({ ($0 * 1e9).rounded() }), rao.magnitude < 0x1p63 else { return nil }
    return Int64(rao)
  }
}
