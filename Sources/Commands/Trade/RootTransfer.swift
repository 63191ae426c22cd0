import Explain
import JSONText
import Presentation
import StakingModel

/// Stake on or off root: one for one, without a swap.
struct RootTransfer {
  enum Direction: String {
    case stake, unstake
  }

  let amount: Amount<TAO>
  let direction: Direction

  func answer(_ moment: SandboxMoment, block: UInt64) -> Answer {
    Answer(
      Markup([
        .fields([
          TradeFields.money(direction == .stake ? "you pay" : "you give", amount, "TAO"),
          TradeFields.text("swap fee", "0 TAO", note: "root has no pool: one for one, no price"),
          TradeFields.money("you receive", amount, direction == .stake ? "TAO on root" : "TAO"),
        ]), .paragraph(StyledText(note)), moment.line(),
      ]),
      json: [
        "netuid": 0, "block": .integer(block), "paid_rao": .integer(amount.rao), "fee_rao": 0,
        "received_rao": .integer(amount.rao),
      ], derivations: derivations, headline: "received")
  }

  private var derivations: [Derivation] {
    let source = "pallets/subtensor/src/staking/stake_utils.rs (runtime 475)"
    let paid = Derivation.Input("paid", "what you give", .tao(amount))
    return [
      .sum(
        "received", "Root has no pool: TAO goes on it and comes off it one for one.", of: [paid],
        .tao(amount), rounding: "not at all", source: source),
      .given("fee", "There is no swap, so there is no swap fee.", .tao(.zero), source: source),
    ]
  }

  private var note: String {
    switch direction {
    case .stake:
      "Rewards do not arrive by themselves: they grow as your share of the validator's fund until "
        + "you claim them, and a claim costs a transaction fee."
    case .unstake:
      "Rewards you have not claimed stay yours and stay claimable; unstaking does not pay them out."
    }
  }
}
