import CivilTime
import StakingEconomics
import StakingModel

extension Importer {
  /// The report on a coldkey that taostats.io writes, in rao.
  static let taostatsReport = Importer(
    kind: ImportKind(
      "taostats-coldkey", "taostats coldkey report, CSV", .ledger,
      from: "taostats.io, api/accounting/coldkey_report_csv"),
    recognise: { text in
      let columns = [
        "date", "block number", "type", "amount", "income", "registration cost", "running balance",
      ]
      return text.table { $0.has(columns) }.map { Recognition($0, columns) }
    },
    read: { _, found, builder in
      guard let table = found.table else { return }
      builder.file.units = "rao: whole numbers in this format"
      builder.file.timeZone = "UTC, as this format has it; a day's income has no clock time"
      var report = ColdkeyReport(table: table)
      table.forEach(&builder) { row, builder in report.read(row, &builder) }
      report.finish(&builder)
    })

  /// The list of transfers that taostats.io writes, whose header holds code.
  static let taostatsTransfers = Importer(
    kind: ImportKind(
      "taostats-transfers", "taostats transfers, CSV", .ledger,
      from: "taostats.io, export of transfers"),
    recognise: { text in
      text.table { table in
        table.has(["extrinsic", "from", "to"]) && table.names.contains { $0.contains("amount") }
      }.map { Recognition($0, ["extrinsic", "from", "to"]) }
    },
    read: { _, found, builder in
      guard let table = found.table else { return }
      builder.file.units = "rao: whole numbers in this format"
      TransferList(table).read(&builder)
    })
}

private struct ColdkeyReport {
  let table: DelimitedTable
  private var ends: (first: Entry, last: Entry)?
  private var income: Int128 = 0
  private var others = 0

  /// A row's balance and what it earned.
  private struct Entry {
    let time: Int64
    let block: UInt64
    let earned: Int128
    let balance: Int128

    static func < (one: Entry, other: Entry) -> Bool {
      // Rewards let a balance grow: at the same block the smaller one stands first.
      (one.time, one.block, one.balance) < (other.time, other.block, other.balance)
    }
  }

  init(table: DelimitedTable) { self.table = table }

  mutating func read(_ row: TableRow, _ builder: inout ImportBuilder) {
    guard let date = builder.time(row[table.column("date")], row.line, .yearFirst),
      let earned = rao(row, "income", &builder), let balance = rao(row, "running balance", &builder)
    else { return }
    guard builder.rao(balance, row.line, "the running balance") != nil,
      builder.rao(earned, row.line, "the income") != nil
    else { return }
    let entry = Entry(
      time: date.time.seconds, block: UInt64(row[table.column("block number")]) ?? 0,
      earned: earned, balance: balance)
    if let known = ends {
      if entry < known.first { ends?.first = entry }
      if known.last < entry { ends?.last = entry }
    } else {
      ends = (entry, entry)
    }
    income += earned
    guard earned > 0 else {
      others += 1
      builder.file.rowsRead += 1
      return builder.leaveOut(row.line, reason(row))
    }
    builder.add(
      ImportedEvent(
        LedgerEvent(
          time: date.time.seconds, block: UInt64(row[table.column("block number")]),
          .reward(.tao, rao: earned), price: RecordedPrice(source: "")),
        line: row.line, precision: date.precision), unlessRepeated: true)
  }

  /// Why a row without income does not count.
  private func reason(_ row: TableRow) -> String {
    let type = row[table.column("type")].lowercased()
    return type.isEmpty || type.contains("stak") || type.contains("delegat")
      ? "it moves stake, and the file does not say into which subnet"
      : "of the type `\(Shown.text(type))` only the income is read here"
  }

  private func rao(_ row: TableRow, _ name: String, _ builder: inout ImportBuilder) -> Int128? {
    let text = row[table.column(name)]
    return text.isEmpty ? 0 : builder.wholeRao(text, row.line, name)
  }

  func finish(_ builder: inout ImportBuilder) {
    // A row of stake tells nothing of how the balance moved, unless it is the first.
    guard let ends, others == 0 || others == 1 && ends.first.earned == 0 else { return }
    builder.check(
      "first balance and all income", ends.first.balance + income - ends.first.earned,
      against: ends.last.balance, unit: "TAO")
  }
}

private struct TransferList {
  private let table: DelimitedTable
  private let amount: Int?
  private let time: Int?

  init(_ table: DelimitedTable) {
    self.table = table
    amount = table.names.firstIndex { $0.contains("amount") }
    time = table.names.firstIndex { $0.contains("time") || $0 == "date" }
  }

  func read(_ builder: inout ImportBuilder) {
    guard let time else {
      return builder.fault("import.key", table.headerLine, "there is no column for the time")
    }
    let (own, isMixed) = ownAddress
    if isMixed { builder.note("what goes out comes from several addresses") }
    table.forEach(&builder) { row, builder in
      guard let date = builder.time(row[time], row.line, .yearFirst),
        let whole = builder.wholeRao(row[amount], row.line, "the amount")
      else { return }
      var transfer = TransferRow(line: row.line, date: date)
      transfer.id = row[table.column("extrinsic")]
      transfer.wallet = ChainKey(own)
      if let own, row[table.column("from")] == own, row[table.column("to")] == own {
        builder.file.rowsRead += 1
        builder.leaveOut(row.line, "it goes from an address to itself")
        return
      }
      let sum = ImportedSum(nano: Int128(whole.magnitude), asset: .tao)
      if whole < 0 || own != nil && row[table.column("from")] == own {
        transfer.sent = sum
      } else if own != nil, row[table.column("to")] == own {
        transfer.received = sum
      } else {
        builder.file.rowsRead += 1
        return builder.leaveOut(
          row.line, "the file does not say whose transfers these are: in or out is not known")
      }
      builder.add(transfer)
    }
  }

  /// The address that stands in every row, if one alone does.
  private var ownAddress: (address: String?, isMixed: Bool) {
    var rows = 0
    var seen: [String: Int] = [:]
    var negative: Set<String> = []
    var cursor = table.body
    var row = DelimitedText.Row()
    while table.text.next(&row, at: &cursor) {
      rows += 1
      let ends = ["from", "to"].map { name in
        table.column(name).map { table.text.text(row, $0) } ?? ""
      }
      for end in Set(ends) { seen[end, default: 0] += 1 }
      if let amount, table.text.text(row, amount).hasPrefix("-") { negative.insert(ends[0]) }
    }
    // What went has a minus: its sender is the owner.
    if negative.count == 1 { return (negative.first, false) }
    let everywhere = seen.filter { $0.value == rows && !$0.key.isEmpty }.map(\.key)
    return (everywhere.count == 1 ? everywhere[0] : nil, negative.count > 1)
  }
}
