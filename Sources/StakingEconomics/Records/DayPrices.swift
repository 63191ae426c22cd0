public import StakingModel

/// Prices by day from one source. A day without one has none: nothing is filled in.
public struct DayPrices: Hashable, Sendable {
  /// What a price is of.
  public enum Subject: Hashable, Sendable {
    /// One TAO in a currency.
    case tao(in: String)
    /// One alpha in TAO.
    case alpha(Netuid)
  }

  /// Who says so, for people.
  public let source: String
  /// What is to be known of them.
  public var notes: [String] = []
  private var prices: [Subject: [Int64: ExactPrice]] = [:]
  private var rows: [Subject: [Int64: Int]] = [:]

  /// No prices of a source.
  public init(source: String) {
    self.source = source
  }

  /// Sets the price of a day, counted from 1970-01-01.
  ///
  /// - Parameter row: where a table says it, from 1.
  public mutating func set(
    _ price: ExactPrice, of subject: Subject, on day: Int64, row: Int? = nil
  ) {
    prices[subject, default: [:]][day] = price
    if let row { rows[subject, default: [:]][day] = row }
  }

  /// The row that says a price; nil where it comes from no table.
  public func row(of subject: Subject, on day: Int64) -> Int? { rows[subject]?[day] }

  /// The price of a day; nil where there is none.
  public func price(of subject: Subject, on day: Int64) -> ExactPrice? {
    prices[subject]?[day]
  }

  /// Every price, by subject and day.
  public var all: [(subject: Subject, day: Int64, price: ExactPrice)] {
    prices.flatMap { subject, days in days.map { (subject: subject, day: $0.key, price: $0.value) }
    }
  }
}

extension ExactPrice {
  /// A price read as a 64-bit number: its shortest digits, those beyond 10^−12 dropped; nil for one
  /// below zero, not finite or too large.
  public init?(_ value: Double) {
    guard value.isFinite, value >= 0, value < 1e15 else { return nil }
    if value < 1e-4 {
      self.init(pico: Int128((value * 1e12).rounded(.down)))
      return
    }
    let text = "\(value)"
    guard let point = text.firstIndex(of: ".") else {
      self.init(text)
      return
    }
    let end = text.index(point, offsetBy: 13, limitedBy: text.endIndex) ?? text.endIndex
    self.init(text[..<end])
  }
}
