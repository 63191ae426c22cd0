extension Importer {
  /// CoinLedger's universal format; months come first in its dates.
  static let coinLedger = Importer(
    kind: ImportKind(
      "coinledger", "CoinLedger universal CSV", .ledger, from: "programs that export for CoinLedger"
    ),
    recognise: { text in
      let columns = [
        "date (utc)", "asset sent", "amount sent", "asset received", "amount received",
      ]
      return text.table { $0.has(columns) }.map { Recognition($0, columns) }
    },
    read: { _, found, builder in
      guard let table = found.table, let date = table.column("date (utc)") else { return }
      builder.file.timeZone = "UTC, as the header says; months come first"
      let column = { (name: String) in table.column(name) ?? table.column("\(name) (optional)") }
      TransferColumns(
        date: date, order: .monthFirst, sent: (column("amount sent"), column("asset sent")),
        received: (column("amount received"), column("asset received")),
        fee: (column("fee amount"), column("fee currency")), label: column("type"),
        id: column("txhash"), keepers: [column("platform")].compactMap(\.self),
        phrase: column("description")
      ).read(table, &builder)
    })
}
