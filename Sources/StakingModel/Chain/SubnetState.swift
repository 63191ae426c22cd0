/// What the model needs to know of one subnet at a block.
public struct SubnetState: Hashable, Sendable {
  /// The subnet's number.
  public var netuid: Netuid
  /// Reserves, weights and fee.
  public var pool: Pool
  /// Alpha outside the pool, `SubnetAlphaOut`.
  public var alphaOut: Amount<Alpha>
  /// The slow moving price in TAO per alpha, `SubnetMovingPrice`.
  public var movingPrice: I96F32
  /// The share of miner emission withheld in the last epoch, `MinerBurned`.
  public var minerBurned: U96F32
  /// Whether TAO is emitted to it, `SubnetEmissionEnabled`.
  public var emissionEnabled: Bool
  /// The block of its first emission; nil before `start_call`.
  public var firstEmissionBlock: UInt64?
  /// The block of its registration.
  public var registeredBlock: UInt64
  /// Blocks between epochs; nil where it is not known.
  public var tempo: UInt16?
  /// TAO parked because a pool weight would have left its range, `BalancerTaoReservoir`.
  public var taoReservoir: Amount<TAO>
  /// Alpha parked likewise, `BalancerAlphaReservoir`.
  public var alphaReservoir: Amount<Alpha>
  /// How its owner has alpha split; the standard weights before runtime 480 and where none are set.
  public var emissionWeights: EmissionWeights

  /// A subnet's state.
  public init(
    netuid: Netuid, pool: Pool, alphaOut: Amount<Alpha>, movingPrice: I96F32 = .zero,
    minerBurned: U96F32 = .zero, emissionEnabled: Bool = true, firstEmissionBlock: UInt64? = nil,
    registeredBlock: UInt64 = 0, tempo: UInt16? = nil, taoReservoir: Amount<TAO> = .zero,
    alphaReservoir: Amount<Alpha> = .zero, emissionWeights: EmissionWeights = .standard
  ) {
    self.netuid = netuid
    self.pool = pool
    self.alphaOut = alphaOut
    self.movingPrice = movingPrice
    self.minerBurned = minerBurned
    self.emissionEnabled = emissionEnabled
    self.firstEmissionBlock = firstEmissionBlock
    self.registeredBlock = registeredBlock
    self.tempo = tempo
    self.taoReservoir = taoReservoir
    self.alphaReservoir = alphaReservoir
    self.emissionWeights = emissionWeights
  }

  /// Whether it emits alpha and counts for root: its owner has called `start_call`.
  ///
  /// Source: subnet_emissions.rs, `get_subnets_to_emit_to`.
  public var hasStarted: Bool { firstEmissionBlock != nil }

  /// All alpha there is: in the pool, outside and parked; at most 2^64−1 rao.
  @inline(__always)
  public var alphaIssuance: Amount<Alpha> {
    pool.alpha.addingSaturated(alphaOut).addingSaturated(alphaReservoir)
  }

  /// Alpha minted for participants per block.
  public var alphaEmission: Amount<Alpha> {
    Amount(rao: BlockEmission.perBlock(issuance: alphaIssuance.rao))
  }
}
