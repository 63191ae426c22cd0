import StakingModel
import Synchronization

/// The courses of rates that were computed for a ground, so that a lab, a summary or a batch that asks
/// many questions of one state computes each course once. Whoever asks gets what computing would give.
final class RateBook: Sendable {
  private struct Key: Hashable {
    /// Nil where the horizon changes nothing but the length.
    let days: Int?
    let scenario: StakeScenario
    let course: RateCourse
  }

  private struct FundKey: Hashable {
    let take: UInt16
    let scenario: StakeScenario
    /// Zero where a shorter course is the beginning of a longer one.
    let days: Int
  }

  private struct Pages {
    var rates: [Key: RateProjection] = [:]
    var funds: [FundKey: FundCourse] = [:]
    var tables: [TableKey: Found] = [:]
    /// Today's, by take.
    var rootRates: [UInt16: Double] = [:]
  }

  /// What tables depend on beside prices.
  private struct TableKey: Hashable {
    let growth: Double
    let kept: Double
    let course: RateCourse
  }

  /// Tables that last as long as somebody needs them.
  private struct Found {
    weak var tables: RateTables?
  }

  private let pages = Mutex(Pages())

  /// Longer courses take too much room to be kept.
  private static let longest = 3_660
  /// Courses kept at once; a scenario has a course of its own.
  private static let mostCourses = 8
  /// Funds kept at once; each has as many numbers as a course.
  private static let mostFunds = 24

  /// The course of a scenario over some days, made by `make` if it is not there yet, out of tables
  /// that differ in prices alone where there are some.
  func rates(
    days: Int, scenario: StakeScenario, course: RateCourse,
    make: (_ like: RateTables?) -> RateProjection
  ) -> RateProjection {
    guard days <= RateBook.longest else { return shared(days, scenario, course, make) }
    // Without a change of prices a shorter course is the beginning of a longer one.
    let key = Key(
      days: scenario.alphaPriceChange == 0 ? nil : days, scenario: scenario, course: course)
    let kept = pages.withLock { $0.rates[key] }
    if let kept, kept.days >= days { return kept.upTo(day: days) }
    let made = shared(days, scenario, course, make)
    pages.withLock { pages in
      if pages.rates.count >= RateBook.mostCourses { pages.rates = [:] }
      pages.rates[key] = made
      pages.funds = pages.funds.filter { $0.key.scenario != scenario }
    }
    return made
  }

  /// Today's rate of root net of a take.
  func rootRate(take: UInt16, make: () -> Double) -> Double {
    if let kept = pages.withLock({ $0.rootRates[take] }) { return kept }
    let made = make()
    pages.withLock { $0.rootRates[take] = made }
    return made
  }

  private func shared(
    _ days: Int, _ scenario: StakeScenario, _ course: RateCourse,
    _ make: (RateTables?) -> RateProjection
  ) -> RateProjection {
    let key = TableKey(
      growth: scenario.rootStakeGrowth, kept: scenario.keptByOthers, course: course)
    let found = pages.withLock { $0.tables[key]?.tables }
    let made = make(found)
    pages.withLock { pages in
      let kept = pages.tables[key]?.tables?.paid.count ?? 0
      if kept < days { pages.tables[key] = Found(tables: made.tables) }
    }
    return made
  }

  /// The fund of an average validator along the course of a scenario, by take.
  func fund(_ rates: RateProjection, take: UInt16, scenario: StakeScenario) -> FundCourse {
    guard rates.course == .followsRules, rates.days <= RateBook.longest else {
      return FundCourse(rates, take: take)
    }
    let key = FundKey(
      take: take, scenario: scenario, days: scenario.alphaPriceChange == 0 ? 0 : rates.days)
    let kept = pages.withLock { $0.funds[key] }
    if let kept, kept.days >= rates.days { return kept }
    let made = FundCourse(rates, take: take)
    pages.withLock { pages in
      if pages.funds.count >= RateBook.mostFunds { pages.funds = [:] }
      pages.funds[key] = made
    }
    return made
  }
}
