import StakingEconomics
import StakingModel

/// Drift and volatility of a price as its history shows them, with how sure that is.
///
/// The model behind it is a lognormal price without jumps; days between points may differ:
/// `mean = Σr/Σt` and `volatility² = Σ(r − mean·t)²/t / (n − 1)` over n changes r in t years.
public struct LogReturnEstimate: Hashable, Sendable {
  /// What a reader must know before using it.
  public enum Warning: Hashable, Sendable {
    /// Less than a year of prices, so many days.
    case shortWindow(days: Int)
    /// Fewer than 60 changes.
    case fewChanges(Int)
    /// Days without a price, the longest gap.
    case gaps(longestDays: Int)
    /// The drift is within two standard errors of zero: its sign is not known.
    case driftUnknown
    /// The price never changed.
    case constant

    /// In words.
    public var text: String {
      switch self {
      case .shortWindow(let days): "only \(FixedDecimal.days(Double(days))) of prices, not a year"
      case .fewChanges(let count): "only \(count) changes of price"
      case .gaps(let days): "days without a price, up to \(days) at a time"
      case .driftUnknown: "the drift cannot be told from zero: take it as an assumption"
      case .constant: "the price never changed"
      }
    }
  }

  /// A single change that makes most of the spread.
  public struct Jump: Hashable, Sendable {
    /// The day on which it was seen, in days since 1970-01-01.
    public let day: Int
    /// The change of the price, as a fraction.
    public let change: Double
    /// The part of the variance it makes, above a half.
    public let part: Double
  }

  /// The mean change of the logarithm a year.
  public let mean: Estimate
  /// The standard deviation of a year's logarithm; its error is `volatility/√(2(n − 1))`.
  public let volatility: Estimate
  /// Changes used.
  public let count: Int
  /// The first day, in days since 1970-01-01.
  public let firstDay: Int
  /// The last day.
  public let lastDay: Int
  /// What limits it.
  public let warnings: [Warning]
  /// The change that makes more than half of it; nil where none does.
  public let jump: Jump?

  /// Estimates from a history.
  public init(_ history: PriceHistory) {
    let moves = history.moves
    let years = moves.reduce(0) { $0 + $1.years }
    let mean = moves.reduce(0) { $0 + $1.log } / years
    let freedom = Double(moves.count - 1)
    let squares = moves.map { move in
      let rest = move.log - mean * move.years
      return rest * rest / move.years
    }
    let sum = squares.reduce(0, +)
    let variance = sum / freedom
    jump = zip(squares, moves).first { $0.0 > sum / 2 }.map { square, move in
      Jump(day: move.day, change: ElementaryFunctions.expm1(move.log), part: square / sum)
    }
    let deviation = variance.squareRoot()
    self.mean = Estimate(value: mean, standardError: deviation / years.squareRoot())
    volatility = Estimate(
      value: deviation, standardError: deviation / (2 * freedom).squareRoot())
    count = moves.count
    firstDay = history.points[0].day
    lastDay = history.points[history.points.count - 1].day
    warnings = LogReturnEstimate.warnings(
      for: history, isDriftKnown: abs(mean) > 2 * deviation / years.squareRoot(),
      isConstant: deviation == 0 && mean == 0)
  }

  /// The change of the price from the first day to the last, as a fraction.
  public var change: Double {
    ElementaryFunctions.expm1(mean.value * (Double(lastDay) - Double(firstDay)) / 365)
  }

  /// The correlation of the moves of two histories over the stretches both have points for.
  ///
  /// Nil with fewer than three common stretches or where a price does not move.
  public static func correlation(_ left: PriceHistory, _ right: PriceHistory) -> Estimate? {
    let days = Set(left.points.map(\.day)).intersection(right.points.map(\.day))
    let common = [left, right].compactMap { history in
      try? PriceHistory(history.points.filter { days.contains($0.day) })
    }
    guard common.count == 2, days.count > 3 else { return nil }
    let estimates = common.map(LogReturnEstimate.init)
    let scaled = zip(common, estimates).map { history, estimate in
      history.moves.map { ($0.log - estimate.mean.value * $0.years) / $0.years.squareRoot() }
    }
    func product(_ one: Int, _ two: Int) -> Double {
      zip(scaled[one], scaled[two]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    let scale = (product(0, 0) * product(1, 1)).squareRoot()
    guard scale > 0 else { return nil }
    let value = max(-1, min(1, product(0, 1) / scale))
    let freedom = Double(days.count - 2)
    return Estimate(
      value: value, standardError: ((1 - value * value) / freedom).squareRoot())
  }

  private static func warnings(
    for history: PriceHistory, isDriftKnown: Bool, isConstant: Bool
  ) -> [Warning] {
    let points = history.points
    let span = points[points.count - 1].day - points[0].day
    let longest = zip(points, points.dropFirst()).map { $1.day - $0.day - 1 }.max() ?? 0
    var warnings: [Warning] = []
    if isConstant { warnings.append(.constant) }
    if span < 365 { warnings.append(.shortWindow(days: span)) }
    if points.count <= 60 { warnings.append(.fewChanges(points.count - 1)) }
    if longest > 0 { warnings.append(.gaps(longestDays: longest)) }
    if !isDriftKnown { warnings.append(.driftUnknown) }
    return warnings
  }
}
