extension Layout {
  mutating func addTable(_ table: TextTable) {
    let caption = visible(table.caption)
    if !caption.spans.isEmpty { append(caption.styled(.strong).wrapped(to: width)) }
    guard !table.columns.isEmpty else { return }
    let cells = TableCells(table, oneLine: oneLine)
    if traits.plain { return addSpokenRows(cells) }
    let fit = TableFit(cells, width: traits.isTerminal ? width : .max)
    guard let fit else { return addRecords(cells) }
    addRows(cells, fit)
    if !fit.leftOut.isEmpty {
      let titles = fit.leftOut.map { cells.titles[$0].text }.joined(separator: ", ")
      append(StyledText("  left out for want of width: \(titles)", .dim).wrapped(to: width))
    }
  }

  private mutating func addRows(_ cells: TableCells, _ fit: TableFit) {
    addTitles(cells, fit)
    let rules = fit.shown.map { String(repeating: draws ? "─" : "-", count: fit.widths[$0]) }
    append(StyledText("  " + rules.joined(separator: "  "), .dim))
    for row in cells.rows { addRow(row, cells, fit) }
  }

  private mutating func addTitles(_ cells: TableCells, _ fit: TableFit) {
    let titles = fit.shown.map { column in
      let title = cells.titles[column].styled(.heading)
      let room = fit.widths[column]
      let lines = cells.isNumber[column] ? [title] : title.wrapped(to: room)
      return lines.map { cells.isNumber[column] ? spaces(room - $0.displayWidth) + $0 : $0 }
    }
    addSideBySide(titles, fit)
  }

  /// One row, as many lines high as its highest wrapped cell.
  private mutating func addRow(_ row: [StyledText], _ cells: TableCells, _ fit: TableFit) {
    let wrapped = fit.shown.map { column in
      cells.isNumber[column]
        ? [spaces(fit.widths[column] - cells.tail(row[column], in: column)) + row[column]]
        : row[column].wrapped(to: fit.widths[column])
    }
    addSideBySide(wrapped, fit)
  }

  private mutating func addSideBySide(_ wrapped: [[StyledText]], _ fit: TableFit) {
    for index in 0..<(wrapped.map(\.count).max() ?? 0) {
      var line = StyledText()
      var end = 0
      for (position, column) in fit.shown.enumerated() {
        end += 2
        guard index < wrapped[position].count else {
          end += fit.widths[column]
          continue
        }
        line += spaces(end - line.displayWidth) + wrapped[position][index]
        end += fit.widths[column]
      }
      append(line)
    }
  }

  /// One row after the other as `name: value` lines: nothing that is there is left out or cut.
  private mutating func addRecords(_ cells: TableCells) {
    for (index, row) in cells.rows.enumerated() {
      if index > 0 { addBlank() }
      for (title, cell) in zip(cells.titles, row) where !cell.spans.isEmpty {
        let name = title.spans.isEmpty ? title : title.styled(.dim) + StyledText(": ", .dim)
        let line = name + cell
        append(line.wrapped(to: width))
      }
    }
  }

  private mutating func addSpokenRows(_ cells: TableCells) {
    for row in cells.rows {
      var line = StyledText()
      for (title, cell) in zip(cells.titles, row) where !cell.spans.isEmpty {
        line += (line.spans.isEmpty ? "" : ", ") + title + " " + cell
      }
      append(line.wrapped(to: width))
    }
  }
}

/// The cells of a table made safe, measured, and rows made as long as there are columns.
struct TableCells {
  let titles: [StyledText]
  let rows: [[StyledText]]
  let isNumber: [Bool]
  let priorities: [Int]
  /// Columns from the decimal point to the right edge, per column.
  private let after: [Int]
  /// Columns each column takes if nothing is wrapped.
  let natural: [Int]
  /// Columns of the longest word of each title, which is never broken.
  let titleWord: [Int]

  init(_ table: TextTable, oneLine: (StyledText) -> StyledText) {
    let count = table.columns.count
    let titles = table.columns.map { oneLine(StyledText($0.title)) }
    let rows = table.rows.map { row in
      (0..<count).map { $0 < row.count ? oneLine(row[$0]) : StyledText() }
    }
    let isNumber = table.columns.map { $0.alignment == .number }
    var after = [Int](repeating: 0, count: count)
    var natural = titles.map(\.displayWidth)
    for column in 0..<count {
      let shapes = rows.compactMap { isNumber[column] ? NumberShape($0[column].text) : nil }
      after[column] = shapes.map(\.after).max() ?? 0
      let numbers = (shapes.map(\.before).max() ?? 0) + after[column]
      let widest = rows.map { $0[column].displayWidth }.max() ?? 0
      natural[column] = max(natural[column], numbers, widest)
    }
    titleWord = titles.map { title in
      title.text.split(separator: " ").map { DisplayWidth.of($0) }.max() ?? 0
    }
    self.titles = titles
    self.rows = rows
    self.isNumber = isNumber
    self.priorities = table.columns.map(\.priority)
    self.after = after
    self.natural = natural
  }

  /// Columns from the cell's first character to the right edge: numbers line up on their point,
  /// what is no number (`–`) stands at the edge.
  func tail(_ cell: StyledText, in column: Int) -> Int {
    guard let shape = NumberShape(cell.text) else { return cell.displayWidth }
    return shape.before + after[column]
  }
}

/// Which columns of a table are shown, and how wide.
struct TableFit {
  let shown: [Int]
  let leftOut: [Int]
  let widths: [Int]

  /// Text columns are not made narrower than this while other columns can be left out.
  private static let comfortable = 24
  /// Text columns are never made narrower than this.
  private static let narrowest = 8

  /// Nil if even the columns that must be shown do not fit.
  init?(_ cells: TableCells, width: Int) {
    func measure(_ column: Int, text limit: Int) -> Int {
      cells.isNumber[column]
        ? cells.natural[column]
        : min(cells.natural[column], max(limit, cells.titleWord[column]))
    }
    func total(_ columns: [Int], text limit: Int) -> Int {
      columns.reduce(0) { $0 + 2 + measure($1, text: limit) }
    }
    var shown = Array(cells.natural.indices)
    while total(shown, text: Self.comfortable) > width,
      let last = shown.filter({ cells.priorities[$0] > 0 }).max(by: {
        cells.priorities[$0] < cells.priorities[$1]
      })
    {
      shown.removeAll { $0 == last }
    }
    guard total(shown, text: Self.narrowest) <= width else { return nil }
    var widths = cells.natural.indices.map { measure($0, text: Self.narrowest) }
    var spare = width - total(shown, text: Self.narrowest)
    while spare > 0 {
      let hungry = shown.filter { widths[$0] < cells.natural[$0] }
      guard let narrowest = hungry.min(by: { widths[$0] < widths[$1] }) else { break }
      widths[narrowest] += 1
      spare -= 1
    }
    self.shown = shown
    leftOut = cells.natural.indices.filter { !shown.contains($0) }
    self.widths = widths
  }
}
