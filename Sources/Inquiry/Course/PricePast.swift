public import CivilTime
import Market
public import StakingModel
public import StakingSimulation

/// What the recorded prices of a subnet say about the past of somebody who held its alpha.
public struct PricePast: Sendable {
  /// What the price did over a stretch that ends with the last recorded day.
  public struct Stretch: Hashable, Sendable {
    /// The days that were asked for; nil for all that is recorded.
    public let wanted: Int?
    /// The recorded day it begins with: the last one that is at least so long ago.
    public let first: CivilDate
    /// The recorded day it ends with.
    public let last: CivilDate
    /// The change of the price, as a fraction. Rewards come on top and were not recorded.
    public let change: Double
  }

  /// How many days have a price.
  public let count: Int
  /// The first of them.
  public let first: CivilDate
  /// The last of them.
  public let last: CivilDate
  /// The most days on end without a price.
  public let longestGap: Int
  /// How many days between the first and the last have none.
  public var missingDays: Int { Int(last.days(since: first)) + 1 - count }
  /// How much the price moved; nil where too few days are recorded.
  public let volatility: LogReturnEstimate?
  /// What the price did, longest stretch first.
  public let stretches: [Stretch]

  /// Nil with fewer than two prices.
  public init?(_ points: [PriceHistory.Point]) {
    guard let begin = points.first, let end = points.last, points.count > 1 else { return nil }
    count = points.count
    first = CivilDate(day: Int64(begin.day))
    last = CivilDate(day: Int64(end.day))
    longestGap = zip(points, points.dropFirst()).map { $1.day - $0.day - 1 }.max() ?? 0
    volatility =
      points.count > Volatility.fewestChanges
      ? (try? PriceHistory(points)).map(LogReturnEstimate.init) : nil
    func stretch(_ wanted: Int?, _ from: PriceHistory.Point) -> Stretch {
      Stretch(
        wanted: wanted, first: CivilDate(day: Int64(from.day)),
        last: CivilDate(day: Int64(end.day)),
        change: end.price / from.price - 1)
    }
    let asked = PricePast.windows.compactMap { days in
      points.last { $0.day <= end.day - days && $0.day > begin.day }.map { stretch(days, $0) }
    }
    stretches = [stretch(nil, begin)] + asked
  }

  /// Days that are asked for.
  static let windows = [365, 90, 30, 7]
}

/// How far the prices of two subnets moved together.
public struct PriceCorrelation: Sendable {
  /// One subnet.
  public let one: Netuid
  /// The other.
  public let other: Netuid
  /// Days that both have a price of.
  public let days: Int
  /// The first and the last of them; nil without any.
  public let span: ClosedRange<CivilDate>?
  /// The most days on end without one of both.
  public let longestGap: Int
  /// The correlation of their moves; nil where too few days are common.
  public let estimate: Estimate?
}

extension Inquiry {
  /// The past of a subnet's price; nil with fewer than two recorded days.
  public func past(_ netuid: Netuid) -> PricePast? { PricePast(recordedPoints(netuid)) }

  /// How far the prices of two subnets moved together.
  public func correlation(_ one: Netuid, _ other: Netuid) -> PriceCorrelation {
    book.correlations.value([one, other]) { measuredCorrelation(one, other) }
  }

  private func measuredCorrelation(_ one: Netuid, _ other: Netuid) -> PriceCorrelation {
    let (left, right) = (recordedPoints(one), recordedPoints(other))
    let days = Set(left.map(\.day)).intersection(right.map(\.day)).sorted()
    let histories = [left, right].compactMap { try? PriceHistory($0) }
    let isEnough = days.count > Volatility.fewestChanges && histories.count == 2
    return PriceCorrelation(
      one: one, other: other, days: days.count,
      span: days.first.flatMap { first in
        days.last.map { CivilDate(day: Int64(first))...CivilDate(day: Int64($0)) }
      }, longestGap: zip(days, days.dropFirst()).map { $1 - $0 - 1 }.max() ?? 0,
      estimate: isEnough ? LogReturnEstimate.correlation(histories[0], histories[1]) : nil)
  }

  /// How alpha prices moved together: the mean correlation of the subnets with the deepest pools,
  /// which counts where a whole portfolio is simulated.
  public var commonMovement: CommonMoves? { commonMoves }

  /// The recorded prices of a subnet up to the day of the snapshot.
  private func recordedPoints(_ netuid: Netuid) -> [PriceHistory.Point] {
    guard let info = market.snapshot.info(netuid), let history = recordedHistory else { return [] }
    let last = Int(market.snapshot.time.date.day)
    return history.comparable(netuid, registeredBlock: info.registeredBlock).filter {
      $0.day <= last
    }
  }
}
