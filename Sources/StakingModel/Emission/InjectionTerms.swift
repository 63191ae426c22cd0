/// What a subnet's TAO of a block does: a part goes into the pool together with alpha, the rest
/// buys alpha from it.
///
/// The alpha is capped at `rootProportion·alphaEmission`, so an old subnet, whose root proportion is
/// small, gets purchases instead of liquidity. `U96F32` in rao, truncated.
///
/// Source: pallets/subtensor/src/coinbase/run_coinbase.rs `get_subnet_terms` (runtime 475).
public struct InjectionTerms: Hashable, Sendable {
  /// TAO for the pool.
  public let taoIn: U96F32
  /// Alpha for the pool.
  public let alphaIn: U96F32
  /// Alpha for participants.
  public let alphaOut: U96F32
  /// TAO that buys alpha.
  public let excess: U96F32

  /// The terms for a subnet's TAO, spot price, alpha emission and root proportion before the block.
  public init(tao: U96F32, price: U64F64, alphaEmission: UInt64, rootProportion: U96F32) {
    let source = TAOAtPrice(tao: tao, price: U96F32(truncating: price))
    self.init(
      source, wanted: source.alpha, alphaEmission: U96F32(alphaEmission),
      rootProportion: rootProportion)
  }

  /// The same where the alpha that the TAO stands for is known.
  @inline(__always)
  init(_ source: TAOAtPrice, wanted: U96F32, alphaEmission: U96F32, rootProportion: U96F32) {
    let cap = rootProportion.multipliedTruncated(by: alphaEmission)
    alphaIn = min(wanted, cap)
    taoIn = wanted > cap ? cap.multipliedTruncated(by: source.price) : source.tao
    alphaOut = alphaEmission
    excess = source.tao.subtractingSaturated(taoIn)
  }
}

/// TAO in rao and a price in TAO per alpha.
struct TAOAtPrice: Equatable {
  let tao: U96F32
  let price: U96F32

  /// The alpha that the TAO stands for, in rao.
  var alpha: U96F32 { tao.dividedTruncated(by: price) }
}
