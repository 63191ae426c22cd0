@testable import StakingModel

/// Blocks as the rules say it, one after another: everything is computed anew in each, nothing is
/// kept for the next.
extension SandboxChain {
  mutating func advancePlainly(blocks: UInt64) {
    for _ in 0..<blocks { makeBlockPlainly() }
  }

  private mutating func makeBlockPlainly() {
    block += 1
    let emission = BlockEmission.perBlock(issuance: totalIssuance.rao)
    totalIssuance = totalIssuance.addingSaturated(Amount(rao: emission))
    ledger.minted = ledger.minted.addingSaturated(Amount(rao: emission))
    let spent = emitPlainly(emission)
    recycle(Amount(rao: emission - min(spent, emission)))
    _ = runEpochs()
    let step = MovingPrice(speed: movingAlpha, now: block)
    for index in subnets.indices where subnets[index].isStarted {
      subnets[index].state.movingPrice = step.next(
        after: subnets[index].state.movingPrice, spot: subnets[index].state.pool.price,
        firstEmission: subnets[index].state.firstEmissionBlock ?? 0)
    }
    if block % max(assumptions.flushInterval, 1) == 0 { flushRootDividends() }
  }

  private mutating func emitPlainly(_ emission: UInt64) -> UInt64 {
    let started = subnets.indices.filter { subnets[$0].isStarted }
    let allotment = BlockAllotment(
      prices: started.map { subnets[$0].state.movingPrice },
      burned: started.map { subnets[$0].state.minerBurned },
      enabled: started.map { subnets[$0].state.emissionEnabled }, block: block,
      gate: EmissionGate(bar: gateBar, exponent: gateExponent), rank: gateRank,
      blockEmission: emission)
    gateBar = allotment.emission.gate.bar
    let paysRoot =
      started.reduce(I96F32.zero) {
        $0.addingSaturated(subnets[$1].state.movingPrice)
      } > .one
    var spent: UInt64 = 0
    for (index, tao) in zip(started, allotment.amounts) {
      spent = spent.addingSaturated(emitPlainly(tao, to: index, paysRoot: paysRoot))
    }
    return spent
  }

  private mutating func emitPlainly(_ tao: U96F32, to index: Int, paysRoot: Bool) -> UInt64 {
    var subnet = subnets[index]
    let isHeld = assumptions.others == .hold
    let spot = subnet.state.pool.price
    let terms = InjectionTerms(
      tao: tao, price: spot, alphaEmission: subnet.state.alphaEmission.rao,
      rootProportion: rootProportion(of: subnet))
    let done = subnet.state.inject(terms, spot: spot, isSoldBack: isHeld)
    subnet.alphaMinted = subnet.alphaMinted.addingSaturated(done.alphaIn.rao)
      .addingSaturated(done.alphaOut.rao)
    subnet.protocolAlpha = subnet.protocolAlpha.addingSaturated(done.bought)
    subnet.accrue(
      EmissionSplit(
        emission: done.alphaOut, ownerCut: assumptions.ownerCut,
        rootProportion: rootProportion(of: subnet), paysRoot: paysRoot))
    subnets[index] = subnet
    if isHeld { ledger.elsewhere += Int128(done.spent.rao) }
    return done.taoIn.rao.addingSaturated(done.spent.rao)
  }

  private func rootProportion(of subnet: SandboxSubnet) -> U96F32 {
    RootProportion(
      rootTAO: rootTAO, alphaIssuance: subnet.state.alphaIssuance, taoWeight: taoWeight
    ).value
  }
}
