package import JSONText
import Market
import StakingEconomics
package import StakingModel

/// Keys that several answers have: one name, one meaning.
extension JSONRecord {
  package static func netuid(_ value: @escaping @Sendable (Whole) -> Netuid) -> JSONRecord {
    .integer("netuid", "the subnet's number; 0 for root") { value($0).value }
  }

  /// Number and name of a subnet, and the block.
  static func subnet(
    _ info: @escaping @Sendable (Whole) -> SubnetInfo,
    at block: @escaping @Sendable (Whole) -> UInt64
  ) -> JSONRecord {
    [
      .netuid { info($0).netuid }, .text("name", "the subnet's name") { info($0).name },
      .block(block),
    ]
  }

  package static func block(_ value: @escaping @Sendable (Whole) -> UInt64) -> JSONRecord {
    .integer("block", "the recorded block it is computed on", value)
  }

  static func transactionFee(
    _ value: @escaping @Sendable (Whole) -> Amount<TAO>
  ) -> JSONRecord {
    .integer("transaction_fee_rao", "what the order itself costs, on top") { value($0).rao }
  }

  static func steps(_ value: @escaping @Sendable (Whole) -> [StakeStep]) -> JSONRecord {
    .list(
      "steps", "what adds to the result or takes from it, in order",
      of: [
        .text("step", "what it is; kinds may be added") { $0.kind.rawValue },
        .integer("rao", "what it adds; below zero what it takes") { $0.rao },
      ], value)
  }

  static func inAndOut<Value: JSONScalar>(
    _ value: @escaping @Sendable (Whole) -> Value
  ) -> JSONRecord where Value.Base == UInt64 {
    .integer("in_and_out_rao", "what getting in and out at once costs, all fees counted", value)
  }

  static func course(_ value: @escaping @Sendable (Whole) -> StakeComparison) -> JSONRecord {
    .text("course", "followsRules: rates fall as the rules say; heldStill: they stay") {
      value($0).course.rawValue
    }
  }

  static func take(_ value: @escaping @Sendable (Whole) -> UInt16) -> JSONRecord {
    .integer("take_u16", "the validator's take that is counted", value)
  }

  package static func assumptions(
    _ value: @escaping @Sendable (Whole) -> [String]
  ) -> JSONRecord {
    .texts("assumptions", "what is taken for granted", value)
  }
}
