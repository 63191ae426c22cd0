import StakingModel

/// The numbers of a projection, day by day; projections whose days are the same share them.
final class RateTables: Sendable {
  /// Alpha of every subnet per TAO on root and day; nothing on days on which root is not paid.
  let rootAlpha: DayTable
  /// Alpha per alpha that earns, a block, of every subnet.
  let alphaRates: DayTable
  /// Alpha the pool of every subnet has been given by the end of a day.
  let injected: DayTable
  /// The subnets that have started, ascending, with their spot prices.
  let places: [(netuid: Netuid, price: Double)]
  /// Where it starts.
  let start: ProjectedChain
  /// Root's TAO by its weight at the beginning and at the end of each day; as it begins where rates are
  /// held still.
  let weightedRoot: [Double]
  /// What the moving prices add up to on each day, which no scenario changes.
  private let priceSums: [Double]
  /// Whether root is paid on each day.
  let paid: [Bool]

  /// The tables of some days; those of a projection that differs in the scenario's prices alone,
  /// where they are the same.
  ///
  /// - Parameter other: tables of the same state, with the same growth and keepers.
  static func made(
    of state: ProjectedChain, days: Int, scenario: StakeScenario, like other: RateTables?
  ) -> RateTables {
    guard let other, other.paid.count >= days else {
      return RateTables(of: state, days: days, scenario: scenario, like: nil, same: 0)
    }
    // Prices of a scenario do nothing but decide whether root is paid.
    let same = (0..<days).first { day in
      scenario.paysRoot(other.priceSums[day], on: day, of: days) != other.paid[day]
    }
    guard let same else { return other }
    return RateTables(of: state, days: days, scenario: scenario, like: other, same: same)
  }

  private init(
    of start: ProjectedChain, days: Int, scenario: StakeScenario, like other: RateTables?,
    same: Int
  ) {
    var state = start
    var (root, alpha, injected) = (
      DayTable(other?.rootAlpha, days: same, of: days),
      DayTable(other?.alphaRates, days: same, of: days),
      DayTable(other?.injected, days: same, of: days)
    )
    var (paid, sums) = ([Bool](), [Double]())
    var roots = [start.weightedRoot]
    func note(_ state: ProjectedChain) {
      if state.moves { roots.append(state.weightedRoot) }
    }
    var last: ProjectedChain.Rates?
    for day in 0..<days {
      sums.append(state.priceSum)
      let isPaid = scenario.paysRoot(state.priceSum, on: day, of: days)
      paid.append(isPaid)
      guard day >= same else {
        state.advance(isPaid: isPaid)
        note(state)
        continue
      }
      if !state.moves, day > 0, paid[day - 1] == isPaid {
        root.repeatLast()
        alpha.repeatLast()
        injected.repeatLast()
        continue
      }
      // Rates fall within the day too: it counts with the mean of its beginning and its end.
      let begins = last ?? state.rates
      state.advance(isPaid: isPaid)
      note(state)
      let (ends, count) = (state.rates, state.subnets.count)
      last = ends
      if !isPaid, day > 0, !paid[day - 1] {
        root.repeatLast()
      } else {
        root.append(count) { isPaid ? (begins.root[$0] + ends.root[$0]) / 2 : 0 }
      }
      alpha.append(count) { (begins.alpha[$0] + ends.alpha[$0]) / 2 }
      injected.append(count) { state.subnets[$0].injected }
    }
    (rootAlpha, alphaRates, self.injected) = (root, alpha, injected)
    (self.paid, priceSums) = (paid, sums)
    (self.start, weightedRoot) = (start, roots)
    places = state.subnets.map { ($0.netuid, $0.price) }
  }
}

extension StakeScenario {
  /// Whether moving prices of that sum, moved along the scenario, add up to more than one.
  func paysRoot(_ sum: Double, on day: Int, of horizon: Int) -> Bool {
    guard alphaPriceChange != 0, horizon > 0 else { return sum > 1 }
    let change = ElementaryFunctions.log(1 + alphaPriceChange)
    return sum * ElementaryFunctions.exp(change * Double(day) / Double(horizon)) > 1
  }
}

/// One number for each subnet and day. Days on which nothing changes are one row.
struct DayTable: Hashable, Sendable {
  private var rows: [[Double]]

  /// The first days of another table, with room for more.
  init(_ other: DayTable? = nil, days: Int = 0, of room: Int) {
    rows = other.map { Array($0.rows.prefix(days)) } ?? []
    rows.reserveCapacity(room)
  }

  /// A day; its row has no room to spare, for a century of days has very many of them.
  mutating func append(_ count: Int, _ value: (Int) -> Double) {
    var row = [Double](repeating: 0, count: count)
    for column in 0..<count { row[column] = value(column) }
    rows.append(row)
  }

  /// A day like the one before, which takes no room.
  mutating func repeatLast() {
    if let last = rows.last { rows.append(last) }
  }

  /// All subnets on a day.
  subscript(day: Int) -> [Double] { rows[day] }

  subscript(day: Int, column: Int) -> Double { rows[day][column] }

  /// One subnet on the first days.
  func column(_ column: Int, days: Int) -> [Double] { rows.prefix(days).map { $0[column] } }

  /// Whether the first days of both are the same.
  func isSame(as other: DayTable, days: Int) -> Bool {
    rows.prefix(days) == other.rows.prefix(days)
  }
}
