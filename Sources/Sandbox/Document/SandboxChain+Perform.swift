public import StakingModel

extension SandboxChain {
  /// Carries out an operation; a refused one changes nothing.
  ///
  /// - Parameter progress: asked now and then during a wait with the blocks made; false stops it.
  /// - Returns: the operation as it was carried out (a stopped wait is shorter) and its outcome.
  public mutating func perform(
    _ operation: SandboxOperation, progress: (UInt64) -> Bool = { _ in true }
  ) throws(SandboxError) -> SandboxAct {
    let free = wallet.free
    var done = operation
    var outcome = SandboxOutcome(block: block)
    switch operation {
    case .stake(let rao, .root):
      try stakeOnRoot(Amount(rao: rao))
      outcome.moved(rao, tao: Amount(rao: rao))
      outcome.transactionFee = free.subtractingSaturated(wallet.free)
        .subtractingSaturated(Amount(rao: rao))
    case .stake(let rao, .subnet(let netuid)):
      let quote = try stake(Amount(rao: rao), into: netuid)
      outcome.moved(quote.paid.rao, quote.received.rao, fee: quote.fee.rao, tao: quote.paid)
      outcome.transactionFee = free.subtractingSaturated(wallet.free)
        .subtractingSaturated(quote.paid)
    case .unstake(let rao, .root):
      try unstakeFromRoot(Amount(rao: rao))
      outcome.moved(rao, tao: Amount(rao: rao))
      outcome.transactionFee = free.addingSaturated(Amount(rao: rao))
        .subtractingSaturated(wallet.free)
    case .unstake(let rao, .subnet(let netuid)):
      let quote = try unstake(Amount(rao: rao), from: netuid)
      outcome.moved(quote.paid.rao, quote.received.rao, fee: quote.fee.rao, tao: quote.received)
      outcome.transactionFee = free.addingSaturated(quote.received)
        .subtractingSaturated(wallet.free)
    case .move(let rao, let from, let to):
      let move = try move(rao, from: from, to: to)
      outcome.moved(
        move.unstake?.paid.rao ?? rao, move.receivedRao,
        fee: move.unstake?.fee.rao ?? move.stake?.fee.rao ?? 0, tao: move.tao)
      outcome.transactionFee = free.subtractingSaturated(wallet.free)
    case .claim:
      let claim = try claimRoot()
      outcome.moved(0, claim.tao.rao, tao: claim.tao)
      outcome.transactionFee = free.subtractingSaturated(wallet.free)
    case .wait(let blocks):
      let before = wallet
      done = .wait(blocks: advance(blocks: blocks, progress: progress))
      outcome.block = block
      outcome.rewards = wallet.rewards(since: before)
    }
    return SandboxAct(done, outcome)
  }
}

extension SandboxOutcome {
  fileprivate mutating func moved(
    _ paid: UInt64, _ received: UInt64? = nil, fee: UInt64 = 0, tao: Amount<TAO>
  ) {
    self.paid = paid
    self.received = received ?? paid
    self.fee = fee
    self.tao = tao
  }
}

extension SandboxWallet {
  /// The alpha that was added without a trade.
  fileprivate func rewards(since before: SandboxWallet) -> [SandboxOutcome.Reward] {
    holdings.compactMap { holding in
      let grown = holding.alpha.subtractingSaturated(before.alpha(on: holding.netuid))
      return grown > .zero ? SandboxOutcome.Reward(netuid: holding.netuid, alpha: grown) : nil
    }
  }
}
