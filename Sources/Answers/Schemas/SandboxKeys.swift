/// Keys that the answers of the sandbox share.
package enum SandboxKeys {
  package static let block = JSONField.integer("block", "the block of the sandbox after it")

  /// What became of an order.
  package static let note = JSONField.object(
    "sandbox", "what it did to your sandbox",
    of: [.boolean("done", "whether it was carried out"), block.only("if it was")] + free
      + [root, alpha] + [
        .text("code", "the code of the refusal").only("if it was not"),
        .text("reason", "why not").only("if it was not"),
      ])

  /// What became of a move, which is refused as a whole or done.
  package static let moved = JSONField.object(
    "sandbox", "what it did to your sandbox",
    of: [.boolean("done", "true"), block] + free + [root, alpha])

  /// What became of a claim.
  package static let claimed = JSONField.object(
    "sandbox", "what it did to your sandbox", of: [.boolean("done", "true"), block] + free + [root])

  private static let free: [JSONField] = [
    .integer("transaction_fee_rao", "what it cost in free TAO").only("if it was done"),
    .integer("free_rao", "the TAO that is not staked"),
  ]

  private static let root = JSONField.integer("root_rao", "the TAO on root")
    .only("if root is concerned")

  /// The key has a subnet's number for N.
  private static let alpha = JSONField.integer(
    "alphaN_rao", unit: "rao of alpha", "the alpha of subnet N"
  )
  .only("if that subnet is concerned")

  /// What the sandbox is after it was changed as a whole.
  package static let changed: [JSONField] = [
    block, .integer("worth_rao", "what everything is worth, alpha at the spot price"),
    .integer("steps", "how many acts it holds"),
  ]
}

extension PortfolioAnswer {
  package static let fields: [JSONField] =
    [
      .integer("block", "the block of the sandbox"),
      .integer("free_rao", "the TAO that is not staked"),
      .integer("started_rao", "the TAO the sandbox began with"),
      .integer("claimable_rao", "what can be claimed on root"),
      .integer("worth_rao", "what everything is worth, alpha at the spot price"),
      .text("others", "what others do: hold (prices stand still) or nobody"),
      .integer("exit_rao", "the TAO that leaving everything would return, transaction fees apart")
        .orNull,
      .integer("gain_rao", "what that is more than at the beginning").orNull,
      .integer("exit_net_rao", "what leaving everything would return, transaction fees paid")
        .orNull,
      .integer("gain_net_rao", "what that is more than at the beginning").orNull,
    ] + gainParts + [
      .integer("left_gain_net_rao", "the part of it of places that nothing is left in").orNull,
      .integer("transaction_fees_rao", "transaction fees until now"),
      .list("positions", "what is staked, and where", of: position),
    ]

  /// They add up to the gain.
  private static let gainParts: [JSONField] = [
    .integer("by_rewards_rao", "the part of gain_net_rao that rewards made").orNull,
    .integer("by_prices_rao", "the part that prices and price impact made").orNull,
    .integer("by_fees_rao", "the part that swap and transaction fees took; zero or below").orNull,
  ]

  private static let position: [JSONField] =
    [
      .integer("netuid", "the subnet's number; 0 for root"),
      .integer("held_rao", unit: "rao of the unit", "what is held"),
      .text("unit", "TAO, or the alpha of the subnet"),
      .number("price", unit: "TAO per alpha", "what the pool quotes").orNull,
      .integer("worth_rao", "what it is worth at that price"),
      .integer("exit_rao", "the TAO that leaving it would return").orNull,
      .integer("put_in_rao", "the TAO put in"), .integer("taken_out_rao", "the TAO taken out"),
      .integer("rewards_rao", unit: "rao of the unit", "rewards until now"),
      .integer("gain_rao", "what it returns and returned more than was put in").orNull,
      .integer("exit_net_rao", "what leaving it would return, transaction fees paid").orNull,
      .integer("transaction_fees_rao", "transaction fees of its orders until now"),
      .integer("gain_net_rao", "its gain, all transaction fees paid").orNull,
    ] + gainParts
}

extension MoveAnswer {
  package static let fields: [JSONField] = [
    .integer("from", "the subnet it leaves; 0 for root"),
    .integer("to", "the subnet it goes to; 0 for root"), SandboxKeys.block,
    .integer("paid_rao", unit: "rao there", "what is given"),
    .integer("fee_rao", unit: "rao there", "the swap fee"), TradeKeys.transactionFee,
    .integer("tao_rao", "the TAO between the two"),
    .integer("received_rao", unit: "rao there", "what arrives"), SandboxKeys.moved,
  ]
}

extension ClaimAnswer {
  package static let fields: [JSONField] = [
    SandboxKeys.block, .integer("received_rao", "what is claimed; root stake now"),
    .integer("fee_rao", "the transaction fee"), TradeKeys.transactionFee, SandboxKeys.claimed,
  ]
}

extension WaitAnswer {
  package static let fields: [JSONField] = [
    .integer("blocks", unit: "blocks", "how long was waited"),
    .integer("wanted_blocks", unit: "blocks", "how long was asked for"), SandboxKeys.block,
    .list(
      "rewards", "alpha that arrived",
      of: [
        .integer("netuid", "the subnet's number"), .integer("alpha_rao", "how much"),
      ]),
    .integer("claimable_rao", "what can be claimed on root"),
    .text("others", "what others do: hold (prices stand still) or nobody"),
    .integer("worth_rao", "what everything is worth now"),
    .integer("worth_before_rao", "what it was worth before"),
    .integer("by_rewards_rao", "what rewards added, at the prices before"),
    .integer("by_prices_rao", "what prices added"),
  ]
}
