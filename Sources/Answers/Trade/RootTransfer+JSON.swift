package import JSONText
import StakingModel

/// A transfer with the block whose state it meets.
extension RootTransfer {
  package typealias Met = (transfer: RootTransfer, block: UInt64)

  /// TAO on root.
  package static let stakeRecord: JSONRecord<Met> = [
    place, .integer("paid_rao", "what you pay, fee included") { $0.transfer.amount.rao },
    swapFee,
    .transactionFee { $0.transfer.fees.stake },
    .integer("received_rao", "the TAO you have on root") { $0.transfer.amount.rao },
    InAndOut.record.keys { $0.transfer.inAndOut },
  ]

  /// TAO from root.
  package static let unstakeRecord: JSONRecord<Met> = [
    place, .integer("paid_rao", "the TAO you take off root") { $0.transfer.amount.rao },
    swapFee,
    .transactionFee { $0.transfer.fees.unstake },
    .integer("received_rao", "the TAO you receive") { $0.transfer.amount.rao },
    .integer("rest_rao", "what of it is a rest below 0.02 TAO, taken off too") {
      $0.transfer.rest.rao
    },
  ]

  private static let place: JSONRecord<Met> = [.netuid { _ in .root }, .block { $0.block }]

  private static let swapFee = JSONRecord<Met>.integer("fee_rao", "0, root has no pool") { _ in 0 }
}
