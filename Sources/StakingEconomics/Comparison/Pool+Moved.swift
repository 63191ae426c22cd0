package import StakingModel

extension Pool {
  /// The pool after others have traded its price to a multiple of what it is, along its own curve
  /// and without fees: TAO times `f^w1`, alpha times `f^−w2`. For projections: the reserves are
  /// rounded to whole rao. Nil where they would leave 1…2^63 rao.
  package func moved(byPriceFactor factor: Double) -> Pool? {
    guard factor > 0, factor.isFinite else { return nil }
    if factor == 1 { return self }
    let log = ElementaryFunctions.log(factor)
    let tao = Double(tao.rao) * ElementaryFunctions.exp(log * baseWeight.approximate)
    let alpha = Double(alpha.rao) * ElementaryFunctions.exp(-log * quoteWeight.approximate)
    guard (1...0x1p63).contains(tao), (1...0x1p63).contains(alpha) else { return nil }
    var pool = self
    pool.tao = Amount(rao: UInt64(tao.rounded()))
    pool.alpha = Amount(rao: UInt64(alpha.rounded()))
    return pool
  }

  /// What alpha is worth at this pool's spot price, in rao of TAO, rounded down.
  package func spotValue(of alpha: Amount<Alpha>) -> Int128 {
    Int128(price.multipliedTruncated(by: U64F64(alpha.rao)).floorSaturated)
  }
}
