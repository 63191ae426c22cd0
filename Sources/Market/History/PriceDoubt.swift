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
    /// The middle of those just before and after it in its file.
    case neighbours
  }

  /// The price.
  public let given: GivenPrice
  /// What was expected.
  public let expected: Double
  /// How that is known.
  public let reference: Reference
}
