import CivilTime
public import StakingEconomics
import StakingModel

/// A price that somebody gives.
public struct GivenPrice: Hashable, Sendable {
  /// The file that says so.
  public let source: String
  /// Its row below the header, or its record, from 1; nil where that is not known.
  public let row: Int?
  /// What it is of.
  public let subject: DayPrices.Subject
  /// The day, counted from 1970-01-01.
  public let day: Int64
  /// The price.
  public let price: Double

  /// A price.
  public init(source: String, row: Int?, subject: DayPrices.Subject, day: Int64, price: Double) {
    (self.source, self.row, self.subject) = (source, row, subject)
    (self.day, self.price) = (day, price)
  }
}

extension DayPrices {
  /// Every price with its place, in the order of the file.
  public var given: [GivenPrice] {
    all.map { subject, day, price in
      GivenPrice(
        source: source, row: row(of: subject, on: day), subject: subject, day: day,
        price: Double(price.pico) / 1e12)
    }.sorted { ($0.row ?? 0, $0.day) < ($1.row ?? 0, $1.day) }
  }
}

/// A given price that is far from what is known of its time: in another unit, perhaps.
public struct PriceDoubt: Hashable, Sendable {
  /// What it was compared with.
  public enum Reference: Hashable, Sendable {
    /// The nearest recorded price, of this day.
    case recorded(Int64)
    /// The price of the snapshot's block.
    case market
    /// The middle of the other prices of its file.
    case file
  }

  /// The price.
  public let given: GivenPrice
  /// What was expected.
  public let expected: Double
  /// How that is known.
  public let reference: Reference
}

/// What recorded prices say a price should be near to.
public struct PriceExpectation {
  private let market: Market
  private let history: SubnetPriceHistory?
  private var recorded: [DayPrices.Subject: [(day: Int64, price: Double)]] = [:]

  /// Prices move a hundredfold in years, not from one recorded day to the next.
  private static let factor = 100.0
  /// Fewer prices of a file say nothing about one of them.
  private static let fewest = 3

  /// Against a market with its histories.
  public init(_ market: Market) {
    self.market = market
    history = try? market.priceHistory()
  }

  /// The prices that are a hundredfold off or more, in their order. A price of nothing is none.
  public mutating func doubts(in prices: [GivenPrice]) -> [PriceDoubt] {
    var middles: [DayPrices.Subject: Double] = [:]
    for (subject, rows) in Dictionary(grouping: prices, by: \.subject)
    where rows.count >= Self.fewest {
      middles[subject] = rows.map(\.price).sorted()[rows.count / 2]
    }
    return prices.compactMap { given in
      guard given.price > 0,
        let (expected, reference) = expectation(given, middle: middles[given.subject]),
        expected > 0, given.price >= expected * Self.factor || given.price * Self.factor <= expected
      else { return nil }
      return PriceDoubt(given: given, expected: expected, reference: reference)
    }
  }

  private mutating func expectation(
    _ given: GivenPrice, middle: Double?
  ) -> (Double, PriceDoubt.Reference)? {
    if let near = nearest(given.subject, given.day) { return (near.price, .recorded(near.day)) }
    if case .alpha(let netuid) = given.subject,
      let price = market.chain.subnet(netuid)?.pool.price.approximate
    {
      return (price, .market)
    }
    return middle.map { ($0, .file) }
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
