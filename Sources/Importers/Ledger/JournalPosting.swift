import StakingEconomics

/// One posting of a journal: an account with an amount and what it cost.
struct JournalPosting: Hashable {
  let account: JournalAccount
  /// What moves, in 10^−9; nil where the journal leaves it out.
  let amount: ImportedSum?
  /// Whether digits finer than a rao were dropped.
  let isCut: Bool
  /// The whole cost, of `@@` or of `@` times the amount; without them that of a lot, `{400 EUR}`.
  let cost: ImportedSum?
  /// The whole cost of the lot, where it names one.
  let lotCost: ImportedSum?
  /// When that lot was acquired, where it says it.
  let lotDate: DateText?
  /// How many digits of its amount are written behind the mark.
  let digits: Int

  /// Whether it stands in parentheses or brackets: virtual, as hledger calls it.
  var isVirtual: Bool { account.name.hasPrefix("(") || account.name.hasPrefix("[") }

  /// Nil for a line that is none.
  init?(_ line: Substring, _ mark: DecimalMark) {
    var clean = AmountText.trimmed(line.prefix { $0 != ";" })
    // A mark of its own: cleared or pending.
    if clean.hasPrefix("* ") || clean.hasPrefix("! ") {
      clean = AmountText.trimmed(clean.dropFirst(2))
    }
    guard !clean.isEmpty else { return nil }
    // Two spaces or a tab end the name of an account.
    let parts = JournalPosting.split(clean)
    guard !parts.account.isEmpty else { return nil }
    account = JournalAccount(parts.account)
    var rest = parts.rest
    if let assertion = rest.firstIndex(of: "=") { rest = String(rest[..<assertion]) }
    guard !AmountText.trimmed(rest[...]).isEmpty else {
      (amount, cost, lotCost, lotDate, isCut, digits) = (nil, nil, nil, nil, false, 0)
      return
    }
    guard let lot = JournalLot(removedFrom: &rest) else { return nil }
    let pieces = rest.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let sum = JournalPosting.sum(String(pieces[0]), mark) else { return nil }
    (amount, isCut, digits) = (sum.sum, sum.isCut, sum.digits)
    var lotCost: ImportedSum?
    if let price = lot.price {
      guard let sum = JournalPosting.cost(price, lot.isTotal, of: sum.sum.nano, mark) else {
        return nil
      }
      lotCost = sum
    }
    (self.lotCost, lotDate) = (lotCost, lot.date)
    guard pieces.count > 1 else {
      cost = lotCost
      return
    }
    let isTotal = pieces[1].hasPrefix("@")
    guard
      let paid = JournalPosting.cost(pieces[1].drop { $0 == "@" }, isTotal, of: sum.sum.nano, mark)
    else { return nil }
    cost = paid
  }

  /// The posting without an amount, with one that it gets of the others.
  init(_ account: JournalAccount, _ amount: ImportedSum) {
    (self.account, self.amount, cost, lotCost) = (account, amount, nil, nil)
    (lotDate, isCut, digits) = (nil, false, 0)
  }

  /// The whole cost of so much; of a price for each beyond all costs none.
  private static func cost(
    _ text: Substring, _ isTotal: Bool, of nano: Int128, _ mark: DecimalMark
  ) -> ImportedSum? {
    guard let price = sum(String(text), mark)?.sum else { return nil }
    return isTotal ? price : product(price, nano)
  }

  private static func split(_ text: String) -> (account: String, rest: String) {
    var previous: Character?
    for index in text.indices {
      let character = text[index]
      if character == "\t" || character == " " && previous == " " {
        return (AmountText.trimmed(text[..<index]), String(text[index...]))
      }
      previous = character
    }
    return (text, "")
  }

  private static func sum(
    _ text: String, _ mark: DecimalMark
  ) -> (sum: ImportedSum, isCut: Bool, digits: Int)? {
    let parts = AmountText.parts(of: text.filter { $0 != "\"" })
    var unit = parts.unit
    // A minus may stand before the sign: `-$268`.
    let isNegative = unit.hasPrefix("-")
    if isNegative { unit = AmountText.trimmed(unit.dropFirst()) }
    var number = parts.number
    // `SN64` has digits too: then the amount is the other word.
    if unit.uppercased() == "SN" || unit.isEmpty,
      let words = wordsWithSubnet(text)
    {
      (number, unit) = words
    }
    // What is no single word is two lines in one.
    guard !unit.contains(where: { $0.isWhitespace || $0 == ":" }) else { return nil }
    guard let asset = ImportedAsset(ticker: unit),
      let reading = try? AmountText.read(number, mark: mark)
    else { return nil }
    let nano = isNegative ? -reading.nano : reading.nano
    let point: Character = mark == .point ? "." : ","
    let digits = number.lastIndex(of: point).map { number[$0...].count - 1 } ?? 0
    return (ImportedSum(nano: nano, asset: asset), reading.isCut, digits)
  }

  private static func wordsWithSubnet(_ text: String) -> (String, String)? {
    let words = text.split { $0.isWhitespace || $0 == "\"" }.map(String.init)
    guard words.count == 2 else { return nil }
    if case .alpha? = ImportedAsset(ticker: words[1]) { return (words[0], words[1]) }
    if case .alpha? = ImportedAsset(ticker: words[0]) { return (words[1], words[0]) }
    return nil
  }

  private static func product(_ price: ImportedSum, _ nano: Int128) -> ImportedSum? {
    let (product, overflow) = price.nano.multipliedReportingOverflow(by: Int128(nano.magnitude))
    return overflow ? nil : ImportedSum(nano: product / 1_000_000_000, asset: price.asset)
  }
}
