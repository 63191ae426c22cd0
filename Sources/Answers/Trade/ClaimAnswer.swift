import Decimals
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
    let lost = Int128(fee.rao) - Int128(received.rao)
    let loss: [Markup.Block] =
      lost <= 0
      ? []
      : [
        .paragraph(
          StyledText(
            "It brings \(NumberFormat.exact(rao: UInt64(clamping: lost))) TAO less than it costs. ",
            .warning)
            + StyledText("What is not claimed stays yours: wait longer, then claim."))
      ]
    return Answer(
      Markup(
        [
          .fields([
            TradeFields.money("you receive", received, "TAO on root", note: "it is root stake now"),
            TradeFields.money("transaction fee", fee, "TAO", note: "from free TAO"),
          ])
        ] + loss + [note.block, moment.line()]),
      json: Self.record.json(of: self), headline: "received")
  }
}
