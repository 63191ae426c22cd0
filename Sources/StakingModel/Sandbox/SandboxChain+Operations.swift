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
    try pay(quote.paid, for: .stake)
    subnets[index].state.pool = quote.after
    subnets[index].state.alphaOut = subnets[index].state.alphaOut.addingSaturated(quote.received)
    subnets[index].addEarning(quote.received)
    ledger.toAuthors = ledger.toAuthors.addingSaturated(quote.fee)
    wallet.set(wallet.alpha(on: netuid).addingSaturated(quote.received), on: netuid)
    return quote
  }

  /// Unstakes alpha of a subnet, and the rest with it where too little would be left.
  @discardableResult
  public mutating func unstake(
    _ amount: Amount<Alpha>, from netuid: Netuid, limit: PriceLimit? = nil
  ) throws(SandboxError) -> HoldingSale {
    let index = try started(netuid)
    let staked = wallet.alpha(on: netuid)
    guard amount <= staked else { throw .notEnoughAlpha(needed: amount, staked: staked) }
    let sale = try refusing { () throws(SwapError) in
      try HoldingSale(
        amount, of: staked, in: subnets[index].state.pool, limit: limit,
        sellsRest: assumptions.sellsRests)
    }
    try pay(.zero, for: .unstake)
    subnets[index].state.pool = sale.after
    subnets[index].state.alphaOut = subnets[index].state.alphaOut.subtractingSaturated(sale.paid)
    subnets[index].removeEarning(staked.subtractingSaturated(sale.left))
    ledger.toAuthors = ledger.toAuthors.addingSaturated(sale.authorReceived)
    wallet.set(sale.left, on: netuid)
    wallet.free = wallet.free.addingSaturated(sale.received)
    return sale
  }

  /// Stakes free TAO on root, one to one.
  public mutating func stakeOnRoot(_ amount: Amount<TAO>) throws(SandboxError) {
    _ = try refusing { () throws(SwapError) in try RootStake.stake(amount) }
    try pay(amount, for: .stake)
    flushRootDividends()
    rootTAO = rootTAO.addingSaturated(amount)
    wallet.root.add(amount, rate: fund.rate)
  }

  /// Unstakes from root, one to one. What was earned stays claimable.
  ///
  /// - Returns: what came off root: with the rest where too little would be left.
  @discardableResult
  public mutating func unstakeFromRoot(
    _ amount: Amount<TAO>
  ) throws(SandboxError) -> Amount<TAO> {
    let staked = wallet.root.stake
    guard amount <= staked else { throw .notEnoughRoot(needed: amount, staked: staked) }
    let taken = try refusing { () throws(SwapError) in
      try RootStake.unstake(amount, of: staked, sellsRest: assumptions.sellsRests)
    }
    try pay(.zero, for: .unstake)
    flushRootDividends()
    wallet.root.remove(taken, rate: fund.rate)
    rootTAO = rootTAO.subtractingSaturated(taken)
    wallet.free = wallet.free.addingSaturated(taken)
    return taken
  }

  /// Where a subnet is, if one can stake there.
  func started(_ netuid: Netuid) throws(SandboxError) -> Int {
    guard let index = index(of: netuid) else { throw .unknownSubnet(netuid) }
    guard subnets[index].isStarted else { throw .notStarted(netuid) }
    return index
  }

  /// Takes an amount and the transaction fee from the wallet; the fee is recycled.
  mutating func pay(
    _ amount: Amount<TAO>, for call: TransactionFee.Call
  ) throws(SandboxError) {
    let fee = assumptions.fee(of: call)
    guard let needed = amount.adding(fee), needed <= wallet.free else {
      throw .notEnoughTAO(needed: amount.addingSaturated(fee), free: wallet.free)
    }
    wallet.free = wallet.free.subtractingSaturated(amount)
    try charge(fee)
  }

  /// Takes a transaction fee from the wallet and recycles it.
  mutating func charge(_ fee: Amount<TAO>) throws(SandboxError) {
    guard fee <= wallet.free else { throw .notEnoughTAO(needed: fee, free: wallet.free) }
    wallet.free = wallet.free.subtractingSaturated(fee)
    recycle(fee)
  }

  /// Work with its refusals as the sandbox's.
  func refusing<Result>(
    _ body: () throws(SwapError) -> Result
  ) throws(SandboxError) -> Result {
    do throws(SwapError) {
      return try body()
    } catch {
      throw .swap(error)
    }
  }
}
