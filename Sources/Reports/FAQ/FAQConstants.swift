import Inquiry

/// Recorded facts that the answers quote; their sources are the footnotes of the report.
enum FAQConstants {
  /// Root rewards go to funds and have to be claimed since runtime 441.
  static let rootSince = "3 August 2026"
  /// Validators on root.
  static let rootSeats = 64
  /// A validator may raise its take once in so many blocks; pallets/subtensor/src/staking/increase_take.rs.
  static let blocksBetweenRaises = 216_000
  /// The live factor of the smallest leftover, `NominatorMinRequiredStake`.
  static let leftoverFactor: UInt64 = 10_000_000
  /// What holders of removed subnets got, as a fraction of the price before.
  static let removed = PlaceRisks.paidBefore
  /// A yearly rate that a popular guide names for an exchange; dated and not verified.
  static let guideQuote = 0.173
  /// Mean yearly rates, simple, paid to one key on root in April 2025 and from 1 to 10 October 2025;
  /// Taostats daily export, its validator's take unknown.
  static let rootRates2025 = (april: 0.2, october: 0.054)
  /// Price changes of the scenario table.
  static let priceChanges = HoldingsOutlook.priceChanges
}
