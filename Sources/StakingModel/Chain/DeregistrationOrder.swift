/// Which subnet goes when a new one registers and all places are taken: of those no longer immune
/// the one with the lowest moving price, the older of two alike.
///
/// Source: pallets/subtensor/src/coinbase/root.rs, `get_network_to_prune`; economics section 9.
public struct DeregistrationOrder: Hashable, Sendable {
  /// Those that could go, the next to go first.
  public let candidates: [Netuid]
  /// Those that cannot go yet, with the block from which they can.
  public let immune: [Netuid: UInt64]

  /// The order at a state.
  ///
  /// - Parameter immunity: blocks from registration in which a subnet cannot go.
  public init(_ chain: ChainState, immunity: UInt64) {
    var open: [SubnetState] = []
    var immune: [Netuid: UInt64] = [:]
    for subnet in chain.subnets {
      let (end, overflow) = subnet.registeredBlock.addingReportingOverflow(immunity)
      if overflow || chain.block < end {
        immune[subnet.netuid] = overflow ? .max : end
      } else {
        open.append(subnet)
      }
    }
    self.immune = immune
    candidates = open.sorted {
      ($0.movingPrice, $0.registeredBlock, $0.netuid) < (
        $1.movingPrice, $1.registeredBlock, $1.netuid
      )
    }.map(\.netuid)
  }

  /// 1 for the subnet that goes next; nil for one that is immune or not there.
  public func rank(of netuid: Netuid) -> Int? {
    candidates.firstIndex(of: netuid).map { $0 + 1 }
  }
}

extension SubnetState {
  /// What a holder of some alpha would get if the subnet were dissolved in this state: the pool's TAO
  /// shared over all alpha outside the pool and, for subnets registered after the protocol began to
  /// take its part, over the pool's own alpha too.
  ///
  /// Burned alpha has no holder but is counted here, and funds of root validators sell into the pool
  /// before holders are paid, so this is an estimate: more where alpha was burned, less where funds
  /// hold much of it. Down to whole rao.
  public func dissolutionPayout(for alpha: Amount<Alpha>) -> Amount<TAO> {
    let sharesPool = registeredBlock > StakingDefaults.protocolPartFromBlock
    let outside = alphaOut.subtractingSaturated(alpha)
    let others = sharesPool ? outside.addingSaturated(pool.alpha) : outside
    return DissolutionPayout(pot: pool.tao, holders: [alpha], protocolAlpha: others).holders[0]
  }
}
