import Answers

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
    Schema(name: "taolab-report-faq/2", fields: faq, changes: faqChanges),
    Schema(name: "taolab-report-summary/2", fields: SummaryKeys.all, changes: SummaryKeys.changes),
  ]

  private static let faq: [JSONField] = [
    ReportKeys.market, .texts("questions", "ids of the questions, in order"),
    .integer("example_rao", "the amount the answers compute with"),
    .object("root", "staking on root", of: root),
    .object("deep", "a subnet with a deep pool", of: subnet),
    .object("middling", "a subnet with a middling pool", of: subnet),
  ]

  private static let faqChanges = [
    "`root.apr_gross` is now `root.rate_gross_held_still`; `root.apr_net` is gone.",
    "`root.day_earned_rao`, `month_earned_rao`, `year_earned_rao` and `year_final_rao` say what the "
      + "example earns along the rules.",
    "`root.claims[].net_tao` is now `net_rao`, of a year along the rules; `count` says how many "
      + "claims were worth their fee.",
    "`apr_net` of a subnet is now `rate_net_held_still`; `year_received_rao`, with all held still, is "
      + "now `year_final_rao`, along the rules and with every fee.",
  ]

  private static let root: [JSONField] = [
    .number(
      "rate_gross_held_still", unit: "fraction",
      "today's rate carried on for a year, before the take"),
    .integer("take_parts", unit: "parts of 65535", "the validator's take"),
    .integer("day_earned_rao", "what the example earns in a day, along the rules, before a claim"),
    .integer("month_earned_rao", "the same in 30 days"),
    .integer("year_earned_rao", "the same in 365 days"),
    .integer("year_final_rao", "in hand after 365 days, claimed and unstaked, all costs paid"),
    .integer("claim_fee_rao", "the most a claim costs"),
    .list(
      "claims", "how often one claims, and what is left of a year",
      of: [
        .integer("every_days", "how often"), .integer("count", "claims that were worth their fee"),
        .integer("net_rao", "what they paid, less their fees"),
      ]),
  ]

  private static let subnet: [JSONField] = [
    .integer("netuid", "its number"), .text("title", "number and name"),
    .number(
      "rate_net_held_still", unit: "fraction",
      "today's rate in alpha carried on for a year, after the take"
    ).orNull,
    .integer("earning_alpha_rao", "the alpha that shares the dividends"),
    .text("earning_alpha_origin", "where that number comes from"),
    .integer("stake_received_alpha_rao", "the alpha the example amount buys"),
    .integer("day_earned_alpha_rao", "what that earns in a day"),
    .integer("year_earned_rao", "what it earns in 365 days, along the rules, at today's price"),
    .integer("year_final_rao", "in hand after selling it then, all costs paid"),
    .number(
      "year_break_even_price_change", unit: "fraction",
      "the change of price at which nothing is gained or lost"
    ).orNull,
    .list(
      "trips", "in and out at once, by size",
      of: [
        .integer("paid_rao", "the TAO paid"), .integer("fee_rao", "the swap fee of the way in"),
        .number("price_impact", unit: "fraction", "how far the way in moves the price"),
        .integer("received_rao", "the TAO that comes back, before the transaction fee"),
        TradeKeys.inAndOut,
      ]),
  ]
}

/// Keys that reports share.
enum ReportKeys {
  static let market = JSONField.object(
    "market", "which state of the chain it is made from",
    of: [
      TradeKeys.block, .text("time", "when that block was made, in UTC"),
      .integer("spec_version", "the version of the chain's runtime"),
      .text("made", "the end of the day the report is made for"),
      .integer("age_seconds", "how old the state is then"),
      .text("freshness", "what that age means for the numbers"),
      .texts("sources", "where they were read"), .text("sha256", "the digest of the state"),
    ])
}
