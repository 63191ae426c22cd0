import CivilTime
import StakingEconomics
import StakingModel

/// What recorded prices, and the others of a file, say a price should be near to.
public struct PriceExpectation {
  private let market: Market
  private let history: SubnetPriceHistory?
  private var recorded: [DayPrices.Subject: [(day: Int64, price: Double)]] = [:]

  /// From one day to the next prices do not move so far; a decimal slip does.
  private static let slip = 5.0
  /// Over years they do: then only another unit stands out.
  private static let unit = 100.0
  /// Fewer prices of a file say nothing about one of them.
  private static let fewest = 3

  /// Against a market with its histories.
  public init(_ market: Market) {
    self.market = market
    history = try? market.priceHistory()
  }

  /// How far a price may be off one of so many days before or after it.
  private static func factor(days: Int64) -> Double {
    days <= 10 ? slip : days <= 90 ? 20 : unit
  }

  /// The prices that are too far off, in their order. A price of nothing is none.
  public mutating func doubts(in prices: [GivenPrice]) -> [PriceDoubt] {
    var middles: [DayPrices.Subject: Double] = [:]
    var around: [Int: Double] = [:]
    let groups = Dictionary(grouping: prices.indices.filter { prices[$0].price > 0 }) {
      prices[$0].subject
    }
    for (subject, places) in groups where places.count >= Self.fewest {
      middles[subject] = places.map { prices[$0].price }.sorted()[places.count / 2]
      let inOrder = places.sorted { (prices[$0].day, $0) < (prices[$1].day, $1) }
      let sorted = inOrder.map { prices[$0] }
      for (place, index) in inOrder.enumerated() {
        around[index] = Self.middle(around: place, of: sorted)
      }
    }
    return prices.enumerated().compactMap { index, given in
      guard given.price > 0 else { return nil }
      if let (expected, reference, factor) = expectation(given, middle: middles[given.subject]) {
        if Self.isFar(given.price, expected, factor) {
          return PriceDoubt(given: given, expected: expected, reference: reference)
        }
        // A record of those days says more than the others of the file.
        if factor == Self.slip { return nil }
      }
      guard let middle = around[index], Self.isFar(given.price, middle, Self.slip) else {
        return nil
      }
      return PriceDoubt(given: given, expected: middle, reference: .neighbours)
    }
  }

  private static func isFar(_ price: Double, _ expected: Double, _ factor: Double) -> Bool {
    expected > 0 && (price >= expected * factor || price * factor <= expected)
  }

  /// The middle of the two before and the two after, at an end of the four nearest, within two months.
  /// Where there are two middles the nearer one, for a price that moved for good is no slip.
  private static func middle(around place: Int, of prices: [GivenPrice]) -> Double? {
    let own = prices[place]
    let first = max(0, min(place - 2, prices.count - 5))
    let near = (first...first + 4).filter { other in
      other != place && other < prices.count && abs(prices[other].day - own.day) <= 62
    }.map { prices[$0].price }.sorted()
    guard near.count >= 2 else { return nil }
    let (low, high) = (near[(near.count - 1) / 2], near[near.count / 2])
    return own.price * own.price < low * high ? low : high
  }

  private mutating func expectation(
    _ given: GivenPrice, middle: Double?
  ) -> (Double, PriceDoubt.Reference, factor: Double)? {
    if let near = nearest(given.subject, given.day) {
      return (near.price, .recorded(near.day), Self.factor(days: abs(near.day - given.day)))
    }
    if case .alpha(let netuid) = given.subject,
      let price = market.chain.subnet(netuid)?.pool.price.approximate
    {
      let days = abs(market.snapshot.time.date.day - given.day)
      return (price, .market, Self.factor(days: days))
    }
    return middle.map { ($0, .file, Self.unit) }
  }

  private mutating func nearest(
    _ subject: DayPrices.Subject, _ day: Int64
  ) -> (day: Int64, price: Double)? {
    let points = points(subject)
    let index = points.partitioningIndex { $0.day >= day }
    let near = [index - 1, index].filter(points.indices.contains).map { points[$0] }
    return near.min { abs($0.day - day) < abs($1.day - day) }
  }

  private mutating func points(_ subject: DayPrices.Subject) -> [(day: Int64, price: Double)] {
    if let known = recorded[subject] { return known }
    var found: [(day: Int64, price: Double)] = []
    switch subject {
    case .tao(let currency):
      let days = (try? market.taoPriceHistory(in: currency))?.days ?? []
      found = days.map { ($0.date.day, $0.close) }
    case .alpha(let netuid):
      if let info = market.snapshot.info(netuid), let history {
        found = history.observations(netuid, registeredBlock: info.registeredBlock)
          .map { ($0.capture.date.day, $0.price) }
      }
    }
    found = found.filter { $0.price > 0 }.sorted { $0.day < $1.day }
    recorded[subject] = found
    return found
  }
}
