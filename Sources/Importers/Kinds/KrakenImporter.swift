import CivilTime
import StakingEconomics
import StakingModel

extension Importer {
  /// Kraken's ledgers: a row for each side of a trade, and the balance after each row.
  static let kraken = Importer(
    kind: ImportKind(
      "kraken", "Kraken ledgers CSV", .ledgerWithBalances, from: "Kraken, export of ledgers"),
    recognise: { text in
      let columns = ["txid", "refid", "time", "type", "asset", "amount", "fee", "balance"]
      return text.table { $0.has(columns) }.map { Recognition($0, columns) }
    },
    read: { _, found, builder in
      guard let table = found.table else { return }
      builder.file.units =
        "each row in its asset; TAO.S and the like are TAO that the exchange stakes"
      builder.file.timeZone = "UTC, as Kraken exports it"
      let columns = ["amount", "fee", "balance"].map { table.column($0) }
      guard let mark = builder.decimalMark(of: table, columns: columns) else { return }
      let used = [
        "txid", "refid", "time", "type", "subtype", "aclass", "subclass", "asset", "wallet",
      ].map { table.column($0) }
      builder.noteUnused(table, besides: used + columns)
      var ledger = KrakenLedger(table: table, mark: mark)
      table.forEach(&builder) { row, builder in ledger.read(row, &builder) }
      ledger.finish(&builder)
    })
}

private struct KrakenLedger {
  let table: DelimitedTable
  let mark: DecimalMark
  private var trades: [String: [Leg]] = [:]
  private var order: [String] = []
  private var balances: [String: [Balance]] = [:]
  private var seen: Set<String> = []

  private static let wallet = ChainKey(keeper: "Kraken")

  private struct Leg {
    let line: Int
    let date: DateText
    let asset: ImportedAsset
    /// What came (above zero) or went, before the fee.
    let amount: Int128
    let fee: Int128
  }

  /// The balance of an asset after a row, and what the row moved.
  private struct Balance {
    let balance: Int128
    let moved: Int128
    let date: DateText
    let line: Int
  }

  init(table: DelimitedTable, mark: DecimalMark) { (self.table, self.mark) = (table, mark) }

  mutating func read(_ row: TableRow, _ builder: inout ImportBuilder) {
    let id = row[table.column("txid")]
    guard !id.isEmpty else {
      builder.file.rowsRead += 1
      return builder.leaveOut(row.line, "it has no txid: the exchange has not carried it out")
    }
    guard seen.insert(id).inserted else {
      builder.file.rowsRead += 1
      return builder.leaveOut(row.line, "it repeats an earlier row, and counts once")
    }
    guard let date = builder.time(row[table.column("time")], row.line, .yearFirst),
      let asset = ImportedAsset(ticker: row[table.column("asset")]),
      let amount = builder.amount(row[table.column("amount")], row.line, "the amount", mark: mark)
    else { return }
    let feeText = row[table.column("fee")]
    let fee =
      feeText.isEmpty ? 0 : builder.amount(feeText, row.line, "the fee", mark: mark) ?? 0
    guard fee >= 0 else { return builder.fault("import.negative", row.line, "the fee is negative") }
    if asset == .tao { note(row, date, amount - fee, &builder) }
    enter(
      row, Leg(line: row.line, date: date, asset: asset, amount: amount, fee: fee), &builder)
  }

  /// The balance after a row, which the next one of its kind must go on from.
  private mutating func note(
    _ row: TableRow, _ date: DateText, _ moved: Int128, _ builder: inout ImportBuilder
  ) {
    let text = row[table.column("balance")]
    guard !text.isEmpty,
      let balance = builder.amount(text, row.line, "the balance", mark: mark)
    else { return }
    guard balance >= 0 else {
      return builder.fault(
        "import.negative", row.line, "the balance is negative: \(Shown.amount(balance))")
    }
    let key = row[table.column("asset")] + "\u{1F}" + row[table.column("wallet")]
    balances[key, default: []].append(
      Balance(balance: balance, moved: moved, date: date, line: row.line))
  }

  private mutating func enter(
    _ row: TableRow, _ leg: Leg, _ builder: inout ImportBuilder
  ) {
    let type = row[table.column("type")].lowercased()
    let subtype = row[table.column("subtype")].lowercased()
    var transfer = TransferRow(line: leg.line, date: leg.date)
    transfer.wallet = Self.wallet
    transfer.id = row[table.column("txid")]
    let sum = ImportedSum(nano: Int128(leg.amount.magnitude), asset: leg.asset)
    if leg.fee > 0 { transfer.fee = ImportedSum(nano: leg.fee, asset: leg.asset) }
    switch (type, subtype) {
    case ("trade", _), ("spend", _), ("receive", _):
      let refid = row[table.column("refid")]
      if trades[refid] == nil { order.append(refid) }
      return trades[refid, default: []].append(leg)
    case ("staking", _), ("earn", "reward"), ("dividend", _), ("reward", _):
      transfer.label = .reward
    case ("deposit", _), ("withdrawal", _): break
    default:
      builder.file.rowsRead += 1
      let isMove = type == "earn" || type == "transfer"
      return builder.leaveOut(
        leg.line,
        isMove
          ? "TAO moves within the exchange" : "the type `\(Shown.text(type))` is not known here")
    }
    if leg.amount >= 0 { transfer.received = sum } else { transfer.sent = sum }
    builder.add(transfer)
  }

  // MARK: The end

