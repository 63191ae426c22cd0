/// How the alpha minted for participants in one block is split.
///
/// The owner takes the cut, miners half of the rest, validators the other half; of that,
/// `r·rest/2` belongs to root stake, or is recycled while the moving prices of all subnets add up to
/// one or less. Each part is truncated to whole rao on its own, so up to three rao belong to nobody.
///
/// Since runtime 480 an owner's weights say the parts. Root's is then what the standard weights give
/// it, at most all of the validators'. How the chain rounds other weights has not been seen: here
/// each product is truncated as before, so that the standard ones give the same to the rao.
///
/// Source: pallets/subtensor/src/coinbase/run_coinbase.rs `emit_to_subnets` (runtime 475); bittensor
/// 11.3.1rc73 `emission_weights.py` (480-481).
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

  /// Splits an emission by an owner's weights.
  public init(
    emission: Amount<Alpha>, weights: EmissionWeights, rootProportion: U96F32, paysRoot: Bool
  ) {
    self.init(
      AlphaParts(of: emission, weights: weights), rootProportion: rootProportion,
      paysRoot: paysRoot)
  }

  @inline(__always)
  init(_ alpha: AlphaParts, rootProportion: U96F32, paysRoot: Bool) {
    let validators = alpha.rest.subtractingSaturated(alpha.miners)
    let toRoot = min(
      rootProportion.multipliedTruncated(by: alpha.rootBase)
        .multipliedTruncated(by: AlphaParts.half), validators)
    let toStake = validators.subtractingSaturated(toRoot)
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
  /// The miners' part of that: half, unless weights say otherwise.
  let miners: U96F32
  /// What root's part is counted from: what the standard cut leaves.
  let rootBase: U96F32

  init(of emission: Amount<Alpha>, ownerShare: U96F32) {
    self.emission = U96F32(emission.rao)
    owner = self.emission.multipliedTruncated(by: ownerShare)
    rest = self.emission.subtractingSaturated(owner)
    miners = rest.multipliedTruncated(by: AlphaParts.half)
    rootBase = rest
  }

  /// The parts by an owner's weights.
  ///
  /// The miners' is `⌊rest·miner/(validator + miner)⌋` in units of 2^-32; for the standard weights
  /// that is half of the rest, bit by bit.
  init(of emission: Amount<Alpha>, weights: EmissionWeights) {
    let whole = U96F32(emission.rao)
    self.emission = whole
    owner = whole.multipliedTruncated(by: U96F32(truncating: weights.owner, over: .max))
    rest = whole.subtractingSaturated(owner)
    let product = rest.bits.fullProduct(UInt128(weights.miner))
    let divisor = UInt128(UInt64.max - weights.owner)
    miners = U96F32(bits: divisor.quotient(ofWide: product.high, product.low).quotient)
    rootBase = whole.subtractingSaturated(
      whole.multipliedTruncated(
        by: U96F32(truncating: EmissionWeights.standard.owner, over: .max)))
  }
}

/// Who says how a subnet's alpha is split.
enum SplitRule: Hashable, Sendable {
  /// The owner's cut, the rest in halves.
  case cut(U96F32)
  /// The owner's weights.
  case weights(EmissionWeights)

  func parts(of emission: Amount<Alpha>) -> AlphaParts {
    switch self {
    case .cut(let share): AlphaParts(of: emission, ownerShare: share)
    case .weights(let weights): AlphaParts(of: emission, weights: weights)
    }
  }
}
