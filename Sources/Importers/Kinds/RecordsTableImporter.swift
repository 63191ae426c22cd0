import CivilTime
import Decimals
import StakingEconomics

extension Importer {
  /// Receipts as `records` lists them: income of which nothing but what came is told.
  static let recordsIncome = Importer(
    kind: ImportKind(
      "taolab-income", "the receipts of taolab, CSV", .ledger,
      from: "records FILE --list income --export csv"),
    recognise: { text in
      let columns = ["date", "of", "amount", "value", "price from"]
      return text.table { $0.has(columns) }.map { Recognition($0, columns) }
    },
    read: { _, found, builder in
      guard let table = found.table else { return }
      // Two receipts of one day may be alike.
      builder.keepsRepeats = true
      ReceiptTable(table).read(&builder)
      if !builder.repeats.isEmpty {
        builder.note(
          "receipts that say the very same as an earlier one count each: "
            + Shown.lines(builder.repeats, of: builder.repeats.count))
      }
      builder.note(
        "receipts alone: what was bought, staked and given away is in "
          + "`records FILE --list events --export csv`")
    })

  /// Sums, disposals and lots as `records` shows them: nothing of it counts again.
  static let recordsTable = Importer(
    kind: ImportKind(
      "taolab-records", "sums of taolab's records, CSV", .totals,
      from: "records FILE --export csv"),
    recognise: { text in
      let shapes = [
        ["year", "income", "proceeds", "cost", "gains"],
        ["month", "income", "proceeds", "cost", "gains"],
        ["date", "of", "amount", "acquired", "proceeds", "matched"],
        ["of", "acquired", "amount", "cost", "currency"],
      ]
      for columns in shapes {
        if let table = text.table({ $0.has(columns) }) { return Recognition(table, columns) }
      }
      return nil
    },
    read: { _, found, builder in
      guard let table = found.table else { return }
      RecordsSums(table).read(&builder)
      builder.note(
        "sums, disposals and lots are what records come to: nothing of them counts again. The ledger "
          + "with every event: `records FILE --list events --export csv`")
    })
}

/// Receipts, one a row.
private struct ReceiptTable {
  private let table: DelimitedTable

  init(_ table: DelimitedTable) { self.table = table }

  func read(_ builder: inout ImportBuilder) {
    builder.file.units = "TAO and alpha: amounts stand beside their unit"
    let names = ["date", "of", "amount", "value", "price from", "currency", "time"]
    builder.noteUnused(table, besides: names.map { table.column($0) })
    let time = table.column("time") ?? table.column("date")
    table.forEach(&builder) { row, builder in
      let count = builder.faultTotal
      guard let date = builder.time(row[time], row.line, .yearFirst) else { return }
      guard let asset = builder.asset(row[table.column("of")])?.ledger else {
        return builder.fault(
          "import.amount", row.line,
          "`\(Shown.text(row[table.column("of")]))` is neither TAO nor alpha")
      }
      guard
        let nano = builder.amount(row[table.column("amount")], row.line, "the amount"),
        let rao = builder.rao(nano, row.line, "the amount")
      else { return }
      let (price, currency, told) = worth(row, Int128(rao), asset, &builder)
      guard builder.faultTotal == count else { return }
      var event = ImportedEvent(
        LedgerEvent(
          time: date.time.seconds, .reward(asset, rao: Int128(rao)), price: price),
        line: row.line, currency: currency, precision: date.precision)
      event.told = told
      builder.add(event, unlessRepeated: true)
    }
  }

  /// What a receipt was worth; nothing where it was not known.
  private func worth(
    _ row: TableRow, _ rao: Int128, _ asset: LedgerAsset, _ builder: inout ImportBuilder
  ) -> (RecordedPrice, String?, ExactMoney?) {
    var price = RecordedPrice(source: builder.file.kind.title)
    let text = row[table.column("value")]
    guard !text.isEmpty, text != "unknown" else { return (price, nil, nil) }
    guard let value = ExactMoney(text) else {
      builder.fault("import.amount", row.line, "`\(Shown.text(text))` is no amount of money")
      return (price, nil, nil)
    }
    let unit = ImportedPrice.ratio(value.nano, over: rao)
    switch builder.asset(row[table.column("currency")]) {
    case .tao?: if asset != .tao { price.taoPerAlpha = unit }
    case .money(let code)?:
      if asset == .tao { price.fiatPerTAO = unit } else { price.fiatPerAlpha = unit }
      return (price, code, value)
    default: break
    }
    return (price, nil, nil)
  }
}

/// Sums by year or month with their total, disposals, or lots.
private struct RecordsSums {
  private let table: DelimitedTable

  init(_ table: DelimitedTable) { self.table = table }

  func read(_ builder: inout ImportBuilder) {
    builder.file.units = "as its column currency says"
    let period = table.column("year") ?? table.column("month")
    let columns = ["income", "net"].compactMap { name in table.column(name).map { (name, $0) } }
    var sums = [Int128](repeating: 0, count: columns.count)
    var rows: Int128 = 0
    table.forEach(&builder) { row, builder in
      builder.file.rowsRead += 1
      guard let period else { return }
      let isTotal = row[period] == "total"
      for (place, (name, column)) in columns.enumerated() {
        guard let money = ExactMoney(row[column]) else { continue }
        if isTotal {
          // Each sum is rounded by itself.
          builder.check(
            "\(name) of all rows", sums[place], against: money.nano,
            unit: row[table.column("currency")], tolerance: (rows + 1) * 5_000_000)
        } else {
          sums[place] += money.nano
        }
      }
      rows += isTotal ? 0 : 1
    }
  }
}
