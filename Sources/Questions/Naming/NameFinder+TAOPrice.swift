/// Whether a price that changes is that of TAO in money: another thing than alpha's price in TAO.
extension NameFinder {
  private static let prices: Set<String> = [
    "price", "prices", "value", "kurs", "preis", "wert", "precio", "valor", "cotizacion",
  ]
  private static let links: Set<String> = ["of", "the", "de", "del", "von", "vom", "des", "el"]
  private static let owners: Set<String> = ["my", "your", "meine", "meinen", "mis", "all"]
  private static let moving: Set<String> = [
    "go", "goes", "going", "went", "moons", "tanks", "geht", "va", "gets",
  ]
  private static let others: Set<String> = ["alpha", "alphas", "alfa", "dtao", "token", "tokens"]
  private static let spanish: Set<String> = ["cae", "caiga", "baja", "sube", "suba", "bajara"]

  /// "tao drops 30%", "the price of TAO", "der TAO-Kurs", "baja el precio de tao".
  mutating func findPriceOfTAO() {
    let isElsewhere = tokens.contains {
      Self.others.contains($0.text) || $0.text == "subnet" && things.subnets.isEmpty
    }
    guard !isElsewhere, things.alpha == nil else { return }
    things.isAboutTAOPrice = tokens.indices.contains { place in
      (Self.taoWords.contains(text(place)) || text(place) == "bittensor")
        && (place == 0 || !tokens[place - 1].isNumber)
        && !Self.owners.contains(text(place - 1))
        && (things.subnets.isEmpty && isPriced(place) && tokens.contains(where: Self.isMoving)
          || isMovingItself(place))
    }
  }

  private func isPriced(_ place: Int) -> Bool {
    Self.prices.contains(text(place + 1))
      || Self.links.contains(text(place - 1))
        && (Self.prices.contains(text(place - 2))
          || Self.links.contains(text(place - 2)) && Self.prices.contains(text(place - 3)))
  }

  /// "tao halves", "tao goes down", "cae el tao".
  private func isMovingItself(_ place: Int) -> Bool {
    let next = tokens.indices.contains(place + 1) ? tokens[place + 1] : nil
    if let next, Self.isMoving(next) { return true }
    if Self.moving.contains(text(place + 1)), tokens.indices.contains(place + 2),
      Self.isMoving(tokens[place + 2]) || ["to", "a", "auf"].contains(text(place + 2))
    {
      return true
    }
    return Self.spanish.contains(text(place - 1))
      || text(place - 1) == "el" && Self.spanish.contains(text(place - 2))
  }

  /// A word that says that a price moves.
  private static func isMoving(_ token: Token) -> Bool {
    guard token.isWord else { return false }
    let word = token.text
    return fixed[word] ?? 0 != 0 || down.contains(where: word.hasPrefix)
      || up.contains {
        ["up", "sub", "more", "gain"].contains($0) ? word == $0 : word.hasPrefix($0)
      }
  }
}
