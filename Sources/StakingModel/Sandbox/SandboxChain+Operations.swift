extension SandboxChain {
  /// Stakes free TAO into a subnet.
  @discardableResult
  public mutating func stake(
    _ amount: Amount<TAO>, into netuid: Netuid, limit: PriceLimit? = nil
  ) throws(SandboxError) -> StakeQuote {
    let index = try started(netuid)
    let quote = try refusing { () throws(SwapError) in
      try subnets[index].state.pool.stake(amount, limit: limit)
    }
    try pay(quote.paid)
    subnets[index].state.pool = quote.after
    subnets[index].state.alphaOut = subnets[index].state.alphaOut.addingSaturated(quote.received)
    ledger.toAuthors = ledger.toAuthors.addingSaturated(quote.fee)
    wallet.set(wallet.alpha(on: netuid).addingSaturated(quote.received), on: netuid)
    return quote
  }

  /// Unstakes alpha of a subnet.
  @discardableResult
  public mutating func unstake(
    _ amount: Amount<Alpha>, from netuid: Netuid, limit: PriceLimit? = nil
  ) throws(SandboxError) -> UnstakeQuote {
    let index = try started(netuid)
    let staked = wallet.alpha(on: netuid)
    guard amount <= staked else { throw .notEnoughAlpha(needed: amount, staked: staked) }
    let quote = try refusing { () throws(SwapError) in
      try subnets[index].state.pool.unstake(amount, limit: limit, wholeHolding: amount == staked)
    }
    try pay(.zero)
    subnets[index].state.pool = quote.after
    subnets[index].state.alphaOut = subnets[index].state.alphaOut.subtractingSaturated(quote.paid)
    ledger.toAuthors = ledger.toAuthors.addingSaturated(quote.authorReceived)
    wallet.set(staked.subtractingSaturated(quote.paid), on: netuid)
    wallet.free = wallet.free.addingSaturated(quote.received)
    return quote
  }

  /// Moves alpha of one subnet to another, with the fee of one swap.
  @discardableResult
  public mutating func move(
    _ amount: Amount<Alpha>, from origin: Netuid, to destination: Netuid
  ) throws(SandboxError) -> StakeMove {
    let from = try started(origin)
    let to = try started(destination)
    let staked = wallet.alpha(on: origin)
    guard amount <= staked else { throw .notEnoughAlpha(needed: amount, staked: staked) }
    guard from != to else { throw .sameSubnet(origin) }
    let move = try refusing { () throws(SwapError) in
      try StakeMove(
        amount.rao, from: .subnet(subnets[from].state.pool), to: .subnet(subnets[to].state.pool))
    }
    guard let out = move.unstake, let way = move.stake else { throw .swap(.amountTooLow) }
    try pay(.zero)
    subnets[from].state.pool = out.after
    subnets[from].state.alphaOut = subnets[from].state.alphaOut.subtractingSaturated(out.paid)
    subnets[to].state.pool = way.after
    subnets[to].state.alphaOut = subnets[to].state.alphaOut.addingSaturated(way.received)
    ledger.toAuthors = ledger.toAuthors.addingSaturated(out.authorReceived)
    wallet.set(staked.subtractingSaturated(out.paid), on: origin)
    wallet.set(wallet.alpha(on: destination).addingSaturated(way.received), on: destination)
    return move
  }

  /// Stakes free TAO on root, one to one.
  public mutating func stakeOnRoot(_ amount: Amount<TAO>) throws(SandboxError) {
    _ = try refusing { () throws(SwapError) in try RootStake.stake(amount) }
    flushRootDividends()
    try pay(amount)
    rootTAO = rootTAO.addingSaturated(amount)
    wallet.root.add(amount, rate: fund.rate)
  }

  /// Unstakes from root, one to one. What was earned stays claimable.
  public mutating func unstakeFromRoot(_ amount: Amount<TAO>) throws(SandboxError) {
    let staked = wallet.root.stake
    guard amount <= staked else { throw .notEnoughRoot(needed: amount, staked: staked) }
    _ = try refusing { () throws(SwapError) in
      try RootStake.unstake(amount, wholeHolding: amount == staked)
    }
    flushRootDividends()
    try pay(.zero)
    wallet.root.remove(amount, rate: fund.rate)
    rootTAO = rootTAO.subtractingSaturated(amount)
    wallet.free = wallet.free.addingSaturated(amount)
  }

  /// Claims the whole root entitlement; it becomes root stake. The fee is paid from free TAO.
  @discardableResult
  public mutating func claimRoot(
    rules: ClaimRules = ClaimRules()
  ) throws(SandboxError) -> RootFund.Claim {
    flushRootDividends()
    var changed = self
    var moved = pools
    let held = changed.fund.cash
    guard let claim = changed.fund.claim(for: &changed.wallet.root, pools: &moved, rules: rules)
    else { throw .nothingToClaim }
    let fee = ClaimFee.spent(
      sold: UInt64(claim.rowsSold), scanned: UInt64(claim.rowsSkipped))
    try changed.charge(Amount(rao: fee))
    changed.settle(moved)
    let proceeds = Int128(claim.tao.rao) + Int128(changed.fund.cash.rao) - Int128(held.rao)
    changed.rootTAO = changed.rootTAO.addingSaturated(Amount(rao: UInt64(clamping: proceeds)))
    self = changed
    return claim
  }

  /// Takes over pools that a claim sold into: alpha went in, TAO came out.
  private mutating func settle(_ moved: [Netuid: Pool]) {
    for index in subnets.indices {
      guard let pool = moved[subnets[index].state.netuid], pool != subnets[index].state.pool
      else { continue }
      let sold = pool.alpha.subtractingSaturated(subnets[index].state.pool.alpha)
      subnets[index].state.alphaOut = subnets[index].state.alphaOut.subtractingSaturated(sold)
      subnets[index].state.pool = pool
    }
  }

  private func started(_ netuid: Netuid) throws(SandboxError) -> Int {
    guard let index = index(of: netuid) else { throw .unknownSubnet(netuid) }
    guard subnets[index].isStarted else { throw .notStarted(netuid) }
    return index
  }

  /// Takes an amount and the transaction fee from the wallet; the fee is recycled.
  private mutating func pay(_ amount: Amount<TAO>) throws(SandboxError) {
    let fee = Amount<TAO>(rao: assumptions.transactionFee)
    guard let needed = amount.adding(fee), needed <= wallet.free else {
      throw .notEnoughTAO(needed: amount.addingSaturated(fee), free: wallet.free)
    }
    wallet.free = wallet.free.subtractingSaturated(amount)
    try charge(fee)
  }

  private mutating func charge(_ fee: Amount<TAO>) throws(SandboxError) {
    guard fee <= wallet.free else { throw .notEnoughTAO(needed: fee, free: wallet.free) }
    wallet.free = wallet.free.subtractingSaturated(fee)
    recycle(fee)
  }

  private func refusing<Result>(
    _ body: () throws(SwapError) -> Result
  ) throws(SandboxError) -> Result {
    do throws(SwapError) {
      return try body()
    } catch {
      throw .swap(error)
    }
  }
}
