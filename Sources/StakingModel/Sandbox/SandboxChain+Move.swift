extension SandboxChain {
  /// Moves stake: out of one place and into another at once, with one swap fee and the transaction
  /// fee, which is paid from free TAO.
  ///
  /// The swap fee is taken on the way out, or on the way in from root. To and from root the stake is
  /// TAO, one to one; what root earned so far stays claimable. A small rest stays where it is.
  ///
  /// Source: pallets/subtensor/src/staking/move_stake.rs `transition_stake_internal` (runtime 475).
  ///
  /// - Parameter rao: alpha of the origin, or TAO from root, in rao.
  /// - Returns: both ways with the pools before and after.
  /// - Throws: `amountTooLow` unless more than 0.002 TAO is moved, and the refusals of both ways; then
  ///   nothing changes.
  @discardableResult
  public mutating func move(
    _ rao: UInt64, from origin: SandboxPlace, to destination: SandboxPlace
  ) throws(SandboxError) -> StakeMove {
    let from = try stakePlace(origin)
    let to = try stakePlace(destination)
    try checkStaked(rao, at: origin)
    guard origin != destination else { throw .sameSubnet(origin.netuid) }
    let move = try refusing { () throws(SwapError) in try StakeMove(rao, from: from, to: to) }
    try pay(.zero, for: .swap)
    leave(origin, move)
    enter(destination, move)
    return move
  }

  /// Takes the stake from its place.
  private mutating func leave(_ origin: SandboxPlace, _ move: StakeMove) {
    switch origin {
    case .root:
      flushRootDividends()
      wallet.root.remove(move.tao, rate: fund.rate)
      rootTAO = rootTAO.subtractingSaturated(move.tao)
    case .subnet(let netuid):
      guard let index = index(of: netuid), let way = move.unstake else { return }
      subnets[index].state.pool = way.after
      subnets[index].state.alphaOut = subnets[index].state.alphaOut.subtractingSaturated(way.paid)
      subnets[index].removeEarning(way.paid)
      ledger.toAuthors = ledger.toAuthors.addingSaturated(way.authorReceived)
      wallet.set(wallet.alpha(on: netuid).subtractingSaturated(way.paid), on: netuid)
    }
  }

  /// Puts it where it goes; TAO that the highest price leaves out is free.
  private mutating func enter(_ destination: SandboxPlace, _ move: StakeMove) {
    switch destination {
    case .root:
      flushRootDividends()
      rootTAO = rootTAO.addingSaturated(move.tao)
      wallet.root.add(move.tao, rate: fund.rate)
    case .subnet(let netuid):
      guard let index = index(of: netuid), let way = move.stake else { return }
      subnets[index].state.pool = way.after
      subnets[index].state.alphaOut = subnets[index].state.alphaOut.addingSaturated(way.received)
      subnets[index].addEarning(way.received)
      ledger.toAuthors = ledger.toAuthors.addingSaturated(way.fee)
      wallet.set(wallet.alpha(on: netuid).addingSaturated(way.received), on: netuid)
      wallet.free = wallet.free.addingSaturated(move.tao.subtractingSaturated(way.paid))
    }
  }

  private func stakePlace(_ place: SandboxPlace) throws(SandboxError) -> StakePlace {
    switch place {
    case .root: .root
    case .subnet(let netuid): .subnet(subnets[try started(netuid)].state.pool)
    }
  }

  private func checkStaked(_ rao: UInt64, at place: SandboxPlace) throws(SandboxError) {
    switch place {
    case .root:
      let needed = Amount<TAO>(rao: rao)
      guard needed <= wallet.root.stake else {
        throw .notEnoughRoot(needed: needed, staked: wallet.root.stake)
      }
    case .subnet(let netuid):
      let needed = Amount<Alpha>(rao: rao)
      let staked = wallet.alpha(on: netuid)
      guard needed <= staked else { throw .notEnoughAlpha(needed: needed, staked: staked) }
    }
  }
}
