public import StakingModel

/// The rates of each day of a horizon as the rules give them if users stand still.
///
/// Deterministic. A subnet's issuance I grows by its emission E and the pool's injection, so root's
/// share r = w·R/(w·R + I) falls; its earning stake S grows by its own dividends, so alpha's rate
/// `E·(1 − c)/2·(1 − r)/S` falls too. Alpha halvings are followed. Prices move with the scenario;
/// root is paid while the moving prices add up to more than one.
public struct RateProjection: Hashable, Sendable {
  /// Reward of root stake a day, in TAO at today's prices per TAO, net of take.
  public let root: [Double]
  /// Reward of each subnet's alpha stake a block on each day, net of take, for the subnets asked for.
  public let alphaPerBlock: [Netuid: [Double]]
  /// Root's share of each of these subnets on each day.
  public let rootProportion: [Netuid: [Double]]
  /// The first day on which the prices add up to one or less and root is not paid, if any.
  public let rootUnpaidFrom: Int?
  /// Days, from 1.
  public let days: Int
  /// What was assumed, each in a sentence.
  public let assumptions: [String]

  /// Projects the rates of `days` days (0 to 36,500; more is cut) from a state.
  ///
  /// - Parameters:
  ///   - netuids: the subnets whose alpha rate is wanted; one without a pool has none.
  ///   - take: the validator's take, the same on root and everywhere, in parts of 65535.
  ///   - earningAlpha: alpha that earns on a subnet, where it is known; all outside the pool if not.
  public init(
    _ chain: ChainState, netuids: [Netuid], days: Int, take: UInt16 = StakingDefaults.take,
    earningAlpha: [Netuid: Amount<Alpha>] = [:], scenario: StakeScenario = .base,
    course: RateCourse
  ) {
    self.days = min(max(days, 0), 36_500)
    var course = ProjectedChain(
      chain, take: take, earningAlpha: earningAlpha, scenario: scenario, horizon: self.days,
      moves: course == .followsRules)
    var root: [Double] = []
    let asked = Set(netuids)
    let wanted = course.subnets.indices.filter { asked.contains(course.subnets[$0].netuid) }
    var alpha = [[Double]](repeating: [], count: wanted.count)
    var proportion = alpha
    var unpaid: Int?
    for day in 0..<self.days {
      let isPaid = course.paysRoot(on: day)
      if !isPaid, unpaid == nil { unpaid = day + 1 }
      root.append(isPaid ? course.rootRate : 0)
      for (place, index) in wanted.enumerated() {
        alpha[place].append(course.alphaRate(course.subnets[index]))
        proportion[place].append(course.rootProportion(course.subnets[index]))
      }
      course.advance(day: day)
    }
    self.root = root
    let none = asked.map { ($0, [Double]()) }
    func byNetuid(_ columns: [[Double]]) -> [Netuid: [Double]] {
      let found = zip(wanted.map { course.subnets[$0].netuid }, columns)
      return Dictionary(none + Array(found)) { $1 }
    }
    alphaPerBlock = byNetuid(alpha)
    rootProportion = byNetuid(proportion)
    rootUnpaidFrom = unpaid
    assumptions = course.assumptions
  }
}

extension RateProjection {
  /// The rates up to a day of this projection.
  func upTo(day: Int) -> RateProjection {
    let days = min(max(day, 0), days)
    return RateProjection(
      root: Array(root.prefix(days)),
      alphaPerBlock: alphaPerBlock.mapValues { Array($0.prefix(days)) },
      rootProportion: rootProportion.mapValues { Array($0.prefix(days)) },
      rootUnpaidFrom: rootUnpaidFrom.flatMap { $0 <= days ? $0 : nil }, days: days,
      assumptions: assumptions)
  }

  private init(
    root: [Double], alphaPerBlock: [Netuid: [Double]], rootProportion: [Netuid: [Double]],
    rootUnpaidFrom: Int?, days: Int, assumptions: [String]
  ) {
    (self.root, self.alphaPerBlock, self.rootProportion) = (root, alphaPerBlock, rootProportion)
    (self.rootUnpaidFrom, self.days, self.assumptions) = (rootUnpaidFrom, days, assumptions)
  }
}

