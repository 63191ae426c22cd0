import CivilTime
import JSONText
import Market
import StakingModel

extension JSONRecord {
  /// Which state of the chain an answer is made from.
  static func asOf(
    _ value: @escaping @Sendable (Whole) -> (snapshot: Snapshot, now: UnixTime)
  ) -> JSONRecord {
    .object("as_of", "which state of the chain this is", of: Snapshot.record, value)
  }
}

extension Snapshot {
  fileprivate static var record: JSONRecord<(snapshot: Snapshot, now: UnixTime)> {
    [
      .block { $0.snapshot.block },
      .text("time", "when that block was made, in UTC") { $0.snapshot.time.iso8601 },
      .text("time_quality", "recorded, or derived from the block's number") {
        $0.snapshot.recordedTime.quality.rawValue
      },
      .integer("age_seconds", "how old it is") { $0.snapshot.asOf(now: $0.now).freshness.age },
      .integer("spec_version", "the version of the chain's runtime") { $0.snapshot.specVersion },
      .texts(
        "runtime_unknown", "what is not known of that runtime's rules; empty where all of it is"
      ) { $0.snapshot.rules.unknowns },
      .text("network", "which network it is") { $0.snapshot.network },
    ]
  }
}
