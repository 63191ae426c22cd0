public import Market
public import StakingEconomics
import StakingModel

/// Records worked out: income, gains, lots and returns, with all that they rest on.
public struct RecordsResult: Sendable {
  /// How they were worked out.
  public let wish: RecordsWish
  /// What happened, in order of time, priced.
  public let events: [RecordedEvent]
  /// How many events the files tell; more than `events` where a day's rewards are one.
  public let eventCount: Int
  /// How many of them tell the day alone.
  public let dailyCount: Int
  /// Income, disposals and what is left.
  public let book: LedgerBook
  /// What is not known, and why.
  public let faults: [LedgerFault]
  /// Time- and money-weighted returns up to the last event, or why there are none.
  public let returns: Result<LedgerReturns, LedgerReturnFault>
  /// How many events have their price from where, most first.
  public let priceSources: [(source: String, count: Int)]
  /// Costs and proceeds in other currencies, which do not count.
  public let otherCurrencies: [(currency: String, count: Int)]
  /// Our income beside the file's own, by year.
  public let proofs: [RecordsProof]
  /// Prices that were given, or that the files tell, and are far from what is known.
  public let priceDoubts: [PriceDoubt]
  /// What is to be known of tables of prices that were given.
  public let priceNotes: [String]

  /// Income and gains by year.
  public var years: [YearSummary] { book.years(wish.year) }
  /// The same by calendar month.
  public var months: [YearSummary] { book.months(wish.year) }
  /// The time of the last event; nil without events.
  public var end: Int64? { events.last?.event.time }
}

/// Income of a year as the records have it beside what the file itself says of the same receipts.
public struct RecordsProof: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// Receipts whose worth the file tells.
  public let receipts: Int
  /// What they come to here.
  public let ours: ExactMoney
  /// What the file says.
  public let told: ExactMoney

  /// Whether they agree as far as the file's cents go: it cuts off what is below one of each receipt.
  public var agrees: Bool {
    (ours.nano - told.nano).magnitude <= UInt128(receipts) * 10_000_000
  }
}
