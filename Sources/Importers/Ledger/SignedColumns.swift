/// A history with one amount a row: what goes has a minus.
struct SignedColumns {
  let date: Int
  let amount: Int?
  let asset: Int?
  var label: Int?
  var id: Int?

  func read(_ table: DelimitedTable, _ builder: inout ImportBuilder) {
    builder.file.units =
      "TAO and alpha: amounts stand beside their currency, and this format writes no rao"
    guard let mark = builder.decimalMark(of: table, columns: [amount]) else { return }
    builder.noteUnused(table, besides: [date, amount, asset, label, id])
    table.forEach(&builder) { row, builder in
      guard let date = builder.time(row[date], row.line, .yearFirst),
        let nano = builder.amount(row[amount], row.line, "the amount", mark: mark)
      else { return }
      guard let asset = ImportedAsset(ticker: row[asset]) else {
        return builder.fault("import.amount", row.line, "the amount has no currency")
      }
      var transfer = TransferRow(line: row.line, date: date)
      if nano > 0 { transfer.received = ImportedSum(nano: nano, asset: asset) }
      if nano < 0 { transfer.sent = ImportedSum(nano: -nano, asset: asset) }
      transfer.label = builder.label(row[label])
      transfer.id = row[id].isEmpty ? nil : row[id]
      builder.add(transfer)
    }
    builder.noteSameTransactions()
  }
}
