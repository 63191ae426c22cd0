package import JSONText

/// What the answers about a person's holdings say to programs.
package enum HeldKeys {
  /// Keys of an answer with all positions and their sums.
  package static let holdings: [JSONField] =
    [.text("name", "the name in the profile").orNull] + origin
    + [
      .list("positions", "what is held", of: position),
      .object("total", "all positions together; null where nothing is held", of: total).orNull,
    ]

  /// Keys of what leaving returns.
  package static let leaving: [JSONField] =
    origin + [
      .list("positions", "what is left, each with the part that is", of: position),
      sum("leaving_today", "what arrives today, all fees paid"), later,
      .integer("spot_rao", "the same at quoted prices"), lost, lostShare,
    ]

  /// Keys of what holdings earn.
  package static let earning: [JSONField] =
    origin + [
      .list("positions", "what is held", of: position), earned,
      .integer("positions_without_rate", "positions whose rate is not known"),
    ]

  private static let origin: [JSONField] = [
    .integer("block", "the recorded block"),
    .object(
      "price", "the price of TAO that money is counted with",
      of: [
        .text("currency", "its currency"),
        .number("per_tao", unit: "the currency", "what 1 TAO costs"),
        .text("date", "its day; null for one that was set").orNull,
        .text("source", "where it is from"),
      ]
    ).orNull,
  ]

  private static func sum(_ key: String, _ meaning: String) -> JSONField {
    .object(
      key, meaning,
      of: [
        .integer("rao", "what is known of it").orNull,
        .number("money", unit: "the currency", "the same in money").orNull,
        .integer("missing", "how many parts are not known"),
        .boolean("at_least", "whether it may be more"),
      ])
  }

  private static let later = JSONField.list(
    "leaving_later", "what comes later, since it is locked or paid slowly",
    of: [.integer("days", "days from asking today"), .integer("rao", "how much")])

  private static let lost = JSONField.integer(
    "lost_by_leaving_rao", "what fees and price impact take of what can be had today")

  private static let lostShare = JSONField.number(
    "lost_by_leaving_share", unit: "fraction", "that as a part of its worth at quoted prices"
  ).orNull

  private static let earned = JSONField.list(
    "earned", "what all has earned after some days",
    of: [.integer("days", "after how long"), sum("total", "how much")])

  private static let total: [JSONField] = [
    sum("leaving_today", "what leaving everything returns today, all fees paid"), later,
    .object(
      "result", "what leaving returns above what was paid, of positions whose cost is known",
      of: [
        .integer("cost_rao", "what they cost"), .integer("rao", "the result; below zero a loss"),
        .number("share", unit: "fraction", "the result as a part of the cost").orNull,
        .integer("positions", "how many are counted"),
      ]
    ).orNull,
    .integer("spot_rao", "everything at quoted prices"), lost, lostShare, earned,
    .integer("positions_without_rate", "positions whose rate is not known"),
  ]

  private static let position: [JSONField] = [
    .integer("number", "its number in `holdings`"), .text("kind", "root, alpha or custodial"),
    .integer("netuid", "its subnet; null for a custodian").orNull,
    .text("title", "what it is called"),
    .integer("holding_rao", "the TAO held").only("for root and custodians"),
    .integer("holding_alpha_rao", "the alpha held").only("for alpha"),
    .integer("take_u16", "the validator's take that is counted; null for a custodian").orNull,
    .integer("spot_rao", "the holding at the quoted price, before costs"),
    .list(
      "earned", "what it has earned after some days, along the rules, before leaving",
      of: [
        .integer("days", "after how long"),
        .integer("native_rao", "how much").orNull.only("for root and custodians"),
        .integer("alpha_rao", "how much alpha").orNull.only("for alpha"),
        .integer("rao", "the same at the price of the block").orNull,
        .boolean("at_least", "whether it may be more"),
      ]),
    .integer("leaving_net_rao", "the TAO leaving returns, all fees paid; null where refused")
      .orNull,
    .integer("transaction_fee_rao", "the transaction fee in it"),
    .integer("fee_rao", "the swap fee").only("for root and custodians"),
    .integer("fee_alpha_rao", "the swap fee").only("for alpha"),
    .number("price_impact", unit: "fraction", "how far the sale moves the price").orNull,
    .integer("wait_days", "days until it can be had; 0 for today"),
    .text("refused", "why the chain would refuse the sale").orNull,
    .integer("lost_by_leaving_rao", "what leaving loses against spot; null where not today").orNull,
    .integer("result_rao", "what leaving returns above what it cost").orNull,
  ]
}
