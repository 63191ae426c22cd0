extension Pool {
  /// The most TAO, fee included, that may be staked up to a price: the swap of 1,000 times the
  /// reserve to the limit.
  ///
  /// Source: pallets/subtensor/src/staking/add_stake.rs, `get_max_amount_add`.
  public func largestStake(limit: PriceLimit) throws(SwapError) -> Amount<TAO> {
    let swap = try swapBuying(with: Pool.largestInput(into: tao), limit: limit.price)
    return swap.paidIn.adding(swap.fee) ?? Amount(rao: .max)
  }

  /// The most alpha, fee included, that may be unstaked down to a price.
  ///
  /// Source: pallets/subtensor/src/staking/remove_stake.rs, `get_max_amount_remove`.
  public func largestUnstake(limit: PriceLimit) throws(SwapError) -> Amount<Alpha> {
    let swap = try swapSelling(Pool.largestInput(into: alpha), limit: limit.price)
    return swap.paidIn.adding(swap.fee) ?? Amount(rao: .max)
  }

  private static func largestInput<Unit>(into reserve: Amount<Unit>) -> Amount<Unit> {
    let (product, overflow) = reserve.rao.multipliedReportingOverflow(by: largestInputMultiple)
    return Amount(rao: overflow ? .max : product)
  }

  /// The most alpha that may move to another pool while price/price of the other stays at
  /// `limit`/10^9 or above: `⌊a₂·(t₁/s)/limit − a₁·(t₂/s)⌋` with s = t₁+t₂, in `U64F64`.
  ///
  /// The chain uses the constant-product form for every weight. A limit of zero allows anything;
  /// an empty reserve or a limit above the present ratio allows nothing.
  ///
  /// Source: pallets/subtensor/src/staking/move_stake.rs, `get_max_amount_move`.
  public func largestMove(to other: Pool, limit: UInt64) -> Amount<Alpha> {
    guard limit > 0 else { return Amount(rao: .max) }
    let reserves = [tao.rao, alpha.rao, other.tao.rao, other.alpha.rao]
    guard reserves.allSatisfy({ $0 > 0 }) else { return .zero }
    let ratio = U64F64(truncating: limit, over: 1_000_000_000)
    let present = U64F64(truncating: tao.rao, over: alpha.rao)
      .dividedTruncated(by: U64F64(truncating: other.tao.rao, over: other.alpha.rao))
    guard ratio <= present else { return .zero }
    let sum = UInt128(tao.rao) + UInt128(other.tao.rao)
    let gained = U64F64(other.alpha.rao).multipliedTruncated(by: .share(tao.rao, of: sum))
    let held = U64F64(alpha.rao).multipliedTruncated(by: .share(other.tao.rao, of: sum))
    return Amount(
      rao: gained.dividedTruncated(by: ratio).subtractingSaturated(held).floorSaturated)
  }
}

extension U64F64 {
  /// `part/whole` for a whole that may pass 2^64, truncated.
  fileprivate static func share(_ part: UInt64, of whole: UInt128) -> U64F64 {
    whole == 0 ? .zero : U64F64(bits: (UInt128(part) << 64) / whole)
  }
}
