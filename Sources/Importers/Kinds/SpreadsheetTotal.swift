/// A row of a spreadsheet that adds the others up: `Total,6.5`.
enum SpreadsheetTotal {
  private static let words: Set<String> = [
    "total", "totals", "grand total", "sum", "summe", "gesamt", "gesamtsumme", "insgesamt",
  ]

  private static let parts: Set<String> = [
    "subtotal", "sub-total", "sub total", "zwischensumme", "teilsumme",
  ]

  /// A sum of some of the rows: which, no file says.
  static func isPart(_ word: String) -> Bool {
    parts.contains(AmountText.trimmed(word.lowercased().prefix { $0 != ":" }))
  }

  static func isTotal(_ word: String) -> Bool {
    words.contains(AmountText.trimmed(word.lowercased().prefix { $0 != ":" }))
  }

  /// Compares it with what the rows above come to; a total that says none is only left out.
  static func read(
    _ row: TableRow, _ column: Int, _ mark: DecimalMark, _ unit: SheetUnit,
    _ builder: inout ImportBuilder
  ) {
    builder.file.rowsRead += 1
    builder.leaveOut(row.line, "it is the total of the file, no place")
    let parts = AmountText.parts(of: row[column])
    guard !parts.number.isEmpty,
      let total = builder.amount(parts.number, row.line, "the total", mark: mark)
    else { return }
    let isRao = (SheetUnit(parts.unit) ?? unit) == .rao
    let sum =
      builder.file.positions.reduce(Int128(0)) { $0 + Int128($1.rao) }
      + builder.file.free.reduce(Int128(0)) { $0 + Int128($1.rao) }
    // Half of the last digit that it is written with.
    let point: Character = mark == .point ? "." : ","
    let digits = parts.number.lastIndex(of: point).map { parts.number[$0...].count - 1 } ?? 0
    var half: Int128 = 500_000_000
    for _ in 0..<digits { half /= 10 }
    builder.check(
      "all rows above line \(row.line)", isRao ? sum * 1_000_000_000 : sum, against: total,
      unit: isRao ? "rao" : "TAO and alpha", tolerance: isRao ? 0 : half)
  }
}
