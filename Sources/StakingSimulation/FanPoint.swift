import StakingModel

/// The spread of a position's value on one day.
public struct FanPoint: Hashable, Sendable {
  /// The quantiles a fan shows.
  public static let levels = [0.05, 0.25, 0.5, 0.75, 0.95]

  /// Days from the start.
  public let day: Int
  /// The quantiles of `levels` in their order, with standard errors.
  ///
  /// A quantile lies between two neighbours of the sorted values in proportion (type 7 of Hyndman
  /// and Fan). Its error is half the distance between the values one binomial standard deviation
  /// of ranks below and above.
  public let quantiles: [Estimate]

  /// 5 % of the paths end below.
  public var p5: Double { quantiles[0].value }
  /// A quarter of the paths ends below.
  public var p25: Double { quantiles[1].value }
  /// Half of the paths end below.
  public var p50: Double { quantiles[2].value }
  /// A quarter of the paths ends above.
  public var p75: Double { quantiles[3].value }
  /// 5 % of the paths end above.
  public var p95: Double { quantiles[4].value }

  /// The quantiles of some numbers, of which there must be `count` and at least one.
  init(day: Int, of values: borrowing OrderStatistics, count: Int) {
    self.day = day
    let places = FanPoint.levels.map { FanPoint.Place(level: $0, count: count) }
    let ranks = Set(places.flatMap(\.ranks)).sorted()
    let found = Dictionary(uniqueKeysWithValues: zip(ranks, values.values(at: ranks)))
    func at(_ rank: Int) -> Double { found[rank] ?? .nan }
    quantiles = places.map { place in
      let (low, high) = (at(place.rank), at(place.next))
      let value = low == high ? low : low + place.fraction * (high - low)
      return Estimate(value: value, standardError: (at(place.above) - at(place.below)) / 2)
    }
  }

  /// Where a quantile sits among the sorted values.
  private struct Place {
    let rank: Int
    let next: Int
    let fraction: Double
    let below: Int
    let above: Int

    init(level: Double, count: Int) {
      let last = count - 1
      let position = level * Double(last)
      rank = Int(position)
      next = min(rank + 1, last)
      fraction = position - Double(rank)
      let spread = (Double(count) * level * (1 - level)).squareRoot()
      below = max(0, Int((position - spread).rounded(.down)))
      above = min(last, Int((position + spread).rounded(.up)))
    }

    var ranks: [Int] { [below, rank, next, above] }
  }
}
