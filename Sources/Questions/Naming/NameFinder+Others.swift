import Decimals

/// What is named and nothing is reckoned with: wallets, months without a day they end.
extension NameFinder {
  private static let wallets: Set<String> = [
    "ledger", "trezor", "keystone", "tangem", "bitbox", "metamask", "talisman",
  ]
  private static let beforeMonths: Set<String> = [
    "in", "since", "during", "last", "im", "seit", "en", "desde", "letzten",
  ]

  mutating func noteOthers() {
    for place in tokens.indices where isFree(place) && tokens[place].isWord {
      let word = text(place)
      if Self.wallets.contains(word) {
        append(tokens[place].written)
      } else if Self.months[word] != nil, word.count > 2,
        Self.beforeMonths.contains(text(place - 1))
      {
        append(tokens[place].written)
        notePast(month: place)
      }
    }
    if things.pastDay == nil, things.until == nil, let place = tokens.indices.first(where: isDate) {
      things.pastDay = NamedDay(iso: text(place))
    }
  }

  private func isDate(_ place: Int) -> Bool {
    if case .date = tokens[place].kind { isFree(place) } else { false }
  }

  /// "in june", "in june 2026"
  private mutating func notePast(month place: Int) {
    var day = NamedDay(month: Self.months[text(place)])
    if tokens.indices.contains(place + 1), let year = tokens[place + 1].number?.value.whole,
      (2000...2199).contains(year)
    {
      day.year = Int(year)
    }
    things.pastDay = things.pastDay ?? day
  }

  private mutating func append(_ words: String) {
    if !things.others.contains(words) { things.others.append(words) }
  }
}
