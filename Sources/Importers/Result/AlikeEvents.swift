import CivilTime
import Decimals
import StakingEconomics

/// Events that two files tell at one time with the same amount, and that are two all the same: of another
/// transaction, or kept by somebody else.
struct AlikeEvents {
  private var count = 0
  private var first: String?

  mutating func add(_ event: ImportedEvent) {
    count += 1
    first = first ?? event.words
  }

  /// Nil where there are none.
  var words: String? {
    guard let first else { return nil }
    return
      "\(NumberFormat.counted(count, "event")) of the time and amount of one in another file, but of "
      + "another transaction or place, as \(first): each counts, so check that none is told twice"
  }
}

extension ImportedEvent {
  /// What it moves and when: `10 TAO on 2025-02-01`.
  var words: String {
    let moved = flows.first.map { "\(Shown.amount(Int128($0.rao.magnitude))) \($0.asset.sign)" }
    return
      "\(moved ?? "\(Shown.amount(event.feeRao)) TAO") on \(UnixTime(seconds: event.time).date.text)"
  }
}
