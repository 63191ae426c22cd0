import JSONText
import Presentation
package import Sandbox
import StakingModel

/// A claim that was carried out, as an answer.
package struct ClaimAnswer {
  package let act: SandboxAct
  package let note: SandboxNote
  package let moment: SandboxMoment

  package init(act: SandboxAct, note: SandboxNote, moment: SandboxMoment) {
    self.act = act
    self.note = note
    self.moment = moment
  }

  package var answer: Answer {
    let (received, fee) = (act.outcome.tao, act.outcome.transactionFee)
    return Answer(
      Markup([
        .fields([
          TradeFields.money("you receive", received, "TAO on root", note: "it is root stake now"),
          TradeFields.money("transaction fee", fee, "TAO", note: "from free TAO"),
        ]), note.block, moment.line(),
      ]),
      json: [
        "block": .integer(act.outcome.block), "received_rao": .integer(received.rao),
        "fee_rao": .integer(fee.rao), "transaction_fee_rao": .integer(fee.rao),
        "sandbox": note.json,
      ], headline: "received")
  }
}
