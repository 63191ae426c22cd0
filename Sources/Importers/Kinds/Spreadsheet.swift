import CivilTime
import Decimals
import Diagnostics
import StakingModel

/// The rows of a spreadsheet of what is held.
struct Spreadsheet {
  let table: DelimitedTable
  let columns: SpreadsheetColumns

  func read(_ builder: inout ImportBuilder) {
    let amounts = [columns.amount, columns.locked, columns.cost?.column] + numeric
    guard let mark = builder.decimalMark(of: table, columns: amounts, isGerman: columns.isGerman)
    else {
      return
    }
    guard let unit = unit(mark, &builder) else { return }
    builder.noteUnused(table, besides: columns.used)
    var seen: Set<[String]> = []
    table.forEach(&builder) { row, builder in
      let cells = table.titles.indices.map { row[$0] }
      guard seen.insert(cells).inserted else {
        builder.file.rowsRead += 1
        return builder.leaveOut(row.line, "it repeats an earlier row, and counts once")
      }
      add(row, mark, unit, &builder)
    }
    checkTwice(&builder)
  }

  /// Columns that hold numbers too, as a price: they tell how fractions are written.
  private var numeric: [Int?] {
    table.names.indices.filter { index in
      ["kurs", "price", "preis", "value", "wert", "worth"].contains {
        table.names[index].hasPrefix($0)
      }
    }
  }

  // MARK: Units

  /// The unit of amounts that do not say it themselves; nil after a fault.
  private func unit(_ mark: DecimalMark, _ builder: inout ImportBuilder) -> SheetUnit? {
    let title = table.titles[columns.amount]
    if let unit = SheetUnit(title) {
      builder.file.units =
        unit == .rao ? "rao, as the header says" : "TAO and alpha, as the header says"
      return unit
    }
    var (said, fractions): (Int?, Int?) = (nil, nil)
    var bare: (line: Int, number: String)?
    var cursor = table.body
    var row = DelimitedText.Row()
    while table.text.next(&row, at: &cursor) {
      let parts = AmountText.parts(of: table.text.text(row, columns.amount))
      let own =
        SheetUnit(parts.unit) ?? columns.unit.flatMap { SheetUnit(table.text.text(row, $0)) }
      if own != nil || !parts.unit.isEmpty { said = said ?? row.line }
      guard own == nil, let reading = try? AmountText.read(parts.number, mark: mark) else {
        continue
      }
      // Nothing is nothing in every unit.
      guard reading.nano != 0 else { continue }
      if reading.hasFraction {
        fractions = fractions ?? row.line
      } else {
        bare = bare ?? (row.line, parts.number)
      }
    }
    if let fractions {
      builder.file.units =
        "TAO and alpha: line \(fractions) has a fraction, and there is nothing below one rao"
      return .whole
    }
    guard let bare else {
      builder.file.units = "as each row says"
      return .whole
    }
    guard said == nil else {
      builder.file.units = "TAO and alpha, as line \(said ?? 0) says"
      return .whole
    }
    builder.fault(
      "import.unit", bare.line, "the amounts have no unit, and no fraction that tells it",
      why: "\(Shown.text(bare.number)) may be TAO or rao, a billionth of it: that is not guessed.",
      hint: Hint("write the unit into the header, as `\(Shown.text(title)) (TAO)` or `(rao)`"))
    return nil
  }

  // MARK: Rows

  private func add(
    _ row: TableRow, _ mark: DecimalMark, _ unit: SheetUnit, _ builder: inout ImportBuilder
  ) {
    let word = row[columns.subnet]
    guard !SpreadsheetTotal.isTotal(word) else {
      return SpreadsheetTotal.read(row, columns.amount, mark, unit, &builder)
    }
    guard !SpreadsheetTotal.isPart(word) else {
      builder.file.rowsRead += 1
      return builder.leaveOut(row.line, "it is a sum of rows above, no place")
    }
    guard !isFree(word, in: builder.context.snapshot) else {
      return addFree(row, mark, unit, &builder)
    }
    let left = builder.file.leftOut.count
    guard let netuid = builder.netuid(word, row.line, hint: Self.places) else {
      if builder.file.leftOut.count > left { builder.file.rowsRead += 1 }
      return
    }
    guard let rao = amount(row, columns.amount, "the amount", netuid, mark, unit, &builder) else {
      return
    }
    if netuid != .root, row[columns.unit].isEmpty, saysTAO {
      builder.note(
        "the header says TAO: in a subnet alpha is held, so its amounts are read as alpha. If they are "
          + "what it is worth in TAO, write how much alpha it is")
    }
    var locked: UInt64 = 0
    if let column = columns.locked, !row[column].isEmpty {
      locked = amount(row, column, "what is locked", netuid, mark, unit, &builder) ?? 0
    }
    guard let time = time(row, &builder) else { return }
    let paid = columns.cost.flatMap {
      $0.rao(row, isAlpha: netuid != .root, mark, &builder)
    }
    let name = row[columns.validator]
    let key = ChainKey(address: name)
    builder.add(
      ImportedPosition(
        netuid == .root ? .root : .subnet(netuid), rao: rao, locked: locked,
        validator: name.isEmpty || key != nil ? nil : Shown.text(name, 40), hotkey: key,
        line: row.line, time: time.known, paid: paid))
  }

