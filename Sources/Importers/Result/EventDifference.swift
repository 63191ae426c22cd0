import CivilTime
import Decimals
import StakingEconomics

/// What two files say differently of one event.
enum EventDifference: Int, Hashable, CaseIterable {
  /// The money that was paid or received.
  case money
  /// What one TAO or one alpha cost.
  case price
  /// The currency of its price.
  case currency
  /// The transaction fee.
  case fee

  /// The first that is found, and what each of both says; nil where they agree.
  static func between(
    _ one: ImportedEvent, _ other: ImportedEvent
  ) -> (kind: EventDifference, mine: String, theirs: String)? {
    if let mine = one.currency, let theirs = other.currency, mine != theirs {
      return (.currency, mine, theirs)
    }
    if let mine = one.money, let theirs = other.money, isApart(mine.nano, theirs.nano) {
      let sign = one.currency.map { " " + $0 } ?? ""
      return (.money, Shown.amount(mine.nano) + sign, Shown.amount(theirs.nano) + sign)
    }
    let currency = one.currency ?? ""
    // A worth in cents tells a price no better than a cent comes to.
    let prices: [(KeyPath<RecordedPrice, ExactPrice?>, String, least: Int128)] = [
      (\.fiatPerTAO, currency + "/TAO", 10_000_000), (\.fiatPerAlpha, currency + "/α", 10_000_000),
      (\.taoPerAlpha, "TAO/α", 1_000),
    ]
    let largest = one.flows.map { Int128($0.rao.magnitude) }.max() ?? 0
    for (path, unit, least) in prices {
      guard let mine = one.event.price[keyPath: path],
        let theirs = other.event.price[keyPath: path],
        isApart(mine.pico, theirs.pico),
        (ExactPrice(pico: Int128((mine.pico - theirs.pico).magnitude))?.value(ofRao: largest)?.nano
          ?? .max) > least
      else { continue }
      return (.price, "\(mine.decimal) \(unit)", "\(theirs.decimal) \(unit)")
    }
    guard one.event.feeRao > 0, other.event.feeRao > 0, one.event.feeRao != other.event.feeRao
    else { return nil }
    return (
      .fee, "\(Shown.amount(one.event.feeRao)) TAO", "\(Shown.amount(other.event.feeRao)) TAO"
    )
  }

  /// By more than a hundredth.
  private static func isApart(_ one: Int128, _ other: Int128) -> Bool {
    (one - other).magnitude > one.magnitude / 100
  }

  /// What it is of that differs: `priced otherwise`.
  var words: String {
    switch self {
    case .money: "paid otherwise"
    case .price: "priced otherwise"
    case .currency: "priced in another currency"
    case .fee: "told with another fee"
    }
  }
}

/// How often two files say one thing differently, with the first case of it.
struct EventDifferences {
  private struct Key: Hashable {
    let kind: EventDifference
    let first: Int
  }

  private struct Case {
    var count = 0
    let day: String
    let mine: String
    let theirs: String
  }

  private var found: [Key: Case] = [:]

  /// - Parameter first: the file whose word counts.
  mutating func add(_ one: ImportedEvent, _ other: ImportedEvent, first: Int) {
    guard let difference = EventDifference.between(one, other) else { return }
    let key = Key(kind: difference.kind, first: first)
    found[
      key,
      default: Case(
        day: UnixTime(seconds: one.event.time).date.text, mine: difference.mine,
        theirs: difference.theirs)
    ].count += 1
  }

  /// - Parameters:
  ///   - name: of the file that was added.
  ///   - names: those of all files, by their place.
  func notes(of name: String, _ names: [String]) -> [String] {
    found.sorted { ($0.key.first, $0.key.kind.rawValue) < ($1.key.first, $1.key.kind.rawValue) }
      .map { key, entry in
        let first = "`\(Shown.file(names[key.first]))`"
        return "\(NumberFormat.counted(entry.count, "event")) \(entry.count == 1 ? "is" : "are") "
          + "\(key.kind.words) in `\(Shown.file(name))` than in \(first), as on \(entry.day): "
          + "\(entry.theirs) beside \(entry.mine). What \(first) says counts, as it was named first"
      }
  }
}
