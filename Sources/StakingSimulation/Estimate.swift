import StakingModel

/// A number found by chance with its Monte Carlo standard error: about two runs in three with other
/// seeds come out within one error of the truth.
public struct Estimate: Hashable, Sendable {
  /// The number.
  public let value: Double
  /// Its standard error, from this run alone.
  public let standardError: Double
}

extension Estimate {
  /// The share of paths of which something is true, error `√(p(1−p)/n)`.
  ///
  /// Where it happened in none or all of n paths, the error stands for one path: 1/n.
  static func share(_ count: Int, of paths: Int) -> Estimate {
    let share = Double(count) / Double(paths)
    let error = (share * (1 - share) / Double(paths)).squareRoot()
    return Estimate(value: share, standardError: error > 0 ? error : 1 / Double(paths))
  }

  /// The mean, its error from the spread of the values; sums run in the order given.
  static func mean(_ values: [Double]) -> Estimate {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let error = count > 1 ? (squares / (count - 1) / count).squareRoot() : .infinity
    return Estimate(value: mean, standardError: error)
  }
}
