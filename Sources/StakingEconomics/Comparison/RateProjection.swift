public import StakingModel

/// The rates of each day of a horizon as the rules give them if users stand still and others'
/// trades hold prices where they are. Before take.
///
/// Deterministic. A subnet's issuance I grows by its emission E and what its pool is given, so root's
/// share r = w·R/(w·R + I) falls; its earning stake S grows by its dividends, so alpha's rate
/// `E·(1 − c)/2·(1 − r)/S` falls too. Alpha halvings are followed. Prices move with the scenario;
/// root is paid while the moving prices, which run towards spot, add up to more than one.
public struct RateProjection: Hashable, Sendable {
  /// Alpha of every subnet per TAO on root and day; nothing on days on which root is not paid.
  let rootAlpha: DayTable
  /// Alpha per alpha that earns, a block, of every subnet.
  let alphaRates: DayTable
  /// Alpha the pool of every subnet has been given by the end of a day.
  let injected: DayTable
  /// Root's share of every subnet's dividends.
  let rootShares: DayTable
  /// The subnets that have started, ascending, with their spot prices.
  let places: [(netuid: Netuid, price: Double)]
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
  /// - Parameter earning: the alpha that earns on each subnet; all outside the pool where it is not
  ///   given.
  public init(
    _ chain: ChainState, days: Int, earning: [Netuid: Amount<Alpha>] = [:],
    scenario: StakeScenario = .base, course: RateCourse
  ) {
    let days = min(max(days, 0), 36_500)
    var state = ProjectedChain(
      chain, earning: earning, scenario: scenario, horizon: days, moves: course == .followsRules)
    let count = state.subnets.count
    var tables = (0..<4).map { _ in DayTable(columns: count, days: days) }
    var unpaid: Int?
    for day in 0..<days {
      let isPaid = state.paysRoot(on: day)
      if !isPaid, unpaid == nil { unpaid = day + 1 }
      // Rates fall within the day too: it counts with the mean of its beginning and its end.
      let before = state
      state.advance(isPaid: isPaid)
      for (start, end) in zip(before.subnets, state.subnets) {
        tables[0].append(isPaid ? (before.rootAlpha(start) + state.rootAlpha(end)) / 2 : 0)
        tables[1].append((before.alphaRate(start) + state.alphaRate(end)) / 2)
        tables[2].append(end.injected)
        tables[3].append(start.rootShare)
      }
    }
    (rootAlpha, alphaRates, injected, rootShares) = (tables[0], tables[1], tables[2], tables[3])
    places = state.subnets.map { ($0.netuid, $0.price) }
    rootUnpaidFrom = unpaid
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
  /// Value of root's dividends a day at today's prices, per TAO on root, before take.
  public var root: [Double] { (0..<days).map { root(day: $0 + 1) } }

  /// The same on one day, counted from 1.
  func root(day: Int) -> Double {
    places.indices.reduce(0.0) { $0 + rootAlpha[day - 1, $1] * places[$1].price }
  }

  /// Alpha a block per alpha that earns, day by day; nil for a subnet that has not started.
  public func alphaPerBlock(_ netuid: Netuid) -> [Double]? { column(alphaRates, netuid) }

  /// The rates of a subnet before take, added up over all blocks until each of some days: what stake
  /// multiplies by is `exp` of it, take and joining apart.
  package func grossGrowth(_ netuid: Netuid, until days: [Int]) -> [Double] {
    let blocks = Double(ChainCalendar.blocksPerDay)
    let perBlock = alphaPerBlock(netuid) ?? []
    return days.map { perBlock.prefix($0).reduce(0, +) * blocks }
  }

  /// Root's share of a subnet's dividends, day by day.
  public func rootProportion(_ netuid: Netuid) -> [Double]? { column(rootShares, netuid) }

  /// Alpha that the pool of a subnet has been given by the end of the last day.
  package func injected(_ netuid: Netuid) -> Double {
    guard days > 0, let place = place(of: netuid) else { return 0 }
    return injected[days - 1, place]
  }

  private func column(_ table: DayTable, _ netuid: Netuid) -> [Double]? {
    place(of: netuid).map { place in (0..<days).map { table[$0, place] } }
  }

  private func place(of netuid: Netuid) -> Int? {
    places.firstIndex { $0.netuid == netuid }
  }

  /// The rates up to a day of this projection; nothing is copied.
  package func upTo(day: Int) -> RateProjection {
    RateProjection(self, days: min(max(day, 0), days))
  }

  private init(_ other: RateProjection, days: Int) {
    (rootAlpha, alphaRates) = (other.rootAlpha, other.alphaRates)
    (injected, rootShares, places) = (other.injected, other.rootShares, other.places)
    rootUnpaidFrom = other.rootUnpaidFrom.flatMap { $0 <= days ? $0 : nil }
    (self.days, course, assumptions) = (days, other.course, other.assumptions)
  }

  /// Equal by what they were made from and came to.
  public static func == (left: RateProjection, right: RateProjection) -> Bool {
    left.days == right.days && left.rootAlpha == right.rootAlpha
      && left.alphaRates == right.alphaRates && left.injected == right.injected
      && left.places.elementsEqual(right.places, by: ==) && left.course == right.course
  }

  /// Hashes a part of it.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(days)
    hasher.combine(alphaRates)
  }
}

/// One number for each subnet and day.
struct DayTable: Hashable, Sendable {
  private let columns: Int
  private var cells: [Double] = []

  init(columns: Int, days: Int) {
    self.columns = columns
    cells.reserveCapacity(columns * days)
  }

  /// Fills the table day by day, subnet by subnet.
  mutating func append(_ value: Double) { cells.append(value) }

  subscript(day: Int, column: Int) -> Double { cells[day * columns + column] }
}
