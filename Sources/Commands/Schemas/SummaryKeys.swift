import Answers

/// What the personal summary writes for programs.
enum SummaryKeys {
  static let all: [JSONField] = [
    .text("model", "the version of the model"), ReportKeys.market,
    .text("profile_sha256", "the digest of the profile"),
    .text("command", "a line that makes the same report on any day"),
    .text("name", "the name in the profile").orNull,
    .object(
      "price", "the price of TAO in the profile",
      of: [
        .text("currency", "its currency"),
        .number("per_tao", unit: "the currency", "what 1 TAO costs"),
        .text("date", "its day").orNull, .text("source", "where it was read"),
      ]
    ).orNull, .list("positions", "what is held", of: position),
    .object("total", "all positions together", of: total), comparison,
    TradeKeys.assumptions, .texts("warnings", "what should be known before using the numbers"),
    .texts("notes", "what the profile says of single positions, held against the numbers"),
  ]

  static let changes = [
    "`positions[].net_day`, `net_day_tao` and `total.net_…`, a day's rate held still, gave way to "
      + "`earned`: what rules and prices of the block make of 1, 30 and 365 days and of the horizon.",
    "`positions[].rate.value` is now `rate.held_still`; `rate.shown` is how the page writes it.",
    "`positions[].at_quoted_price_tao` is now `spot_rao`, `exit.fee` is `exit.fee_rao` or "
      + "`exit.fee_alpha_rao`: whole rao.",
    "`positions[].claim_every_days` is gone; `earned[].claimed_net_rao` says what one claim pays.",
    "`total.leaving_today_rao` and `_money` are `total.leaving_today`, transaction fees paid and "
      + "without what is locked or paid later; that is in `total.leaving_later`.",
    "A sum says in `missing` and `at_least` what is not in it; it is null where nothing is known.",
    "`total.result`, `positions[].result_rao` and `notes` are new.",
    "`comparison.ways[]` has `earned_rao`, `in_and_out_rao`, `expected_final_rao` and `refused`; the "
      + "loss that is expected is no longer among the steps; `gain_by_price_change[].gain_tao` is "
      + "now `gain_rao`.",
  ]

  private static func sum(_ key: String, _ meaning: String) -> JSONField {
    .object(
      key, meaning,
      of: [
        .integer("rao", "what is known of it").orNull,
        .number("money", unit: "the currency", "the same at the profile's price").orNull,
        .integer("missing", "how many parts are not known"),
        .boolean("at_least", "whether it may be more"),
      ])
  }

  private static let position: [JSONField] = [
    .text("kind", "root, alpha or custodial"),
    .integer("netuid", "its subnet; null for a custodian").orNull,
    .text("title", "what it is called"),
    .integer("holding_rao", "the TAO held").only("for root and custodians"),
    .integer("holding_alpha_rao", "the alpha held").only("for alpha"),
    .integer("take_u16", "the validator's take that is counted; null for a custodian").orNull,
    .object(
      "rate", "the rate it has today, a scenario",
      of: [
        .number("held_still", unit: "fraction", "carried on for a year, simple").orNull,
        .text("shown", "as the page writes it"), .text("basis", "how it counts"),
        .text("unit", "in what it is paid"), .text("window", "over which time it is counted"),
        .text("net_of", "what is taken off"),
      ]),
    .integer("spot_rao", "the holding at the quoted price, before costs"),
    .list(
      "earned", "what it has earned after some days, along the rules, before leaving", of: earned),
    .object("exit", "selling all of it today", of: exit),
    .integer("result_rao", "what leaving returns above what it cost").orNull,
  ]

  private static let earned: [JSONField] = [
    .integer("days", "after how long"),
    .integer("native_rao", "how much").orNull.only("for root and custodians"),
    .integer("alpha_rao", "how much alpha").orNull.only("for alpha"),
    .integer("rao", "the same at the price of the block").orNull,
    .boolean("at_least", "whether it may be more, since the alpha that earns is not recorded"),
    .integer(
      "claimed_net_rao",
      "what a claim on root pays then, its fee taken off; null elsewhere and "
        + "where it is not worth it"
    ).orNull,
  ]

  private static let exit: [JSONField] = [
    .integer("received_rao", "the TAO it returns").orNull,
    .integer("net_rao", "the same less the transaction fee").orNull,
    .integer("transaction_fee_rao", "that fee"),
    .integer("fee_rao", "the swap fee").only("for root and custodians"),
    .integer("fee_alpha_rao", "the swap fee").only("for alpha"),
    .number("price_impact", unit: "fraction", "how far it moves the price").orNull,
    .integer("wait_days", "days until it can be had; 0 for today"),
    .text("refused", "why the chain would refuse it").orNull,
  ]

  private static let total: [JSONField] = [
    sum("leaving_today", "what leaving everything returns today, all fees paid"),
    .list(
      "leaving_later", "what comes later, since it is locked or paid slowly",
      of: [.integer("days", "days from asking today"), .integer("rao", "how much")]),
    .object(
      "result", "what leaving returns above what was paid, of positions whose cost is known",
      of: [
        .integer("cost_rao", "what they cost"), .integer("rao", "the result; below zero a loss"),
        .number("share", unit: "fraction", "the result as a part of the cost").orNull,
        .integer("positions", "how many are counted"),
      ]
    ).orNull,
    .integer("spot_rao", "everything at quoted prices"),
    .integer("lost_by_leaving_rao", "what fees and price impact take of what can be had today"),
    .list(
      "earned", "what all has earned after some days",
      of: [.integer("days", "after how long"), sum("total", "how much")]),
    .integer("positions_without_rate", "positions whose rate is not known"),
  ]

  private static let comparison = JSONField.object(
    "comparison", "the ways the amount could be staked",
    of: [
      .integer("amount_rao", "what is staked each way"), .integer("days", "for how long"),
      .list("ways", "the ways", of: way),
    ])

  private static let way: [JSONField] = [
    .text("title", "what it is called"),
    .integer("netuid", "its subnet; null for root and custodians").orNull,
    .text("refused", "why it is not possible").orNull,
    TradeKeys.earned.orNull,
    .integer("final_rao", "in hand at the end").orNull,
    .integer("gain_rao", "what that is more than was staked").orNull, TradeKeys.inAndOut.orNull,
    .integer(
      "expected_final_rao",
      "in hand on average, with the chance of losing all that the profile gives; null without one"
    ).orNull, TradeKeys.steps,
    .number(
      "break_even_price_change", unit: "fraction",
      "the change of price at which nothing is gained or lost"
    ).orNull,
    .number(
      "price_change_to_match_root", unit: "fraction", "the change at which root is as good"
    ).orNull,
    .list(
      "gain_by_price_change", "the gain if the price changes",
      of: [
        .number("change", unit: "fraction", "the change of price"),
        .integer("gain_rao", "the gain").orNull,
      ]), TradeKeys.assumptions,
  ]
}
