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
    let ownerShare = U96F32(truncating: UInt64(ownerCut), over: 65535)
    self.init(
      AlphaParts(of: emission, ownerShare: ownerShare), rootProportion: rootProportion,
      paysRoot: paysRoot)
  }

  @inline(__always)
  init(_ alpha: AlphaParts, rootProportion: U96F32, paysRoot: Bool) {
    let toRoot = rootProportion.multipliedTruncated(by: alpha.rest)
      .multipliedTruncated(by: AlphaParts.half)
    let toStake = alpha.rest.subtractingSaturated(alpha.miners).subtractingSaturated(toRoot)
    owner = Amount(rao: alpha.owner.floorSaturated)
    server = Amount(rao: alpha.miners.floorSaturated)
    validator = Amount(rao: toStake.floorSaturated)
    root = Amount(rao: paysRoot ? toRoot.floorSaturated : 0)
    rootRecycled = Amount(rao: paysRoot ? 0 : toRoot.floorSaturated)
  }
}

/// The alpha minted for participants in one block and what of it does not depend on root.
struct AlphaParts: Hashable, Sendable {
  static let half = U96F32(bits: 1 << 31)

  let emission: U96F32
  /// The owner's cut.
  let owner: U96F32
  /// What the cut leaves.
  let rest: U96F32
  /// Half of that.
  let miners: U96F32

  init(of emission: Amount<Alpha>, ownerShare: U96F32) {
    self.emission = U96F32(emission.rao)
    owner = self.emission.multipliedTruncated(by: ownerShare)
    rest = self.emission.subtractingSaturated(owner)
    miners = rest.multipliedTruncated(by: AlphaParts.half)
  }
}
