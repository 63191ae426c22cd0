package import JSONText
import Sandbox
import StakingModel

extension MoveAnswer {
  package static let record: JSONRecord<MoveAnswer> = [
    .integer("from", "the subnet it leaves; 0 for root") { $0.from.netuid.value },
    .integer("to", "the subnet it goes to; 0 for root") { $0.to.netuid.value },
    SandboxNote.block { $0.act.outcome.block },
    .integer("paid_rao", unit: "rao there", "what is given") { $0.act.outcome.paid },
    .integer("fee_rao", unit: "rao there", "the swap fee") { $0.act.outcome.fee },
    .transactionFee { $0.act.outcome.transactionFee },
    .integer("tao_rao", "the TAO between the two") { $0.act.outcome.tao.rao },
    .integer("received_rao", unit: "rao there", "what arrives") { $0.act.outcome.received },
    SandboxNote.move.keys { $0.note },
  ]
}
