/// The split of an epoch's pots over validators, by the kind of stake that stands behind each.
///
/// A validator's dividend divides into an alpha part and a root part like its alpha and its weighted
/// root stake. The pot for alpha stake goes by the alpha parts, the pot for root stake by the root
/// parts of validators with a seat on root. Arithmetic in `U96F32`, truncating.
///
/// Source: pallets/subtensor/src/coinbase/run_coinbase.rs `calculate_dividend_distribution` (475).
public struct DividendDistribution: Hashable, Sendable {
  /// One validator in an epoch.
  public struct Validator: Hashable, Sendable {
    /// All alpha staked on it in the subnet.
    public var alpha: Amount<Alpha>
    /// All TAO staked on it on root.
    public var root: Amount<TAO>
    /// Whether it holds one of the seats on root; without one its root part is nobody's.
    public var hasRootSeat: Bool
    /// Its dividend, by which the pots are shared, in rao.
    public var dividend: U96F32

    /// A validator.
    public init(alpha: Amount<Alpha>, root: Amount<TAO>, hasRootSeat: Bool, dividend: U96F32) {
      self.alpha = alpha
      self.root = root
      self.hasRootSeat = hasRootSeat
      self.dividend = dividend
    }
  }

  /// What each validator's alpha stake receives before take, in the order given, in rao.
  public let alpha: [U96F32]
  /// What each validator's root stake receives before take, as alpha in rao.
  public let root: [U96F32]

  /// Shares the pots out.
  public init(
    of validators: [Validator], alphaPot: Amount<Alpha>, rootPot: Amount<Alpha>, taoWeight: U96F32
  ) {
    let alphaParts = validators.map { $0.alphaPart(taoWeight) }
    let rootParts = zip(validators, alphaParts).map { validator, part in
      validator.hasRootSeat ? validator.dividend.subtractingSaturated(part) : U96F32.zero
    }
    alpha = DividendDistribution.share(alphaPot, by: alphaParts)
    root = DividendDistribution.share(rootPot, by: rootParts)
  }

  private static func share(_ pot: Amount<Alpha>, by parts: [U96F32]) -> [U96F32] {
    let total = parts.saturatedSum
    return parts.map {
      U96F32(pot.rao).multipliedTruncated(by: $0.dividedTruncated(by: total))
    }
  }
}

extension DividendDistribution.Validator {
  /// The part of the dividend that belongs to alpha stake; all of it without any stake.
  fileprivate func alphaPart(_ taoWeight: U96F32) -> U96F32 {
    let alpha = U96F32(self.alpha.rao)
    let total = alpha.addingSaturated(U96F32(root.rao).multipliedTruncated(by: taoWeight))
    if total == .zero { return dividend }
    return dividend.multipliedTruncated(by: alpha.dividedTruncated(by: total))
  }
}
