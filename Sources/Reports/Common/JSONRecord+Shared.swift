import CivilTime
import Inquiry
import JSONText
import Market
import StakingEconomics
import StakingModel

/// Keys that reports share.
extension JSONRecord {
  static func market(_ value: @escaping @Sendable (Whole) -> ReportContext) -> JSONRecord {
    .object("market", "which state of the chain it is made from", of: ReportContext.record, value)
  }

  static func inAndOut<Value: JSONScalar>(
    _ value: @escaping @Sendable (Whole) -> Value
  ) -> JSONRecord where Value.Base == UInt64 {
    .integer("in_and_out_rao", "what getting in and out at once costs, all fees counted", value)
  }

  static func steps(_ value: @escaping @Sendable (Whole) -> [StakeStep]) -> JSONRecord {
    .list(
      "steps", "what adds to the result or takes from it, in order",
      of: [
        .text("step", "what it is; kinds may be added") { $0.kind.rawValue },
        .integer("rao", "what it adds; below zero what it takes") { $0.rao },
      ], value)
  }

  static func assumptions(_ value: @escaping @Sendable (Whole) -> [String]) -> JSONRecord {
    .texts("assumptions", "what is taken for granted", value)
  }
}

extension ReportContext {
  /// Block, age and sources for machines.
  fileprivate static let record: JSONRecord<ReportContext> = [
    .integer("block", "the recorded block it is computed on") { $0.chain.block },
    .text("made", "when that block was made, in UTC") { $0.asOf.time.iso8601 },
    .text("time", "the same") { $0.asOf.time.iso8601 },
    .integer("spec_version", "the version of the chain's runtime") { $0.chain.specVersion },
    .text("day", "the day the report is made for") { $0.now.date.text },
    .integer("age_seconds", "how old the state is when that day ends") { $0.asOf.freshness.age },
    .text("freshness", "what that age means for the numbers") {
      $0.asOf.freshness.level.rawValue
    },
    .texts("sources", "where they were read") { $0.sources },
    .text("sha256", "the digest of the state") { $0.digest },
  ]
}
