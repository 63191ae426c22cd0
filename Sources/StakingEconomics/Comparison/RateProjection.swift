public import StakingModel

/// The rates of each day of a horizon as the rules give them if users stand still and others'
/// trades hold prices where they are. Before take.
///
/// Deterministic. A subnet's issuance I grows by its emission E and what its pool is given, so root's
/// share r = w·R/(w·R + I) falls; its earning stake S grows by its dividends, so alpha's rate
/// `E·(1 − c)/2·(1 − r)/S` falls too. Alpha halvings are followed. Prices move with the scenario;
/// root is paid while the moving prices, which run towards spot, add up to more than one.
public struct RateProjection: Hashable, Sendable {
  /// What every day comes to; it may go on for more days.
  let tables: RateTables
  /// The first day on which the prices add up to one or less and root is not paid, if any.
  public let rootUnpaidFrom: Int?
  /// Days, from 1.
  public let days: Int
  /// How rates run.
  public let course: RateCourse
  /// What was assumed, each in a sentence.
  public let assumptions: [String]

  /// Projects the rates of `days` days (0 to 36,500; more is cut) from a state.
  ///
  /// - Parameters:
  ///   - earning: the alpha that earns on each subnet; all outside the pool where it is not given.
  ///   - other: tables that differ in the scenario's prices alone.
  init(
    _ chain: ChainState, days: Int, earning: [Netuid: Amount<Alpha>] = [:],
    scenario: StakeScenario = .base, course: RateCourse, like other: RateTables? = nil
  ) {
    let days = min(max(days, 0), 36_500)
    let state = ProjectedChain(
      chain, earning: earning, scenario: scenario, moves: course == .followsRules)
    tables = RateTables.made(of: state, days: days, scenario: scenario, like: other)
    rootUnpaidFrom = tables.paid.prefix(days).firstIndex(of: false).map { $0 + 1 }
    (self.days, self.course) = (days, course)
    assumptions = RateProjection.assumptions(course, scenario)
  }

  private static func assumptions(_ course: RateCourse, _ scenario: StakeScenario) -> [String] {
    let rates =
      course == .followsRules
      ? [
        "Rates follow the rules: issuance grows by emission and by what pools are given, stake "
          + "grows by all dividends.",
        "Owners and miners keep \(FixedDecimal.percent(scenario.keptByOthers)) of their alpha "
          + "staked.",
      ] : ["Today's rates are held still for the whole time: too high in the long run."]
    return rates + [
      "Dividends follow stake, every validator has a seat on root, and all root TAO earns.",
      "Others' trades hold prices where they are: what the chain buys is sold to it.",
    ]
  }
}

extension RateProjection {
  /// Alpha of every subnet per TAO on root and day.
  var rootAlpha: DayTable { tables.rootAlpha }
  /// Alpha per alpha that earns, a block, of every subnet.
  var alphaRates: DayTable { tables.alphaRates }
  /// The subnets that have started, ascending, with their spot prices.
  var places: [(netuid: Netuid, price: Double)] { tables.places }

  /// Value of root's dividends a day at today's prices, per TAO on root, before take.
  public var root: [Double] { (0..<days).map { root(day: $0 + 1) } }

  /// The same on one day, counted from 1.
  func root(day: Int) -> Double {
    zip(rootAlpha[day - 1], places).reduce(0.0) { $0 + $1.0 * $1.1.price }
  }

  /// Alpha a block per alpha that earns, day by day; nil for a subnet that has not started.
  public func alphaPerBlock(_ netuid: Netuid) -> [Double]? {
    place(of: netuid).map { alphaRates.column($0, days: days) }
  }

  /// The rates of a subnet before take, added up over all blocks until each of some days: what stake
  /// multiplies by is `exp` of it, take and joining apart.
  package func grossGrowth(_ netuid: Netuid, until days: [Int]) -> [Double] {
    let blocks = Double(ChainCalendar.blocksPerDay)
    let perBlock = alphaPerBlock(netuid) ?? []
    return days.map { perBlock.prefix($0).reduce(0, +) * blocks }
  }

  /// Alpha that the pool of a subnet has been given by the end of the last day.
  package func injected(_ netuid: Netuid) -> Double {
    guard days > 0, let place = place(of: netuid) else { return 0 }
    return tables.injected[days - 1, place]
  }

  private func place(of netuid: Netuid) -> Int? {
    places.firstIndex { $0.netuid == netuid }
  }

  /// The rates up to a day of this projection; nothing is copied.
  package func upTo(day: Int) -> RateProjection {
    RateProjection(self, days: min(max(day, 0), days))
  }

  private init(_ other: RateProjection, days: Int) {
    tables = other.tables
    rootUnpaidFrom = other.rootUnpaidFrom.flatMap { $0 <= days ? $0 : nil }
    (self.days, course, assumptions) = (days, other.course, other.assumptions)
  }

  /// Equal by what they were made from and came to.
  public static func == (left: RateProjection, right: RateProjection) -> Bool {
    let (one, other, days) = (left.tables, right.tables, left.days)
    guard days == right.days, left.course == right.course else { return false }
    if one === other { return true }
    return one.rootAlpha.isSame(as: other.rootAlpha, days: days)
      && one.alphaRates.isSame(as: other.alphaRates, days: days)
      && one.injected.isSame(as: other.injected, days: days)
      && one.places.elementsEqual(other.places, by: ==)
  }

  /// Hashes a part of it.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(days)
    if days > 0 { hasher.combine(alphaRates[days - 1]) }
  }
}
