import Decimals

/// The validator's take: "with 9% take", "a take of 9 %", "Take 9 %".
extension NameFinder {
  private static let signs: Set<String> = ["%", "percent", "prozent", "pct"]
  private static let links: Set<String> = [
    "of", "is", "was", "at", "to", "von", "de", "del", "ist", "es", "=", "a", "the",
  ]
  private static let takers: Set<String> = ["takes", "charges", "keeps", "nimmt", "cobra"]
  /// "take 50 % out": a verb.
  private static let verbal: Set<String> = [
    "of", "out", "off", "from", "profit", "profits", "back", "my", "away", "gain", "gains",
  ]

  mutating func findTake() {
    for place in tokens.indices where tokens[place].isNumber && isFree(place) {
      guard let value = number(place), Self.signs.contains(text(place + 1)),
        isTake(place) || isBesideTake(place)
      else { continue }
      used.formUnion([place, place + 1])
      if things.take == nil { things.take = value } else { things.otherTakes.append(value) }
    }
  }

  private static let choosing: Set<String> = [
    "or", "vs", "versus", "and", "against", "to", "oder", "gegen", "und", "o", "y", "u", "instead",
  ]

  /// "9 % or 18 % take", "a take of 9 % or 18 %".
  private func isBesideTake(_ place: Int) -> Bool {
    let isBefore =
      Self.choosing.contains(text(place + 2)) && Self.signs.contains(text(place + 4))
      && tokens[place + 3].isNumber && isTake(place + 3)
    return isBefore
      || things.take != nil && Self.choosing.contains(text(place - 1))
        && Self.signs.contains(text(place - 2)) && used.contains(place - 3)
  }

  /// Whether a word beside a percentage makes it a take. The word is left to be heard: the question
  /// may be about it.
  private func isTake(_ place: Int) -> Bool {
    if ["take", "takes"].contains(text(place + 2)) { return true }
    if text(place + 2) == "validator", ["take", "cut", "fee"].contains(text(place + 3)) {
      return true
    }
    if Self.verbal.contains(text(place + 2)) { return false }
    if text(place - 1) == "take" { return true }
    for back in 2...3 where text(place - back) == "take" {
      if (place - back + 1..<place).allSatisfy({ Self.links.contains(text($0)) }) { return true }
    }
    return Self.takers.contains(text(place - 1))
      && tokens[..<place].contains { $0.text.hasPrefix("validator") }
  }
}
