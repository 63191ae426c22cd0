/// How the alpha minted for participants in one block is split.
///
/// The owner takes the cut, miners half of the rest, validators the other half; of that,
/// `r·rest/2` belongs to root stake, or is recycled while the moving prices of all subnets add up to
/// one or less. Each part is truncated to whole rao on its own, so up to three rao belong to nobody.
///
/// Source: pallets/subtensor/src/coinbase/run_coinbase.rs `emit_to_subnets` (runtime 475).
public struct EmissionSplit: Hashable, Sendable {
  /// To the subnet's owner.
  public let owner: Amount<Alpha>
  /// To miners.
  public let server: Amount<Alpha>
  /// To validators' alpha stake.
  public let validator: Amount<Alpha>
  /// To validators' root stake.
  public let root: Amount<Alpha>
  /// Root's part where root is not paid.
  public let rootRecycled: Amount<Alpha>

  /// Splits an emission.
  ///
  /// - Parameters:
  ///   - ownerCut: parts of 65535; zero where the owner switched it off.
  ///   - rootProportion: taken after this block's alpha was minted.
  ///   - paysRoot: whether the moving prices add up to more than one.
  public init(
    emission: Amount<Alpha>, ownerCut: UInt16, rootProportion: U96F32, paysRoot: Bool
  ) {
    self.init(
      emission: emission, ownerShare: U96F32(truncating: UInt64(ownerCut), over: 65535),
      rootProportion: rootProportion, paysRoot: paysRoot)
  }

  init(
    emission: Amount<Alpha>, ownerShare: U96F32, rootProportion: U96F32, paysRoot: Bool
  ) {
    let half = U96F32(bits: 1 << 31)
    let all = U96F32(emission.rao)
    let cut = all.multipliedTruncated(by: ownerShare)
    let rest = all.subtractingSaturated(cut)
    let toRoot = rootProportion.multipliedTruncated(by: rest).multipliedTruncated(by: half)
    let toMiners = rest.multipliedTruncated(by: half)
    let toStake = rest.subtractingSaturated(toMiners).subtractingSaturated(toRoot)
    owner = Amount(rao: cut.floorSaturated)
    server = Amount(rao: toMiners.floorSaturated)
    validator = Amount(rao: toStake.floorSaturated)
    root = Amount(rao: paysRoot ? toRoot.floorSaturated : 0)
    rootRecycled = Amount(rao: paysRoot ? 0 : toRoot.floorSaturated)
  }
}
