/// What the model needs to know of the chain at a block: a value, cheap to copy.
public struct ChainState: Hashable, Sendable {
  /// The block this is the state after.
  public var block: UInt64
  /// The runtime's `spec_version`.
  public var specVersion: UInt32
  /// All TAO there is.
  public var totalIssuance: Amount<TAO>
  /// All TAO on root, `SubnetTAO[0]`.
  public var rootTAO: Amount<TAO>
  /// TAO weight times 2^64−1; 0.18 on mainnet.
  public var taoWeight: UInt64
  /// The bar of the emission gate in force, `EmissionGateBar`.
  public var gateBar: U64F64
  /// The rank that sets the bar, `EmissionBarRank`.
  public var gateRank: UInt16
  /// The gate's exponent, `EmissionGateExponent`.
  public var gateExponent: U64F64
  /// The speed of moving prices, `SubnetMovingAlpha`.
  public var movingAlpha: I96F32
  /// The subnets besides root, ascending by number.
  public var subnets: [SubnetState]

  /// A chain's state; the subnets are put in order.
  public init(
    block: UInt64, specVersion: UInt32, totalIssuance: Amount<TAO>, rootTAO: Amount<TAO>,
    taoWeight: UInt64, gateBar: U64F64, gateRank: UInt16 = StakingDefaults.gateRank,
    gateExponent: U64F64 = StakingDefaults.gateExponent, movingAlpha: I96F32,
    subnets: [SubnetState]
  ) {
    self.block = block
    self.specVersion = specVersion
    self.totalIssuance = totalIssuance
    self.rootTAO = rootTAO
    self.taoWeight = taoWeight
    self.gateBar = gateBar
    self.gateRank = gateRank
    self.gateExponent = gateExponent
    self.movingAlpha = movingAlpha
    self.subnets = subnets.sorted { $0.netuid < $1.netuid }
  }

  /// The subnet of that number, unless there is none.
  public func subnet(_ netuid: Netuid) -> SubnetState? {
    var low = 0
    var high = subnets.count
    while low < high {
      let middle = low + (high - low) / 2
      if subnets[middle].netuid < netuid { low = middle + 1 } else { high = middle }
    }
    return low < subnets.count && subnets[low].netuid == netuid ? subnets[low] : nil
  }

  /// TAO minted per block.
  public var blockEmission: Amount<TAO> {
    Amount(rao: BlockEmission.perBlock(issuance: totalIssuance.rao))
  }

  /// The root proportion of a subnet at this state.
  public func rootProportion(of subnet: SubnetState) -> RootProportion {
    RootProportion(
      rootTAO: rootTAO, alphaIssuance: subnet.alphaIssuance, taoWeight: taoWeight)
  }

  /// The sum of the moving prices of all subnets that have started: root dividends are paid only
  /// if it is above one.
  public var movingPriceSum: I96F32 {
    subnets.filter(\.hasStarted).reduce(.zero) { $0.addingSaturated($1.movingPrice) }
  }
}
