extension Importer {
  /// CoinTracking's trade table: three columns called Cur., each behind its amount.
  static let coinTracking = Importer(
    kind: ImportKind(
      "cointracking", "CoinTracking CSV", .ledger, from: "programs that export for CoinTracking"),
    recognise: { text in
      let columns = ["type", "buy", "sell", "date"]
      return text.table { table in
        table.has(columns) && currency("buy", table) != nil && currency("sell", table) != nil
      }.map { Recognition($0, columns) }
    },
    read: { _, found, builder in
      guard let table = found.table, let date = table.column("date") else { return }
      builder.file.timeZone = "that of the account, which is not in the file: read as UTC"
      guard let order = builder.dateOrder(of: table, column: date) else { return }
      TransferColumns(
        date: date, order: order,
        sent: (table.column("sell"), currency("sell", table)),
        received: (table.column("buy"), currency("buy", table)),
        fee: (table.column("fee"), currency("fee", table)), label: table.column("type"),
        id: table.column("tx-id"), keepers: [table.column("exchange")].compactMap(\.self),
        phrase: table.column("comment")
      ).read(table, &builder)
    })

  /// The column with the currency of another, right behind it.
  private static func currency(_ name: String, _ table: DelimitedTable) -> Int? {
    guard let column = table.column(name), column + 1 < table.names.count,
      ["cur.", "cur", "currency"].contains(table.names[column + 1])
    else { return nil }
    return column + 1
  }
}
