import Holdings
import StakingEconomics
import StakingModel
import StakingSimulation

/// What holdings are worth at spot prices on a day of a path, rewards included.
struct OutlookWorth {
  /// One day with prices as they are.
  private struct Day {
    let days: Int
    /// By place, in rao.
    let alpha: [Double]
    /// What root has earned.
    let root: Double
    /// Everything without a price, with what custodians pay.
    let fixed: Double
    /// What is gained where prices stay, in whole rao.
    let stillRao: Int128
  }

  private let places: [HeldPlace]
  private let days: [Day]
  private let today: Double
  /// What root earns for each multiple of all alpha prices, as a part of what it earns where they
  /// stay: found for the review's variants.
  private let rootByPrices: [(multiple: Double, part: Double)]
  /// What there is after leaving everything for root, less what it is worth today.
  private let onRoot: Double?

  /// Paths for one or few prices, and for many.
  private static let paths = (few: 2_000, many: 500, from: 12)
  /// Days on which a range is told.
  static let mostSteps = 12

  init(
    _ review: HoldingsReview, _ places: [HeldPlace], _ ground: StakingGround, days horizon: Int,
    steps: Int
  ) {
    self.places = places
    today = Double(review.spotRao)
    let held = HeldStake(ground, days: horizon)
    let count = min(horizon, steps)
    days = (1...count).map { step in
      OutlookWorth.day(horizon * step / count, held, review, places, isEnd: step == count)
    }
    onRoot = review.allOnRoot.map { Double($0.finalRao - review.spotRao) }
    rootByPrices = OutlookWorth.parts(review, review.comparison.outcome(of: .root)?.gainRao ?? 0)
  }

  private static func day(
    _ day: Int, _ held: HeldStake, _ review: HoldingsReview, _ places: [HeldPlace], isEnd: Bool
  ) -> Day {
    var alpha: [Netuid: Double] = [:]
    var (root, fixed) = (0.0, 0.0)
    for position in review.positions {
      let spot = Double(position.spotRao)
      switch position.position {
      case .root(let stake):
        fixed += spot
        root += Double(
          isEnd
            ? position.earned(days: day)?.taoRao ?? 0
            : held.rootEarned(stake.amount, take: position.take ?? 0, days: day))
      case .alpha(let stake):
        let earned = Double(position.earned.last?.taoRao ?? 0)
        let grown = held.alpha(
          stake.amount, on: stake.netuid, take: position.take ?? 0, days: day)
        let factor = Double(grown.rao) / max(1, Double(stake.amount.rao))
        let exact = position.earned(days: day)?.taoRao.map { spot + Double($0) }
        alpha[stake.netuid, default: 0] += exact ?? (earned > 0 ? spot * factor : spot)
      case .custodial:
        var earned = 0.0
        if case .custodian(let offer) = position.place, position.heldRate != nil {
          earned = Double(offer.earned(on: Amount(rao: position.rao), days: day) ?? 0)
        }
        fixed += spot + earned
      }
    }
    let still = alpha.values.sorted().reduce(0, +) + root + fixed - Double(review.spotRao)
    let exact = isEnd ? review.earned(days: day).knownRao : nil
    return Day(
      days: day, alpha: places.map { alpha[$0.netuid] ?? 0 }, root: root, fixed: fixed,
      stillRao: exact ?? Int128(still.rounded()))
  }

  private static func parts(
    _ review: HoldingsReview, _ still: Int128
  ) -> [(multiple: Double, part: Double)] {
    guard still > 0 else { return [] }
    let changed = review.rootGains.map {
      (multiple: 1 + $0.change, part: max(0, Double($0.rao) / Double(still)))
    }
    return ([(0, 0)] + changed.filter { $0.multiple != 1 } + [(1, 1)])
      .sorted { $0.multiple < $1.multiple }
  }

  /// Between two known points in proportion; beyond the last as between the last two.
  private func rootPart(_ multiple: Double) -> Double {
    guard rootByPrices.count > 1 else { return 1 }
    var upper = 1
    while upper < rootByPrices.count - 1, rootByPrices[upper].multiple < multiple { upper += 1 }
    let (low, high) = (rootByPrices[upper - 1], rootByPrices[upper])
    let slope = (high.part - low.part) / (high.multiple - low.multiple)
    return max(0, low.part + slope * (multiple - low.multiple))
  }

  /// What is gained at the end if all alpha prices change.
  func gain(_ change: Double) -> Int128 {
    guard let end = days.last else { return 0 }
    let alpha = end.alpha.reduce(0, +) * change
    let root = end.root * (rootPart(1 + change) - 1)
    return end.stillRao + Int128((alpha + root).rounded())
  }

  /// What chance makes of it; nil where nothing held has a price.
  func chance(_ moves: CommonMoves, _ book: PathBook) -> HoldingsOutlook.Chance? {
    guard today > 0, days.last.map({ $0.root > 0 || $0.alpha.contains { $0 > 0 } }) == true else {
      return nil
    }
    let limits = OutlookWorth.paths
    let prices = book.prices(
      places.map { $0.volatility ?? moves.typicalVolatility }, moves,
      paths: places.count < limits.from ? limits.few : limits.many)
    var last: [Double] = []
    let fan = days.map { day -> HoldingsOutlook.Range in
      last = gains(day, prices, book)
      return range(day, last)
    }
    func part(below amount: Double) -> Double {
      Double(last.count { $0 < amount }) / Double(last.count)
    }
    return HoldingsOutlook.Chance(
      fan: fan, paths: prices.paths, moves: moves, belowToday: part(below: 0),
      belowRoot: onRoot.map(part), standIns: places.filter(\.isTypical).map(\.netuid).sorted())
  }

  /// What is gained on each path by a day.
  private func gains(_ day: Day, _ prices: JointPrices, _ book: PathBook) -> [Double] {
    var alpha = [Double](repeating: 0, count: prices.paths)
    for place in day.alpha.indices {
      let course = book.course(prices, place, days: day.days)
      let held = day.alpha[place]
      for path in alpha.indices { alpha[path] += held * course[path] }
    }
    guard day.root != 0 else { return alpha.map { day.fixed + $0 - today } }
    let market = book.course(prices, places.count, days: day.days)
    return zip(market, alpha).map { day.fixed + day.root * rootPart($0) + $1 - today }
  }

  private func range(_ day: Day, _ values: [Double]) -> HoldingsOutlook.Range {
    var sorted = Selection(values)
    func quantile(_ level: Double) -> Int128 {
      let position = level * Double(values.count - 1)
      let place = Int(position)
      let low = sorted.value(at: place)
      let high = sorted.value(at: min(place + 1, values.count - 1))
      let value = low + (position - Double(place)) * (high - low)
      return value.magnitude < 0x1p100 ? Int128(value.rounded()) : 0
    }
    return HoldingsOutlook.Range(
      days: day.days, lowRao: quantile(0.05), middleRao: quantile(0.5), highRao: quantile(0.95),
      stillRao: day.stillRao)
  }
}
