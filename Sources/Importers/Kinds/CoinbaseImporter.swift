extension Importer {
  /// Coinbase's report of transactions; lines of talk stand above its header.
  static let coinbase = Importer(
    kind: ImportKind(
      "coinbase", "Coinbase transactions CSV", .ledger, from: "Coinbase, report of transactions"),
    recognise: { text in
      let columns = ["timestamp", "transaction type", "asset", "quantity transacted"]
      return text.table { $0.has(columns) }.map { Recognition($0, columns) }
    },
    read: { _, found, builder in
      guard let table = found.table else { return }
      CoinbaseReport(table).read(&builder)
    })
}

private struct CoinbaseReport {
  private let table: DelimitedTable
  private let currency: Int?
  private let total: Int?
  private let subtotal: Int?

  init(_ table: DelimitedTable) {
    self.table = table
    currency = table.column("price currency") ?? table.column("spot price currency")
    total =
      table.column("total (inclusive of fees and/or spread)")
      ?? table.column("total (inclusive of fees)")
    subtotal = table.column("subtotal")
  }

  /// Words of what moves between one's own places at the exchange: staking pays income under other names.
  private static let inside = [
    "staking transfer", "unstaking", "staking deposit", "staking withdrawal", "pro deposit",
    "pro withdrawal", "vault",
  ]

  func read(_ builder: inout ImportBuilder) {
    builder.file.units = "TAO: amounts stand beside their asset, and this format writes no rao"
    let quantity = table.column("quantity transacted")
    guard let mark = builder.decimalMark(of: table, columns: [quantity, total]) else { return }
    let used = ["id", "timestamp", "transaction type", "asset", "notes"].map { table.column($0) }
    builder.noteUnused(table, besides: used + [quantity, currency, total, subtotal])
    table.forEach(&builder) { row, builder in
      guard
        let date = builder.time(row[table.column("timestamp")], row.line, .yearFirst),
        let asset = ImportedAsset(ticker: row[table.column("asset")])
      else { return }
      guard asset.ledger != nil else {
        builder.file.rowsRead += 1
        return builder.leaveOut(row.line, "it moves \(asset.text), neither TAO nor alpha")
      }
      guard let nano = builder.amount(row[quantity], row.line, "the quantity", mark: mark) else {
        return
      }
      var transfer = TransferRow(line: row.line, date: date)
      transfer.wallet = ChainKey(keeper: "Coinbase")
      transfer.id = row[table.column("id")].isEmpty ? nil : row[table.column("id")]
      let sum = ImportedSum(nano: Int128(nano.magnitude), asset: asset)
      fill(&transfer, sum, isOut: nano < 0, row, mark, &builder)
    }
  }

  private func fill(
    _ transfer: inout TransferRow, _ sum: ImportedSum, isOut: Bool, _ row: TableRow,
    _ mark: DecimalMark, _ builder: inout ImportBuilder
  ) {
    let type = row[table.column("transaction type")].lowercased()
    let paid = money(row, total, mark) ?? money(row, subtotal, mark)
    if Self.inside.contains(where: type.contains) {
      builder.file.rowsRead += 1
      return builder.leaveOut(row.line, "TAO moves within the exchange")
    } else if TransferLabel(type) == .reward {
      (transfer.label, transfer.received) = (.reward, sum)
      transfer.worth = money(row, subtotal, mark) ?? paid
    } else if type.hasSuffix("buy") {
      (transfer.sent, transfer.received) = (paid, sum)
    } else if type.hasSuffix("sell") {
      (transfer.sent, transfer.received) = (sum, paid)
    } else if type == "convert" {
      let worth = money(row, subtotal, mark) ?? paid
      if isOut || row[table.column("notes")].lowercased().contains("tao to ") {
        (transfer.sent, transfer.received) = (sum, worth)
      } else {
        (transfer.sent, transfer.received) = (worth, sum)
      }
    } else if ["send", "withdrawal"].contains(type) {
      (transfer.sent, transfer.worth) = (sum, money(row, subtotal, mark))
    } else if ["receive", "deposit"].contains(type) {
      (transfer.received, transfer.worth) = (sum, money(row, subtotal, mark))
    } else {
      builder.file.rowsRead += 1
      return builder.leaveOut(row.line, "the type `\(Shown.text(type))` is not known here")
    }
    builder.add(transfer)
  }

  /// An amount of money, with or without its sign.
  private func money(_ row: TableRow, _ column: Int?, _ mark: DecimalMark) -> ImportedSum? {
    let number = AmountText.parts(of: row[column]).number
    guard !number.isEmpty, let reading = try? AmountText.read(number, mark: mark),
      case .money(let code)? = ImportedAsset(ticker: row[currency])
    else { return nil }
    return ImportedSum(nano: Int128(reading.nano.magnitude), asset: .money(code))
  }
}
