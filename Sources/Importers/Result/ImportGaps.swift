import CivilTime
import StakingEconomics

/// What a history cannot be without something that is missing in it.
enum ImportGaps {
  /// - Parameter openings: what was there before, where files say it.
  static func notes(_ events: [ImportedEvent], _ openings: [OpeningBalance]) -> [String] {
    var held: [LedgerAsset: Int128] = [:]
    for opening in openings { held[opening.asset, default: 0] += opening.rao }
    var firstBelow: [LedgerAsset: Int64] = [:]
    for imported in events {
      for flow in imported.flows {
        let sum = (held[flow.asset] ?? 0) + flow.rao
        held[flow.asset] = sum
        if sum < 0, firstBelow[flow.asset] == nil { firstBelow[flow.asset] = imported.event.time }
      }
    }
    return firstBelow.sorted { ($0.value, $0.key.text) < ($1.value, $1.key.text) }.map { entry in
      "from \(UnixTime(seconds: entry.value).date.text) on more \(entry.key.text) goes out than "
        + "came in before: what was held earlier, or a file, is missing"
    }
  }
}
