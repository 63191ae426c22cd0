extension Pool {
  /// The range the chain keeps both weights in.
  public static let smallestWeight = Perquintill(raw: 10_000_000_000_000_000)

  /// The quote weight after adding to the reserves at unchanged price, or nil if a weight would
  /// leave [0.01, 0.99].
  ///
  /// `w2' = Q2/(Q1+Q2)` with Q1 = w1·tao·(alpha+Δalpha), Q2 = w2·alpha·(tao+Δtao), both rounded to
  /// nearest; one half for empty reserves.
  ///
  /// Source: pallets/swap/src/pallet/balancer.rs, `update_weights_for_added_liquidity`.
  @inline(__always)
  public func quoteWeight(addingTAO taoDelta: UInt64, alpha alphaDelta: UInt64) -> Perquintill? {
    let base = baseWeight.multipliedRounded(
      UInt128(tao.rao).saturatingProduct(UInt128(alpha.rao) + UInt128(alphaDelta)))
    let quote = quoteWeight.multipliedRounded(
      UInt128(alpha.rao).saturatingProduct(UInt128(tao.rao) + UInt128(taoDelta)))
    let (sum, overflow) = base.addingReportingOverflow(quote)
    let weight =
      base == 0 && quote == 0 ? .half : Perquintill(flooring: quote, over: overflow ? .max : sum)
    let inRange = weight >= Pool.smallestWeight && weight.complement >= Pool.smallestWeight
    return inRange ? weight : nil
  }

  /// The quote weight that gives these reserves a price: `w2 = tao/(price·alpha + tao)`, or nil if
  /// a weight would leave [0.01, 0.99] or everything is zero.
  ///
  /// Source: pallets/swap/src/pallet/impls.rs, `maybe_initialize_palswap`.
  public static func quoteWeight(
    for price: U64F64, tao: Amount<TAO>, alpha: Amount<Alpha>
  ) -> Perquintill? {
    let fraction = U64F64(bits: price.bits & UInt128(UInt64.max))
    let value = UInt128(price.floorSaturated).saturatingProduct(UInt128(alpha.rao))
      .saturatingSum(U64F64(alpha.rao).multipliedTruncated(by: fraction).bits >> 64)
      .saturatingSum(UInt128(tao.rao))
    guard value > 0 else { return nil }
    let weight = Perquintill(flooring: UInt128(tao.rao), over: value)
    let inRange = weight >= smallestWeight && weight.complement >= smallestWeight
    return inRange ? weight : nil
  }
}

extension UInt128 {
  /// The product, at most 2^128−1.
  @inline(__always)
  func saturatingProduct(_ other: UInt128) -> UInt128 {
    if (self | other).highWord == 0 { return UInt128(lowWord, times: other.lowWord) }
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : product
  }

  /// The sum, at most 2^128−1.
  func saturatingSum(_ other: UInt128) -> UInt128 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
