package import JSONText
package import Sandbox
import StakingModel

extension SandboxDocument.Step {
  /// The line that does it, and what it came to.
  package static let record: JSONRecord<SandboxDocument.Step> = [
    .text("line", "the line that does it again") { $0.words },
    outcome.keys(only: "for an act") { if case .act(let act) = $0 { act.outcome } else { nil } },
  ]

  private static let outcome: JSONRecord<SandboxOutcome> = [
    SandboxNote.block { $0.block },
    .integer("paid_rao", unit: "rao there", "what was given") { $0.paid },
    .integer("received_rao", unit: "rao there", "what arrived") { $0.received },
    .integer("fee_rao", unit: "rao there", "the swap fee") { $0.fee },
    .integer("tao_rao", "the TAO paid or received between") { $0.tao.rao },
    .integer("transaction_fee_rao", "the transaction fee") { $0.transactionFee.rao },
  ]
}
