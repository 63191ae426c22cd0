import StakingEconomics

/// One posting of a journal: an account with an amount and what it cost.
struct JournalPosting: Hashable {
  let account: String
  /// What moves, in 10^−9; nil where the journal leaves it out.
  let amount: ImportedSum?
  /// Whether digits finer than a rao were dropped.
  let isCut: Bool
  /// The whole cost, of `@@` or of `@` times the amount.
  let cost: ImportedSum?

  /// Whether it stands in parentheses or brackets: virtual, as hledger calls it.
  var isVirtual: Bool { account.hasPrefix("(") || account.hasPrefix("[") }

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
    account = parts.account.lowercased()
    guard !account.isEmpty else { return nil }
    var rest = parts.rest
    if let assertion = rest.firstIndex(of: "=") { rest = String(rest[..<assertion]) }
    guard !AmountText.trimmed(rest[...]).isEmpty else {
      (amount, cost, isCut) = (nil, nil, false)
      return
    }
    let pieces = rest.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    guard let sum = JournalPosting.sum(String(pieces[0]), mark) else { return nil }
    (amount, isCut) = (sum.sum, sum.isCut)
    guard pieces.count > 1 else {
      cost = nil
      return
    }
    let isTotal = pieces[1].hasPrefix("@")
    guard let price = JournalPosting.sum(String(isTotal ? pieces[1].dropFirst() : pieces[1]), mark)
    else { return nil }
    cost = isTotal ? price.sum : JournalPosting.product(price.sum, sum.sum.nano)
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
  ) -> (sum: ImportedSum, isCut: Bool)? {
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
    return (ImportedSum(nano: nano, asset: asset), reading.isCut)
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

/// The postings of one transaction.
struct JournalTransaction {
  private let postings: [JournalPosting]

  init(_ postings: [JournalPosting]) { self.postings = JournalTransaction.filled(postings) }

  /// The posting without an amount gets what the others leave.
  private static func filled(_ postings: [JournalPosting]) -> [JournalPosting] {
    guard let open = postings.firstIndex(where: { $0.amount == nil }) else { return postings }
    var left: [ImportedAsset: Int128] = [:]
    for posting in postings {
      guard let amount = posting.amount else { continue }
      if let cost = posting.cost, cost.asset.ledger != nil || !isOwn(postings[open].account) {
        left[cost.asset, default: 0] -= amount.nano < 0 ? -cost.nano : cost.nano
      } else {
        left[amount.asset, default: 0] -= amount.nano
      }
    }
    let rest = left.filter { $0.value != 0 }
    guard rest.count == 1, let only = rest.first else { return postings }
    var result = postings
    result[open] = JournalPosting(
      postings[open].account, ImportedSum(nano: only.value, asset: only.key))
    return result
  }

  /// Whether what it takes and gives comes to nothing, at cost, as a journal must.
  var isBalanced: Bool {
    guard postings.allSatisfy({ $0.amount != nil }) else { return true }
    var left: [ImportedAsset: Int128] = [:]
    for posting in postings {
      guard let amount = posting.amount else { continue }
      let cost = posting.cost.map {
        ImportedSum(nano: amount.nano < 0 ? -$0.nano : $0.nano, asset: $0.asset)
      }
      let counted = cost ?? amount
      left[counted.asset, default: 0] += counted.nano
    }
    let rest = left.filter {
      $0.value.magnitude > 10_000_000 || ($0.key.ledger != nil && $0.value != 0)
    }
    // Two commodities without a cost are each other's price.
    return rest.isEmpty || rest.count == 2 && postings.allSatisfy { $0.cost == nil }
  }

  /// Whether two postings say the very same.
  var repeats: Bool { Set(postings).count < postings.count }

  /// An account that says nothing of why something moved.
  var unknownAccount: String? {
    let known = [
      "asset", "aktiva", "vermögen", "income", "revenue", "erträge", "expense", "aufwand", "equity",
      "eigenkapital", "liabilit", "passiva",
    ]
    return postings.map(\.account).first { account in !known.contains { account.hasPrefix($0) } }
  }

  /// Accounts of what is held.
  private static func isOwn(_ account: String) -> Bool {
    ["assets", "asset", "aktiva", "vermögen"].contains { account.hasPrefix($0) }
  }

  /// What it moves into and out of the accounts of what is held.
  func transfer(_ line: Int, _ date: DateText) -> TransferRow {
    var row = TransferRow(line: line, date: date)
    var sums: [ImportedAsset: Int128] = [:]
    for posting in postings where JournalTransaction.isOwn(posting.account) {
      if let amount = posting.amount { sums[amount.asset, default: 0] += amount.nano }
    }
    let fee = postings.first { $0.isFee && $0.amount.map { $0.nano > 0 } == true }?.amount
    var others = postings.map(\.account)
    // A fee is told apart from what it was paid for; alone it is what the transaction is about.
    if let fee, sums.count > 1 || sums[fee.asset].map({ $0 != -fee.nano }) == true {
      row.fee = fee
      sums[fee.asset, default: 0] += fee.nano
      others = postings.filter { !$0.isFee }.map(\.account)
    } else if fee != nil {
      row.label = .fee
    }
    let went = sums.filter { $0.value < 0 }.sorted { $0.key.text < $1.key.text }
    let came = sums.filter { $0.value > 0 }.sorted { $0.key.text < $1.key.text }
    row.sent = went.first.map { ImportedSum(nano: -$0.value, asset: $0.key) }
    row.received = came.first.map { ImportedSum(nano: $0.value, asset: $0.key) }
    // What a swap costs in TAO is the TAO that went, no worth beside it.
    let isSwap = row.sent != nil && row.received != nil
    row.worth = postings.lazy.compactMap(\.cost).first {
      $0.asset.isWorth && ($0.asset != .tao || !isSwap)
    }
    if went.count > 1 || came.count > 1 { (row.sent, row.received) = (nil, nil) }
    if others.contains(where: {
      $0.hasPrefix("income") || $0.hasPrefix("revenue") || $0.hasPrefix("erträge")
    }) {
      row.label = .reward
    } else if row.label != .fee,
      others.contains(where: { $0.hasPrefix("expense") || $0.hasPrefix("aufwand") })
    {
      row.label = .spend
      for account in others where account.hasPrefix("expense") || account.hasPrefix("aufwand") {
        if case .outflow(let reason) = TransferLabel(account), reason != .cost {
          row.label = .outflow(reason)
        }
      }
    }
    return row
  }
}

extension JournalPosting {
  fileprivate var isFee: Bool { account.contains("fee") || account.contains("gebühr") }

  fileprivate init(_ account: String, _ amount: ImportedSum) {
    (self.account, self.amount, cost, isCut) = (account, amount, nil, false)
  }
}
