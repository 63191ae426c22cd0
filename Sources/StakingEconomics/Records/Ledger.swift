import StakingModel

/// What happened to somebody's holdings, in order of time.
public struct Ledger: Hashable, Sendable {
  /// The events.
  public let events: [LedgerEvent]

  /// A ledger, unchecked until it is worked out.
  public init(_ events: [LedgerEvent]) {
    self.events = events
  }

  /// Works the ledger out, or reports everything that is wrong with it.
  ///
  /// Two methods can be compared on one ledger: each call starts from nothing.
  public func book(
    in unit: LedgerUnit, method: LotMethod,
    treatment: LedgerBook.SwapTreatment = .disposal
  ) throws(LedgerFaults) -> LedgerBook {
    var keeper = BookKeeper(
      LedgerBook(unit: unit, method: method, treatment: treatment))
    var previous: Int64?
    for (index, event) in events.enumerated() {
      keeper.check(event, at: index, after: previous)
      keeper.enter(event, at: index)
      previous = max(previous ?? event.time, event.time)
    }
    guard keeper.faults.isEmpty else { throw LedgerFaults(faults: keeper.faults) }
    return keeper.book
  }
}
