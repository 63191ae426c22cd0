import Decimals
import StakingModel

/// Amounts at several places: "50 on root and 50 in sn64", "100 TAO, half root, half sn64".
extension NameFinder {
  /// An amount or a place, where it stands.
  enum Mention: Hashable {
    case amount(NamedAmount)
    case place(NamedPart.Place)
  }

  private static let beforePlaces: Set<String> = ["in", "on", "into", "at", "auf", "bei", "en"]
  private static let choosing: Set<String> = ["or", "oder", "o", "vs", "versus", "than", "better"]
  private static let namesOfPlaces: Set<String> = [
    "root", "rootnet", "raiz", "exchange", "borse", "boerse",
  ]

  /// Whether a number stands before its place: "70 on root", "50 in sn64".
  func isBeforePlace(_ place: Int) -> Bool {
    guard number(place)?.isZero == false else { return false }
    let next = place + (Self.beforePlaces.contains(text(place + 1)) ? 2 : 1)
    let isBehind = next == place + 2
    return Self.namesOfPlaces.contains(text(next)) && (isBehind || !mentions.isEmpty)
      || isBehind && NameTables.exchanges[text(next)] != nil
      || isBehind && isSubnetThere(next) && (place == 0 || !isSubnetWord(place - 1))
  }

  private static let froms: Set<String> = ["from", "of", "von", "vom", "aus", "de", "desde"]

  /// Where a move begins and ends: "from 64 to root", "into 64 out of root".
  var route: [NamedPart.Place] {
    var places: [NamedPart.Place] = []
    var start: NamedPart.Place?
    for (index, mention) in mentions.sorted(by: { $0.key < $1.key }) {
      guard case .place(let place) = mention else { continue }
      if !places.contains(place) { places.append(place) }
      let first =
        isSubnetWord(index - 1) && !Self.froms.contains(text(index - 1)) ? index - 1 : index
      if start == nil, Self.froms.contains(text(first - 1)) { start = place }
    }
    return start.map { start in [start] + places.filter { $0 != start } } ?? places
  }

  private func isSubnetWord(_ place: Int) -> Bool {
    NameTables.subnetWords.contains(text(place))
      || NameTables.subnetPrepositions.contains(text(place))
  }

  /// `sn64`, "subnet 64", "64" read as a subnet.
  private func isSubnetThere(_ place: Int) -> Bool {
    if case .place(.subnet)? = mentions[place] { return true }
    if case .place(.subnet)? = mentions[place + 1] {
      return NameTables.subnetWords.contains(text(place))
    }
    return false
  }

  /// Each amount with its place, where every one of at least two has its own; empty for anything else.
  var parts: [NamedPart] {
    // "10 on root or 10 in sn19" is one or the other.
    guard !tokens.contains(where: { Self.choosing.contains($0.text) }) else { return [] }
    var row = mentions.sorted { $0.key < $1.key }.map(\.value)
    let whole = takeWhole(from: &row)
    guard row.count >= 4, row.count.isMultiple(of: 2) else { return [] }
    var parts: [NamedPart] = []
    for pair in stride(from: 0, to: row.count, by: 2) {
      guard let part = Self.part(row[pair], row[pair + 1], of: whole),
        !parts.contains(where: { $0.place == part.place })
      else { return [] }
      parts.append(part)
    }
    return parts
  }

  /// The amount that shares are of: the only number among them.
  private func takeWhole(from row: inout [Mention]) -> DecimalNumber? {
    func amount(_ mention: Mention) -> NamedAmount? {
      if case .amount(let amount) = mention { amount } else { nil }
    }
    guard row.contains(where: { amount($0)?.number == nil && amount($0) != nil }) else {
      return nil
    }
    let numbers = row.indices.filter { amount(row[$0])?.number != nil }
    guard numbers.count == 1, let place = numbers.first,
      let whole = amount(row.remove(at: place))
    else { return nil }
    return whole.unit == .tao || whole.unit == .unsaid ? whole.number : nil
  }

  private static func part(
    _ one: Mention, _ other: Mention, of whole: DecimalNumber?
  ) -> NamedPart? {
    switch (one, other) {
    case (.amount(let amount), .place(let place)), (.place(let place), .amount(let amount)):
      guard amount.unit == .tao || amount.unit == .unsaid else { return nil }
      switch amount.size {
      case .number(let number): return NamedPart(amount: number, place: place)
      case .share(let share):
        return whole.flatMap { try? $0.multiplied(by: share) }
          .map { NamedPart(amount: $0, place: place) }
      }
    default: return nil
    }
  }
}
