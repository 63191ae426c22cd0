public import StakingModel

/// The TAO a subnet is given in the block after the snapshot's.
public struct NextBlock: Hashable, Sendable {
  /// Put into the pool.
  public let injected: Amount<TAO>
  /// Spent on buying alpha for the chain.
  public let chainBuy: Amount<TAO>
  /// Where the numbers come from.
  public let source: Source

  /// Where the numbers come from.
  public enum Source: String, Hashable, Sendable {
    /// What the chain did, as recorded.
    case recorded
    /// What the model says the chain does, where it is not recorded.
    case computed
  }

  /// Both together.
  public var tao: Amount<TAO> { injected.addingSaturated(chainBuy) }

  /// The next block of every subnet that has started: as recorded, else by the model's rules.
  public static func all(of snapshot: Snapshot) -> [Netuid: NextBlock] {
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
