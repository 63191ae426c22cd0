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

  private static let getting: Set<String> = [
    "earn", "make", "get", "gain", "receive", "generate", "produce", "want", "need", "pull",
    "have", "earning", "making", "getting", "verdienen", "verdiene", "bekommen", "ganar", "sacar",
    "obtener", "win", "reach", "collect",
  ]
  /// Without one of these "I get 2 TAO a day" tells what is so.
  private static let wishing: Set<String> = [
    "how", "to", "want", "wanna", "need", "can", "could", "like", "goal", "target", "aim", "must",
    "wie", "will", "mochte", "kann", "como", "quiero", "puedo", "para", "would",
  ]
  private static let trials: Set<String> = [
    "if", "until", "till", "when", "long", "wenn", "bis", "si", "hasta", "with", "from", "stake",
    "staking", "put", "mit", "con",
  ]
  private static let abouts: Set<String> = ["about", "around", "at", "least", "roughly", "an", "a"]

  /// "How do I get 1 TAO a day", "earn 2 TAO per week": what is to come in at a pace is wanted, not staked.
  var namesGoal: Bool {
    guard things.payment == nil, things.amounts.filter({ $0.number != nil }).count == 1 else {
      return false
    }
    return tokens.indices.contains { place in
      guard tokens[place].isNumber, used.contains(place), isPaced(behind: place) else {
        return false
      }
      var verb = place - 1
      while verb >= 0, Self.abouts.contains(text(verb)) || NameTables.currencies[text(verb)] != nil
      {
        verb -= 1
      }
      guard Self.getting.contains(text(verb)) else { return false }
      let before = tokens[..<max(0, verb)].map(\.text)
      guard !before.contains(where: Self.trials.contains) else { return false }
      return verb == 0 || ["want", "need"].contains(text(verb))
        || before.suffix(4).contains(where: Self.wishing.contains)
    }
  }

  /// "1 TAO a day", "500 euro monthly".
  private func isPaced(behind place: Int) -> Bool {
    let next = text(place + 1)
    let isUnit = Self.taoWords.contains(next) || NameTables.currencies[next] != nil
    let end = isUnit ? place + 2 : place + 1
    if NameTables.paces[text(end)] != nil { return true }
    let isEach = ["a", "per", "each", "every", "pro", "am", "im", "al", "por", "/"]
      .contains(text(end))
    return isEach && NameTables.units[text(end + 1)] != nil
  }
}
