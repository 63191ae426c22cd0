import Decimals
import Diagnostics
import StakingModel

extension Importer {
  /// The table that `stake list` of btcli 9 and 10 prints.
  static let btcliTable = Importer(
    kind: ImportKind(
      "btcli-stake-table", "btcli stake list, pasted table", .holdings, from: "btcli stake list"),
    recognise: { text in
      guard text.documents == nil, text.firstLines.contains(where: BtcliTable.isHeader)
      else { return nil }
      return Recognition(reason: "the columns Netuid, Name and Stake of a table")
    },
    read: { text, _, builder in
      builder.file.units = "TAO and alpha, with the signs τ and that of each subnet"
      var table = BtcliTable()
      for (index, line) in text.lines.enumerated() { table.read(line, index + 1, &builder) }
      if builder.file.free.isEmpty { builder.note("it does not say how much is free") }
      builder.noteOpenEnd(text.text)
      builder.note(
        "a table shows amounts rounded; `btcli stake list --json-output` has every digit")
    })
}

private struct BtcliTable {
  private var stake = 3
  private var locked: Int?
  private var value: Int?
  private var price: Int?
  private var hotkey: ChainKey?
  private var values: Int128 = 0
  private var columns = 0

  /// A row with the title of the first column, or the one below it with the others.
  static func isHeader(_ line: Substring) -> Bool {
    let cells = cells(line)
    // A list of subnets has their supply, and nobody's stake.
    return cells.count >= 4 && cells[0] == "Netuid" && cells[1].hasPrefix("Name")
      && !cells.contains { $0.hasPrefix("Supply") }
  }

  /// Cells between bars; empty for a line without any.
  private static func cells(_ line: Substring) -> [String] {
    guard line.contains(where: { "│┃".contains($0) }) else { return [] }
    return line.split(omittingEmptySubsequences: false) { "│┃".contains($0) }
      .map { AmountText.trimmed(PastedMarks.removed(from: String($0))[...]) }
  }

  mutating func read(_ line: Substring, _ number: Int, _ builder: inout ImportBuilder) {
    let cells = BtcliTable.cells(line)
    guard cells.count <= 1 || cells.count >= max(columns, 4) else {
      return builder.fault(
        "import.csv", number, "the row has \(cells.count) cells, and the table \(columns)",
        hint: Hint("copy the whole table again"))
    }
    if cells.count >= 4 { return readRow(cells, number, &builder) }
    let words = PastedMarks.removed(from: AmountText.trimmed(line))
    if words.hasPrefix("Hotkey:") {
      // Each validator's rows have a table of their own, with a column for what is locked if any is.
      columns = 0
      hotkey = ChainKey(AmountText.trimmed(words.dropFirst(7)))
    } else if words.hasPrefix("Free Balance:") {
      guard let nano = amount(String(words.dropFirst(13)), number, "the free balance", &builder),
        let rao = builder.rao(nano, number, "the free balance")
      else { return }
      builder.file.free.append(FreeBalance(rao: rao, coldkey: nil, isRounded: true))
    }
  }

  /// Beginnings of the titles there are, over one line or two.
  private static let titles = [
    "Netuid", "Name", "Value", "Stake", "Locked", "Price", "Registered", "Emission", "Claimable",
    "Swap", "(", "Wallet",
  ]

  private mutating func readHeader(_ cells: [String], _ builder: inout ImportBuilder) {
    columns = cells.count
    builder.noteUnknown(
      cells.filter { cell in !BtcliTable.titles.contains { cell.hasPrefix($0) } }, besides: [],
      as: "titles")
    stake = cells.firstIndex { $0.hasPrefix("Stake") } ?? 3
    locked = cells.firstIndex { $0.hasPrefix("Locked") }
    price = cells.firstIndex { $0.hasPrefix("Price") || $0.hasPrefix("(τ_in/α_in)") }
    value = cells.firstIndex { $0.hasPrefix("Value") || $0.hasPrefix("(α x τ/α)") }
  }

