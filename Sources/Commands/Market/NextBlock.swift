import Market
import StakingModel

/// The TAO a subnet is given in the block after the snapshot's.
struct NextBlock: Hashable {
  /// Put into the pool.
  let injected: Amount<TAO>
  /// Spent on buying alpha for the chain.
  let chainBuy: Amount<TAO>
  let source: Source

  /// Where the numbers come from.
  enum Source: String {
    /// What the chain did, as recorded.
    case recorded
    /// What the model says the chain does, where it is not recorded.
    case computed
  }

  /// Both together.
  var tao: Amount<TAO> { injected.addingSaturated(chainBuy) }

  /// The source that `why` names: the record, or the chain's rule.
  func rule(_ recorded: String) -> String {
    switch source {
    case .recorded: "the block after it, " + recorded
    case .computed:
      "pallets/subtensor/src/coinbase/run_coinbase.rs inject_and_maybe_swap (runtime 475)"
    }
  }

  /// The next block of every subnet that has started: as recorded, else by the model's rules.
  static func all(of snapshot: Snapshot) -> [Netuid: NextBlock] {
    guard let outcome = snapshot.outcome else {
      return snapshot.chain.nextInjections.mapValues {
        NextBlock(injected: $0.taoIn, chainBuy: $0.spent, source: .computed)
      }
    }
    let recorded = outcome.subnets.compactMap { subnet in
      subnet.injected.flatMap { injected in
        subnet.chainBuy.map {
          (subnet.netuid, NextBlock(injected: injected, chainBuy: $0, source: .recorded))
        }
      }
    }
    return Dictionary(recorded, uniquingKeysWith: { first, _ in first })
  }
}
