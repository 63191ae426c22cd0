/// Keys that the answers to orders share.
package enum TradeKeys {
  package static let netuid = JSONField.integer("netuid", "the subnet's number; 0 for root")
  package static let name = JSONField.text("name", "the subnet's name").orNull
  package static let block = JSONField.integer("block", "the recorded block it is computed on")

  package static func prices(_ what: String) -> [JSONField] {
    [
      .number("price_before", unit: "TAO per alpha", "the pool's price before the \(what)"),
      .number("price_after", unit: "TAO per alpha", "the pool's price after it"),
      .number("average_price", unit: "TAO per alpha", "what the \(what) pays on average, with fee"),
      .number("price_impact", unit: "fraction", "how far the \(what) itself moves the price"),
    ]
  }

  package static let transactionFee = JSONField.integer(
    "transaction_fee_rao", "what the order itself costs, on top")

  /// What an order that goes in says of the way out.
  package static let leaving: [JSONField] = [
    .integer("exit_now_net_rao", "what leaving at once would return, its transaction fee paid"),
    inAndOut,
  ]

  package static let steps = JSONField.list(
    "steps", "what adds to the result or takes from it, in order",
    of: [
      .text("step", "what it is; kinds may be added"),
      .integer("rao", "what it adds; below zero what it takes"),
    ])

  package static let earned = JSONField.integer(
    "earned_rao", "rewards at the price of the block, before any cost of getting them out")

  package static let inAndOut = JSONField.integer(
    "in_and_out_rao", "what getting in and out at once costs, all fees counted")

  package static let course = JSONField.text(
    "course", "followsRules: rates fall as the rules say; heldStill: they stay")

  package static let assumptions = JSONField.texts("assumptions", "what is taken for granted")
}

extension StakeAnswer {
  package static let fields: [JSONField] =
    [
      TradeKeys.netuid, TradeKeys.name.only("for a subnet"), TradeKeys.block,
      .integer("paid_rao", "what you pay, fee included"),
      .integer("fee_rao", "the swap fee; 0 on root"),
      .integer("net_rao", "what is swapped").only("for a subnet"),
      .integer("received_alpha_rao", "the alpha you receive").only("for a subnet"),
    ] + TradeKeys.prices("purchase").only("for a subnet") + [
      .integer("exit_now_rao", "what selling it at once would return").only("for a subnet"),
      .number("round_trip_loss", unit: "fraction", "what the way in and out at once costs")
        .only("for a subnet"),
      .integer("received_rao", "the TAO you have on root").only("for root"),
    ] + TradeKeys.leaving + [TradeKeys.transactionFee, TradeKeys.limit, SandboxKeys.note]
}

extension UnstakeAnswer {
  package static let fields: [JSONField] =
    [
      TradeKeys.netuid.only("for one place"), TradeKeys.name.only("for a subnet"), TradeKeys.block,
      .integer("paid_alpha_rao", "the alpha you give, fee included").only("for a subnet"),
      .integer("fee_alpha_rao", "the swap fee").only("for a subnet"),
      .integer("net_alpha_rao", "what is swapped").only("for a subnet"),
      .integer("rest_alpha_rao", "what of it is a rest worth less than 0.02 TAO, sold too")
        .only("for a subnet"),
      .integer("received_rao", "the TAO you receive"),
    ] + TradeKeys.prices("sale").only("for a subnet") + [
      .integer("paid_rao", "the TAO you take off root").only("for root"),
      .integer("fee_rao", "the swap fee of root, 0").only("for root"),
      .integer("rest_rao", "what of it is a rest below 0.02 TAO, taken off too").only("for root"),
      .list("places", "what each place returned", of: left).only("for everything at once"),
      TradeKeys.transactionFee, TradeKeys.limit, SandboxKeys.note,
    ]

  private static let left: [JSONField] = [
    .integer("netuid", "the subnet's number; 0 for root"), .text("unit", "of what is given"),
    .integer("paid_rao", unit: "rao of the unit", "what is given"),
    .integer("fee_rao", unit: "rao of the unit", "the swap fee"),
    .integer("received_rao", "the TAO it returns"), TradeKeys.transactionFee,
  ]
}

