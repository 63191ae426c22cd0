/// What is known of a subnet from the block before, so that it need not be computed again.
struct SubnetWork {
  /// Its spot price.
  var spot: U64F64
  /// Its alpha emission and what of it does not depend on root, until the next halving.
  private var alpha: AlphaParts
  private var halving: Halving
  private let rule: SplitRule
  /// The root proportion at the issuance of alpha after the block: the next one begins with it.
  private var proportion = Kept<Amount<Alpha>, U96F32>()
  /// The alpha that its TAO stands for: both amount and price, cut to 2^-32, seldom change.
  private var wanted = Kept<TAOAtPrice, U96F32>()
  /// The spots at which its moving price stands still.
  private var rest = MovingPrice.Rest.none

  init(_ state: SubnetState, ownerShare: U96F32) {
    spot = state.pool.price
    halving = Halving(issuance: state.alphaIssuance.rao)
    rule = state.emissionWeights.isStandard ? .cut(ownerShare) : .weights(state.emissionWeights)
    alpha = rule.parts(of: Amount(rao: halving.perBlock))
  }

  /// The alpha minted for participants at an issuance.
  @inline(__always)
  mutating func alpha(at issuance: Amount<Alpha>) -> AlphaParts {
    if !halving.isEra(of: issuance.rao) {
      halving = Halving(issuance: issuance.rao)
      alpha = rule.parts(of: Amount(rao: halving.perBlock))
    }
    return alpha
  }

  /// The root proportion at an issuance.
  @inline(__always)
  mutating func rootProportion(at issuance: Amount<Alpha>, _ weightedRoot: U96F32) -> U96F32 {
    proportion.value(of: issuance) {
      RootProportion.value(weightedRoot: weightedRoot, alphaIssuance: $0)
    }
  }

  /// The terms on which a block's TAO comes in.
  @inline(__always)
  mutating func terms(
    _ tao: U96F32, alphaEmission: U96F32, rootProportion: U96F32
  ) -> InjectionTerms {
    let source = TAOAtPrice(tao: tao, price: U96F32(truncating: spot))
    return InjectionTerms(
      source, wanted: wanted.value(of: source) { $0.alpha }, alphaEmission: alphaEmission,
      rootProportion: rootProportion)
  }

  /// The moving price after a block that ends at the spot price.
  @inline(__always)
  mutating func next(
    after price: I96F32, _ step: MovingPrice, firstEmission: UInt64
  ) -> I96F32 {
    if rest.holds(spot, in: step.now) { return price }
    let next = step.next(after: price, spot: spot, firstEmission: firstEmission)
    rest = next == price ? step.rest(at: price, firstEmission: firstEmission) : .none
    return next
  }
}
