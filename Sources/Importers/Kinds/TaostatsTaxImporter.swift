import Diagnostics
import JSONText
import StakingEconomics
import StakingModel

extension Importer {
  /// The accounting export of taostats.io: a file for each token and year, pasted together or not.
  static let taostatsTax = Importer(
    kind: ImportKind(
      "taostats-tax", "taostats accounting export, CSV", .ledgerWithBalances,
      from: "taostats.io, accounting export"),
    recognise: { text in
      let columns = [
        "transaction type", "debit amount", "credit amount", "token", "extrinsic id",
        "daily income", "total balance", "free balance", "staked balance", "locked balance",
      ]
      return text.table { $0.has(columns) }.map { Recognition($0, columns) }
    },
    read: { _, found, builder in
      guard let table = found.table else { return }
      builder.file.units = "each row in its token, TAO or alpha; this format writes no rao"
      builder.file.timeZone = "UTC, written with every time; a day's income is of its last block"
      let amounts = ["debit amount", "credit amount", "total balance", "daily income"]
      let columns = amounts.map { table.column($0) }
      guard let mark = builder.decimalMark(of: table, columns: columns) else { return }
      var ledger = TaxLedger()
      let index = TaxColumns(table)
      table.forEach(&builder) { row, builder in
        if let entry = index.entry(row, mark, &builder) { ledger.add(entry, &builder) }
      }
      ledger.finish(&builder)
    })

  /// The same from the API: the token is what was asked for, and may not stand in it.
  static let taostatsTaxJSON = Importer(
    kind: ImportKind(
      "taostats-tax-json", "taostats accounting tax, JSON", .ledger,
      from: "taostats.io, api/accounting/tax", isCounted: true),
    recognise: { text in
      guard
        text.firstRecord?.has(["transaction_type", "credit_amount", "debit_amount"]) == true
      else { return nil }
      return Recognition(reason: "the keys transaction_type, credit_amount and debit_amount")
    },
    read: { text, _, builder in
      builder.file.units = "TAO or alpha of the token: this format writes no rao"
      var ledger = TaxLedger()
      for record in (text.documents ?? []).flatMap(\.records) {
        if let entry = TaxRecord.entry(record, &builder) { ledger.add(entry, &builder) }
      }
      TaostatsPages.check(text.documents ?? [], &builder)
      ledger.finish(&builder)
    })
}

/// One row of the accounting of taostats.io.
struct TaxEntry: Hashable {
  let line: Int
  let date: DateText
  let asset: LedgerAsset
  /// Small letters; empty for a day's balance.
  let type: String
  var debit: Int128 = 0
  var credit: Int128 = 0
  var income: Int128?
  var balance: Int128?
  var free: Int128?
  var staked: Int128?
  var locked: Int128?
  var extrinsic = ""
  /// The other token of a swap.
  var other = ""
  var coldkey: ChainKey?
  var block: UInt64?
  var price = RecordedPrice(source: "taostats, last block of the day")
  var dollars: Int128?
}

private struct TaxColumns {
  private let table: DelimitedTable

  init(_ table: DelimitedTable) { self.table = table }

  func entry(_ row: TableRow, _ mark: DecimalMark, _ builder: inout ImportBuilder) -> TaxEntry? {
    let faults = builder.faultTotal
    guard let date = builder.time(row[table.column("timestamp")], row.line, .yearFirst) else {
      return nil
    }
    guard let asset = ImportedAsset(ticker: row[table.column("token")])?.ledger else {
      builder.fault(
        "import.token", row.line,
        "`\(Shown.text(row[table.column("token")]))` is neither TAO nor alpha of a subnet")
      return nil
    }
    var entry = TaxEntry(
      line: row.line, date: date, asset: asset,
      type: row[table.column("transaction type")].lowercased())
    let number = { (name: String, builder: inout ImportBuilder) -> Int128? in
      let text = row[table.column(name)]
      return text.isEmpty ? nil : builder.amount(text, row.line, name, mark: mark)
    }
    entry.debit = number("debit amount", &builder) ?? 0
    entry.credit = number("credit amount", &builder) ?? 0
    entry.income = number("daily income", &builder)
    entry.balance = number("total balance", &builder)
    entry.free = number("free balance", &builder)
    entry.staked = number("staked balance", &builder)
    entry.locked = number("locked balance", &builder)
    entry.dollars = number("daily income usd", &builder)
    entry.extrinsic = row[table.column("extrinsic id")]
    entry.other = row[table.column("additional data")]
    entry.coldkey = ChainKey(row[table.column("coldkey")])
    entry.block = UInt64(row[table.column("block number")])
    price(&entry, row)
    return builder.faultTotal == faults ? entry : nil
  }

  private func price(_ entry: inout TaxEntry, _ row: TableRow) {
    let dollars = ImportedPrice.written(row[table.column("token price in usd")])
    guard entry.asset != .tao else { return entry.price.fiatPerTAO = dollars }
    entry.price.taoPerAlpha = ImportedPrice.written(row[table.column("token price in tao")])
    if let dollars, let tao = entry.price.taoPerAlpha {
      entry.price.fiatPerTAO = ImportedPrice.ratio(dollars.pico, over: tao.pico)
    }
  }
}

private enum TaxRecord {
  static func entry(_ node: JSONNode, _ builder: inout ImportBuilder) -> TaxEntry? {
    let record = builder.file.rowsRead + 1
    let faults = builder.faultTotal
    let day = node.text("timestamp") ?? node.text("date") ?? ""
    guard let date = builder.time(day, record, .yearFirst) else { return nil }
    let named = node.text("token").flatMap { ImportedAsset(ticker: $0)?.ledger }
    guard let asset = named ?? builder.context.token else {
      if builder.faultTotal == 0 {
        builder.fault(
          "import.token", 0, "it does not say what its amounts count",
          why: "The API was asked for TAO or for one subnet, and the answer does not name it.",
          hint: Hint("say it", code: "import \(Shown.path(builder.file.name)) --token TAO"))
      }
      return nil
    }
    var entry = TaxEntry(
      line: record, date: date, asset: asset,
      type: (node.text("transaction_type") ?? "").lowercased())
    guard !entry.type.isEmpty || node["daily_income"] != nil else {
      builder.fault("import.key", record, "it has neither a type nor daily_income")
      return nil
    }
    let number = { (name: String, builder: inout ImportBuilder) -> Int128? in
      node.text(name).flatMap { builder.amount($0, record, name) }
    }
    entry.debit = number("debit_amount", &builder) ?? 0
    entry.credit = number("credit_amount", &builder) ?? 0
    entry.income = number("daily_income", &builder)
    entry.balance = number("total_balance", &builder)
    entry.extrinsic = node.text("extrinsic_id") ?? ""
    entry.other = node.text("additional_data") ?? ""
    return builder.faultTotal == faults ? entry : nil
  }
}
