import StakingModel

/// Recorded prices of one thing by day: what a volatility is estimated from.
public struct PriceHistory: Hashable, Sendable {
  /// A price on a day.
  public struct Point: Hashable, Sendable {
    /// Days since 1970-01-01 UTC.
    public let day: Int
    /// The price, in any unit, the same for all points.
    public let price: Double

    /// A point.
    public init(day: Int, price: Double) {
      self.day = day
      self.price = price
    }
  }

  /// Why recorded prices are no history.
  public enum Fault: Error, Hashable, Sendable {
    /// Fewer than three points: two changes are the least a spread can be seen in.
    case tooFew(Int)
    /// A day more than 10,000,000 days from 1970.
    case notADay(index: Int)
    /// A day that is not after the one before it.
    case outOfOrder(index: Int)
    /// A price that is not a number above zero.
    case notAPrice(index: Int)
  }

  /// The points in order of time.
  public let points: [Point]

  /// Checks order and prices and reports every fault.
  public init(_ points: [Point]) throws(PriceHistoryFaults) {
    var faults: [Fault] = points.count < 3 ? [.tooFew(points.count)] : []
    for (index, point) in points.enumerated() {
      if !(point.price > 0 && point.price.isFinite) { faults.append(.notAPrice(index: index)) }
      if !(-10_000_000...10_000_000).contains(point.day) { faults.append(.notADay(index: index)) }
      guard index > 0, point.day <= points[index - 1].day else { continue }
      faults.append(.outOfOrder(index: index))
    }
    guard faults.isEmpty else { throw PriceHistoryFaults(faults: faults) }
    self.points = points
  }

  /// The changes of the logarithm between neighbouring points.
  var moves: [(years: Double, log: Double, day: Int)] {
    zip(points, points.dropFirst()).map { earlier, later in
      (
        Double(later.day) / 365 - Double(earlier.day) / 365,
        ElementaryFunctions.log(later.price / earlier.price), later.day
      )
    }
  }
}

/// All that is wrong with recorded prices.
public struct PriceHistoryFaults: Error, Hashable, Sendable {
  /// The faults in order of the points.
  public let faults: [PriceHistory.Fault]
}
