import StakingModel

/// The block after a recorded state, made by the model alone.
struct MadeBlock {
  /// The subnets after the emission of the block, with what the chain recorded.
  let subnets: [(after: SubnetState, recorded: RecordedPair.Outcome)]
  /// The gate's bar in force.
  let bar: U64F64
  private let minted: UInt64
  private let injections: [Netuid: SubnetInjection]
  private let proportions: [Netuid: U96F32]

  init(_ pair: RecordedPair) {
    let state = pair.before
    let allotment = state.nextAllotment
    let started = state.subnets.filter(\.hasStarted)
    let amounts = Dictionary(
      zip(started.map(\.netuid), allotment.amounts), uniquingKeysWith: { first, _ in first })
    let step = MovingPrice(speed: state.movingAlpha, now: pair.block)
    var injections: [Netuid: SubnetInjection] = [:]
    var proportions: [Netuid: U96F32] = [:]
    var made: [(SubnetState, RecordedPair.Outcome)] = []
    for var subnet in state.subnets {
      if let tao = amounts[subnet.netuid] {
        injections[subnet.netuid] = subnet.inject(
          tao, rootProportion: state.rootProportion(of: subnet).value)
        // The chain keeps the proportion that the block's own alpha leaves.
        proportions[subnet.netuid] = state.rootProportion(of: subnet).value
        subnet.movingPrice = step.next(
          after: subnet.movingPrice, spot: subnet.pool.price,
          firstEmission: subnet.firstEmissionBlock ?? 0)
      }
      if let outcome = pair.outcomes[subnet.netuid] { made.append((subnet, outcome)) }
    }
    subnets = made
    bar = allotment.emission.gate.bar
    minted = state.blockEmission.rao
    self.injections = injections
    self.proportions = proportions
  }

  /// One quantity as recorded and as made, for each subnet that has it.
  func compared(
    _ quantity: BlockReplay.Quantity, _ pair: RecordedPair
  ) -> [BlockReplay.Difference] {
    switch quantity {
    case .minted: return [shared(quantity, pair.blockEmission, minted)]
    case .bar: return [shared(quantity, pair.bar, UInt64(clamping: bar.bits))]
    default: break
    }
    return subnets.compactMap { subnet, recorded in
      let values: (UInt64?, UInt64?)
      let injection = injections[subnet.netuid]
      switch quantity {
      case .minted, .bar: return nil
      case .taoIn: values = (recorded.taoIn, injection?.taoIn.rao)
      case .excess: values = (recorded.excess, injection?.excess.rao)
      case .rootProportion:
        values = (
          recorded.rootProportion, proportions[subnet.netuid].map { UInt64(clamping: $0.bits) }
        )
      case .movingPrice:
        values = (recorded.movingPrice, UInt64(clamping: subnet.movingPrice.bits))
      case .poolTAO: values = (recorded.tao, subnet.pool.tao.rao)
      case .poolAlpha: values = (recorded.alpha, subnet.pool.alpha.rao)
      }
      guard let was = values.0, let now = values.1 else { return nil }
      return .init(quantity: quantity, netuid: subnet.netuid, recorded: was, computed: now)
    }
  }

  private func shared(
    _ quantity: BlockReplay.Quantity, _ recorded: UInt64, _ computed: UInt64
  ) -> BlockReplay.Difference {
    .init(quantity: quantity, netuid: nil, recorded: recorded, computed: computed)
  }
}
