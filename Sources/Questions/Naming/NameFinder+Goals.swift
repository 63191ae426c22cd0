import Decimals

/// What an amount is to become: "until 50 TAO become 60", "until it grows to 120".
extension NameFinder {
  private static let becoming: Set<String> = [
    "become", "becomes", "be", "reach", "reaches", "werden", "wird", "sein", "sind",
  ]
  private static let growing: Set<String> = [
    "grow", "grows", "grown", "growing", "go", "goes", "get", "gets", "turn", "turns", "tao", "zu",
    "wachsen", "llegar", "up",
  ]
  /// Words behind which no subnet stands.
  private static let onlyGrowing: Set<String> = [
    "grow", "grows", "grown", "growing", "turn", "turns", "turned", "become", "becomes", "wachsen",
    "wachst", "waechst", "crecer", "crezca",
  ]
  private static let upTo: Set<String> = ["to", "into", "auf", "zu", "a"]

  /// "grows to 120", "turn into 20": what is reached, never a subnet.
  func isGrownTo(_ place: Int) -> Bool {
    Self.upTo.contains(text(place - 1))
      && (Self.onlyGrowing.contains(text(place - 2)) || Self.onlyGrowing.contains(text(place - 3)))
  }

  /// TAO, where an amount of TAO is named or the number stands behind a word that only grows.
  mutating func findGoal() {
    for place in tokens.indices where tokens[place].isNumber && isFree(place) {
      let isFirm = isGrownTo(place)
      let isGrowth =
        isFirm || ["werden", "wird"].contains(text(place + 1))
        || Self.becoming.contains(text(place - 1))
        || Self.upTo.contains(text(place - 1)) && Self.growing.contains(text(place - 2))
      guard isGrowth, let value = number(place), !value.isNegative,
        things.tao != nil || isFirm && things.amounts.isEmpty,
        text(place + 1) != "%", text(place + 1) != "percent",
        isFirm || tokens[..<place].contains(where: { Self.taoWords.contains($0.text) })
      else { continue }
      used.insert(place)
      things.amounts.append(
        NamedAmount(size: .number(value), unit: .tao, otherReading: otherReading(place)))
    }
  }
}
