import Diagnostics
import Market
import StakingModel

/// What all positions together cannot be.
enum ImportLimits {
  static func faults(_ holdings: HoldingsJoin, in context: ImportContext) -> [Diagnostic] {
    var tao = holdings.free.reduce(UInt128(0)) { $0 + UInt128($1.rao) }
    var alpha: [Netuid: UInt128] = [:]
    for position in holdings.positions {
      if case .subnet(let netuid) = position.place {
        alpha[netuid, default: 0] += UInt128(position.rao)
      } else {
        tao += UInt128(position.rao)
      }
    }
    var found: [Diagnostic] = []
    if tao > UInt128(BlockEmission.supplyCap) {
      found.append(
        supply("together that is more TAO than there will ever be", "21,000,000 TAO is all."))
    }
    for (netuid, rao) in alpha.sorted(by: { $0.key < $1.key }) {
      guard let snapshot = context.snapshot, let all = snapshot.chain.subnet(netuid)?.alphaOut,
        rao > UInt128(all.rao)
      else { continue }
      found.append(
        supply(
          "all of subnet \(netuid.value) holds less than this: \(Shown.amount(Int128(all.rao))) alpha",
          "That is the alpha outside the pool at block \(snapshot.block)."))
    }
    return found
  }

  /// Rewards come out of the supply, so that all of them together are no more.
  static func faults(_ events: [ImportedEvent]) -> [Diagnostic] {
    let cap = Int128(BlockEmission.supplyCap)
    return events.sums.filter { $0.rewards > cap }.map { sum in
      supply(
        "together the rewards are more \(sum.asset.sign) than there will ever be: "
          + Shown.amount(sum.rewards),
        "There are never more than 21,000,000 TAO, nor alpha of one subnet.")
    }
  }

  private static func supply(_ summary: String, _ why: String) -> Diagnostic {
    Diagnostic(
      "import.supply", summary, explanation: why, hint: Hint("check the unit of the file"))
  }
}
