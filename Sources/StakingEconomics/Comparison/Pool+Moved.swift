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

  /// The pool after the chain put in what was worth so much alpha at another price: the TAO of that
  /// worth, and alpha at this pool's own price beside it. For projections: rounded down to whole rao.
  func given(_ alpha: Double, at other: Double) -> Pool {
    let value = (alpha * other * 1e9).rounded(.down)
    let now = price.approximate
    let added = now > 0 ? (value / now).rounded(.down) : 0
    guard added >= 1, added < 0x1p63, value < 0x1p63 else { return self }
    var pool = self
    pool.alpha = self.alpha.addingSaturated(Amount(rao: UInt64(added)))
    pool.tao = tao.addingSaturated(Amount(rao: UInt64(value)))
    return pool
  }
}
