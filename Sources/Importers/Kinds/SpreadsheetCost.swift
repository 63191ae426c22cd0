/// The column of a spreadsheet that says what was paid. A profile has it in TAO, and of alpha alone.
struct SpreadsheetCost {
  let column: Int
  private let title: String
  /// The currency that the title names: `Paid (TAO)`.
  private let asset: ImportedAsset?

  private static let words: Set<String> = [
    "paid", "cost", "costs", "bought for", "bought_for", "cost basis", "bezahlt", "kosten",
    "gekauft für", "kaufpreis", "einstand",
  ]

  init?(_ table: DelimitedTable) {
    // `Paid TAO` and `Paid in TAO` name it too.
    func plain(_ name: String) -> (words: String, unit: String) {
      let open = name.firstIndex { $0 == "(" || $0 == "[" }
      if let open {
        return (AmountText.trimmed(name[..<open]), String(name[open...].dropFirst().dropLast()))
      }
      var words = name.split(separator: " ").map(String.init)
      guard words.count > 1, let last = words.last, let asset = ImportedAsset(ticker: last),
        asset.isWorth
      else { return (name, "") }
      words.removeLast()
      if words.last == "in" { words.removeLast() }
      return (words.joined(separator: " "), last)
    }
    guard let column = table.names.firstIndex(where: { Self.words.contains(plain($0).words) })
    else {
      return nil
    }
    self.column = column
    title = table.titles[column]
    asset = ImportedAsset(ticker: plain(table.names[column]).unit)
  }

  /// What was paid for the alpha of a row, in rao of TAO; nil where that is not to be known, which is told.
  func rao(
    _ row: TableRow, isAlpha: Bool, _ mark: DecimalMark, _ builder: inout ImportBuilder
  ) -> UInt64? {
    let parts = AmountText.parts(of: row[column])
    guard !parts.number.isEmpty else { return nil }
    let shown = Shown.text(title)
    guard isAlpha else {
      builder.note("what `\(shown)` says of root is not used: TAO there costs what it is")
      return nil
    }
    switch ImportedAsset(ticker: parts.unit) ?? asset {
    case .tao?:
      guard let nano = builder.amount(parts.number, row.line, "what was paid", mark: mark) else {
        return nil
      }
      return builder.rao(nano, row.line, "what was paid")
    case let other?:
      builder.note(
        "`\(shown)` is not used: it is in \(other.text), and what alpha cost is held in TAO, as it is "
          + "bought with TAO")
    case nil:
      builder.note(
        "`\(shown)` is not used, as it does not say its currency: if it is TAO, write "
          + "`\(shown) (TAO)` into the header")
    }
    return nil
  }
}
