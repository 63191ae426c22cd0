extension Importer {
  /// Koinly's universal format, which many programs write, and Koinly's own export.
  static let koinly = Importer(
    kind: ImportKind(
      "koinly", "Koinly universal CSV", .ledger, from: "programs that export for Koinly"),
    recognise: { text in
      let columns = [
        "date", "sent amount", "sent currency", "received amount", "received currency",
      ]
      return text.table { table in
        table.has(columns) && (table.column("label") ?? table.column("type")) != nil
      }.map { Recognition($0, columns) }
    },
    read: { _, found, builder in
      guard let table = found.table, let date = table.column("date") else { return }
      var columns = TransferColumns(
        date: date, sent: (table.column("sent amount"), table.column("sent currency")),
        received: (table.column("received amount"), table.column("received currency")),
        fee: (table.column("fee amount"), table.column("fee currency")),
        worth: (table.column("net worth amount"), table.column("net worth currency")),
        label: table.column("label") ?? table.column("type"), id: table.column("txhash"),
        keepers: ["sending wallet", "receiving wallet"].compactMap { table.column($0) },
        phrase: table.column("description"))
      // Koinly's own export names its currency in the title: `Net Value (USD)`.
      if columns.worth.amount == nil, let own = netValue(table) {
        (columns.worth.amount, columns.worthCode) = own
      }
      columns.read(table, &builder)
    })

  private static func netValue(_ table: DelimitedTable) -> (column: Int, code: String)? {
    let start = "net value ("
    guard let column = table.names.firstIndex(where: { $0.hasPrefix(start) && $0.hasSuffix(")") }),
      case .money(let code)? = ImportedAsset(
        ticker: String(table.names[column].dropFirst(start.count).dropLast()).uppercased())
    else { return nil }
    return (column, code)
  }

  /// Koinly's simple format: one amount, outgoing with a minus.
  static let koinlySimple = Importer(
    kind: ImportKind(
      "koinly-simple", "Koinly simple CSV", .ledger, from: "programs that export for Koinly"),
    recognise: { text in
      let columns = ["koinly date", "amount", "currency"]
      return text.table { $0.has(columns) }.map { Recognition($0, columns) }
    },
    read: { _, found, builder in
      guard let table = found.table, let date = table.column("koinly date") else { return }
      SignedColumns(
        date: date, amount: table.column("amount"), asset: table.column("currency"),
        label: table.column("label"), id: table.column("txhash")
      ).read(table, &builder)
    })
}
