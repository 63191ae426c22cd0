import Decimals

/// Payments that come again and again: "add 10 TAO every month", "dca 5 tao weekly".
extension NameFinder {
  private static let paying: Set<String> = [
    "add", "adding", "put", "putting", "deposit", "depositing", "invest", "investing", "buy",
    "buying", "dca", "save", "saving", "contribute", "contributing", "top", "topping", "spare",
    "einzahle", "einzahlen", "zahle", "kaufe", "stecke", "lege", "investiere", "meto", "anado",
    "aporto", "pongo", "invierto", "compro", "ahorro",
  ]
  /// Behind these only "every" says it: "stake 10 TAO a month" may ask what a month brings.
  private static let staking: Set<String> = ["stake", "staking"]
  private static let eachs: Set<String> = ["every", "each", "jeden", "jede", "jedes", "cada"]
  private static let pers: Set<String> = ["a", "per", "pro", "im", "al", "por"]
  private static let earnings: Set<String> = [
    "income", "return", "returns", "reward", "rewards", "yield", "profit", "earnings", "interest",
    "ertrag", "ganancia",
  ]

  mutating func findPayment() {
    for place in tokens.indices where tokens[place].isNumber && things.payment == nil {
      let unit = Self.taoWords.contains(text(place + 1)) ? place + 1 : place
      // German puts the verb behind: "jeden Monat 10 TAO einzahle".
      let verbs = (max(0, place - 3)..<place).map(text) + [text(unit + 1)]
      let pays = verbs.contains(where: Self.paying.contains) || goesSomewhere(behind: unit)
      guard pays || verbs.contains(where: Self.staking.contains) else { continue }
      if let (time, places) = pace(behind: unit, isFirm: !pays)
        ?? (pays ? paceBefore(place) : nil)
      {
        things.payment = time
        used.formUnion(places)
      }
    }
  }

  /// "10 TAO a month into 64": what goes somewhere at a pace.
  private func goesSomewhere(behind unit: Int) -> Bool {
    unit > 0 && Self.pers.contains(text(unit + 1)) && NameTables.units[text(unit + 2)] != nil
      && ["into", "onto"].contains(text(unit + 3))
  }

  /// "every month", "weekly", "a month" directly behind the amount.
  private func pace(behind unit: Int, isFirm: Bool) -> (NamedTime, [Int])? {
    let next = text(unit + 1)
    if Self.eachs.contains(next) {
      if let found = NameTables.units[text(unit + 2)] {
        return (NamedTime(count: .one, unit: found, isPace: true), [unit + 1, unit + 2])
      }
      if let count = number(unit + 2), let found = NameTables.units[text(unit + 3)] {
        return (NamedTime(count: count, unit: found, isPace: true), [unit + 1, unit + 2, unit + 3])
      }
      return nil
    }
    guard !isFirm else { return nil }
    if let found = NameTables.paces[next], !Self.earnings.contains(text(unit + 2)) {
      return (NamedTime(count: .one, unit: found, isPace: true), [unit + 1])
    }
    if Self.pers.contains(next), let found = NameTables.units[text(unit + 2)],
      !Self.earnings.contains(text(unit + 3))
    {
      return (NamedTime(count: .one, unit: found, isPace: true), [unit + 1, unit + 2])
    }
    return nil
  }

  /// "every month I add 10 TAO".
  private func paceBefore(_ place: Int) -> (NamedTime, [Int])? {
    for start in max(0, place - 6)..<max(0, place - 1) where Self.eachs.contains(text(start)) {
      if let found = NameTables.units[text(start + 1)] {
        return (NamedTime(count: .one, unit: found, isPace: true), [start, start + 1])
      }
    }
    return nil
  }
}
