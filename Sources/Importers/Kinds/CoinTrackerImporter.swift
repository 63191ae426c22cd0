extension Importer {
  /// CoinTracker's format; months come first in its dates.
  static let coinTracker = Importer(
    kind: ImportKind(
      "cointracker", "CoinTracker CSV", .ledger, from: "programs that export for CoinTracker"),
    recognise: { text in
      let columns = [
        "date", "received quantity", "received currency", "sent quantity", "sent currency",
      ]
      return text.table { $0.has(columns) }.map { Recognition($0, columns) }
    },
    read: { _, found, builder in
      guard let table = found.table, let date = table.column("date") else { return }
      builder.file.timeZone = "not in the file: read as UTC; months come first, as in this format"
      TransferColumns(
        date: date, order: .monthFirst,
        sent: (table.column("sent quantity"), table.column("sent currency")),
        received: (table.column("received quantity"), table.column("received currency")),
        fee: (table.column("fee amount"), table.column("fee currency")),
        label: table.column("tag") ?? table.column("received tag"),
        id: table.column("transaction hash"),
        more: (
          ["sent tag", "type"].compactMap { table.column($0) },
          ["transaction id"].compactMap { table.column($0) }
        ), keepers: ["sent wallet", "received wallet"].compactMap { table.column($0) }
      ).read(table, &builder)
    })

  /// Awaken's format; months come first in its dates, and what came and went has its worth in dollars.
  static let awaken = Importer(
    kind: ImportKind("awaken", "Awaken CSV", .ledger, from: "programs that export for Awaken"),
    recognise: { text in
      let columns = [
        "date", "received amount", "received currency", "sent amount", "sent currency", "tag",
      ]
      return text.table { $0.has(columns) }.map { Recognition($0, columns) }
    },
    read: { _, found, builder in
      guard let table = found.table, let date = table.column("date") else { return }
      builder.file.timeZone = "UTC, as this format has it; months come first"
      let values = [table.column("received value"), table.column("sent value")].compactMap(\.self)
      if !values.isEmpty { builder.note("values are in USD, as this format has them") }
      TransferColumns(
        date: date, order: .monthFirst,
        sent: (table.column("sent amount"), table.column("sent currency")),
        received: (table.column("received amount"), table.column("received currency")),
        fee: (table.column("fee amount"), table.column("fee currency")),
        values: values, label: table.column("tag")
      ).read(table, &builder)
    })
}
