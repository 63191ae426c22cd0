import CivilTime
import Decimals
import Diagnostics
import StakingEconomics
import StakingModel

extension Importer {
  /// The ledger of `records`, as it exports it for spreadsheets.
  static let ledgerTable = Importer(
    kind: ImportKind(
      "taolab-ledger", "the ledger of taolab, CSV", .ledger,
      from: "records FILE --list events --export csv"),
    recognise: { text in
      let columns = ["what", "given", "received", "fee tao", "time"]
      return text.table { $0.has(columns) }.map { Recognition($0, columns) }
    },
    read: { _, found, builder in
      guard let table = found.table else { return }
      builder.file.units = "TAO and alpha: amounts stand beside their unit"
      let columns = LedgerTableColumns(table)
      if let title = columns.unnamed {
        builder.fault(
          "import.csv", table.headerLine,
          "the title `\(Shown.text(title))` names no currency that is known",
          hint: Hint("as USD/TAO, for the price of one TAO in dollars"))
      }
      builder.noteUnused(table, besides: columns.used)
      table.forEach(&builder) { row, builder in columns.read(row, &builder) }
    })
}

/// Where the parts of an event stand in the ledger that `records` exports.
private struct LedgerTableColumns {
  private let time, what, given, received, fee, alphaPrice, id: Int?
  private let fiatPerTAO, fiatPerAlpha, money: Int?
  private let date: Int?
  /// The currency that the titles name.
  private let currency: String?
  /// A title that names none.
  let unnamed: String?

  init(_ table: DelimitedTable) {
    (time, what, id) = (table.column("time"), table.column("what"), table.column("transaction"))
    (given, received) = (table.column("given"), table.column("received"))
    (fee, alphaPrice) = (table.column("fee tao"), table.column("tao/α"))
    date = table.column("date")
    fiatPerTAO = table.names.firstIndex { $0.hasSuffix("/tao") }
    fiatPerAlpha = table.names.firstIndex { $0.hasSuffix("/α") && $0 != "tao/α" }
    money = table.names.firstIndex { $0.hasPrefix("for ") }
    let words =
      [fiatPerTAO, fiatPerAlpha].compactMap(\.self).map { table.titles[$0] }
      .map { (title: $0, code: String($0.prefix { $0 != "/" })) }
      + [money].compactMap(\.self).map { table.titles[$0] }
      .map { (title: $0, code: String($0.dropFirst(4))) }
    let known = words.map { Currency.named($0.code)?.code }
    currency = known.first ?? nil
    // All of them name the same one.
    unnamed = zip(words, known).first { $1 == nil || $1 != known[0] }?.0.title
  }

  var used: [Int?] {
    [
      date, time, what, given, given.map { $0 + 1 }, received, received.map { $0 + 1 }, fee,
      alphaPrice, id, fiatPerTAO, fiatPerAlpha, money,
    ]
  }

  func read(_ row: TableRow, _ builder: inout ImportBuilder) {
    guard let date = builder.time(row[time], row.line, .yearFirst) else { return }
    let count = builder.faultTotal
    let sides = [given, received].map { sum(row, $0, &builder) }
    let paid = row[fee].isEmpty ? 0 : amount(row, fee, "the fee", &builder)
    let told = row[money].isEmpty ? nil : ExactMoney(row[money])
    if told == nil, !row[money].isEmpty {
      builder.fault("import.amount", row.line, "`\(Shown.text(row[money]))` is no amount of money")
    }
    guard builder.faultTotal == count, let paid else { return }
    guard let action = action(row[what], sides[0], sides[1], told) else {
      builder.file.rowsRead += 1
      return builder.leaveOut(
        row.line, "`\(Shown.text(row[what]))` with what stands beside it is no event")
    }
    let price = RecordedPrice(
      taoPerAlpha: ImportedPrice.written(row[alphaPrice]),
      fiatPerTAO: ImportedPrice.written(row[fiatPerTAO]), source: builder.file.kind.title)
    var event = LedgerEvent(
      time: date.time.seconds, action, feeRao: paid, price: price)
    event.price.fiatPerAlpha = ImportedPrice.written(row[fiatPerAlpha])
    let name = row[id]
    builder.add(
      ImportedEvent(
        event, line: row.line, id: name.isEmpty ? nil : name, currency: currency,
        precision: date.precision, reason: OutflowReason(rawValue: row[what])),
      unlessRepeated: true)
  }

  private typealias Side = (asset: LedgerAsset, rao: Int128)

  private func sum(_ row: TableRow, _ column: Int?, _ builder: inout ImportBuilder) -> Side? {
    guard let column, !row[column].isEmpty else { return nil }
    guard let asset = builder.asset(row[column + 1])?.ledger else {
      builder.fault(
        "import.amount", row.line, "`\(Shown.text(row[column + 1]))` is neither TAO nor alpha")
      return nil
    }
    return amount(row, column, "an amount", &builder).map { (asset, $0) }
  }

  private func amount(
    _ row: TableRow, _ column: Int?, _ what: String, _ builder: inout ImportBuilder
  ) -> Int128? {
    builder.amount(row[column], row.line, what).flatMap { builder.rao($0, row.line, what) }
      .map { Int128($0) }
  }

  private func action(
    _ word: String, _ given: Side?, _ received: Side?, _ money: ExactMoney?
  ) -> LedgerEvent.Action? {
    switch (word, given, received) {
    case ("bought", nil, let came?): .purchase(came.asset, rao: came.rao, cost: money)
    case ("given away", let went?, nil), ("gift", let went?, nil), ("sold", let went?, nil):
      .disposal(went.asset, rao: went.rao, proceeds: money)
    case ("staked", let went?, let came?) where went.asset == .tao:
      .stake(came.asset, paid: went.rao, received: came.rao)
    case ("unstaked", let went?, let came?) where came.asset == .tao:
      .unstake(went.asset, paid: went.rao, received: came.rao)
    case ("reward", nil, let came?): .reward(came.asset, rao: came.rao)
    case ("root claim", nil, let came?) where came.asset == .tao: .claim(rao: came.rao)
    case ("came in", nil, let came?): .transferIn(came.asset, rao: came.rao, cost: money)
    case ("went out", let went?, nil), ("lost", let went?, nil), ("stolen", let went?, nil),
      ("cost", let went?, nil):
      .transferOut(went.asset, rao: went.rao)
    case ("fee", nil, nil): .fee
    default: nil
    }
  }
}
