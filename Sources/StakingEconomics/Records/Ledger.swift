import StakingModel

/// What happened to somebody's holdings, in order of time.
public struct Ledger: Hashable, Sendable {
  /// The events.
  public let events: [LedgerEvent]

  /// A ledger, unchecked until it is worked out.
  public init(_ events: [LedgerEvent]) {
    self.events = events
  }

  /// Works the ledger out as far as it goes: what a fault leaves open is unknown in the book and
  /// counts in no sum.
  ///
  /// - Parameter utcOffset: seconds that the days of a method's windows are ahead of UTC.
  public func records(
    in unit: LedgerUnit, method: LotMethod,
    treatment: LedgerBook.SwapTreatment = .disposal, utcOffset: Int64 = 0
  ) -> (book: LedgerBook, faults: [LedgerFault]) {
    let empty = LedgerBook(unit: unit, method: method, treatment: treatment)
    guard !method.windows.isEmpty else {
      var keeper = BookKeeper(empty, utcOffset: utcOffset)
      enter(into: &keeper)
      return (keeper.book, keeper.faults)
    }
    // What comes later decides what goes now: days are counted first.
    var counting = BookKeeper(empty, utcOffset: utcOffset)
    counting.countsDays = true
    enter(into: &counting)
    var keeper = BookKeeper(empty, utcOffset: utcOffset)
    keeper.matching = counting.flows.mapValues { DayMatching($0, windows: method.windows) }
    enter(into: &keeper)
    return (keeper.book, counting.faults)
  }

  private func enter(into keeper: inout BookKeeper) {
    var previous: Int64?
    for (index, event) in events.enumerated() {
      keeper.check(event, at: index, after: previous)
      keeper.enter(event, at: index)
      previous = max(previous ?? event.time, event.time)
    }
  }
}
