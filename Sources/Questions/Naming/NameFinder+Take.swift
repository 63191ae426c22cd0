import Decimals

/// The validator's take: "with 9% take", "a commission of 9 %", "a validator that keeps 9 percent".
extension NameFinder {
  private static let signs: Set<String> = ["%", "percent", "prozent", "pct"]
  private static let words: Set<String> = [
    "take", "takes", "commission", "commissions", "cut", "provision", "kommission", "comision",
  ]
  private static let links: Set<String> = [
    "of", "is", "was", "at", "to", "von", "de", "del", "ist", "es", "=", "a", "the", "with", "con",
    "mit", "who", "that", "only", "just", "about",
  ]
  private static let takers: Set<String> = [
    "take", "takes", "taking", "charges", "charge", "charging", "keeps", "keep", "keeping",
    "nimmt", "behalt", "verlangt", "cobra", "retiene", "wants", "gets",
  ]
  /// "take 50 % out": a verb.
  private static let verbal: Set<String> = [
    "of", "out", "off", "from", "profit", "profits", "back", "my", "away", "gain", "gains",
  ]
  private static let yields: Set<String> = [
    "apy", "apr", "yield", "return", "returns", "interest", "rate", "rendite", "zinsen", "a", "per",
  ]

  mutating func findTake() {
    for place in tokens.indices where tokens[place].isNumber && isFree(place) {
      guard let value = number(place), Self.signs.contains(text(place + 1)),
        isTake(place) || isBesideTake(place) || isOfTwoTakes(place)
      else { continue }
      used.formUnion([place, place + 1])
      if things.take == nil { things.take = value } else { things.otherTakes.append(value) }
    }
    findBareTake()
    findRaisedTake()
    let isNone = tokens.indices.contains {
      text($0) == "zero" && ["take", "commission"].contains(text($0 + 1))
    }
    if isNone, things.take == nil { things.take = DecimalNumber(0) }
  }

  /// "At 9 take", "take of 9": a take whose sign was left out.
  private mutating func findBareTake() {
    guard things.take == nil, !isOfExchange else { return }
    for place in tokens.indices where tokens[place].isNumber && isFree(place) {
      let isBefore =
        ["at", "with", "of", "a", "to", "and"].contains(text(place - 1))
        && ["take", "commission"].contains(text(place + 1))
        && !Self.verbal.contains(text(place + 2))
      let isBehind =
        text(place - 2) == "take" && ["of", "at", "is", "="].contains(text(place - 1))
        && !tokens.indices.contains(place + 1)
      guard isBefore || isBehind, let value = number(place), value.approximate <= 100 else {
        continue
      }
      used.insert(place)
      things.take = value
      return
    }
  }

  private static let raising: Set<String> = [
    "went", "goes", "go", "raised", "raises", "raise", "changed", "changes", "lowered", "increased",
    "increases", "jumped", "moved", "erhoht", "subio",
  ]

  /// "My validator went from 9 to 18 percent": the take now, beside the one before.
  private mutating func findRaisedTake() {
    guard things.take == nil, !isOfExchange,
      let word = tokens.indices.first(where: {
        ["from", "von", "de", "del"].contains(text($0)) && tokens.indices.contains($0 + 1)
          && tokens[$0 + 1].isNumber && isFree($0 + 1)
      }),
      tokens[..<word].contains(where: { Self.raising.contains($0.text) }),
      tokens.indices.contains(where: { isValidator($0) || Self.words.contains(text($0)) })
    else { return }
    let link = Self.signs.contains(text(word + 2)) ? word + 3 : word + 2
    guard ["to", "auf", "a", "al"].contains(text(link)), Self.signs.contains(text(link + 2)),
      let before = number(word + 1), let now = number(link + 1)
    else { return }
    (things.take, things.otherTakes) = (now, [before])
    used.formUnion(word + 1...link + 2)
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
        && (Self.signs.contains(text(place - 2)) && used.contains(place - 3)
          || Self.words.contains(text(place - 2)) && used.contains(place - 4))
  }

  /// "what does 18 % vs 9 % cost a delegator": two that a take can be, of somebody who pays one.
  private func isOfTwoTakes(_ place: Int) -> Bool {
    let other = Self.choosing.contains(text(place + 2)) ? place + 3 : place - 3
    guard tokens.indices.contains(other), tokens[other].isNumber,
      Self.signs.contains(text(other + 1)), Self.choosing.contains(text(max(place, other) - 1)),
      !isOfExchange
    else { return false }
    return [place, other].allSatisfy {
      tokens[$0].number?.value.whole.map { (0...18).contains($0) } ?? false
    }
      && tokens.contains { word in
        ["validator", "delegat", "nominator", "staker"].contains { word.text.hasPrefix($0) }
      }
  }

  /// Whether a word beside a percentage makes it a take. The word is left to be heard: the question
  /// may be about it.
  private func isTake(_ place: Int) -> Bool {
    let next = text(place + 2)
    if Self.words.contains(next) { return next.hasPrefix("take") || !isOfExchange }
    if isValidator(place + 2), !isOfExchange { return true }
    if Self.verbal.contains(next) { return false }
    if text(place - 1) == "take" { return true }
    for back in 1...3 where Self.words.contains(text(place - back)) {
      let isLinked = (place - back + 1..<place).allSatisfy { Self.links.contains(text($0)) }
      if isLinked { return text(place - back) == "take" || !isOfExchange }
    }
    return isChangedTake(place) || isOfValidator(place)
  }

  private static let changes = raising.union(
    ["up", "down", "rises", "rise", "falls", "fall", "would", "were", "steigt", "sube"])

  /// "What if take goes up to 18%": a new take, and no change of a price.
  private func isChangedTake(_ place: Int) -> Bool {
    guard ["to", "auf", "a", "al"].contains(text(place - 1)) else { return false }
    for back in 2...5 where Self.words.contains(text(place - back)) {
      let between = (place - back + 1..<place).map(text)
      let isChange = between.contains { Self.changes.contains($0) }
      return isChange && between.allSatisfy { Self.changes.contains($0) || Self.links.contains($0) }
        && (text(place - back) == "take" || !isOfExchange)
    }
    return false
  }

  /// "a validator that takes 9 %", "validator with 9 %", "validador con 9 %".
  private func isOfValidator(_ place: Int) -> Bool {
    guard !isOfExchange, !Self.yields.contains(text(place + 2)) else { return false }
    if Self.takers.contains(text(place - 1)) || Self.takers.contains(text(place - 2)) {
      return tokens[..<place].indices.contains(where: isValidator)
    }
    for back in 1...3 where isValidator(place - back) {
      return (place - back + 1..<place).allSatisfy { Self.links.contains(text($0)) }
    }
    return false
  }

  private func isValidator(_ place: Int) -> Bool {
    text(place).hasPrefix("validator") || text(place).hasPrefix("validador")
  }

  /// Whether a commission is an exchange's: one is named, and no validator.
  private var isOfExchange: Bool {
    tokens.contains {
      NameTables.exchanges[$0.text] != nil || Self.exchangeWords.contains($0.text)
    } && !tokens.indices.contains(where: isValidator)
  }
}