  func amount(
    _ row: TableRow, _ column: Int, _ what: String, _ netuid: Netuid, _ mark: DecimalMark,
    _ unit: SheetUnit, _ builder: inout ImportBuilder
  ) -> UInt64? {
    let parts = AmountText.parts(of: row[column])
    guard !parts.number.isEmpty else {
      builder.fault(
        "import.amount", row.line, "\(what) is no number: `\(Shown.text(row[column]))`")
      return nil
    }
    let said = parts.unit.isEmpty ? row[columns.unit] : parts.unit
    if let asset = ImportedAsset(ticker: said), isAnother(asset, netuid) {
      let token = netuid == .root ? "TAO" : "alpha"
      builder.fault(
        "import.unit", row.line,
        "\(what) is in \(asset.text), but stands in subnet \(netuid.value)",
        why: isMoney(asset)
          ? "What is held is \(token), which is worth more or less \(asset.text) every day."
          : "TAO and alpha are different tokens; only a trade turns one into the other.",
        hint: Hint("write how much \(token) is held"))
      return nil
    }
    guard isKnown(said) else {
      builder.fault(
        "import.unit", row.line, "`\(Shown.text(said))` is no unit that is known",
        hint: Hint("write TAO, alpha or rao"))
      return nil
    }
    guard let nano = builder.amount(parts.number, row.line, what, mark: mark) else { return nil }
    guard (SheetUnit(said) ?? unit) == .rao else { return builder.rao(nano, row.line, what) }
    guard nano % 1_000_000_000 == 0 else {
      builder.fault(
        "import.unit", row.line, "\(what) has a fraction, and there is nothing below one rao")
      return nil
    }
    return builder.rao(nano / 1_000_000_000, row.line, what)
  }

  /// Whether the title of the amounts names TAO, and no alpha beside it.
  private var saysTAO: Bool {
    let title = table.names[columns.amount]
    return (title.contains("tao") || title.contains("τ"))
      && !title.contains("alpha") && !title.contains("α")
  }

  private func isMoney(_ asset: ImportedAsset) -> Bool {
    if case .money = asset { true } else { false }
  }

  /// A word that says the unit, or a subnet's own sign: one or two letters of any script.
  private func isKnown(_ unit: String) -> Bool {
    if unit.isEmpty || SheetUnit(unit) != nil || ImportedAsset(ticker: unit)?.ledger != nil {
      return true
    }
    let sign = PastedMarks.removed(from: unit).unicodeScalars
    return sign.count <= 2 && sign.allSatisfy { !$0.isASCII && $0.properties.isAlphabetic }
  }

  /// Whether an amount of this asset cannot be what is held there. Symbols of subnets are letters of
  /// any script: they say nothing that is checked.
  private func isAnother(_ asset: ImportedAsset, _ netuid: Netuid) -> Bool {
    switch asset {
    case .tao: netuid != .root
    case .alpha(let other): other != netuid
    case .money: true
    case .other: false
    }
  }

  /// Days of a balance, or purchases to be added? The sheet does not say.
  private func checkTwice(_ builder: inout ImportBuilder) {
    var seen: [String: Int] = [:]
    let rows = (builder.file.positions + builder.file.emptied).sorted { $0.line < $1.line }
    for position in rows {
      let key = "\(position.placeText)|\((position.validator ?? "").lowercased())"
      if let first = seen[key] {
        builder.fault(
          "import.twice", position.line,
          "\(position.placeText) stands in line \(first) already",
          why: "They may be days of one balance, or parts to be added: that is not guessed.",
          hint: Hint("keep one row, or give each its own validator"))
      } else {
        seen[key] = position.line
      }
    }
  }
}
