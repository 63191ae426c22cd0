import StakingModel

/// How spread out a portfolio is.
public enum Diversification {
  /// The effective number of bets, `1/Σw²` with w the share of each value: 1 if all is in one
  /// place, n if n places hold the same. Nil if a value is negative or nothing is held.
  ///
  /// It takes the places as independent; alphas often move together, so it is an upper bound.
  public static func effectiveBets(_ values: [Double]) -> Double? {
    let sum = values.reduce(0, +)
    guard values.allSatisfy({ $0 >= 0 }), sum > 0, sum.isFinite else { return nil }
    let squares = values.reduce(0) { $0 + ($1 / sum) * ($1 / sum) }
    return 1 / squares
  }
}
