import StakingModel

/// The subnets of a chain moved on day by day.
///
/// Others' trades hold prices where they are: what the chain buys is sold to it in the same block,
/// so a pool only gets deeper by what is injected. Moving prices run towards spot.
struct ProjectedChain {
  private(set) var subnets: [ProjectedSubnet]
  private(set) var rootTAO: Double
  private let weight: Double
  private var gate: ProjectedGate
  private let scenario: StakeScenario
  /// Whether days differ; else rates are held still.
  let moves: Bool

  init(
    _ chain: ChainState, earning: [Netuid: Amount<Alpha>], scenario: StakeScenario, moves: Bool
  ) {
    let speed = max(0, chain.movingAlpha.approximate)
    let ownerCut = Double(StakingDefaults.ownerCut) / 65535
    let half = (1 - ownerCut) / 2
    subnets = chain.subnets.filter(\.hasStarted).map { subnet in
      let age = Double(chain.block - min(chain.block, subnet.firstEmissionBlock ?? chain.block))
      let weights = subnet.emissionWeights
      let pull = speed * age / (age + Double(StakingDefaults.priceHalvingBlocks))
      return ProjectedSubnet(
        netuid: subnet.netuid, issuance: subnet.alphaIssuance.approximate,
        earning: (earning[subnet.netuid] ?? subnet.alphaOut).approximate,
        price: subnet.pool.price.approximate, moving: subnet.movingPrice.approximate,
        lag: ElementaryFunctions.exp(
          ElementaryFunctions.log(max(0, 1 - pull)) * ProjectedSubnet.blocks / 2),
        burned: min(1, subnet.minerBurned.approximate), isEmitting: subnet.emissionEnabled,
        validators: weights.isStandard ? half : weights.validatorShare,
        others: weights.isStandard ? ownerCut + half : weights.ownerShare + weights.minerShare,
        weights: weights)
    }
    rootTAO = chain.rootTAO.approximate
    weight = RootProportion.weight(chain.taoWeight).approximate
    gate = ProjectedGate(chain)
    (self.scenario, self.moves) = (scenario, moves)
    enter()
  }

  /// The rates of all subnets at one moment, before take.
  struct Rates {
    /// Alpha per TAO on root and day.
    let root: [Double]
    /// Alpha per alpha and block.
    let alpha: [Double]
  }

  /// The rates of now.
  var rates: Rates { Rates(root: subnets.map(rootAlpha), alpha: subnets.map(\.alphaRate)) }

  /// Alpha per TAO on root and day, before take.
  private func rootAlpha(_ subnet: ProjectedSubnet) -> Double {
    rootTAO > 0 ? subnet.pot * subnet.rootShare * ProjectedSubnet.blocks / rootTAO : 0
  }

  /// Root's TAO by its weight, which the root proportion counts.
  var weightedRoot: Double { weight * rootTAO }

  /// The part of their alpha that owners and miners keep staked.
  var keptByOthers: Double { scenario.keptByOthers }

  /// What the moving prices add up to.
  var priceSum: Double { subnets.reduce(0.0) { $0 + min($1.moving, 1) } }

  /// A day of minting, injection and dividends.
  mutating func advance(isPaid: Bool) {
    guard moves else { return }
    let tao = gate.tao(for: subnets)
    for index in subnets.indices {
      subnets[index].advance(
        given: subnets[index].injection(of: tao[index]), isPaid: isPaid, kept: keptByOthers)
    }
    rootTAO *= 1 + ElementaryFunctions.compounded(scenario.rootStakeGrowth, periods: 1.0 / 365)
    enter()
  }

  private mutating func enter() {
    for index in subnets.indices { subnets[index].enter(weightedRoot: weightedRoot, moves: moves) }
  }
}
