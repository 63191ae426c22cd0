import Decimals
import StakingEconomics

/// What two files say differently of one event.
struct EventDifference: Hashable {
  /// What it is of.
  enum Kind: Int, Hashable, CaseIterable {
    /// What it is called, as a reward or a deposit.
    case name
    /// The money that was paid or received.
    case money
    /// What one TAO or one alpha cost.
    case price
    /// The currency of its price.
    case currency
    /// The transaction fee.
    case fee
    /// A cell that nothing here is made of, as a note.
    case row
  }

  let kind: Kind
  /// By less than a hundredth.
  var isSlight = false
  /// What the file says that was named first.
  let mine: String
  /// What the other one says.
  let theirs: String

  /// All that is found; of what it was worth the first.
  ///
  /// - Parameter areRowsAlike: whether both files have their words from one program, so that rows of one
  ///   event are the same in every cell.
  static func all(
    _ one: ImportedEvent, _ other: ImportedEvent, areRowsAlike: Bool
  ) -> [EventDifference] {
    let found = [name(one, other), worth(one, other) ?? fee(one, other)].compactMap(\.self)
    guard found.isEmpty, areRowsAlike, one.mark != 0, other.mark != 0, one.mark != other.mark else {
      return found
    }
    return [EventDifference(kind: .row, mine: "line \(one.line)", theirs: "line \(other.line)")]
  }

  /// Whether the money of both is of one currency and more than a hundredth apart.
  static func isPaidOtherwise(_ one: ImportedEvent, _ other: ImportedEvent) -> Bool {
    guard one.currency == other.currency, let mine = one.money, let theirs = other.money else {
      return false
    }
    return isApart(mine.nano, theirs.nano)
  }

  // MARK: One by one

  private static func name(_ one: ImportedEvent, _ other: ImportedEvent) -> EventDifference? {
    let isReason = one.reason != nil && other.reason != nil && one.reason != other.reason
    guard !one.isKind(of: other) || isReason else { return nil }
    let words = [one, other].map {
      LedgerPhrase(RecordedEvent($0.event, reason: $0.reason)).rawValue
    }
    return EventDifference(kind: .name, mine: words[0], theirs: words[1])
  }

  private static func worth(_ one: ImportedEvent, _ other: ImportedEvent) -> EventDifference? {
    if let mine = one.currency, let theirs = other.currency, mine != theirs {
      return EventDifference(kind: .currency, mine: mine, theirs: theirs)
    }
    let cent: Int128 = 10_000_000
    if let mine = one.money, let theirs = other.money {
      let isSlight = !isApart(mine.nano, theirs.nano)
      if !isSlight || (mine.nano - theirs.nano).magnitude >= cent {
        let sign = one.currency.map { " " + $0 } ?? ""
        return EventDifference(
          kind: .money, isSlight: isSlight, mine: Shown.amount(mine.nano) + sign,
          theirs: Shown.amount(theirs.nano) + sign)
      }
    }
    // Where both tell what was paid, their prices follow from it.
    let isPaid = one.money != nil && other.money != nil
    let currency = one.currency ?? ""
    // A worth in cents tells a price no better than a cent comes to.
    let prices: [(KeyPath<RecordedPrice, ExactPrice?>, String, least: Int128)] = [
      (\.fiatPerTAO, currency + "/TAO", cent), (\.fiatPerAlpha, currency + "/α", cent),
      (\.taoPerAlpha, "TAO/α", 1_000),
    ]
    let largest = one.flows.map { Int128($0.rao.magnitude) }.max() ?? 0
    for (path, unit, least) in isPaid ? prices.suffix(1) : prices[...] {
      guard let mine = one.event.price[keyPath: path],
        let theirs = other.event.price[keyPath: path], mine != theirs,
        (ExactPrice(pico: Int128((mine.pico - theirs.pico).magnitude))?.value(ofRao: largest)?.nano
          ?? .max) > least
      else { continue }
      return EventDifference(
        kind: .price, isSlight: !isApart(mine.pico, theirs.pico),
        mine: "\(mine.decimal) \(unit)", theirs: "\(theirs.decimal) \(unit)")
    }
    return nil
  }

  private static func fee(_ one: ImportedEvent, _ other: ImportedEvent) -> EventDifference? {
    guard one.event.feeRao > 0, other.event.feeRao > 0, one.event.feeRao != other.event.feeRao
    else { return nil }
    return EventDifference(
      kind: .fee, mine: "\(Shown.amount(one.event.feeRao)) TAO",
      theirs: "\(Shown.amount(other.event.feeRao)) TAO")
  }

  /// By more than a hundredth.
  private static func isApart(_ one: Int128, _ other: Int128) -> Bool {
    (one - other).magnitude > one.magnitude / 100
  }
}

extension EventDifference.Kind {
  /// What it is of that differs: `priced otherwise`.
  var words: String {
    switch self {
    case .name: "called otherwise"
    case .money: "paid otherwise"
    case .price: "priced otherwise"
    case .currency: "priced in another currency"
    case .fee: "told with another fee"
    case .row: "told by another row"
    }
  }
}
