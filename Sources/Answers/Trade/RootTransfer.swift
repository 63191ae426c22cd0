import Explain
import JSONText
import Presentation
package import StakingModel

/// Stake on or off root: one for one, without a swap.
package struct RootTransfer {
  package enum Direction: String {
    case stake, unstake
  }

  package let amount: Amount<TAO>
  package let direction: Direction
  package let fees: OrderFees
  /// What of it is a rest that the chain takes off too.
  package var rest: Amount<TAO> = .zero

  package init(
    amount: Amount<TAO>, direction: Direction, fees: OrderFees, rest: Amount<TAO> = .zero
  ) {
    self.amount = amount
    self.direction = direction
    self.fees = fees
    self.rest = rest
  }

  private var record: JSONRecord<Met> {
    direction == .stake ? Self.stakeRecord : Self.unstakeRecord
  }

  private var fee: Amount<TAO> { direction == .stake ? fees.stake : fees.unstake }
  var inAndOut: InAndOut { InAndOut(amount, fees: fees) }

  package func answer(_ moment: SandboxMoment, block: UInt64) -> Answer {
    var fields = [
      TradeFields.money(direction == .stake ? "you pay" : "you give", amount, "TAO"),
      TradeFields.text("swap fee", "0 TAO", note: "root has no pool: one for one, no price"),
      OrderFees.field(fee),
      TradeFields.money("you receive", amount, direction == .stake ? "TAO on root" : "TAO"),
    ]
    if rest > .zero { fields.insert(TradeFields.rest(rest, "TAO"), at: 1) }
    if direction == .stake { fields += inAndOut.fields }
    return Answer(
      Markup([.fields(fields), .paragraph(StyledText(note)), moment.line()]),
      json: record.json(of: (self, block)), derivations: derivations,
      details: direction == .stake
        ? inAndOut.derivations(returned: "received") : [OrderFees.derivation(fee)],
      headline: "received")
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
