package import JSONText
import Sandbox
import StakingModel

extension LeaveAnswer {
  /// Everything at once.
  package static let record: JSONRecord<LeaveAnswer> = [
    .block { $0.outcome.block },
    .list("places", "what each place returned", of: part) { $0.outcome.parts },
    .integer("received_rao", "the TAO you receive") { $0.outcome.tao.rao },
    .transactionFee { $0.outcome.transactionFee },
    SandboxNote.order.keys { $0.note },
  ]

  private static let part: JSONRecord<SandboxOutcome.Part> = [
    .netuid { $0.place.netuid },
    .text("unit", "of what is given") { $0.place.unit },
    .integer("paid_rao", unit: "rao of the unit", "what is given") { $0.paid },
    .integer("fee_rao", unit: "rao of the unit", "the swap fee") { $0.fee },
    .integer("received_rao", "the TAO it returns") { $0.tao.rao },
    .transactionFee { $0.transactionFee },
  ]
}
