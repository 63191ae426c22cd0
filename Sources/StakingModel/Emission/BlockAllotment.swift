/// What the TAO of one block is to each subnet that has started: its demand, the gate in force in
/// that block, its TAO.
///
/// The gate's bar is found anew in every block whose number is a multiple of
/// `StakingDefaults.gateInterval`, and where there is none yet.
///
/// Source: pallets/subtensor/src/coinbase/subnet_emissions.rs `get_subnet_block_emissions`.
public struct BlockAllotment: Sendable {
  /// Each subnet's share of demand.
  public let demand: [U64F64]
  /// The gate in force, and the TAO there is.
  public let emission: SubnetEmission
  /// Which of them TAO is emitted to.
  public let enabled: [Bool]

  /// The allotment to some subnets, all of which have started.
  ///
  /// - Parameters:
  ///   - prices: their moving prices.
  ///   - burned: what their miners' emission withholds.
  ///   - enabled: which of them TAO is emitted to.
  ///   - block: the block being made.
  ///   - gate: the gate of the block before.
  ///   - rank: `EmissionBarRank`; the quantile rule is in force where it is zero.
  ///   - blockEmission: TAO minted in the block, in rao.
  public init(
    prices: [I96F32], burned: [U96F32], enabled: [Bool], block: UInt64, gate: EmissionGate,
    rank: UInt16, blockEmission: UInt64
  ) {
    demand = DemandShares.shares(prices: prices, burned: burned)
    self.enabled = enabled
    var gate = gate
    if EmissionGate.isSetAnew(in: block, bar: gate.bar) {
      let rule: EmissionGate.Rule =
        rank > 0 ? .rank(rank) : .quantile(StakingDefaults.gateQuantile)
      let bar = EmissionGate.bar(of: demand, rule: rule)
      if bar > .zero { gate.bar = bar }
    }
    emission = SubnetEmission(gate: gate, blockEmission: blockEmission)
  }

  /// The final shares of the block.
  public var shares: [U64F64] { emission.shares(demand: demand, enabled: enabled) }

  /// TAO in rao, in the order of the subnets.
  public var amounts: [U96F32] { emission.amounts(demand: demand, enabled: enabled) }
}

extension ChainState {
  /// The next block's allotment to the subnets that have started, ascending by number.
  public var nextAllotment: BlockAllotment {
    let (next, overflow) = block.addingReportingOverflow(1)
    let started = subnets.filter(\.hasStarted)
    return BlockAllotment(
      prices: started.map(\.movingPrice), burned: started.map(\.minerBurned),
      enabled: started.map(\.emissionEnabled), block: overflow ? block : next,
      gate: EmissionGate(bar: gateBar, exponent: gateExponent), rank: gateRank,
      blockEmission: blockEmission.rao)
  }

  /// What the next block's TAO does in each subnet that has started.
  public var nextInjections: [Netuid: SubnetInjection] {
    let started = subnets.filter(\.hasStarted)
    let amounts = nextAllotment.amounts
    return Dictionary(
      zip(started, amounts).map { subnet, tao in
        var subnet = subnet
        let proportion = rootProportion(of: subnet).value
        return (subnet.netuid, subnet.inject(tao, rootProportion: proportion))
      }, uniquingKeysWith: { first, _ in first })
  }
}
