import Answers

extension QuoteCommand {
  static let fields: [JSONField] =
    [
      TradeKeys.netuid, TradeKeys.name.only("for a subnet"), TradeKeys.block,
      .integer("paid_rao", "the TAO you pay, or take off root").only("for TAO"),
      .integer("fee_rao", "the swap fee; 0 on root").only("for TAO"),
      .integer("net_rao", "what is swapped").only("for TAO into a subnet"),
      .integer("received_alpha_rao", "the alpha you receive").only("for TAO into a subnet"),
      .integer("paid_alpha_rao", "the alpha you give").only("for alpha"),
      .integer("fee_alpha_rao", "the swap fee").only("for alpha"),
      .integer("net_alpha_rao", "what is swapped").only("for alpha"),
      .integer("received_rao", "the TAO you receive").only("for alpha and root"),
    ] + TradeKeys.prices("trade").only("for a subnet") + [
      .integer("exit_now_rao", "what selling it at once would return")
        .only("for TAO into a subnet"),
      .number("round_trip_loss", unit: "fraction", "what the way in and out at once costs")
        .only("for TAO into a subnet"),
      .integer("rest_alpha_rao", "0: what is held is not known here").only("for alpha"),
      .integer("rest_rao", "0: what is held is not known here").only("for TAO from root"),
    ] + TradeKeys.leaving.only("for TAO that goes in") + [
      TradeKeys.transactionFee, TradeKeys.limit,
    ]
}

extension HistoryCommand {
  static let fields: [JSONField] = [
    .integer("position", "how many of the steps are done; those behind are undone"),
    .list("steps", "what was done, in order", of: step),
  ]

  private static let step: [JSONField] = [
    .text("line", "the line that does it again"),
    .integer("block", "the block of the sandbox after it").only("for an act"),
    .integer("paid_rao", unit: "rao there", "what was given").only("for an act"),
    .integer("received_rao", unit: "rao there", "what arrived").only("for an act"),
    .integer("fee_rao", unit: "rao there", "the swap fee").only("for an act"),
    .integer("tao_rao", "the TAO paid or received between").only("for an act"),
    .integer("transaction_fee_rao", "the transaction fee").only("for an act"),
  ]
}

extension UndoCommand {
  static let fields = [.text("undone", "the step that was undone")] + SandboxKeys.changed
}

extension RedoCommand {
  static let fields = [.text("redone", "the step that was done again")] + SandboxKeys.changed
}

extension ResetCommand {
  static let fields = [.integer("free_rao", "the TAO it begins with")] + SandboxKeys.changed
}

extension SaveCommand {
  static let fields: [JSONField] = [
    .text("name", "the name it was saved under"), .integer("steps", "how many acts it holds"),
  ]
}

extension LoadCommand {
  static let fields =
    [.text("name", "the sandbox that was loaded")].only("with a name")
    + SandboxKeys.changed.only("with a name")
    + [.texts("saved", "the names there are").only("without a name")]
}
