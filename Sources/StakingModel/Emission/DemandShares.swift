/// How much of the block's TAO the subnets' prices ask for: each share of the sum of moving prices,
/// less what its miners' emission withholds, brought to one again.
///
/// All burned: the price shares. Arithmetic in `U64F64`, truncating.
///
/// Source: pallets/subtensor/src/coinbase/subnet_emissions.rs `get_shares` (runtime 441-475).
public enum DemandShares {
  /// One share per subnet, in the order given. Missing burns count as zero.
  public static func shares(prices: [I96F32], burned: [U96F32]) -> [U64F64] {
    let prices = prices.map { U64F64(truncating: $0.magnitudeOrZero) }
    let total = prices.saturatedSum
    let priceShares = prices.map { $0.dividedTruncated(by: total) }
    let weights = priceShares.enumerated().map { index, share in
      let burn = index < burned.count ? min(U64F64(truncating: burned[index]), .one) : .zero
      return share.multipliedTruncated(by: U64F64.one.subtractingSaturated(burn))
    }
    let sum = weights.saturatedSum
    return sum > .zero ? weights.map { $0.dividedTruncated(by: sum) } : priceShares
  }
}
