import Decimals

/// A bare number that only its neighbours make a subnet: "if 64 loses half", "my 64 position".
extension NameFinder {
  private static let asked: Set<String> = [
    "if", "when", "does", "did", "wenn", "si", "falls", "come", "why", "warum",
  ]
  private static let being: Set<String> = [
    "is", "was", "isnt", "ist", "es",
  ]
  /// What only a subnet is said to be: "is 64 about to be removed", but not "is 3 enough".
  private static let said: Set<String> = [
    "about", "good", "bad", "safe", "risky", "still", "going", "dead", "dying", "getting",
    "rug", "dangerous", "trustworthy", "losing", "falling", "rising", "scam",
    "gone", "removed", "deregistered", "a", "overpriced", "healthy", "legit", "sicher", "riskant",
    "segura",
  ]
  private static let doing: Set<String> = [
    "gets", "goes", "pays", "earns", "loses", "falls", "drops", "rises", "crashes", "halves",
    "doubles", "collapses", "tanks", "dumps", "pay", "earn", "lose", "fall", "drop", "verliert",
    "fallt", "steigt", "pierde", "cae", "baja", "sube",
  ]
  private static let giving: Set<String> = [
    "give", "pay", "earn", "bring", "yield", "return", "make",
  ]
  private static let dangers: Set<String> = [
    "risk", "risks", "risky", "wrong", "problem", "problems", "danger", "odds", "happening", "deal",
    "risiko", "risiken", "riesgo", "riesgos",
  ]
  private static let things: Set<String> = [
    "position", "positions", "holding", "holdings", "pool", "bag", "tokens",
  ]
  private static let roots: Set<String> = ["root", "rootnet"]

  func isInPlainWords(_ place: Int) -> Bool {
    guard isSmall(place), !isUnit(place + 1), !tokens[place].isJoined,
      tokens[place].written.first?.isNumber == true
    else { return false }
    let (before, next) = (text(place - 1), text(place + 1))
    return (Self.asked.contains(before) || isFollowUp && place == 0) && Self.doing.contains(next)
      || ["would", "will", "could"].contains(before) && Self.giving.contains(next)
        && isOtherAmount(than: place)
      || Self.being.contains(before) && Self.said.contains(next) && place <= 2
      || ["with", "of", "about", "mit", "con", "de"].contains(before)
        && Self.dangers.contains(text(place - 2))
      || Self.things.contains(next) && !["a", "one", "any"].contains(before)
      || isBesideRoot(place) || beginsPair(place) || isOfShortLine(place)
  }

  /// Whether another number of the question is of TAO.
  private func isOtherAmount(than place: Int) -> Bool {
    tokens.indices.contains {
      $0 != place && tokens[$0].isNumber && Self.taoWords.contains(text($0 + 1))
    }
  }

  private static let figures: Set<String> = [
    "apy", "apr", "yield", "roi", "price", "pool", "emission", "volatility", "slippage", "impact",
    "dereg", "deregistration", "removal", "liquidity", "depth", "mcap", "vol", "fee", "fees",
    "rendite", "preis", "kurs", "precio", "rendimiento",
  ]

  /// "apy 64?", "64 price": a line of two words; "dereg risk 103", "fee in out 64".
  private func isOfShortLine(_ place: Int) -> Bool {
    let words = tokens.filter { $0.kind != .sign }
    if (3...4).contains(words.count), place == tokens.lastIndex(where: { $0.kind != .sign }),
      words.filter(\.isNumber).count == 1, Self.figures.contains(words[0].text)
    {
      return true
    }
    return tokens.count { $0.kind != .sign } == 2
      && (Self.figures.contains(text(place - 1)) || Self.figures.contains(text(place + 1)))
  }

  private static let choosing: Set<String> = [
    "between", "zwischen", "entre", "is", "are", "ist", "better", "choose", "take", "should",
  ]

  /// "between 64 and 19", "is 64 or 51 better".
  private func beginsPair(_ place: Int) -> Bool {
    Self.choosing.contains(text(place - 1))
      && ["or", "and", "vs", "versus", "oder", "und", "o", "y"].contains(text(place + 1))
      && isSmall(place + 2) && !isUnit(place + 3) && !isAmountSomewhere(place + 2)
  }

  /// "root, 64 and coinbase", "root or 64".
  private func isBesideRoot(_ place: Int) -> Bool {
    let isListed =
      Self.roots.contains(text(place - 1))
      || NameTables.joiners.contains(text(place - 1)) && Self.roots.contains(text(place - 2))
        && text(place - 1) != "with" && text(place - 1) != "mit"
    return isListed && !isAmountSomewhere(place)
  }
}
