import CivilTime
import StakingEconomics

/// What a history cannot be without something that is missing in it.
enum ImportGaps {
  /// - Parameters:
  ///   - openings: what was there before, the first that files say.
  ///   - all: what each file says was there before it.
  static func notes(
    _ events: [ImportedEvent], _ openings: [OpeningBalance], _ all: [OpeningBalance]
  ) -> [String] {
    var held: [LedgerAsset: Int128] = [:]
    for opening in openings { held[opening.asset, default: 0] += opening.rao }
    var firstBelow: [LedgerAsset: Int64] = [:]
    var later = laterOpenings(all, openings)[...]
    var jumps: [String] = []
    for imported in events {
      while let next = later.first, next.time <= imported.event.time {
        if let jump = jump(to: next, from: held[next.asset] ?? 0) { jumps.append(jump) }
        later.removeFirst()
      }
      for flow in imported.flows {
        let sum = (held[flow.asset] ?? 0) + flow.rao
        held[flow.asset] = sum
        if sum < 0, firstBelow[flow.asset] == nil { firstBelow[flow.asset] = imported.event.time }
      }
      if imported.event.feeRao > 0 { held[.tao, default: 0] -= imported.event.feeRao }
    }
    jumps += later.compactMap { jump(to: $0, from: held[$0.asset] ?? 0) }
    return firstBelow.sorted { ($0.value, $0.key.text) < ($1.value, $1.key.text) }.map { entry in
      "from \(UnixTime(seconds: entry.value).date.text) on more \(entry.key.text) goes out than "
        + "came in before: what was held earlier, or a file, is missing"
    } + jumps
  }

  /// What files say was there when others had begun before; none where several wallets are in it, whose
  /// events do not say whose they are.
  private static func laterOpenings(
    _ all: [OpeningBalance], _ first: [OpeningBalance]
  ) -> [OpeningBalance] {
    guard let one = first.first,
      first.allSatisfy({ $0.coldkey.mayBe(one.coldkey) && $0.custodian == one.custodian })
    else { return [] }
    return all.filter { opening in
      first.contains { $0.asset == opening.asset && $0.time < opening.time }
    }.sorted { ($0.time, $0.asset.text) < ($1.time, $1.asset.text) }
  }

  /// A rounding of a few rao is none.
  private static func jump(to opening: OpeningBalance, from held: Int128) -> String? {
    guard (held - opening.rao).magnitude > 1_000 else { return nil }
    return "\(opening.asset.sign): \(Shown.amount(held)) were left by what came before "
      + "\(UnixTime(seconds: opening.time).date.text), and the file that begins there says "
      + "\(Shown.amount(opening.rao)): a file between them is missing"
  }
}
