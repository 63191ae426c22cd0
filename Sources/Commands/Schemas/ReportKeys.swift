extension ReportCommand {
  static let fields: [JSONField] = [
    .list(
      "reports", "the reports there are",
      of: [.text("name", "the word behind `report`"), .text("abstract", "what it is")]
    ).only("without a name"),
    .text("file", "the file that was written").only("with `--out`"),
    .integer("bytes", "its size").only("with `--out`"),
    .text("format", "md, html or json").only("with `--out`"),
  ]
}

extension Schema {
  /// What `report NAME --json` and `report NAME --format json` write.
  static let reports: [Schema] = [
    Schema(name: "taolab-report-faq/1", fields: faq),
    Schema(name: "taolab-report-summary/1", fields: summary),
  ]

  private static let market = JSONField.object(
    "market", "which state of the chain it is made from",
    of: [
      TradeKeys.block, .text("time", "when that block was made, in UTC"),
      .integer("spec_version", "the version of the chain's runtime"),
      .text("made", "the end of the day the report is made for"),
      .integer("age_seconds", "how old the state is then"),
      .text("freshness", "what that age means for the numbers"),
      .texts("sources", "where they were read"), .text("sha256", "the digest of the state"),
    ])

  private static let faq: [JSONField] = [
    market, .texts("questions", "ids of the questions, in order"),
    .integer("example_rao", "the amount the answers compute with"),
    .object(
      "root", "staking on root",
      of: [
        .number("apr_gross", unit: "fraction", "a year's rate before the take"),
        .number("apr_net", unit: "fraction", "the same after it"),
        .integer("take_parts", unit: "parts of 65535", "the validator's take"),
        .integer("claim_fee_rao", "what a claim costs"),
        .list(
          "claims", "how often one claims, and what is left of a year",
          of: [.integer("every_days", "how often"), .number("net_tao", "rewards less fees")]),
      ]), .object("deep", "a subnet with a deep pool", of: subnet),
    .object("middling", "a subnet with a middling pool", of: subnet),
  ]

  private static let subnet: [JSONField] = [
    .integer("netuid", "its number"), .text("title", "number and name"),
    .number("apr_net", unit: "fraction", "a year's rate in alpha after the take"),
    .integer("earning_alpha_rao", "the alpha that shares the dividends"),
    .text("earning_alpha_origin", "where that number comes from"),
    .integer("stake_received_alpha_rao", "the alpha the example amount buys"),
    .integer("year_received_rao", "the TAO it returns after a year, all held still"),
    .list(
      "trips", "in and out at once, by size",
      of: [
        .integer("paid_rao", "the TAO paid"), .integer("fee_rao", "the swap fee of the way in"),
        .number("price_impact", unit: "fraction", "how far the way in moves the price"),
        .integer("received_rao", "the TAO that comes back"),
      ]),
  ]

  private static let summary: [JSONField] = [
    .text("model", "the version of the model"), market,
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
  ]

  private static let position: [JSONField] = [
    .text("kind", "root, alpha or custodial"),
    .integer("netuid", "its subnet; null for a custodian").orNull,
    .text("title", "what it is called"),
    .integer("holding_rao", "the TAO held").only("for root and custodians"),
    .integer("holding_alpha_rao", "the alpha held").only("for alpha"),
    .object(
      "rate", "the rate it earns",
      of: [
        .number("value", unit: "fraction", "a year's rate").orNull, .text("basis", "how it counts"),
        .text("unit", "in what it is paid"), .text("window", "over which time it is counted"),
        .text("net_of", "what is taken off"),
      ]),
    .number("net_day", unit: "TAO or alpha", "earned in a day").orNull,
    .number("net_day_tao", "the same at the quoted price").orNull,
    .integer("claim_every_days", "how often claiming is worth its fee").orNull,
    .number("at_quoted_price_tao", "the holding at the quoted price, before costs"),
    .object(
      "exit", "selling all of it today",
      of: [
        .integer("received_rao", "the TAO it returns").orNull,
        .number("fee", unit: "TAO or alpha", "the swap fee"),
        .number("price_impact", unit: "fraction", "how far it moves the price").orNull,
        .text("refused", "why the chain would refuse it").orNull,
      ]),
  ]

  private static let total: [JSONField] = [
    .integer("leaving_today_rao", "the TAO that selling everything returns"),
    .number("leaving_today_money", unit: "the currency", "the same at the price").orNull,
    .number("net_day_tao", "earned in a day"), .number("net_30_days_tao", "earned in 30 days"),
    .number("net_365_days_tao", "earned in 365 days"),
    .number("net_day_money", unit: "the currency", "earned in a day").orNull,
    .number("net_30_days_money", unit: "the currency", "earned in 30 days").orNull,
    .number("net_365_days_money", unit: "the currency", "earned in 365 days").orNull,
    .integer("positions_without_rate", "positions whose rate is not known"),
  ]

  private static let comparison = JSONField.object(
    "comparison", "the ways the amount could be staked",
    of: [
      .integer("amount_rao", "what is staked each way"), .integer("days", "for how long"),
      .list(
        "ways", "the ways",
        of: [
          .text("title", "what it is called"),
          .integer("netuid", "its subnet; null for a custodian").orNull,
          .integer("final_rao", "in hand at the end").orNull,
          .integer("gain_rao", "what that is more than was staked").orNull, TradeKeys.steps,
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
              .number("gain_tao", "the gain").orNull,
            ]), TradeKeys.assumptions,
        ]),
    ])
}