extension ExitAnswer {
  package static let fields: [JSONField] = [
    TradeKeys.netuid.only("for an order"), TradeKeys.name.only("for a subnet"),
    TradeKeys.block.only("for an order"),
    .object("sale", "the sale of the amount that was asked for", of: sale).orNull
      .only("for an order"),
    .list("curve", "sales of growing size, each from the recorded pool", of: sale)
      .only("for an order"),
    .list("largest_by_impact", "the largest sales with a given price impact", of: sale)
      .only("for an order"),
  ]

  private static let sale: [JSONField] = [
    .integer("paid_alpha_rao", "the alpha sold, fee included"),
    .integer("fee_alpha_rao", "the swap fee"), .integer("received_rao", "the TAO it returns"),
    .number("average_price", unit: "TAO per alpha", "what it pays on average, with fee"),
    .number("price_impact", unit: "fraction", "how far it moves the price"),
    .number("worth_at_quote", unit: "fraction", "what it returns of what the quote promises"),
  ]
}

extension SplitAnswer {
  package static let fields: [JSONField] = [
    TradeKeys.netuid, TradeKeys.block, .integer("parts", "how many orders it is cut into"),
    .object("one_order", "all of it at once", of: received),
    .object("parts_without_pause", "the parts one after the other in the same pool", of: received),
    .object(
      "parts_with_price_back", "the parts, if the price came back after each of them", of: received),
    .number("price_impact_one_order", unit: "fraction", "how far one order moves the price"),
    .number("price_impact_part", unit: "fraction", "how far one part moves the price"),
    .integer("transaction_fee_rao", "what each order costs besides"),
  ]

  private static let received: [JSONField] = [
    .integer("received_alpha_rao", "the alpha received").only("for an amount of TAO"),
    .integer("received_rao", "the TAO received").only("for an amount of alpha"),
  ]
}

extension BreakEvenAnswer {
  package static let fields: [JSONField] = [
    TradeKeys.netuid, TradeKeys.block, .integer("paid_rao", "what is staked"),
    .integer("take_u16", "the validator's take that is counted"),
    TradeKeys.inAndOut.orNull,
    .integer(
      "break_even_days", "when rewards have paid for the way in and out; null: not in ten years"
    )
    .orNull,
    .list(
      "horizons", "after how many days what is in hand",
      of: [
        .integer("days", "how long"), .integer("rewards_rao", "rewards at the price of today"),
        .integer("final_rao", "in hand after selling, with all costs"),
        .number(
          "break_even_price_change", unit: "fraction",
          "the change of price at which nothing is gained or lost"
        ).orNull,
        TradeKeys.steps,
      ]), RiskKeys.risk.orNull, TradeKeys.assumptions,
  ]
}

extension CompareAnswer {
  package static let fields: [JSONField] = [
    .integer("amount_rao", "what is staked each way"), .integer("days", "for how long"),
    TradeKeys.course,
    .text("scenario", "what the prices do"), TradeKeys.block,
    .list("ways", "the ways it can be staked: root, alpha, an exchange's offer", of: way),
    .list(
      "refused", "the ways that are not possible",
      of: [.text("way", "which one"), .text("reason", "why not")]),
  ]

  private static let way: [JSONField] = [
    .text("way", "root, alpha with the number of its subnet, or custodial"),
    .text("title", "what people call it"),
    .integer("final_rao", "in hand at the end, in TAO, all costs paid"),
    .integer("gain_rao", "what that is more than was staked; may be below zero"),
    .number("period_return", unit: "fraction", "the gain over the whole time"),
    .number("days_until_in_hand", "when it is in hand, waiting times counted"), TradeKeys.earned,
    TradeKeys.inAndOut.orNull, TradeKeys.steps, TradeKeys.assumptions,
    RiskKeys.risk.orNull.only("for a subnet"), RiskKeys.network.only("for an exchange's offer"),
    .integer(
      "halved_rao", "in hand if the price of alpha, or of all alpha for root, ends at half"
    ).orNull,
  ]
}
