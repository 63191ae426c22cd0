extension SandboxChain {
  /// One block in the chain's order: mint, emit, epochs, moving prices, root dividends.
  mutating func makeBlock(_ work: inout BlockWork) {
    block += 1
    let emission = BlockEmission.perBlock(issuance: totalIssuance.rao)
    totalIssuance = totalIssuance.addingSaturated(Amount(rao: emission))
    ledger.minted = ledger.minted.addingSaturated(Amount(rao: emission))
    let spent = emit(emission, &work)
    recycle(Amount(rao: emission - min(spent, emission)))
    if block >= work.nextEpoch { work.nextEpoch = runEpochs() }
    movePrices(&work)
    if block % max(assumptions.flushInterval, 1) == 0 { flushRootDividends() }
  }

  /// Emits a block's TAO and alpha and says how much TAO that took.
  private mutating func emit(_ emission: UInt64, _ work: inout BlockWork) -> UInt64 {
    let allotment = allotment(of: emission, &work)
    gateBar = allotment.bar
    let rules = EmissionRules(
      weightedRoot: work.weightedRoot, paysRoot: allotment.paysRoot,
      holdsPrices: assumptions.others == .hold)
    var spent: UInt64 = 0
    for (place, index) in work.started.enumerated() {
      let emitted = subnets[index].emit(allotment.amounts[place], &work.subnets[place], rules)
      spent = spent.addingSaturated(emitted.taken)
      ledger.elsewhere += Int128(emitted.toOthers)
    }
    return spent
  }

  private func allotment(of emission: UInt64, _ work: inout BlockWork) -> KeptAllotment {
    if let kept = work.allotment, kept.holds(emission, to: work.started, of: self) { return kept }
    let made = KeptAllotment(emission, to: work.started, of: self)
    work.allotment = made
    return made
  }

  private mutating func movePrices(_ work: inout BlockWork) {
    let step = MovingPrice(speed: movingAlpha, now: block)
    for (place, index) in work.started.enumerated() {
      work.subnets[place].spot = subnets[index].state.pool.price
      subnets[index].state.movingPrice = work.subnets[place].next(
        after: subnets[index].state.movingPrice, step,
        firstEmission: subnets[index].state.firstEmissionBlock ?? 0)
    }
  }

  /// Takes TAO out of existence.
  mutating func recycle(_ tao: Amount<TAO>) {
    totalIssuance = totalIssuance.subtractingSaturated(tao)
    ledger.recycled = ledger.recycled.addingSaturated(tao)
  }
}
