extension SandboxChain {
  /// One block in the chain's order: mint, emit, epochs, moving prices, root dividends.
  mutating func makeBlock() {
    block += 1
    let emission = BlockEmission.perBlock(issuance: totalIssuance.rao)
    totalIssuance = totalIssuance.addingSaturated(Amount(rao: emission))
    ledger.minted = ledger.minted.addingSaturated(Amount(rao: emission))
    let started = subnets.indices.filter { subnets[$0].isStarted }
    let amounts = taoAmounts(for: started, emission: emission)
    let paysRoot = isRootPaid(started)
    var spent: UInt64 = 0
    for (index, tao) in zip(started, amounts) {
      spent = spent.addingSaturated(emit(tao, to: index, paysRoot: paysRoot))
    }
    recycle(Amount(rao: emission - min(spent, emission)))
    runEpochs()
    movePrices(started)
    if block % max(assumptions.flushInterval, 1) == 0 { flushRootDividends() }
  }

  private mutating func taoAmounts(for started: [Int], emission: UInt64) -> [U96F32] {
    let demand = DemandShares.shares(
      prices: started.map { subnets[$0].state.movingPrice },
      burned: started.map { subnets[$0].state.minerBurned })
    if block % StakingDefaults.gateInterval == 0 || gateBar == .zero {
      let rule: EmissionGate.Rule =
        gateRank > 0 ? .rank(gateRank) : .quantile(StakingDefaults.gateQuantile)
      let bar = EmissionGate.bar(of: demand, rule: rule)
      if bar > .zero { gateBar = bar }
    }
    let gate = EmissionGate(bar: gateBar, exponent: gateExponent)
    return SubnetEmission(gate: gate, blockEmission: emission).amounts(
      demand: demand, enabled: started.map { subnets[$0].state.emissionEnabled })
  }

  private func isRootPaid(_ started: [Int]) -> Bool {
    started.reduce(I96F32.zero) {
      $0.addingSaturated(subnets[$1].state.movingPrice)
    } > .one
  }

  /// Emits to one subnet and says how much TAO that took.
  private mutating func emit(_ tao: U96F32, to index: Int, paysRoot: Bool) -> UInt64 {
    let before = rootProportion(of: subnets[index].state)
    let done = subnets[index].state.inject(tao, rootProportion: before)
    subnets[index].alphaMinted = subnets[index].alphaMinted
      .addingSaturated(done.alphaIn.rao).addingSaturated(done.alphaOut.rao)
    subnets[index].protocolAlpha = subnets[index].protocolAlpha.addingSaturated(done.bought)
    let split = EmissionSplit(
      emission: done.alphaOut, ownerCut: assumptions.ownerCut,
      rootProportion: rootProportion(of: subnets[index].state), paysRoot: paysRoot)
    subnets[index].accrue(split)
    return done.taoIn.rao.addingSaturated(done.spent.rao)
  }

  private func rootProportion(of subnet: SubnetState) -> U96F32 {
    RootProportion(
      rootTAO: rootTAO, alphaIssuance: subnet.alphaIssuance, taoWeight: taoWeight
    ).value
  }

  private mutating func movePrices(_ started: [Int]) {
    let step = MovingPrice(speed: movingAlpha, now: block)
    for index in started {
      let state = subnets[index].state
      subnets[index].state.movingPrice = step.next(
        after: state.movingPrice, spot: state.pool.price,
        firstEmission: state.firstEmissionBlock ?? 0)
    }
  }

  /// Takes TAO out of existence.
  mutating func recycle(_ tao: Amount<TAO>) {
    totalIssuance = totalIssuance.subtractingSaturated(tao)
    ledger.recycled = ledger.recycled.addingSaturated(tao)
  }
}
