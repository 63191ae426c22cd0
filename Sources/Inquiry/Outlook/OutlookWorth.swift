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
    /// What is staked on root.
    let staked: Double
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
  /// How the part changes from each of them to the next.
  private let slopes: [Double]
  /// What there is after leaving everything for root, less what it is worth today.
  private let onRoot: Double?
  private let leaving: LeavingThen
  /// Whether one page is all that is made of it: the range at the end alone.
  private let isBrief: Bool

  /// Paths for one or few prices, and for many.
  private static let paths = (few: 2_000, many: 500, from: 12)
  /// Days on which a range is told.
  static let mostSteps = 12

  init(
    _ review: HoldingsReview, _ places: [HeldPlace], _ leaving: LeavingThen,
    _ ground: StakingGround, days horizon: Int, isBrief: Bool
  ) {
    self.places = places
    self.leaving = leaving
    self.isBrief = isBrief
    today = Double(review.spotRao)
    let held = HeldStake(ground, days: horizon)
    let count = min(horizon, isBrief ? 1 : OutlookWorth.mostSteps)
    days = (1...count).map { step in
      OutlookWorth.day(horizon * step / count, held, review, places, isEnd: step == count)
    }
    onRoot = review.allOnRoot.map {
      Double($0.finalRao + review.lockedSpotRao + leaving.late - review.spotRao)
    }
    let parts = OutlookWorth.parts(review, review.comparison.outcome(of: .root)?.gainRao ?? 0)
    rootByPrices = parts
    slopes = zip(parts, parts.dropFirst()).map { low, high in
      (high.part - low.part) / (high.multiple - low.multiple)
    }
  }

  private static func day(
    _ day: Int, _ held: HeldStake, _ review: HoldingsReview, _ places: [HeldPlace], isEnd: Bool
  ) -> Day {
    var alpha: [Netuid: Double] = [:]
    var (root, staked, fixed) = (0.0, 0.0, 0.0)
    for position in review.positions {
      let spot = Double(position.spotRao)
      switch position.position {
      case .root(let stake):
        fixed += spot
        staked += spot
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
      days: day, alpha: places.map { alpha[$0.netuid] ?? 0 }, root: root, staked: staked,
      fixed: fixed, stillRao: exact ?? Int128(still.rounded()))
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
    let low = rootByPrices[upper - 1]
    return max(0, low.part + slopes[upper - 1] * (multiple - low.multiple))
  }

  /// What is where, from today on.
  var course: [HoldingsOutlook.Worth] {
    guard let first = days.first else { return [] }
    let spots = places.map(\.spotRao)
    let custody = Int128(today.rounded()) - Int128(first.staked.rounded()) - spots.reduce(0, +)
    let now = HoldingsOutlook.Worth(
      days: 0, root: Int128(first.staked.rounded()), alpha: spots, custody: custody)
    return [now]
      + days.map { day in
        HoldingsOutlook.Worth(
          days: day.days, root: Int128((day.staked + day.root).rounded()),
          alpha: day.alpha.map { Int128($0.rounded()) },
          custody: Int128((day.fixed - day.staked).rounded()))
      }
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
    func part(of gains: [Double], below amount: Double) -> Double {
      Double(gains.count { $0 < amount }) / Double(gains.count)
    }
    return HoldingsOutlook.Chance(
      fan: fan, paths: prices.paths, moves: moves, belowToday: part(of: last, below: 0),
      belowRoot: isBrief ? nil : onRoot.map { part(of: inHand(last, prices, book), below: $0) },
      inHandRao: (days.last?.stillRao ?? 0) - leaving.lostInClaims - leaving.leaving
        - leaving.notInHand,
      standIns: places.filter(\.isTypical).map(\.netuid).sorted())
  }

  /// What is gained on each path by a day.
  private func gains(_ day: Day, _ prices: JointPrices, _ book: PathBook) -> [Double] {
    var alpha = [Double](repeating: 0, count: prices.paths)
    for place in day.alpha.indices {
      OutlookWorth.add(day.alpha[place], of: book.course(prices, place, days: day.days), to: &alpha)
    }
    guard day.root != 0 else { return alpha.map { day.fixed + $0 - today } }
    let market = book.course(prices, places.count, days: day.days)
    return zip(market, alpha).map { day.fixed + day.root * rootPart($0) + $1 - today }
  }

  /// The same at the end, all left then: a sale loses the same part at every price, for the alpha in
  /// its pool is the same.
  private func inHand(
    _ gains: [Double], _ prices: JointPrices, _ book: PathBook
  ) -> [Double] {
    guard let end = days.last else { return gains }
    let fixed = Double(leaving.fixed)
    var result = gains.map { $0 - fixed }
    for place in end.alpha.indices {
      let lost = 1 - (leaving.kept[places[place].netuid] ?? 0)
      OutlookWorth.add(
        -lost * end.alpha[place], of: book.course(prices, place, days: end.days), to: &result)
    }
    return result
  }

  /// Without a look at every index: this is done for each path of each place.
  private static func add(_ held: Double, of course: [Double], to sums: inout [Double]) {
    course.withUnsafeBufferPointer { course in
      sums.withUnsafeMutableBufferPointer { sums in
        for path in 0..<min(sums.count, course.count) { sums[path] += held * course[path] }
      }
    }
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
