/// What one swap does: one step of the chain's swap, before stake and author are credited.
public struct Swap<Input: CurrencyUnit, Output: CurrencyUnit>: Hashable, Sendable {
  /// What reaches the pool.
  public let paidIn: Amount<Input>
  /// What leaves the pool.
  public let paidOut: Amount<Output>
  /// The fee, taken beside `paidIn`.
  public let fee: Amount<Input>
  /// Whether the price limit cut the order short.
  public let limited: Bool
}

extension Pool {
  /// Input may be at most this many times the reserve it goes into.
  static let largestInputMultiple: UInt64 = 1_000

  /// The swap fee on an amount: `⌊amount·(feeRate/65535)⌋`, the rate truncated to 2^-64 first.
  ///
  /// Source: pallets/swap/src/pallet/impls.rs, `calculate_fee_amount`.
  public func fee(on amount: UInt64) -> UInt64 {
    guard feeRate > 0 else { return 0 }
    return U64F64(amount)
      .multipliedTruncated(by: U64F64(truncating: UInt64(feeRate), over: 65535))
      .floorSaturated
  }

  /// The fee that belongs to a net input of a limited swap: `⌊net·rate/(65535 − rate)⌋`.
  package func feeBeside(net: UInt64) -> UInt64 {
    let rate = U64F64(truncating: UInt64(feeRate), over: UInt64(65535 - feeRate))
    return U64F64(net).multipliedTruncated(by: rate).floorSaturated
  }

  /// Buys alpha with TAO, fee included in the amount, up to a price.
  ///
  /// Source: pallets/swap/src/pallet/impls.rs `do_swap`, swap_step.rs.
  public func swapBuying(
    with amount: Amount<TAO>, limit: U64F64 = PriceLimit.highest.price
  ) throws(SwapError) -> Swap<TAO, Alpha> {
    try swapBuying(with: amount, limit: limit, spot: price)
  }

  /// The same where the pool's price is known.
  func swapBuying(
    with amount: Amount<TAO>, limit: U64F64 = PriceLimit.highest.price, spot current: U64F64
  ) throws(SwapError) -> Swap<TAO, Alpha> {
    let fee = Amount<TAO>(rao: fee(on: amount.rao))
    let net = amount.subtracting(fee) ?? .zero
    try checkInput(net.rao, reserve: tao.rao)
    guard alpha.rao >= minimumReserve else { throw .reservesTooLow }
    guard current < limit else { throw .priceLimitExceeded }
    let out = alphaPayout(for: net)
    let sum = tao.adding(net)?.rao ?? .max
    let target = price(tao: sum, alpha: alpha.subtracting(out)?.rao ?? 0)
    if target <= limit {
      return try finished(Swap(paidIn: net, paidOut: out, fee: fee, limited: false))
    }
    let taken = taoToReach(limit, from: current)
    return try finished(
      Swap(
        paidIn: taken, paidOut: alphaPayout(for: taken),
        fee: Amount(rao: feeBeside(net: taken.rao)),
        limited: true))
  }

  /// Sells alpha for TAO, fee included in the amount, down to a price.
  public func swapSelling(
    _ amount: Amount<Alpha>, limit: U64F64 = PriceLimit.lowest.price
  ) throws(SwapError) -> Swap<Alpha, TAO> {
    let fee = Amount<Alpha>(rao: fee(on: amount.rao))
    let net = amount.subtracting(fee) ?? .zero
    try checkInput(net.rao, reserve: alpha.rao)
    guard tao.rao >= minimumReserve else { throw .reservesTooLow }
    let current = price
    guard current > limit else { throw .priceLimitExceeded }
    let out = taoPayout(for: net)
    let sum = alpha.adding(net)?.rao ?? .max
    let target = price(tao: tao.subtracting(out)?.rao ?? 0, alpha: sum)
    if target >= limit {
      return try finished(Swap(paidIn: net, paidOut: out, fee: fee, limited: false))
    }
    let taken = alphaToReach(limit, from: current)
    return try finished(
      Swap(
        paidIn: taken, paidOut: taoPayout(for: taken), fee: Amount(rao: feeBeside(net: taken.rao)),
        limited: true))
  }

  private func checkInput(_ net: UInt64, reserve: UInt64) throws(SwapError) {
    let (most, overflow) = reserve.multipliedReportingOverflow(by: Pool.largestInputMultiple)
    guard overflow || net <= most else { throw .swapInputTooLarge }
  }

  private func finished<Input, Output>(
    _ swap: Swap<Input, Output>
  ) throws(SwapError) -> Swap<Input, Output> {
    guard swap.paidIn == .zero || swap.paidOut > .zero else { throw .reservesTooLow }
    return swap
  }

  /// Whether a fee-less purchase is within the swap's limits.
  func takes(_ purchase: Amount<TAO>) -> Bool {
    (try? checkInput(purchase.rao, reserve: tao.rao)) != nil && alpha.rao >= minimumReserve
  }

  /// The same pool without fee, as the chain trades for itself.
  public var withoutFee: Pool {
    var pool = self
    pool.feeRate = 0
    return pool
  }
}
