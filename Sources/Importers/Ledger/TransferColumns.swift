import StakingEconomics

/// Where the parts of a history stand among the columns of a table.
struct TransferColumns {
  let date: Int
  var order = DateText.Order.yearFirst
  var sent: (amount: Int?, asset: Int?) = (nil, nil)
  var received: (amount: Int?, asset: Int?) = (nil, nil)
  var fee: (amount: Int?, asset: Int?) = (nil, nil)
  var worth: (amount: Int?, asset: Int?) = (nil, nil)
  /// The currency of worths, where their title names it.
  var worthCode: String?
  /// Columns with what came and what went was worth, in dollars.
  var values: [Int] = []
  var label: Int?
  var id: Int?
  /// Where labels and transactions stand too: the first that says something counts.
  var more: (labels: [Int], ids: [Int]) = ([], [])
  /// Who keeps what moves, as `Kraken`: the first that says something counts, of what went before that of
  /// what came.
  var keepers: [Int] = []
  /// What an export of ours calls the row, and what it was worth.
  var phrase: Int?

  /// Reads all rows of a table.
  func read(_ table: DelimitedTable, _ builder: inout ImportBuilder) {
    builder.file.units =
      "TAO and alpha: amounts stand beside their currency, and this format writes no rao"
    let amounts = [sent.amount, received.amount, fee.amount, worth.amount] + values
    guard let mark = builder.decimalMark(of: table, columns: amounts) else { return }
    let phrase = phrases(of: table)
    if let phrase {
      builder.note(
        "the column \(Shown.text(table.titles[phrase])) is read too: it has the words of "
          + "`records --export`")
    }
    // An export of ours has one name for all of them.
    let keepers = phrase == nil ? keepers : []
    builder.noteUnused(
      table,
      besides: [date, label, id, phrase] + self.keepers + values + more.labels + more.ids
        + [sent, received, fee, worth].flatMap { [$0.amount, $0.asset] })
    builder.expect(table.text.source.utf8.count { $0 == 0x0A })
    var apart: [Int] = []
    table.forEach(&builder) { row, builder in
      guard let date = builder.time(row[date], row.line, order) else { return }
      var transfer = TransferRow(line: row.line, date: date)
      let count = builder.faultTotal
      transfer.sent = sum(row, sent, "what was sent", mark, &builder)
      transfer.received = sum(row, received, "what was received", mark, &builder)
      transfer.fee = sum(row, fee, "the fee", mark, &builder)
      transfer.worth = worth(row, mark, &builder) ?? value(row, mark, &apart, &builder)
      transfer.label = builder.label(TransferColumns.first(row, label, more.labels))
      if let phrase { transfer.read(LedgerPhrase.read(row[phrase])) }
      let name = TransferColumns.first(row, id, more.ids)
      transfer.id = name.isEmpty ? nil : name
      transfer.wallet = TransferColumns.wallet(row, keepers)
      if builder.faultTotal == count { builder.add(transfer) }
    }
    builder.noteSameTransactions()
    if !apart.isEmpty {
      builder.note(
        "what came and what went have different values, the first counts: "
          + Shown.lines(apart, of: apart.count))
    }
  }

  /// Who keeps what a row moves; the name of the chain says nothing of it.
  private static func wallet(_ row: TableRow, _ keepers: [Int]) -> ChainKey? {
    let name = keepers.lazy.map { row[$0] }.first { !$0.isEmpty }
    return name.flatMap { $0.lowercased() == "bittensor" ? nil : ChainKey(keeper: $0) }
  }

  private static func first(_ row: TableRow, _ column: Int?, _ others: [Int]) -> String {
    let text = row[column]
    guard text.isEmpty, !others.isEmpty else { return text }
    return others.lazy.map { row[$0] }.first { !$0.isEmpty } ?? ""
  }

  /// The column of phrases, where all rows have ours: some alone could be anybody's `bought`.
  private func phrases(of table: DelimitedTable) -> Int? {
    guard let phrase else { return nil }
    var (cursor, row, count) = (table.body, DelimitedText.Row(), 0)
    while table.text.next(&row, at: &cursor) {
      let text = table.text.text(row, phrase)
      // A header may stand again, where files were pasted together.
      guard text == table.titles[phrase] || LedgerPhrase.read(text) != nil else { return nil }
      count += 1
    }
    return count > 0 ? phrase : nil
  }

  /// What the row says it was worth in dollars; of two the first, and the line where they differ.
  private func value(
    _ row: TableRow, _ mark: DecimalMark, _ apart: inout [Int], _ builder: inout ImportBuilder
  ) -> ImportedSum? {
    var found: Int128?
    for column in values where !row[column].isEmpty {
      let number = AmountText.parts(of: row[column]).number
      guard let nano = builder.amount(number, row.line, "the value", mark: mark) else {
        return nil
      }
      guard nano >= 0 else {
        builder.fault(
          "import.negative", row.line, "the value is negative: \(Shown.amount(nano)) USD")
        return nil
      }
      if let first = found, (first - nano).magnitude > first.magnitude / 100 + 10_000_000 {
        apart.append(row.line)
      }
      if nano > 0 { found = found ?? nano } else { builder.noteWorthless(row.line) }
    }
    return found.map { ImportedSum(nano: $0, asset: .money("USD")) }
  }

  /// What the row says it was worth; nothing and less are no worth, and it is told.
  private func worth(
    _ row: TableRow, _ mark: DecimalMark, _ builder: inout ImportBuilder
  ) -> ImportedSum? {
    guard !row[worth.amount].isEmpty else { return nil }
    let count = builder.faultTotal
    let sum =
      worthCode.map { code in
        builder.amount(row[worth.amount], row.line, "the worth", mark: mark)
          .map { ImportedSum(nano: $0, asset: .money(code)) }
      } ?? sum(row, worth, "the worth", mark, &builder)
    guard builder.faultTotal == count, (sum?.nano ?? 0) <= 0 else { return sum }
    builder.noteWorthless(row.line)
    return nil
  }

  /// An amount with its currency; nil where there is none.
  private func sum(
    _ row: TableRow, _ columns: (amount: Int?, asset: Int?), _ what: String, _ mark: DecimalMark,
    _ builder: inout ImportBuilder
  ) -> ImportedSum? {
    let text = row[columns.amount]
    guard !text.isEmpty else {
      if !row[columns.asset].isEmpty,
        columns.amount == sent.amount || columns.amount == received.amount,
        builder.asset(row[columns.asset])?.ledger != nil
      {
        builder.fault("import.amount", row.line, "\(what) has a currency and no amount")
      }
      return nil
    }
    guard let nano = builder.amount(text, row.line, what, mark: mark) else { return nil }
    guard nano != 0 else { return nil }
    guard let asset = builder.asset(row[columns.asset]) else {
      builder.fault("import.amount", row.line, "\(what) has an amount and no currency")
      return nil
    }
    return ImportedSum(nano: nano, asset: asset)
  }
}
