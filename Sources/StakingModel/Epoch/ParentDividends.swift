/// The dividend of one validator between itself and the parents that lend it stake weight.
///
/// Everybody's part follows the stake they bring: `(alpha + w·root)·proportion`. From a parent of
/// another owner the validator keeps its childkey take, and a part may be burned. `U96F32`, each
/// amount truncated to whole rao.
///
/// Source: pallets/subtensor/src/coinbase/run_coinbase.rs `get_parent_child_dividends_distribution`.
public struct ParentDividends: Hashable, Sendable {
  /// Stake with the part of it that counts here.
  public struct Contribution: Hashable, Sendable {
    /// Alpha in the subnet.
    public var alpha: Amount<Alpha>
    /// TAO on root.
    public var root: Amount<TAO>
    /// The part lent to the validator (a parent), or lent away by it, of 2^64−1.
    public var proportion: UInt64
    /// Whether the same coldkey owns parent and validator: then nothing is taken.
    public var sameOwner: Bool

    /// A contribution.
    public init(
      alpha: Amount<Alpha>, root: Amount<TAO>, proportion: UInt64, sameOwner: Bool = false
    ) {
      self.alpha = alpha
      self.root = root
      self.proportion = proportion
      self.sameOwner = sameOwner
    }
  }

  /// To the validator itself, takes included.
  public let own: Amount<Alpha>
  /// To each parent.
  public let parents: [Amount<Alpha>]
  /// Burned from parents' parts.
  public let burned: Amount<Alpha>

  /// Divides a dividend.
  ///
  /// - Parameters:
  ///   - lender: the validator's own stake; its proportion is what it lends to others.
  ///   - take: the childkey take in parts of 65535.
  ///   - burn: `CKBurn` in parts of 2^64−1.
  public init(
    of dividend: Amount<Alpha>, lender: Contribution, parents: [Contribution], take: UInt16,
    burn: UInt64 = 0, taoWeight: U96F32
  ) {
    let all = U96F32(dividend.rao)
    let kept = U96F32.one.subtractingSaturated(RootProportion.weight(lender.proportion))
    let own = U96F32(lender.weight(kept, taoWeight).floorSaturated)
    let weights = parents.map { $0.weight(RootProportion.weight($0.proportion), taoWeight) }
    let total = weights.reduce(own) { $0.addingSaturated($1) }
    let takePart = U96F32(truncating: UInt64(take), over: 65535)
    let burnPart = RootProportion.weight(burn)
    var remaining = all
    var taken = U96F32.zero
    var burned: UInt64 = 0
    var paid: [Amount<Alpha>] = []
    for (parent, weight) in zip(parents, weights) {
      var part = all.multipliedTruncated(by: weight.dividedTruncated(by: total))
      remaining = remaining.subtractingSaturated(part)
      if !parent.sameOwner {
        let burnt = burnPart.multipliedTruncated(by: part)
        let take = takePart.multipliedTruncated(by: part)
        part = part.subtractingSaturated(burnt).subtractingSaturated(take)
        taken = taken.addingSaturated(take)
        burned = UInt64(clamping: UInt128(burned) + UInt128(burnt.floorSaturated))
      }
      paid.append(Amount(rao: part.floorSaturated))
    }
    self.parents = paid
    self.burned = Amount(rao: burned)
    self.own = Amount(rao: remaining.addingSaturated(taken).floorSaturated)
  }
}

extension ParentDividends.Contribution {
  fileprivate func weight(_ part: U96F32, _ taoWeight: U96F32) -> U96F32 {
    let fromAlpha = U96F32(alpha.rao).multipliedTruncated(by: part)
    let fromRoot = U96F32(root.rao).multipliedTruncated(by: part)
      .multipliedTruncated(by: taoWeight)
    return fromAlpha.addingSaturated(fromRoot)
  }
}
