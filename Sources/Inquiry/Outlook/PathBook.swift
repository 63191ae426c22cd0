import StakingSimulation
import Synchronization

/// Courses of prices that were drawn before: in a batch most people hold the same few subnets.
final class PathBook: Sendable {
  /// What the courses of one price depend on.
  private struct Key: Hashable {
    let prices: Int
    let paths: Int
    let place: Int
    let volatility: Double
    let correlation: Double
    let days: Int
  }

  private struct Pages {
    var draws: [Int: JointDraws] = [:]
    var courses: [Key: [Double]] = [:]
  }

  private let pages = Mutex(Pages())
  /// Courses kept at once, of 16 kB each.
  private static let most = 1_024
  private static let seed: UInt64 = 1

  /// Prices that move together, with draws that are kept for everybody who holds as many.
  func prices(
    _ volatilities: [Double], _ moves: CommonMoves, paths: Int
  ) -> JointPrices {
    let key = volatilities.count
    let kept = pages.withLock { $0.draws[key] }
    let draws = kept ?? JointDraws(prices: key, paths: paths, seed: PathBook.seed)
    if kept == nil {
      pages.withLock { pages in
        if pages.draws.count >= 16 { pages.draws = [:] }
        pages.draws[key] = draws
      }
    }
    return JointPrices(
      volatilities, market: moves.marketVolatility, correlation: moves.correlation, draws)
  }

  /// What one of the prices is on every path, as multiples of today's.
  func course(_ prices: JointPrices, _ place: Int, days: Int) -> [Double] {
    let key = Key(
      prices: prices.volatilities.count, paths: prices.paths, place: place,
      volatility: prices.volatilities[place], correlation: prices.correlation, days: days)
    if let kept = pages.withLock({ $0.courses[key] }) { return kept }
    let made = prices.day(days).multiples(of: place)
    pages.withLock { pages in
      if pages.courses.count >= PathBook.most { pages.courses = [:] }
      pages.courses[key] = made
    }
    return made
  }
}
