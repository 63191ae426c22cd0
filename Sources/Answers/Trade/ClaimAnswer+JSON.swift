package import JSONText
import Sandbox
import StakingModel

extension ClaimAnswer {
  package static let record: JSONRecord<ClaimAnswer> = [
    SandboxNote.block { $0.act.outcome.block },
    .integer("received_rao", "what is claimed; root stake now") { $0.act.outcome.tao.rao },
    .integer("fee_rao", "the transaction fee") { $0.act.outcome.transactionFee.rao },
    .transactionFee { $0.act.outcome.transactionFee }, SandboxNote.claim.keys { $0.note },
  ]
}
