import Decimals
import StakingModel

/// Subnets: "sn64", "subnet 64", "α64", "in 64", "64 and 51", and names.
extension NameFinder {
  mutating func findSubnets() {
    for place in tokens.indices where isFree(place) {
      if tokens[place].isNumber {
        findNumbered(place)
      } else if tokens[place].isWord {
        findNamed(place)
      }
    }
  }

  private mutating func findNumbered(_ place: Int) {
    guard let netuid = netuid(place) else { return }
    let before = text(place - 1)
    let isNamed = NameTables.subnetWords.contains(before)
    let isSymbol =
      (before == "α" || before == "a" || before == "alpha" || before == "alfa" || before == "in")
      && tokens[place].isJoined
    // "what does alpha 64 cost", not "alpha 64 %".
    let isAlpha = ["alpha", "alfa", "α"].contains(before) && !isUnit(place + 1)
    if isNamed || isSymbol || isAlpha {
      add(netuid, place)
      if before == "α" { used.insert(place - 1) }
    } else if follows(place) || isBehindPreposition(place) || beginsChoice(place) {
      add(netuid, place)
    }
  }

  /// A whole number that a subnet can have.
  private func netuid(_ place: Int) -> Netuid? {
    guard let whole = number(place)?.whole, (0...Int64(UInt16.max)).contains(whole) else {
      return nil
    }
    return Netuid(UInt16(whole))
  }

  /// "64 and 51", "from 64 to 51".
  private func follows(_ place: Int) -> Bool {
    guard !isUnit(place + 1), !things.subnets.isEmpty, isSmall(place), !isAmountSomewhere(place)
    else { return false }
    if tokens[place - 1].isNumber { return used.contains(place - 1) }
    return NameTables.joiners.contains(text(place - 1)) && place >= 2 && tokens[place - 2].isNumber
      && used.contains(place - 2)
  }

  /// "and 70 on root", "and 50 in sn19": the number has a place of its own.
  func isAmountSomewhere(_ place: Int) -> Bool {
    guard ["on", "in", "into", "at", "auf", "en"].contains(text(place + 1)) else { return false }
    let next = text(place + 2)
    return next.hasPrefix("root") || next == "exchange" || NameTables.exchanges[next] != nil
      || NameTables.subnetWords.contains(next)
      || tokens.indices.contains(place + 2) && tokens[place + 2].isNumber
  }

  /// "64 or 4?": a line that is two numbers.
  private func beginsChoice(_ place: Int) -> Bool {
    let words = tokens.filter { $0.kind != .sign }
    return place == 0 && words.count == 3 && isSmall(0) && isSmall(2)
      && ["or", "vs", "versus", "oder", "o", "and", "und", "y"].contains(text(1))
  }

  private func isBehindPreposition(_ place: Int) -> Bool {
    let isThere = isSmall(place) && !tokens[place].isJoined && !isUnit(place + 1)
    return isThere
      && (isBehindWord(place) && !isRangeOfTAO(place) && !isGrownTo(place)
        || isBehindArticle(place) || isBehindAmount(place))
      || isWayOut(place) || isLeft(place) || isOwner(place) || isInPlainWords(place)
  }

  private static let notBefore: Set<String> = [
    "cut", "lot", "top", "one", "out", "split", "divided",
  ]
  private static let changing: Set<String> = [
    "down", "up", "goes", "price", "rate", "falls", "drops", "rises",
  ]

  /// "into 64", "the price in 46", but not "the price goes to 46".
  private func isBehindWord(_ place: Int) -> Bool {
    let word = text(place - 1)
    return NameTables.subnetPrepositions.contains(word) && word != "for"
      && !Self.notBefore.contains(text(place - 2)) && text(place - 2) != "instead"
      && !isChange(behind: place - 1)
      && (word == "in" || !Self.changing.contains(text(place - 2)))
  }

  private static let rising: Set<String> = [
    "went", "goes", "go", "raised", "raises", "dropped", "drops", "fell", "falls", "rose", "rises",
    "changed", "cut",
  ]
  private static let rates: Set<String> = ["apy", "apr", "take", "rate", "yield", "commission"]

