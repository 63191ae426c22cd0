import CivilTime
package import Inquiry
package import JSONText
import StakingEconomics
import StakingModel

extension PlaceRisks {
  /// The figures, and which of them are warnings.
  package var json: JSONValue {
    [
      "warnings": .array(warnings.map { .string($0.rawValue) }),
      "pool_tao_rao": .integer(pool.rao), "pool_share": .double(poolShare),
      "recorded_since": date(price?.first),
      "recorded_days": price.map { .integer($0.count) } ?? .null,
      "price_change_since_first": number(price?.sinceFirst),
      "highest_on": date(price?.highest), "price_change_since_highest": number(price?.sinceHighest),
      "removal_rank": removal.rank.map { .integer($0) } ?? .null,
      "removal_candidates": .integer(removal.candidates),
      "immune_until_block": removal.immuneUntil.map { .integer($0) } ?? .null,
      "payout_share": .double(payoutShare), "emission_enabled": .bool(emitsTAO),
      "earning_is_stand_in": .bool(hasStandIn), "own_push_rao": .integer(ownPushRao),
      "volatility": number(chance?.volatility), "below_paid": number(chance?.probability),
      "low_rao": rao(chance?.low), "middle_rao": rao(chance?.middle), "high_rao": rao(chance?.high),
    ]
  }

  private func date(_ day: RecordedCourse.Day?) -> JSONValue {
    day.map { .string(CivilDate(day: $0.day).text) } ?? .null
  }

  private func number(_ value: Double?) -> JSONValue { value.map(JSONValue.double) ?? .null }

  /// TAO in whole rao, to the nearest; null beyond what the chain could hold.
  private func rao(_ tao: Double?) -> JSONValue {
    guard let rao = tao.map({ ($0 * 1e9).rounded() }), rao.magnitude < 0x1p63 else { return .null }
    return .integer(Int64(rao))
  }
}

/// The keys of what can go wrong in a place.
package enum RiskKeys {
  package static let network = JSONField.number(
    "network_rate", unit: "fraction per year",
    "what root earns before take, where more than that is quoted; else null"
  ).orNull
  package static let risk = JSONField.object(
    "risk", "what can go wrong there",
    of: [
      .texts(
        "warnings",
        "what has to be known before any gain: thin_pool, price_fall, near_removal, small_payout, "
          + "emission_off, stand_in, own_push; kinds may be added"),
      .integer("pool_tao_rao", "the TAO in the pool"),
      .number("pool_share", unit: "fraction", "what is staked, of the TAO in the pool"),
      .text("recorded_since", "the first day whose price is recorded").orNull,
      .integer("recorded_days", "on how many days it was").orNull,
      .number("price_change_since_first", unit: "fraction", "the change of price since then")
        .orNull,
      .text("highest_on", "the day of the highest recorded price").orNull,
      .number("price_change_since_highest", unit: "fraction", "the change since that day").orNull,
      .integer("removal_rank", "its place in the order of removal, 1 goes next").orNull,
      .integer("removal_candidates", "how many could be removed"),
      .integer("immune_until_block", "until when it cannot be removed").orNull,
      .number("payout_share", unit: "fraction", "about what of the price is paid if it is removed"),
      .boolean("emission_enabled", "whether the chain gives it TAO"),
      .boolean("earning_is_stand_in", "whether the alpha that earns is not recorded"),
      .integer("own_push_rao", "the part of the gain that is the stake's own push of the price"),
      .number("volatility", unit: "per square root of a year", "how much its price moved").orNull,
      .number("below_paid", unit: "fraction", "the part of all paths of chance that lose").orNull,
      .integer("low_rao", "5 of 100 paths end below this").orNull,
      .integer("middle_rao", "half of the paths end below this").orNull,
      .integer("high_rao", "5 of 100 paths end above this").orNull,
    ])
}
