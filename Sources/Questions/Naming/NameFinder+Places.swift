import Decimals

/// Root, exchanges, currencies and countries.
extension NameFinder {
  static let exchangeWords: Set<String> = [
    "exchange", "exchanges", "cex", "borse", "boerse", "borsen", "kryptoborse",
  ]
  private static let rootWords: Set<String> = ["root", "rootnet", "raiz"]

  mutating func findPlaces() {
    for place in tokens.indices where tokens[place].isWord {
      let word = text(place)
      if let name = NameTables.exchanges[word], word != "gate" || text(place + 1) == "io" {
        used.insert(place)
        mentions[place] = .place(.exchange)
        let named = NamedPlace.exchange(name)
        if !things.places.contains(named) { things.places.append(named) }
      } else if Self.exchangeWords.contains(word) {
        mentions[place] = .place(.exchange)
        if !things.isAboutExchange { things.places.append(.exchange(nil)) }
      } else if Self.rootWords.contains(word) || word.hasPrefix("root") && word.count > 6 {
        mentions[place] = .place(.root)
        if !things.places.contains(.root) { things.places.append(.root) }
      }
    }
    let isNamed = things.places.contains { if case .exchange(.some) = $0 { true } else { false } }
    if isNamed { things.places.removeAll { $0 == .exchange(nil) } }
  }

  mutating func findCurrency() {
    for amount in things.amounts {
      if case .money(let currency) = amount.unit { things.currency = currency }
    }
    if case .money(let currency)? = things.taoPrice?.unit { things.currency = currency }
    for place in tokens.indices where things.currency == nil {
      let word = text(place)
      if let code = NameTables.currencies[word] {
        // "pounds of", "the rand": words that are money only in such a question.
        used.insert(place)
        things.currency = Currency.named(code)
      }
    }
  }

  mutating func findCountry() {
    for place in tokens.indices where tokens[place].isWord && things.country == nil {
      let word = text(place)
      if let code = NameTables.countryPairs[word + " " + text(place + 1)] {
        used.formUnion([place, place + 1])
        things.country = code
      } else if let code = NameTables.countries[word] {
        used.insert(place)
        things.country = code
      } else if ["US", "U.S", "UK", "EU"].contains(tokens[place].written), word != "eu" {
        used.insert(place)
        things.country = word == "us" ? "US" : "GB"
      }
    }
  }
}
