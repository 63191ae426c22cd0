import JSONText
import StakingModel

extension InAndOut {
  /// The keys of an order that goes in.
  static let record: JSONRecord<InAndOut> = [
    .integer("exit_now_net_rao", "what leaving at once would return, its transaction fee paid") {
      $0.returnedNet.rao
    },
    .inAndOut { $0.cost.rao },
  ]
}
