extension SandboxChain {
  /// Claims the whole root entitlement; it becomes root stake. The fee is paid from free TAO.
  @discardableResult
  public mutating func claimRoot(
    rules: ClaimRules = ClaimRules()
  ) throws(SandboxError) -> RootFund.Claim {
    guard let (claim, after) = claiming(rules) else { throw .nothingToClaim }
    var changed = after
    try changed.charge(assumptions.fee(of: claim.call))
    self = changed
    return claim
  }

  /// What `claimRoot` would do now; nil if it would pay nothing or less than the threshold.
  ///
  /// Dividends that are queued count: a claim first puts them into the fund.
  public func pendingClaim(rules: ClaimRules = ClaimRules()) -> RootFund.Claim? {
    claiming(rules)?.claim
  }

  /// The TAO a claim would stake on root now, before its transaction fee.
  public var claimable: Amount<TAO> { pendingClaim()?.tao ?? .zero }

  /// The TAO that unstaking everything in a subnet would return now, before the transaction fee; nil
  /// where nothing is staked or the chain refuses.
  public func exitValue(of netuid: Netuid) -> Amount<TAO>? { exitQuote(of: netuid)?.received }

  /// Unstaking everything in a subnet now; nil where nothing is staked or the chain refuses.
  public func exitQuote(of netuid: Netuid) -> UnstakeQuote? {
    let staked = wallet.alpha(on: netuid)
    guard staked > .zero, let index = try? started(netuid) else { return nil }
    return try? subnets[index].state.pool.unstake(staked, wholeHolding: true)
  }

  /// A claim and the chain after it, its transaction fee not yet paid.
  private func claiming(
    _ rules: ClaimRules
  ) -> (claim: RootFund.Claim, after: SandboxChain)? {
    var changed = self
    changed.flushRootDividends()
    var moved = pools
    let held = changed.fund.cash
    guard let claim = changed.fund.claim(for: &changed.wallet.root, pools: &moved, rules: rules)
    else { return nil }
    changed.settle(moved)
    let proceeds = Int128(claim.tao.rao) + Int128(changed.fund.cash.rao) - Int128(held.rao)
    changed.rootTAO = changed.rootTAO.addingSaturated(Amount(rao: UInt64(clamping: proceeds)))
    return (claim, changed)
  }

  /// Takes over pools that a claim sold into: alpha went in, TAO came out.
  private mutating func settle(_ moved: [Netuid: Pool]) {
    for index in subnets.indices {
      guard let pool = moved[subnets[index].state.netuid], pool != subnets[index].state.pool
      else { continue }
      let sold = pool.alpha.subtractingSaturated(subnets[index].state.pool.alpha)
      subnets[index].state.alphaOut = subnets[index].state.alphaOut.subtractingSaturated(sold)
      subnets[index].state.pool = pool
      subnets[index].removeEarning(sold)
    }
  }
}

extension RootFund.Claim {
  /// The call it is, for its transaction fee.
  public var call: TransactionFee.Call {
    .claim(sold: UInt64(rowsSold), skipped: UInt64(rowsSkipped))
  }

  /// What it costs in transaction fees.
  public var transactionFee: Amount<TAO> { TransactionFee.of(call) }
}
