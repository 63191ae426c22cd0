/// What stays from block to block while nobody acts in between.
struct BlockWork {
  /// The subnets that have started, by their place among all.
  let started: [Int]
  /// Their spot prices now.
  var spots: [U64F64]

  init(_ subnets: [SandboxSubnet]) {
    started = subnets.indices.filter { subnets[$0].isStarted }
    spots = started.map { subnets[$0].state.pool.price }
  }
}

extension SandboxChain {
  /// One block in the chain's order: mint, emit, epochs, moving prices, root dividends.
  mutating func makeBlock(_ work: inout BlockWork) {
    block += 1
    let emission = BlockEmission.perBlock(issuance: totalIssuance.rao)
    totalIssuance = totalIssuance.addingSaturated(Amount(rao: emission))
    ledger.minted = ledger.minted.addingSaturated(Amount(rao: emission))
    let spent = emit(emission, work)
    recycle(Amount(rao: emission - min(spent, emission)))
    runEpochs()
    movePrices(&work)
    if block % max(assumptions.flushInterval, 1) == 0 { flushRootDividends() }
  }

  /// Emits a block's TAO and alpha and says how much TAO that took.
  private mutating func emit(_ emission: UInt64, _ work: BlockWork) -> UInt64 {
    let allotment = allotment(for: work.started, emission: emission)
    gateBar = allotment.emission.gate.bar
    let amounts = allotment.amounts
    let rules = EmissionRules(
      weightedRoot: RootProportion.weight(taoWeight)
        .multipliedTruncated(by: U96F32(rootTAO.rao)),
      ownerShare: U96F32(truncating: UInt64(assumptions.ownerCut), over: 65535),
      paysRoot: isRootPaid(work.started), holdsPrices: assumptions.others == .hold)
    var spent: UInt64 = 0
    for (place, index) in work.started.enumerated() {
      let emitted = subnets[index].emit(amounts[place], spot: work.spots[place], rules)
      spent = spent.addingSaturated(emitted.taken)
      ledger.elsewhere += Int128(emitted.toOthers)
    }
    return spent
  }

  private func allotment(for started: [Int], emission: UInt64) -> BlockAllotment {
    BlockAllotment(
      prices: started.map { subnets[$0].state.movingPrice },
      burned: started.map { subnets[$0].state.minerBurned },
      enabled: started.map { subnets[$0].state.emissionEnabled }, block: block,
      gate: EmissionGate(bar: gateBar, exponent: gateExponent), rank: gateRank,
      blockEmission: emission)
  }

  private func isRootPaid(_ started: [Int]) -> Bool {
    started.reduce(I96F32.zero) {
      $0.addingSaturated(subnets[$1].state.movingPrice)
    } > .one
  }

  private mutating func movePrices(_ work: inout BlockWork) {
    let step = MovingPrice(speed: movingAlpha, now: block)
    for (place, index) in work.started.enumerated() {
      let spot = subnets[index].state.pool.price
      subnets[index].state.movingPrice = step.next(
        after: subnets[index].state.movingPrice, spot: spot,
        firstEmission: subnets[index].state.firstEmissionBlock ?? 0)
      work.spots[place] = spot
    }
  }

  /// Takes TAO out of existence.
  mutating func recycle(_ tao: Amount<TAO>) {
    totalIssuance = totalIssuance.subtractingSaturated(tao)
    ledger.recycled = ledger.recycled.addingSaturated(tao)
  }
}
