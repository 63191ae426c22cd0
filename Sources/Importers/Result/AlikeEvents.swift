import CivilTime
import Decimals
import StakingEconomics

/// Events that another file tells much alike, and that count all the same, as something speaks against
/// their being one.
struct AlikeEvents {
  /// What speaks against it.
  enum Reason: Int, CaseIterable {
    /// At one time with one amount, but of another transaction, or kept by somebody else.
    case place
    /// The same within two minutes.
    case nearPlace
    /// Within two minutes, and called otherwise.
    case kind
    /// Within two minutes, and more than one may be meant.
    case several
    /// Before a fee and after it, and more than one may be meant.
    case fee
  }

  private var found: [Reason: (count: Int, first: String)] = [:]

  mutating func add(_ event: ImportedEvent, _ reason: Reason) {
    found[reason, default: (0, event.words)].count += 1
  }

  /// A sentence for each reason.
  var words: [String] {
    Reason.allCases.compactMap { reason in
      guard let (count, first) = found[reason] else { return nil }
      let events = NumberFormat.counted(count, "event")
      let near = "\(events) of the amount of one in another file, within two minutes of it, "
      let end = "each counts. If one is told twice, take its row out of one of the files"
      return switch reason {
      case .place:
        "\(events) of the time and amount of one in another file, but of another transaction or place, "
          + "as \(first): each counts, so check that none is told twice"
      case .nearPlace: near + "but of another transaction or place, as \(first): \(end)"
      case .kind: near + "but called otherwise there, as \(first): \(end)"
      case .several: near + "where more than one may be meant, as \(first): \(end)"
      case .fee:
        "\(events) as far from one in another file as a fee of TAO, where more than one may be meant, "
          + "as \(first): \(end)"
      }
    }
  }
}

extension ImportedEvent {
  /// What it moves and when: `10 TAO on 2025-02-01`.
  var words: String {
    let moved = flows.first.map { "\(Shown.amount(Int128($0.rao.magnitude))) \($0.asset.sign)" }
    return "\(moved ?? "\(Shown.amount(event.feeRao)) TAO") on \(day)"
  }

  /// Its day of UTC.
  var day: String { UnixTime(seconds: event.time).date.text }
}
