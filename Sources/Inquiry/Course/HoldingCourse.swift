public import StakingEconomics
public import StakingModel

/// One holding day by day: what it comes to as assumed, and what if it goes otherwise.
public struct HoldingCourse: Sendable {
  /// The way in question; the comparison has root beside it.
  public let way: StakeWay
  /// The assumed change of the price over the whole time.
  public let change: Double
  /// With everything held still that is not the chain's own doing.
  public let comparison: StakeComparison
  /// The same otherwise, by change: all alpha prices for root, whose rewards are alpha of all
  /// subnets; the rate for an exchange.
  private let variants: [Double: StakeComparison]

  /// Changes beside the assumed one, so that there is a range before a point.
  private static let range = [-0.5, 0, 0.5]
  /// More of them, for the end.
  private static let fine = [-0.5, -0.25, 0, 0.25, 0.5]

  /// Projects.
  ///
  /// - Parameter variant: the comparison with another change than none; not asked for alpha, whose
  ///   own price alone changes.
  init(
    _ way: StakeWay, change: Double, comparison: StakeComparison,
    variant: (Double) -> StakeComparison
  ) {
    self.way = way
    self.change = change
    self.comparison = comparison
    if case .alpha = way {
      variants = [:]
    } else {
      let changes = Set(HoldingCourse.fine + [change]).subtracting([0])
      variants = Dictionary(uniqueKeysWithValues: changes.map { ($0, variant($0)) })
    }
  }

  /// The changes shown on every day, the assumed one among them.
  public var shownChanges: [Double] { changes(HoldingCourse.range) }
  /// The changes shown for the end.
  public var endChanges: [Double] { changes(HoldingCourse.fine) }

  private func changes(_ standard: [Double]) -> [Double] {
    // Nobody worries that a quoted rate rises.
    isPriced ? Set(standard + [change]).sorted() : standard.filter { $0 <= 0 }
  }

  /// Whether it is a price that changes, not a rate.
  public var isPriced: Bool {
    if case .custodial = way { false } else { true }
  }

  /// The subnet's choice, if it is alpha.
  public var choice: StakeComparison.AlphaChoice? {
    guard case .alpha(let netuid) = way else { return nil }
    return comparison.choices.first { $0.netuid == netuid }
  }

  /// The last day, for all changes.
  public var end: HoldingDay {
    HoldingDay(self, day: comparison.days, changes: shownChanges + endChanges)
  }

  /// The comparison with such a change.
  public func comparison(_ change: Double) -> StakeComparison {
    variants[change] ?? comparison
  }
}

/// A holding on one day.
public struct HoldingDay: Sendable {
  /// Days from the start.
  public let day: Int
  private let projection: HoldingCourse
  /// The ways on that day with everything held still.
  private let still: StakeComparison
  /// What the holding comes to by change over the whole time, which has come as far as the day.
  private let outcomes: [Double: StakeOutcome]

  /// The holding on a day of the horizon.
  ///
  /// - Parameter changes: those it can be asked for; the assumed one is always there.
  public init(_ projection: HoldingCourse, day: Int, changes: [Double]? = nil) {
    self.day = day
    self.projection = projection
    let still = projection.comparison.after(day: day)
    let changes = Set((changes ?? projection.shownChanges) + [projection.change]).sorted()
    self.still = still
    let found: [StakeOutcome?]
    if let choice = projection.choice {
      let days = projection.comparison.days
      found = still.outcomes(
        of: choice,
        priceChanges: changes.map { StakeScenario.change($0, after: day, of: days) })
    } else {
      found = changes.map { change in
        let comparison = change == 0 ? still : projection.comparison(change).after(day: day)
        return comparison.outcome(of: projection.way)
      }
    }
    outcomes = Dictionary(
      uniqueKeysWithValues: zip(changes, found).compactMap { change, outcome in
        outcome.map { (change, $0) }
      })
  }

  /// What it comes to with that change over the whole time; nil if it cannot be, or was not asked.
  public func outcome(_ change: Double) -> StakeOutcome? { outcomes[change] }

  /// What it comes to as assumed.
  public var assumed: StakeOutcome? { outcome(projection.change) }

  /// Root beside it, its rewards at today's prices.
  public var root: StakeOutcome? { still.outcome(of: .root) }

  /// The rate in force, a year, simple.
  public var rate: Double? {
    let comparison =
      projection.way == .root ? projection.comparison(projection.change) : still
    return comparison.yearlyRate(of: projection.way, day: day)
  }
}

extension StakeOutcome {
  private static let leaving: Set<StakeStep.Kind> = [
    .swapFeeOut, .impactOut, .leftToOthers, .claimFee, .unclaimed, .unstakeFee,
  ]

  /// What it is worth at the price of the day, before leaving.
  public var worthRao: Int128 {
    steps.reduce(Int128(paid.rao)) { sum, step in
      StakeOutcome.leaving.contains(step.kind) ? sum : sum + step.rao
    }
  }

  /// The alpha held before leaving.
  public var held: Amount<Alpha>? { unstake?.paid }
}
