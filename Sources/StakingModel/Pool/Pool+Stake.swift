extension Pool {
  /// Stakes TAO: the fee leaves the input, the rest buys alpha.
  public func stake(_ paid: Amount<TAO>) throws(SwapError) -> StakeQuote {
    let fee = paid.rao / 65535 * UInt64(feeRate) + paid.rao % 65535 * UInt64(feeRate) / 65535
    let net = paid.rao - fee
    let out = try payout(net, into: tao.rao, from: alpha.rao)
    var after = self
    after.tao = Amount(rao: tao.rao + net)
    after.alpha = Amount(rao: alpha.rao - out)
    return StakeQuote(
      before: self, paid: paid, fee: Amount(rao: fee), received: Amount(rao: out), after: after)
  }

  /// Unstakes alpha: the fee leaves the input, the rest is sold for TAO, then the fee is sold.
  public func unstake(_ paid: Amount<Alpha>) throws(SwapError) -> UnstakeQuote {
    let fee = paid.rao / 65535 * UInt64(feeRate) + paid.rao % 65535 * UInt64(feeRate) / 65535
    let out = try payout(paid.rao - fee, into: alpha.rao, from: tao.rao)
    var after = self
    after.tao = Amount(rao: tao.rao - out)
    after.alpha = Amount(rao: alpha.rao + paid.rao)
    return UnstakeQuote(
      before: self, paid: paid, fee: Amount(rao: fee), received: Amount(rao: out),
      authorReceived: .zero, after: after)
  }

  private func payout(_ input: UInt64, into: UInt64, from: UInt64) throws(SwapError) -> UInt64 {
    guard from >= minimumReserve, into > 0 else { throw .reservesTooLow }
    guard input / 1000 <= into, input < .max - into else { throw .swapInputTooLarge }
    let kept = UInt128(into) * 1_000_000_000_000_000_000 / UInt128(into + input)
    return UInt64(UInt128(from) * (1_000_000_000_000_000_000 - kept) / 1_000_000_000_000_000_000)
  }
}