  private mutating func readRow(
    _ cells: [String], _ number: Int, _ builder: inout ImportBuilder
  ) {
    if cells[0] == "Netuid" {
      readHeader(cells, &builder)
      if locked == nil { builder.note("it does not say how much is locked") }
      return
    }
    guard let netuid = UInt16(cells[0]) else {
      if !cells[0].isEmpty, cells[0].contains(where: \.isNumber) {
        builder.fault("import.subnet", number, "`\(Shown.text(cells[0]))` is no subnet's number")
      }
      return
    }
    guard stake < cells.count, !(cells[1].isEmpty && cells[stake].isEmpty) else {
      return total(cells, number, &builder)
    }
    let left = builder.file.leftOut.count
    guard let known = builder.netuid(String(netuid), number) else {
      if builder.file.leftOut.count > left { builder.file.rowsRead += 1 }
      return
    }
    guard let nano = amount(cells[stake], number, "stake", &builder),
      let rao = builder.rao(nano, number, "stake")
    else { return }
    guard isWorth(nano, cells) else {
      return builder.fault(
        "import.amount", number, "its stake, price and value do not fit together",
        hint: Hint("copy the table again, or use btcli stake list --json-output"))
    }
    builder.add(
      ImportedPosition(
        known == .root ? .root : .subnet(known), rao: rao,
        locked: min(rao, lockedRao(cells, number, &builder)), hotkey: hotkey, line: number,
        isRounded: true))
  }

  private mutating func lockedRao(
    _ cells: [String], _ number: Int, _ builder: inout ImportBuilder
  ) -> UInt64 {
    guard let locked, locked < cells.count, cells[locked] != "-", !cells[locked].isEmpty,
      let nano = amount(cells[locked], number, "locked", &builder)
    else { return 0 }
    return builder.rao(nano, number, "locked") ?? 0
  }

  /// Adds the value of a row, and says whether it fits its stake.
  private mutating func isWorth(_ stake: Int128, _ cells: [String]) -> Bool {
    guard let value, value < cells.count, let worth = BtcliTable.amount(cells[value]) else {
      return true
    }
    values += worth.nano
    return fits(stake, worth.nano, cells)
  }

  /// The row below a validator's rows: how many there are, and what they are worth.
  private mutating func total(
    _ cells: [String], _ number: Int, _ builder: inout ImportBuilder
  ) {
    if let value, value < cells.count, let sum = BtcliTable.amount(cells[value]) {
      // Each value is rounded by itself, the sum to three digits.
      builder.check(
        "value of the rows above line \(number)", values, against: sum.nano, unit: "TAO",
        tolerance: max(50_000_000, sum.nano / 200))
    }
    values = 0
  }

  /// Whether stake times price can be the value, each as far as it is rounded.
  private func fits(_ stake: Int128, _ value: Int128, _ cells: [String]) -> Bool {
    guard let price, price < cells.count,
      let first = cells[price].split(separator: " ").first,
      let rate = Double(String(first))
    else { return true }
    let (held, worth) = (Double(stake) / 1e9, Double(value) / 1e9)
    let slack = worth * 0.006 + 0.0051
    return held * 0.994 * max(0, rate - 0.000051) <= worth + slack
      && (held * 1.006 + 0.0051) * (rate + 0.000051) >= worth - slack
  }

  private mutating func amount(
    _ text: String, _ line: Int, _ what: String, _ builder: inout ImportBuilder
  ) -> Int128? {
    guard let reading = BtcliTable.amount(text), !reading.isCut else {
      builder.fault("import.amount", line, "\(what) is no number: `\(Shown.text(text))`")
      return nil
    }
    return reading.nano
  }

  /// `1.25k τ` and `3.40M α` are shortened by the program; a sign stands before or behind.
  static func amount(_ text: String) -> AmountText.Reading? {
    let clean = PastedMarks.removed(from: text)
    let isDigit: (Character) -> Bool = { $0.isASCII && $0.isNumber }
    guard let first = clean.firstIndex(where: { isDigit($0) || $0 == "-" }),
      let last = clean.lastIndex(where: isDigit), first <= last
    else { return nil }
    let behind = clean[clean.index(after: last)...]
    let factors: [Character: Int128] = ["k": 1_000, "K": 1_000, "M": 1_000_000]
    let factor = behind.first.flatMap { factors[$0] }
    let rest = clean[..<first] + (factor == nil ? behind : behind.dropFirst())
    guard !rest.contains(where: { $0.isASCII && $0.isLetter }),
      var reading = try? AmountText.read(String(clean[first...last]))
    else { return nil }
    let (product, overflow) = reading.nano.multipliedReportingOverflow(by: factor ?? 1)
    guard !overflow else { return nil }
    reading.nano = product
    return reading
  }
}