/// The few numbers of a chain that rates need, in alpha and TAO, moved on day by day.
struct ProjectedChain {
  struct Subnet {
    let netuid: Netuid
    var issuance: Double
    var earning: Double
    let price: Double
    let isEmitting: Bool

    /// Alpha for participants per block.
    var emission: Double {
      Double(BlockEmission.perBlock(issuance: UInt64(min(issuance * 1e9, 1.8e19)))) / 1e9
    }
  }

  private(set) var subnets: [Subnet]
  private var rootTAO: Double
  private let weight: Double
  private let keep: Double
  private let half: Double
  private let ownerCut: Double
  private let priceSum: Double
  private let scenario: StakeScenario
  private let horizon: Int
  private let moves: Bool

  init(
    _ chain: ChainState, take: UInt16, earningAlpha: [Netuid: Amount<Alpha>],
    scenario: StakeScenario, horizon: Int, moves: Bool
  ) {
    subnets = chain.subnets.filter(\.hasStarted).map { subnet in
      Subnet(
        netuid: subnet.netuid, issuance: subnet.alphaIssuance.approximate,
        earning: (earningAlpha[subnet.netuid] ?? subnet.alphaOut).approximate,
        price: subnet.pool.price.approximate, isEmitting: subnet.emissionEnabled)
    }
    rootTAO = chain.rootTAO.approximate
    weight = RootProportion.weight(chain.taoWeight).approximate
    keep = 1 - Double(take) / 65535
    ownerCut = Double(StakingDefaults.ownerCut) / 65535
    half = (1 - ownerCut) / 2
    priceSum = chain.movingPriceSum.approximate
    (self.scenario, self.horizon, self.moves) = (scenario, horizon, moves)
  }

  func rootProportion(_ subnet: Subnet) -> Double {
    let weighted = weight * rootTAO
    return weighted + subnet.issuance > 0 ? weighted / (weighted + subnet.issuance) : 0
  }

  /// Alpha per alpha and block.
  func alphaRate(_ subnet: Subnet) -> Double {
    guard subnet.earning > 0 else { return 0 }
    return keep * subnet.emission * half * (1 - rootProportion(subnet)) / subnet.earning
  }

  /// TAO at today's prices per TAO and day.
  var rootRate: Double {
    guard rootTAO > 0 else { return 0 }
    let pot = subnets.reduce(0.0) { sum, subnet in
      sum + subnet.emission * half * rootProportion(subnet) * subnet.price
    }
    return keep * pot * Double(ChainCalendar.blocksPerDay) / rootTAO
  }

  /// Whether the prices, moved along the scenario, still add up to more than one.
  func paysRoot(on day: Int) -> Bool {
    let change = ElementaryFunctions.log(1 + scenario.alphaPriceChange)
    let part = horizon > 0 ? Double(day) / Double(horizon) : 0
    return priceSum * ElementaryFunctions.exp(change * part) > 1
  }

  /// A day of minting and dividends.
  mutating func advance(day: Int) {
    guard moves else { return }
    let isPaid = paysRoot(on: day)
    let blocks = Double(ChainCalendar.blocksPerDay)
    for index in subnets.indices {
      let subnet = subnets[index]
      let minted = subnet.emission * blocks
      let proportion = rootProportion(subnet)
      let toRoot = minted * half * proportion
      let toOthers = minted * (ownerCut + half)
      let injected = subnet.isEmitting ? minted * proportion : 0
      subnets[index].earning +=
        minted * half - (isPaid ? 0 : toRoot) + scenario.keptByOthers * toOthers
      subnets[index].issuance += minted + injected - (isPaid ? 0 : toRoot)
    }
    rootTAO *= 1 + ElementaryFunctions.compounded(scenario.rootStakeGrowth, periods: 1.0 / 365)
  }

  var assumptions: [String] {
    let rates =
      moves
      ? [
        "Rates follow the rules: issuance grows by emission and by the most the pool may be given, "
          + "stake grows by all dividends.",
        "Owners and miners keep \(FixedDecimal.percent(scenario.keptByOthers)) of their alpha "
          + "staked.",
      ] : ["Today's rates are held still for the whole time: too high in the long run."]
    return rates + [
      "Dividends follow stake, every validator has a seat on root, and all root TAO earns.",
      "Root dividends are valued at spot; nobody trades, not even the chain with its emission.",
    ]
  }
}