  mutating func finish(_ builder: inout ImportBuilder) {
    for refid in order { trade(refid, &builder) }
    var (held, opening): (Int128, Int128) = (0, 0)
    var (first, latest): (Balance?, Balance?)
    for (key, rows) in balances.sorted(by: { $0.key < $1.key }) {
      let rows = KrakenLedger.chained(rows)
      guard let begin = rows.first, let end = rows.last else { continue }
      held += end.balance
      opening += begin.balance - begin.moved
      if (first?.date.time).map({ begin.date.time < $0 }) ?? true { first = begin }
      if (latest?.date.time).map({ end.date.time > $0 }) ?? true { latest = end }
      check(Shown.text(String(key.prefix { $0 != "\u{1F}" })), rows, &builder)
    }
    guard let last = latest, let rao = builder.rao(held, last.line, "the balance") else {
      return builder.note(
        "the file has no balances: what was there before its first row is not known")
    }
    if let first { open(opening, at: first, &builder) }
    let read = builder.file.rowsRead
    let position = ImportedPosition(
      .custodian("Kraken"), rao: rao, line: last.line, time: last.date.time)
    if rao > 0 { builder.add(position) } else { builder.file.emptied.append(position) }
    builder.file.rowsRead = read
    builder.note("what Kraken pays and keeps is not in it: `hold` adds a quote")
  }

  /// Each balance must be the one before it and what the row moved.
  private func check(_ name: String, _ rows: [Balance], _ builder: inout ImportBuilder) {
    guard let begin = rows.first, let end = rows.last else { return }
    let wrong = zip(rows, rows.dropFirst()).filter { $0.balance + $1.moved != $1.balance }
    if wrong.count > 3 {
      builder.note("\(wrong.count) balances of \(name) are not what the rows before make")
    }
    for (before, row) in wrong.prefix(3) {
      builder.check(
        "balance of \(name) after line \(row.line)", before.balance + row.moved,
        against: row.balance, unit: "TAO")
    }
    builder.check(
      "balance of \(name)", begin.balance - begin.moved + rows.reduce(0) { $0 + $1.moved },
      against: end.balance, unit: "TAO")
  }

  /// Oldest first. Rows of one moment go on from each other's balances, in whatever order they stand.
  private static func chained(_ rows: [Balance]) -> [Balance] {
    var rest = rows.sorted { ($0.date.time, $0.line) < ($1.date.time, $1.line) }[...]
    var found: [Balance] = []
    while let first = rest.first {
      var group = Array(rest.prefix { $0.date.time == first.date.time })
      rest = rest.dropFirst(group.count)
      guard group.count <= 64 else {
        found += group
        continue
      }
      while !group.isEmpty {
        let index =
          found.last.map { last in
            group.firstIndex { last.balance + $0.moved == $0.balance }
          } ?? beginning(of: group)
        found.append(group.remove(at: index ?? 0))
      }
    }
    return found
  }

  /// The row that goes on from none of the others.
  private static func beginning(of group: [Balance]) -> Int? {
    group.firstIndex { row in
      !group.contains { $0.line != row.line && $0.balance == row.balance - row.moved }
    }
  }

  /// What was there before the first row is a lot like any other, but its cost is not known.
  private func open(_ rao: Int128, at first: Balance, _ builder: inout ImportBuilder) {
    if rao < 0 {
      builder.note("the first balance is less than its row brought: an earlier file is missing")
    }
    builder.file.openings.append(
      OpeningBalance(
        asset: .tao, rao: max(0, rao), time: first.date.time.seconds, coldkey: nil,
        custodian: "Kraken", line: first.line))
    guard rao > 0 else { return }
    builder.note(
      "before the first row there were \(Shown.amount(rao)) TAO; what they cost is not in the file")
  }

  private func trade(_ refid: String, _ builder: inout ImportBuilder) {
    let legs = trades[refid] ?? []
    guard
      let first = legs.filter({ $0.asset.ledger != nil })
        .min(by: { ($0.date.time, $0.line) < ($1.date.time, $1.line) })
    else {
      for leg in legs {
        builder.file.rowsRead += 1
        builder.leaveOut(leg.line, "it moves \(leg.asset.text), neither TAO nor alpha")
      }
      return
    }
    var row = TransferRow(line: first.line, date: first.date)
    (row.id, row.wallet) = (refid, Self.wallet)
    fill(&row, legs, &builder)
    if row.sent == nil || row.received == nil {
      builder.note("a trade without its other side counts as a transfer: line \(first.line)")
    }
    builder.file.rowsRead += legs.count - 1
    builder.add(row)
  }

  /// What went and came. A fee of TAO goes beside it, as in every other file; one in money is part of
  /// what was paid or received.
  private func fill(_ row: inout TransferRow, _ legs: [Leg], _ builder: inout ImportBuilder) {
    var (sums, fee): ([ImportedAsset: Int128], Int128) = ([:], 0)
    for leg in legs {
      guard leg.asset != .tao else {
        sums[.tao, default: 0] += leg.amount
        fee += leg.fee
        continue
      }
      sums[leg.asset, default: 0] += leg.amount - leg.fee
      if leg.fee > 0, case .money(let code) = leg.asset { builder.noteMoneyFee(code) }
    }
    let others = sums.filter { $0.key != .tao }
    let moved = sums[.tao] ?? 0
    if moved > 0 { row.received = ImportedSum(nano: moved, asset: .tao) }
    if moved < 0 { row.sent = ImportedSum(nano: -moved, asset: .tao) }
    if fee > 0 { row.fee = ImportedSum(nano: fee, asset: .tao) }
    guard others.count == 1, let other = others.first else { return }
    let sum = ImportedSum(nano: Int128(other.value.magnitude), asset: other.key)
    if moved > 0, other.value < 0 { row.sent = sum }
    if moved < 0, other.value > 0 { row.received = sum }
  }
}
