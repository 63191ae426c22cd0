extension SandboxChain {
  /// Runs the epochs that are due, at most so many in one block.
  ///
  /// - Returns: the block before which no other is due.
  mutating func runEpochs() -> UInt64 {
    var left = assumptions.epochsPerBlock
    var next = UInt64.max
    for index in subnets.indices {
      if subnets[index].isEpochDue(at: block), left > 0 {
        left -= 1
        subnets[index].lastEpoch = block
        payOut(index)
      }
      next = min(next, subnets[index].nextEpoch)
    }
    return next
  }

  /// Pays one subnet's pots. Alpha of owner, miners and other stakers stays outside the pool as it
  /// is; what the wallet and the fund earn is moved to them.
  private mutating func payOut(_ index: Int) {
    let netuid = subnets[index].state.netuid
    let validators = subnets[index].pendingValidator
    let root = subnets[index].pendingRoot
    subnets[index].pendingOwner = 0
    subnets[index].pendingServer = 0
    subnets[index].pendingValidator = 0
    subnets[index].pendingRoot = 0
    let earning = subnets[index].earningNow(assumptions).rao
    let held = wallet.alpha(on: netuid)
    if held > .zero {
      let dividend = net(validators.scaled(by: min(held.rao, earning), over: earning))
      wallet.set(held.addingSaturated(dividend), on: netuid)
    }
    let funded = fund.alpha(of: netuid)
    if funded > .zero {
      fund.grow(net(validators.scaled(by: min(funded.rao, earning), over: earning)), of: netuid)
    }
    queueRootDividend(root, of: netuid)
    // All of it is staked where it lands, takes and funds included.
    subnets[index].addEarning(Amount(rao: validators.addingSaturated(root)))
  }

  private mutating func queueRootDividend(_ pot: UInt64, of netuid: Netuid) {
    guard wallet.root.stake > .zero || fund.shares > 0 else { return }
    let earning = earningRoot.rao
    let part = net(pot.scaled(by: min(validatorRoot.rao, earning), over: earning))
    guard part > .zero else { return }
    queued[netuid] = (queued[netuid] ?? .zero).addingSaturated(part)
  }

  /// A dividend less the validator's take, which is rounded down.
  private func net(_ dividend: UInt64) -> Amount<Alpha> {
    let take = dividend.scaled(by: UInt64(assumptions.take), over: 65535)
    return Amount(rao: dividend - min(take, dividend))
  }

  /// Root TAO behind validators with a seat.
  private var earningRoot: Amount<TAO> {
    Amount(rao: rootTAO.rao.scaled(by: assumptions.earningRootBasisPoints, over: 10_000))
  }

  /// Root TAO of stakers with the wallet's validator: at least the wallet's.
  var validatorRoot: Amount<TAO> {
    let part = earningRoot.rao.scaled(by: assumptions.validatorRootBasisPoints, over: 10_000)
    return max(Amount(rao: part), wallet.root.stake)
  }

  /// Puts queued root dividends into the fund; what is too small for a share waits on.
  mutating func flushRootDividends() {
    guard !queued.isEmpty else { return }
    let deposit = fund.deposit(queued, totalRoot: validatorRoot, pools: pools)
    if deposit?.isKept == true { queued = [:] }
  }

  /// The pools by subnet.
  var pools: [Netuid: Pool] {
    Dictionary(
      subnets.map { ($0.state.netuid, $0.state.pool) }, uniquingKeysWith: { first, _ in first })
  }
}
