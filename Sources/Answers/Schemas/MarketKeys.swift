extension MarketTable {
  package static let fields: [JSONField] =
    [
      TradeKeys.netuid.only("for one subnet or root"),
      .text("name", "the subnet's name, or root").orNull.only("for one subnet or root"),
      symbol.only("for one subnet"), TradeKeys.block,
      .number("price", unit: "TAO per alpha", "what the pool quotes; 1 on root")
        .only("for one subnet or root"),
    ] + recorded.only("for one subnet") + [
      .integer("removal_rank", "its place in the order of removal, 1 goes next").orNull
        .only("for one subnet"),
      .integer("immune_until_block", "until when it cannot be removed").orNull
        .only("for one subnet"),
      .integer(
        "if_removed_rao_per_alpha", unit: "rao of TAO", "about what 1 alpha would be paid then"
      ).only("for one subnet"),
      .integer("root_tao_rao", "TAO staked on root").only("for root"),
      .integer("total_issuance_rao", "all TAO there is").only("for root"),
      .integer(
        "tao_weight_raw", unit: "parts of 2^64", "what 1 TAO on root counts beside 1 alpha"
      ).only("for root"),
      asOf,
      .list(
        "price_history", "the recorded prices of this registration, oldest first",
        of: [
          .text("date", "the day, in UTC"),
          .number("price", unit: "TAO per alpha", "the price then"),
          .integer("block", "the block it was read at").orNull,
          .text("kind", "spot: the pool's price; reserve_ratio: TAO in the pool over alpha in it"),
          .text("source", "who published it"),
        ]
      ).only("with --history"), .integer("matching", "how many subnets fit").only("for the list"),
      .integer("total", "how many there are").only("for the list"),
      .list(
        "subnets", "the subnets in the order asked for",
        of: [
          TradeKeys.netuid, TradeKeys.name, symbol, TradeKeys.block,
          .number("price", unit: "TAO per alpha", "what the pool quotes"),
        ] + recorded
      ).only("for the list"),
    ]

  private static let symbol = JSONField.text("symbol", "the sign of its alpha").orNull

  private static let asOf = JSONField.object(
    "as_of", "which state of the chain this is",
    of: [
      TradeKeys.block, .text("time", "when that block was made, in UTC"),
      .text("time_quality", "recorded, or derived from the block's number"),
      .integer("age_seconds", "how old it is"),
      .integer("spec_version", "the version of the chain's runtime"),
      .text("network", "which network it is"),
    ])

  /// The state as recorded: raw numbers are the chain's own, exact; those without, for reading.
  private static let recorded: [JSONField] = [
    .integer("price_raw_u64f64", unit: "TAO per alpha, in 2^-64", "the same, exact"),
    .integer("tao_in_rao", "the TAO in the pool"),
    .integer("alpha_in_rao", unit: "rao of alpha", "the alpha in the pool"),
    .integer("alpha_out_rao", unit: "rao of alpha", "the alpha outside the pool"),
    .integer("quote_weight_e18", unit: "10^-18", "the weight of the TAO side of the pool"),
    .integer("fee_rate_u16", "the swap fee"),
    .number("moving_price", unit: "TAO per alpha", "the chain's slow average of the price").orNull,
    .integer("moving_price_raw", unit: "TAO per alpha, in 2^-32", "the same, exact").orNull,
    .number("miner_burned", unit: "fraction", "of the miners' emission was withheld last"),
    .integer("miner_burned_raw", unit: "2^-32", "the same, exact"),
    .number("root_proportion", unit: "fraction", "of the validators' dividends goes to root")
      .orNull,
    .integer("root_proportion_raw", unit: "2^-32", "the same, exact").orNull,
    .number(
      "net_rate", unit: "fraction per year",
      "what a holder earns in alpha at today's rate, simple, net of the take that is set"
    ).orNull,
    .boolean("net_rate_is_at_least", "whether the alpha that earns is not recorded"),
    .boolean("emission_enabled", "whether the chain gives it TAO"),
    .integer("next_block_injected_tao_rao", "TAO the next block adds to the pool").orNull,
    .integer("next_block_chain_buy_tao_rao", "TAO the next block buys alpha with").orNull,
    .integer("next_block_tao_rao", "both together").orNull,
    .text(
      "next_block_source",
      "recorded: what the chain did; computed: by its rules, where that is not recorded"
    ).orNull,
    .integer("registered_block", "when it was registered"),
    .integer("first_emission_block", "when it started").orNull,
    .integer("tempo", unit: "blocks", "the length of its epochs").orNull,
  ]
}
