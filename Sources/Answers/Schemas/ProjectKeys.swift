/// `taolab-project/1`, key by key.
extension ProjectAnswer {
  package static let fields: [JSONField] = [
    .text("way", "root, alpha with the number of its subnet, or custodial"),
    .text("title", "what people call it"),
    .integer("netuid", "the subnet's number; null on root and for an offer").orNull,
    TradeKeys.block,
    .integer("paid_rao", "what is staked"), .integer("days", "for how long"),
    TradeKeys.course, .integer("take_u16", "the validator's take that is counted"),
    .number(
      "price_change", unit: "fraction", "the change of the price, or of the rate, until the end"),
    .list("points", "the holding on the days that are shown", of: point),
    .list("ends", "the last day, for more changes", of: part),
    .number(
      "break_even_price_change", unit: "fraction", "the change at which nothing is gained or lost"
    ).orNull,
    .number(
      "break_even_price_change_against_root", unit: "fraction",
      "the change at which root is as good"
    ).orNull,
    .integer("root_unpaid_from_day", "from when rewards on root are not worth their claim").orNull,
    TradeKeys.steps, RiskKeys.risk.orNull, RiskKeys.network, TradeKeys.assumptions,
  ]

  private static let point: [JSONField] = [
    .integer("day", "the day, from the start"),
    .integer("held_alpha_rao", "the alpha held").orNull,
    .integer("rewards_rao", "rewards until then").orNull,
    .integer("worth_rao", "what is held, at the quoted price, before costs").orNull,
    .integer("in_hand_rao", "what leaving returns, all costs paid").orNull,
    .integer("gain_rao", "what that is more than was staked").orNull,
    .integer("root_in_hand_rao", "what root would have come to").orNull,
    .number("rate_per_year", unit: "fraction", "the rate of that day").orNull,
    .list("range", "the same day if the price ends elsewhere", of: part),
  ]

  private static let part: [JSONField] = [
    .number("price_change", unit: "fraction", "the change of the price").only("on the chain"),
    .number("rate_change", unit: "fraction", "the change of the rate")
      .only("for an exchange's offer"),
    .integer("in_hand_rao", "what leaving returns, all costs paid").orNull,
    .integer("gain_rao", "what that is more than was staked").orNull,
  ]
}
