package import Diagnostics
package import Inquiry
package import Market
import Presentation
package import StakingModel

extension Volatility {
  /// Why there is none, and where there is one.
  ///
  /// - Parameter works: a line that works, for a subnet's number.
  package static func missing(
    _ info: SubnetInfo, in history: SubnetPriceHistory, of snapshot: Snapshot,
    works: (Netuid) -> String
  ) -> Diagnostic {
    let count = history.comparable(info.netuid, registeredBlock: info.registeredBlock).count
    let found = snapshot.subnets.filter { recorded($0, in: history) != nil }
    let deepest = found.max { pool($0, snapshot) < pool($1, snapshot) }
    let names = found.sorted { pool($0, snapshot) > pool($1, snapshot) }.prefix(5)
      .map { "\($0.netuid.value)" }.joined(separator: ", ")
    return Diagnostic(
      "montecarlo.history",
      "\(info.title) has \(count == 1 ? "1 recorded price" : "\(count) recorded prices"), too few to "
        + "see how much it moves",
      explanation:
        "At least \(fewestChanges + 1) of one registration are needed. \(found.count) of "
        + "\(snapshot.subnets.count) subnets have them, as \(names). Or say how much it moves in a "
        + "year: --volatility 100%.",
      hint: deepest.map { Hint.example(works($0.netuid)) })
  }

  private static func pool(_ info: SubnetInfo, _ snapshot: Snapshot) -> UInt64 {
    snapshot.chain.subnet(info.netuid)?.pool.tao.rao ?? 0
  }
}
