/// What registering a subnet costs: twice the last cost, falling block by block to a minimum.
///
/// Source: pallets/subtensor/src/coinbase/root.rs:502.
public struct SubnetLockCost: Hashable, Sendable {
  /// The cost last paid.
  public var last: Amount<TAO>
  /// The block it was paid in; zero if none was yet.
  public var lastBlock: UInt64
  /// The least it costs.
  public var minimum: Amount<TAO>
  /// `NetworkLockReductionInterval`, in blocks at an emission of 1 TAO.
  public var interval: UInt64
  /// TAO minted per block.
  public var blockEmission: Amount<TAO>

  /// The ingredients.
  public init(
    last: Amount<TAO>, lastBlock: UInt64, minimum: Amount<TAO>, interval: UInt64,
    blockEmission: Amount<TAO>
  ) {
    self.last = last
    self.lastBlock = lastBlock
    self.minimum = minimum
    self.interval = interval
    self.blockEmission = blockEmission
  }

  /// The cost at a block: `max(minimum, 2·last − ⌊last/interval'⌋·(now − lastBlock))`, where
  /// interval' shrinks with the block emission.
  public func cost(at now: UInt64) -> Amount<TAO> {
    let factor: UInt128 = lastBlock == 0 ? 1 : 2
    let shrunk = UInt128(interval) * UInt128(blockEmission.rao) / 1_000_000_000
    let step = shrunk > 0 ? UInt128(last.rao) / shrunk : 0
    let age = UInt128(now > lastBlock ? now - lastBlock : 0)
    let start = UInt128(last.rao) * factor
    let fallen = step.saturatingProduct(age)
    let cost = start > fallen ? start - fallen : 0
    return Amount(rao: max(minimum.rao, UInt64(clamping: cost)))
  }
}
