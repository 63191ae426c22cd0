import Decimals
import StakingModel

extension Importer {
  /// The table that `stake list` of btcli 11 prints.
  static let bittensorTable = Importer(
    kind: ImportKind(
      "btcli-11-stake-table", "btcli 11 stake list, pasted table", .holdings,
      from: "btcli stake list"),
    recognise: { text in
      guard text.documents == nil, text.firstLines.contains(where: BittensorTable.isHeader)
      else { return nil }
      return Recognition(reason: "the columns netuid, stake (α), validator and hotkey of a table")
    },
    read: { text, _, builder in
      builder.file.units = "TAO on root, alpha elsewhere, with nine digits"
      var table = BittensorTable()
      for (index, line) in text.lines.enumerated() { table.read(line, index + 1, &builder) }
      builder.noteOpenEnd(text.text)
      if table.isOpen {
        builder.note("the table has no total below it: it may have been cut off")
      }
    })
}

private struct BittensorTable {
  private var hasLocked = false
  private var isBelowHeader = false

  /// Whether rows were read that no total follows.
  var isOpen: Bool { isBelowHeader }

  private var values: Int128 = 0

  private static let titles: Set = [
    "netuid", "stake (α)", "locked (α)", "available (α)", "value (τ)", "validator", "hotkey",
  ]

  static func isHeader(_ line: Substring) -> Bool {
    line.contains("netuid") && line.contains("stake (") && line.contains("value (")
      && line.contains("hotkey")
  }

  mutating func read(_ line: Substring, _ number: Int, _ builder: inout ImportBuilder) {
    if BittensorTable.isHeader(line) {
      isBelowHeader = true
      builder.noteUnknown(
        String(line).split(separator: "  ").map { AmountText.trimmed($0) },
        besides: BittensorTable.titles, as: "titles")
      hasLocked = line.contains("locked (")
      if !hasLocked { builder.note("it does not say how much is locked") }
      return
    }
    guard isBelowHeader else { return }
    let words = PastedMarks.removed(from: String(line)).split(separator: " ").map(String.init)
    guard let first = words.first else { return }
    if first == "total", words.count > 1 { return total(words[1], number, &builder) }
    // The name stands in brackets behind the number.
    guard words.count >= 5, words[1].hasPrefix("("),
      first.utf8.allSatisfy({ (48...57).contains($0) })
    else { return }
    row(first, words, number, &builder)
  }

  private mutating func row(
    _ netuid: String, _ words: [String], _ number: Int, _ builder: inout ImportBuilder
  ) {
    guard let end = words.firstIndex(where: { $0.hasSuffix(")") }), end + 2 < words.count else {
      return builder.fault("import.amount", number, "the row is not whole")
    }
    // Behind the name and the sign: stake, locked where something is, value, validator, hotkey.
    let rest = words[(end + 2)...]
    let amounts = rest.prefix { $0.contains(where: \.isNumber) && $0.contains(".") }
    guard amounts.count >= 2, amounts.count <= (hasLocked ? 3 : 2),
      let last = rest.last, rest.count > amounts.count
    else { return builder.fault("import.amount", number, "its amounts cannot be told apart") }
    let left = builder.file.leftOut.count
    guard let known = builder.netuid(netuid, number) else {
      if builder.file.leftOut.count > left { builder.file.rowsRead += 1 }
      return
    }
    let cells = Array(amounts)
    guard let nano = builder.amount(cells[0], number, "stake"),
      let rao = builder.rao(nano, number, "stake"),
      let worth = builder.amount(cells[cells.count - 1], number, "value")
    else { return }
    values += worth
    var locked: UInt64 = 0
    if cells.count == 3, let nano = builder.amount(cells[1], number, "locked") {
      locked = builder.rao(nano, number, "locked") ?? 0
    }
    let name = rest.dropFirst(cells.count).dropLast().joined(separator: " ")
    builder.add(
      ImportedPosition(
        known == .root ? .root : .subnet(known), rao: rao, locked: locked,
        validator: name == "—" || name.isEmpty ? nil : Shown.text(name, 40),
        hotkey: ChainKey(last), line: number))
  }

  private mutating func total(
    _ word: String, _ number: Int, _ builder: inout ImportBuilder
  ) {
    guard let sum = try? AmountText.read(AmountText.parts(of: word).number).nano else { return }
    builder.check(
      "value of all rows", values, against: sum, unit: "TAO", tolerance: 1_000_000)
    isBelowHeader = false
  }
}
