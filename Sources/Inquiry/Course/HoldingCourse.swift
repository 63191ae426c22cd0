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
  /// As assumed: of root and of an exchange a course of its own where the price or rate changes.
  public let assumedComparison: StakeComparison
  /// The same otherwise, by change: all alpha prices for root, whose rewards are alpha of all
  /// subnets; the rate for an exchange. Made when asked: over a century each has tables of its own.
  private let variant: @Sendable (Double) -> StakeComparison

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
    variant: @escaping @Sendable (Double) -> StakeComparison
  ) {
    (self.way, self.change, self.comparison, self.variant) = (way, change, comparison, variant)
    if case .alpha = way {
      assumedComparison = comparison
    } else {
      assumedComparison = change == 0 ? comparison : variant(change)
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
  public var end: HoldingDay { HoldingDay(self, day: comparison.days) }

  /// The last day as assumed alone; nil where it cannot be.
  public var assumedEnd: StakeOutcome? {
    guard let choice else { return assumedComparison.outcome(of: way) }
    return comparison.outcomes(of: choice, priceChanges: [change])[0]
  }

  /// Some days, the last one for all changes: one change after the other, so that the tables of no
  /// more than two are there at once.
  public func days(_ wanted: [Int]) -> [HoldingDay] {
    let stills = wanted.map { comparison.after(day: $0) }
    var found = [[Double: HoldingDay.Part]](repeating: [:], count: wanted.count)
    if let choice {
      for (place, still) in stills.enumerated() {
        found[place] = parts(of: choice, on: still)
      }
    } else {
      for change in Set(shownChanges + endChanges + [change]).sorted() {
        let isShown = change == self.change || shownChanges.contains(change)
        let course = comparison(change)
        for (place, day) in wanted.enumerated() where isShown || day == comparison.days {
          let then = change == 0 ? stills[place] : course.after(day: day)
          found[place][change] = HoldingDay.Part(
            then.outcome(of: way), rootUnpaidFrom: then.grossRates.rootUnpaidFrom)
        }
      }
    }
    return wanted.indices.map { place in
      HoldingDay(
        day: wanted[place], change: change, still: stills[place], parts: found[place],
        rate: rate(on: wanted[place], stills[place]))
    }
  }

  private func parts(
    of choice: StakeComparison.AlphaChoice, on still: StakeComparison
  ) -> [Double: HoldingDay.Part] {
    let isEnd = still.days == comparison.days
    let changes = Set((isEnd ? endChanges : []) + shownChanges + [change]).sorted()
    let outcomes = still.outcomes(
      of: choice,
      priceChanges: changes.map { StakeScenario.change($0, after: still.days, of: comparison.days) }
    )
    let unpaid = still.grossRates.rootUnpaidFrom
    return Dictionary(
      uniqueKeysWithValues: zip(changes, outcomes).map { change, outcome in
        (change, HoldingDay.Part(outcome, rootUnpaidFrom: unpaid))
      })
  }

  /// The rate in force on a day, a year, simple.
  private func rate(on day: Int, _ still: StakeComparison) -> Double? {
    (way == .root ? assumedComparison : still).yearlyRate(of: way, day: day)
  }

  /// The comparison with such a change.
  private func comparison(_ change: Double) -> StakeComparison {
    if case .alpha = way { return comparison }
    if change == 0 { return comparison }
    return change == self.change ? assumedComparison : variant(change)
  }
}

/// A holding on one day.
public struct HoldingDay: Sendable {
  /// What a change over the whole time, which has come as far as the day, leads to.
  struct Part: Sendable {
    let outcome: StakeOutcome?
    /// The first day on which root is not paid, if there is one until then.
    let rootUnpaidFrom: Int?

    init(_ outcome: StakeOutcome?, rootUnpaidFrom: Int?) {
      (self.outcome, self.rootUnpaidFrom) = (outcome, rootUnpaidFrom)
    }
  }

  /// Days from the start.
  public let day: Int
  /// The assumed change.
  private let change: Double
  /// Root beside it, its rewards at today's prices.
  public let root: StakeOutcome?
  /// The rate in force, a year, simple.
  public let rate: Double?
  private let parts: [Double: Part]

  fileprivate init(
    day: Int, change: Double, still: StakeComparison, parts: [Double: Part], rate: Double?
  ) {
    (self.day, self.change, self.parts, self.rate) = (day, change, parts, rate)
    root = still.outcome(of: .root)
  }

  /// The holding on a day of the horizon.
  public init(_ course: HoldingCourse, day: Int) { self = course.days([day])[0] }

  /// What it comes to with that change over the whole time; nil if it cannot be, or was not asked.
  public func outcome(_ change: Double) -> StakeOutcome? { parts[change]?.outcome }

  /// What it comes to as assumed.
  public var assumed: StakeOutcome? { outcome(change) }

  /// The first day until then on which root is not paid with that change; nil if it always is.
  public func rootUnpaidFrom(_ change: Double) -> Int? { parts[change]?.rootUnpaidFrom }
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
