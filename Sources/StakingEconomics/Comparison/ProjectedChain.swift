import StakingModel

/// The few numbers of a chain that rates need, in alpha and TAO, moved on day by day.
///
/// Others' trades hold prices where they are: what the chain buys is sold to it in the same block,
/// so a pool only gets deeper by what is injected. Moving prices run towards spot.
struct ProjectedChain {
  struct Subnet {
    let netuid: Netuid
    var issuance: Double
    var earning: Double
    /// Spot, which stands still.
    let price: Double
    /// The slow moving price, which runs towards spot.
    var moving: Double
    /// What is left of the moving price's distance from spot after half a day.
    let lag: Double
    let burned: Double
    let isEmitting: Bool
    /// The validators' part of the alpha, and the part of owner and miners.
    let validators: Double
    let others: Double
    let weights: EmissionWeights
    /// Alpha injected into the pool since the start, at the pool's own price.
    var injected = 0.0
    /// Alpha for participants per block; changes only where issuance passes a halving.
    var emission = 0.0
    /// The root proportion today.
    var proportion = 0.0
    /// Root's share of the dividends today.
    var rootShare = 0.0

    mutating func enter(weightedRoot: Double) {
      emission = Double(BlockEmission.perBlock(issuance: UInt64(min(issuance * 1e9, 1.8e19)))) / 1e9
      proportion = weightedRoot + issuance > 0 ? weightedRoot / (weightedRoot + issuance) : 0
      rootShare = weights.rootPart(proportion)
    }
  }

  private(set) var subnets: [Subnet]
  private(set) var rootTAO: Double
  private let weight: Double
  private var gate: ProjectedGate
  private let scenario: StakeScenario
  /// Whether days differ; else rates are held still.
  let moves: Bool

  private static let blocks = Double(ChainCalendar.blocksPerDay)

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
      return Subnet(
        netuid: subnet.netuid, issuance: subnet.alphaIssuance.approximate,
        earning: (earning[subnet.netuid] ?? subnet.alphaOut).approximate,
        price: subnet.pool.price.approximate, moving: subnet.movingPrice.approximate,
        lag: ElementaryFunctions.exp(
          ElementaryFunctions.log(max(0, 1 - pull)) * ProjectedChain.blocks / 2),
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

  /// Alpha for validators per block, of which root's share goes to root.
  private func pot(_ subnet: Subnet) -> Double { subnet.emission * subnet.validators }

  /// Alpha per alpha and block, before take.
  func alphaRate(_ subnet: Subnet) -> Double {
    subnet.earning > 0 ? pot(subnet) * (1 - subnet.rootShare) / subnet.earning : 0
  }

  /// Alpha per TAO on root and day, before take.
  func rootAlpha(_ subnet: Subnet) -> Double {
    rootTAO > 0 ? pot(subnet) * subnet.rootShare * ProjectedChain.blocks / rootTAO : 0
  }

  /// What the moving prices add up to.
  var priceSum: Double { subnets.reduce(0.0) { $0 + min($1.moving, 1) } }

  /// A day of minting, injection and dividends.
  mutating func advance(isPaid: Bool) {
    guard moves else { return }
    let tao = gate.tao(for: subnets)
    for index in subnets.indices {
      let subnet = subnets[index]
      let minted = subnet.emission * ProjectedChain.blocks
      let toRoot = minted * subnet.validators * subnet.rootShare
      let most = minted * subnet.proportion
      let asked = subnet.price > 0 ? tao[index] * ProjectedChain.blocks / subnet.price : 0
      let injected = min(most, asked)
      let unpaid = isPaid ? 0 : toRoot
      subnets[index].earning +=
        minted * subnet.validators - unpaid + scenario.keptByOthers * minted * subnet.others
      subnets[index].issuance += minted + injected - unpaid
      subnets[index].injected += injected
      halfDay(index)
    }
    rootTAO *= 1 + ElementaryFunctions.compounded(scenario.rootStakeGrowth, periods: 1.0 / 365)
    enter()
  }

  /// A day counts with the moving price of its noon.
  private mutating func enter() {
    let weightedRoot = weight * rootTAO
    for index in subnets.indices {
      subnets[index].enter(weightedRoot: weightedRoot)
      if moves { halfDay(index) }
    }
  }

  private mutating func halfDay(_ index: Int) {
    let goal = min(subnets[index].price, 1)
    subnets[index].moving = goal + (subnets[index].moving - goal) * subnets[index].lag
  }
}

/// The TAO of a block by subnet, in 64-bit numbers: demand by moving price and burn, behind the gate.
///
/// The chain's own arithmetic is `BlockAllotment`; a projection needs its size, not its last bit.
struct ProjectedGate {
  private let rank: Int
  private let exponent: Double
  private let blockTAO: Double
  /// The last answer and what it was made from: shares stand still once moving prices do.
  private var last: (demand: [Double], tao: [Double])?

  init(_ chain: ChainState) {
    rank = max(1, Int(chain.gateRank))
    exponent = chain.gateExponent.approximate
    blockTAO = chain.blockEmission.approximate
  }

  /// TAO per block for each of the subnets.
  mutating func tao(for subnets: [ProjectedChain.Subnet]) -> [Double] {
    let prices = subnets.map { max(0, $0.moving) }
    if let last, zip(last.demand, prices).allSatisfy({ abs($0 - $1) <= 1e-6 * $0 }) {
      return last.tao
    }
    let tao = amounts(prices, subnets)
    last = (prices, tao)
    return tao
  }

  private func amounts(_ prices: [Double], _ subnets: [ProjectedChain.Subnet]) -> [Double] {
    let kept = zip(prices, subnets).map { $0 * (1 - $1.burned) }
    let weights = shares(kept.contains { $0 > 0 } ? kept : prices)
    let positive = weights.filter { $0 > 0 }.sorted(by: >)
    guard let bar = positive.prefix(rank).last else { return weights.map { _ in 0 } }
    let gated = weights.map { weight in
      weight > 0
        ? weight
          / (1 + ElementaryFunctions.exp(exponent * ElementaryFunctions.log(bar / weight))) : 0
    }
    let open = zip(shares(gated), subnets).map { $1.isEmitting ? $0 : 0 }
    return shares(open).map { $0 * blockTAO }
  }

  private func shares(_ values: [Double]) -> [Double] {
    let sum = values.reduce(0, +)
    return sum > 0 ? values.map { $0 / sum } : values
  }
}