  /// "raised its take from 9 to 18": a rate or a price, no subnet.
  private func isChange(behind word: Int) -> Bool {
    guard ["from", "to", "of", "von", "auf", "de", "a"].contains(text(word)) else { return false }
    return Self.rates.contains(text(word - 1))
      || (max(0, word - 5)..<max(0, word)).contains { Self.rising.contains(text($0)) }
  }

  /// "en la 64", "aus der 64", "como el 64".
  private func isBehindArticle(_ place: Int) -> Bool {
    ["la", "el", "der", "dem", "die"].contains(text(place - 1))
      && (NameTables.subnetPrepositions.contains(text(place - 2))
        || ["como", "con", "mit", "wie"].contains(text(place - 2)))
  }

  /// "100 tao 64 90 days": a bare number behind an amount.
  private func isBehindAmount(_ place: Int) -> Bool {
    place > 1 && Self.taoWords.contains(text(place - 1)) && tokens[place - 2].isNumber
      && !["to", "and", "or", "a", "until"].contains(text(place + 1))
  }

  /// "in and out of 64", "50 TAO out of 64", but not "one out of 64".
  private func isWayOut(_ place: Int) -> Bool {
    text(place - 1) == "of" && text(place - 2) == "out" && place > 2
      && !tokens[place - 3].isNumber && !["one", "any"].contains(text(place - 3))
      && isSmall(place) && !isUnit(place + 1)
  }

  private static let owned: Set<String> = [
    "price", "rate", "apr", "apy", "yield", "pool", "emission", "volatility", "history", "preis",
    "kurs", "rendite", "precio",
  ]

  /// "the rate of 70", "if the price of 70 falls", but not "at a rate of 9".
  private func isOwner(_ place: Int) -> Bool {
    ["of", "von", "de"].contains(text(place - 1)) && Self.owned.contains(text(place - 2))
      && !["a", "an", "eine", "einem", "einer", "un", "una"].contains(text(place - 3))
      && isSmall(place) && !isUnit(place + 1)
  }

  /// "leaving 64 with 200 tao", "exit 64": alone behind such a word only where an amount follows.
  private func isLeft(_ place: Int) -> Bool {
    ["leave", "leaving", "exit", "exiting"].contains(text(place - 1)) && isSmall(place)
      && !isUnit(place + 1) && (place == tokens.count - 1 || text(place + 1) == "with")
  }

  /// Years, prices and amounts are larger.
  func isSmall(_ place: Int) -> Bool {
    guard let whole = number(place)?.whole else { return false }
    return (1...256).contains(whole)
  }

  func isUnit(_ place: Int) -> Bool {
    let word = text(place)
    return NameTables.units[word] != nil || NameTables.currencies[word] != nil
      || [
        "tao", "taos", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "feb", "februar", "febrero", "τ", "alpha",
        "α", "%", "percent", "prozent", "por", "k", "parts", "words",
        "word", "orders", "x", "times",
        "palabras", "worter", "teile", "partes", "steps", "of", "pieces", "million", "subnets",
        "validators", "coins", "mal", "chunks", "sentences", "lines", "minutes", "seconds",
        "paragraphs", "satzen", "frases",
      ].contains(word)
  }

  mutating func add(_ netuid: Netuid, _ place: Int) {
    used.insert(place)
    mentions[place] = .place(netuid == .root ? .root : .subnet(netuid))
    if netuid == .root {
      if !things.places.contains(.root) { things.places.append(.root) }
    } else if !things.subnets.contains(netuid) {
      things.subnets.append(netuid)
    }
  }

  /// A name an owner gave. Words with a meaning are none, whoever took them.
  private mutating func findNamed(_ place: Int) {
    let word = text(place)
    guard (3...40).contains(word.utf8.count) else { return }
    let isCalledSubnet =
      NameTables.subnetWords.contains(text(place - 1))
      || NameTables.subnetWords.contains(text(place + 1))
    let isKnown =
      isCalledSubnet ? vocabulary.hasWord(word) : !vocabulary.languages(of: word).isEmpty
    guard !isKnown, NameTables.exchanges[word] == nil, NameTables.countries[word] == nil else {
      return
    }
    let next = text(place + 1)
    let pair =
      tokens.indices.contains(place + 1) && tokens[place + 1].isWord
      ? subnetNamed(word + " " + next) : nil
    if let netuid = pair {
      add(netuid, place)
      used.insert(place + 1)
    } else if let netuid = subnetNamed(word) {
      add(netuid, place)
    }
  }
}
