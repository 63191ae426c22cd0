public import StakingEconomics

/// How records are to be worked out: what a person chooses, since countries differ.
public struct RecordsWish: Hashable, Sendable {
  /// What receipts count as one.
  public enum Receipt: String, Hashable, Sendable, CaseIterable {
    /// Each event as the files tell it.
    case event
    /// All rewards of one asset on one day.
    case day
  }

  /// What it counts in.
  public var unit = LedgerUnit.tao
  /// Which lots go first.
  public var method = LotMethod.firstIn
  /// How staking counts.
  public var treatment = LedgerBook.SwapTreatment.disposal
  /// When a year begins, and in which time zone days are counted.
  public var year = LedgerYear.calendar
  /// What receipts count as one.
  public var receipt = Receipt.event

  /// Books in TAO by FIFO, staking as disposals, calendar years in UTC, event by event.
  public init() {}
}
