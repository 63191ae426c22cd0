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
      }
    }
  }

  private mutating func append(_ words: String) {
    if !things.others.contains(words) { things.others.append(words) }
  }
}
