public import StakingModel

extension SandboxChain {
  /// Carries out an operation; a refused one changes nothing.
  ///
  /// - Parameter progress: asked now and then during a wait with the blocks made; false stops it.
  /// - Returns: the operation as it was carried out (a stopped wait is shorter) and its outcome.
  public mutating func perform(
    _ operation: SandboxOperation, progress: (UInt64) -> Bool = { _ in true }
  ) throws(SandboxError) -> SandboxAct {
    var done = operation
    var outcome = SandboxOutcome(block: block)
    switch operation {
    case .stake(let rao, let place, let limit): try stake(rao, into: place, limit, &outcome)
    case .unstake(let rao, let place, let limit): try unstake(rao, from: place, limit, &outcome)
    case .unstakeAll: try unstakeAll(&outcome)
    case .move(let rao, let from, let to):
      let free = wallet.free
      let move = try move(rao, from: from, to: to)
      outcome.moved(
        move.unstake?.paid.rao ?? rao, move.receivedRao,
        fee: move.unstake?.fee.rao ?? move.stake?.fee.rao ?? 0, tao: move.tao)
      outcome.transactionFee = free.subtractingSaturated(wallet.free)
    case .claim:
      try refuse(.claim)
      let free = wallet.free
      let claim = try claimRoot()
      outcome.moved(0, claim.tao.rao, tao: claim.tao)
      outcome.transactionFee = free.subtractingSaturated(wallet.free)
    case .wait(let blocks):
      try refuse(.blocks)
      let before = wallet
      done = .wait(blocks: advance(blocks: blocks, progress: progress))
      outcome.block = block
      outcome.rewards = wallet.rewards(since: before)
    }
    return SandboxAct(done, outcome)
  }

  /// What rests on rules that nobody has read is not made up.
  private func refuse(_ work: RuntimeRules.Work) throws(SandboxError) {
    if let reason = RuntimeRules(specVersion: state.specVersion).refusal(of: work) {
      throw .unknownRules(reason)
    }
  }

  private mutating func stake(
    _ rao: UInt64, into place: SandboxPlace, _ limit: PriceLimit?, _ outcome: inout SandboxOutcome
  ) throws(SandboxError) {
    switch place {
    case .root:
      if let limit, rao > RootStake.largestStake(limit: limit).rao { throw .swap(.slippageTooHigh) }
      try stakeOnRoot(Amount(rao: rao))
      outcome.moved(rao, tao: Amount(rao: rao))
    case .subnet(let netuid):
      let quote = try stake(Amount(rao: rao), into: netuid, limit: limit)
      outcome.moved(quote.paid.rao, quote.received.rao, fee: quote.fee.rao, tao: quote.paid)
    }
    outcome.transactionFee = assumptions.fee(of: .stake)
  }

  private mutating func unstake(
    _ rao: UInt64, from place: SandboxPlace, _ limit: PriceLimit?, _ outcome: inout SandboxOutcome
  ) throws(SandboxError) {
    switch place {
    case .root:
      if let limit, rao > RootStake.largestUnstake(limit: limit).rao {
        throw .swap(.slippageTooHigh)
      }
      let taken = try unstakeFromRoot(Amount(rao: rao))
      outcome.moved(taken.rao, tao: taken)
      outcome.rest = taken.rao - rao
    case .subnet(let netuid):
      let sale = try unstake(Amount(rao: rao), from: netuid, limit: limit)
      outcome.moved(sale.paid.rao, sale.received.rao, fee: sale.fee.rao, tao: sale.received)
      outcome.rest = sale.rest?.paid.rao ?? 0
    }
    outcome.transactionFee = assumptions.fee(of: .unstake)
  }

  /// Leaves root, then every subnet, or nothing at all.
  private mutating func unstakeAll(_ outcome: inout SandboxOutcome) throws(SandboxError) {
    var after = self
    for place in wallet.places {
      var part = SandboxOutcome(block: block)
      try after.unstake(wallet.staked(at: place), from: place, nil, &part)
      outcome.add(part, of: place)
    }
    guard !outcome.parts.isEmpty else { throw .notEnoughRoot(needed: .zero, staked: .zero) }
    self = after
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

  /// Adds what leaving one of several places came to.
  fileprivate mutating func add(_ other: SandboxOutcome, of place: SandboxPlace) {
    parts.append(
      Part(
        place, paid: other.paid, fee: other.fee, tao: other.tao,
        transactionFee: other.transactionFee))
    tao = tao.addingSaturated(other.tao)
    (paid, received) = (tao.rao, tao.rao)
    transactionFee = transactionFee.addingSaturated(other.transactionFee)
  }
}

extension SandboxWallet {
  /// Where something is staked: root first, then subnets by number.
  public var places: [SandboxPlace] {
    (root.stake > .zero ? [.root] : []) + holdings.map { .subnet($0.netuid) }
  }

  /// What is staked at a place, in rao of its unit.
  public func staked(at place: SandboxPlace) -> UInt64 {
    switch place {
    case .root: root.stake.rao
    case .subnet(let netuid): alpha(on: netuid).rao
    }
  }

  /// The alpha that was added without a trade.
  fileprivate func rewards(since before: SandboxWallet) -> [SandboxOutcome.Reward] {
    holdings.compactMap { holding in
      let grown = holding.alpha.subtractingSaturated(before.alpha(on: holding.netuid))
      return grown > .zero ? SandboxOutcome.Reward(netuid: holding.netuid, alpha: grown) : nil
    }
  }
}
