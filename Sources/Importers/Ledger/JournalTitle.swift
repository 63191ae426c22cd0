import StakingEconomics

/// What `records --export hledger` writes behind a day: `* staked  ; 23:59:48 worth 804 USD 0xabc`.
struct JournalTitle {
  let phrase: LedgerPhrase
  /// The time of the day, `23:59:48`.
  let clock: String
  let worth: (money: ExactMoney, currency: String)?
  /// The transaction.
  let id: String?

  /// Nil for the words of anybody else.
  init?(_ text: Substring) {
    let halves = text.split(separator: ";", maxSplits: 1)
    guard halves.count == 2, halves[0].hasPrefix(" * "),
      let phrase = LedgerPhrase(rawValue: AmountText.trimmed(halves[0].dropFirst(3)))
    else { return nil }
    var words = halves[1].split(separator: " ")[...]
    guard let clock = words.popFirst(), clock.utf8.count == 8, clock.contains(":") else {
      return nil
    }
    (self.phrase, self.clock) = (phrase, String(clock))
    if words.count >= 3, words.first == "worth", let money = ExactMoney(words[words.startIndex + 1])
    {
      worth = (money, String(words[words.startIndex + 2]))
      words = words.dropFirst(3)
    } else {
      worth = nil
    }
    id = words.isEmpty ? nil : words.joined(separator: " ")
  }
}
