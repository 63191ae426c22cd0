public import StakingModel

/// What every projection stands on: the state of the chain, and the alpha that earns on each subnet.
public struct StakingGround: Hashable, Sendable {
  /// The state it starts from.
  public let chain: ChainState
  /// The alpha that earns dividends, by subnet; the stand-in for one that is missing here.
  private let known: [Netuid: EarningAlpha]
  /// What was computed before; no part of the value.
  private let book = RateBook()

  /// A ground.
  ///
  /// - Parameter earning: what is known of the alpha that earns. More than is outside the pool, and
  ///   nothing at all, are taken for not known.
  public init(_ chain: ChainState, earning: [Netuid: EarningAlpha] = [:]) {
    self.chain = chain
    known = earning.filter { netuid, earning in
      guard let subnet = chain.subnet(netuid) else { return false }
      return earning.amount > .zero && earning.amount <= subnet.alphaOut
    }
  }

  /// The same where the chain gives one subnet no TAO any more.
  package func withoutEmission(of netuid: Netuid) -> StakingGround {
    var chain = chain
    guard let place = chain.subnets.firstIndex(where: { $0.netuid == netuid }) else { return self }
    chain.subnets[place].emissionEnabled = false
    return StakingGround(chain, earning: known)
  }

  /// The alpha that earns on a subnet; nil where there is no such subnet.
  public func earning(_ netuid: Netuid) -> EarningAlpha? {
    known[netuid] ?? chain.subnet(netuid).map(EarningAlpha.standIn)
  }

  /// The amounts, of all subnets that have started.
  public var earningAmounts: [Netuid: Amount<Alpha>] {
    Dictionary(
      chain.subnets.filter(\.hasStarted).compactMap { subnet in
        earning(subnet.netuid).map { (subnet.netuid, $0.amount) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The rates of each day of a horizon.
  public func rates(
    days: Int, scenario: StakeScenario = .base, course: RateCourse
  ) -> RateProjection {
    book.rates(days: days, scenario: scenario, course: course) { tables in
      RateProjection(
        chain, days: days, earning: earningAmounts, scenario: scenario, course: course,
        like: tables)
    }
  }

  /// Today's rate of root carried on for a year, simple, net of take.
  package func rootRate(take: UInt16) -> Double {
    book.rootRate(take: take) { chain.rootYield(take: take).apr }
  }

  /// What a TAO on root earns along some rates of this ground.
  func fund(_ rates: RateProjection, take: UInt16, scenario: StakeScenario) -> FundCourse {
    book.fund(rates, take: take, scenario: scenario)
  }

  /// The same chain and the same known figures.
  public static func == (left: StakingGround, right: StakingGround) -> Bool {
    left.chain == right.chain && left.known == right.known
  }

  /// By the block and the known figures.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(chain.block)
    hasher.combine(known)
  }
}
