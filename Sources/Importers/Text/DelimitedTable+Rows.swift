import Decimals
import Diagnostics

/// One row of a table.
struct TableRow {
  let table: DelimitedTable
  fileprivate var row: DelimitedText.Row

  /// Its line in the file, from 1.
  var line: Int { row.line }

  /// The text of a cell; empty without the column, and for a dash that stands for nothing.
  subscript(column: Int?) -> String {
    guard let column else { return "" }
    let text = table.text.text(row, column)
    return text == "-" ? "" : text
  }
}

extension DelimitedTable {
  /// Reads every row below the header; rows that are not whole are faults.
  func forEach(
    _ builder: inout ImportBuilder, _ work: (TableRow, inout ImportBuilder) -> Void
  ) {
    var cursor = self.body
    var current = TableRow(table: self, row: DelimitedText.Row())
    var headers = 0
    while text.next(&current.row, at: &cursor) {
      if let fault = current.row.fault {
        builder.fault(
          "import.csv", current.line, fault,
          hint: Hint("export the file again, or mend the quotes of this line"))
      } else if isHeader(current) {
        headers += 1
      } else if isWhole(current) {
        work(current, &builder)
      } else {
        builder.fault(
          "import.csv", current.line,
          "it has \(current.row.cells.count) cells, and the header \(titles.count)",
          why:
            "A comma inside a cell needs quotes around the cell; a file that was cut off ends so.")
      }
    }
    if headers > 0 {
      builder.note(
        "the header stands again \(NumberFormat.counted(headers, "time")), as where files were "
          + "pasted together")
    }
    if text.endsOpen { builder.noteOpenEnd() }
  }

  private func isHeader(_ row: TableRow) -> Bool {
    guard row.row.cells.count == titles.count, row[0] == titles[0], row[1] == titles[1] else {
      return false
    }
    return titles.indices.allSatisfy {
      PastedMarks.removed(from: text.text(row.row, $0)) == titles[$0]
    }
  }

  /// As many cells as the header has; more only if they are empty.
  private func isWhole(_ row: TableRow) -> Bool {
    let count = row.row.cells.count
    guard count != titles.count else { return true }
    guard count > titles.count else { return false }
    return (titles.count..<count).allSatisfy { text.text(row.row, $0).isEmpty }
  }
}

extension DecimalMark {
  /// What the amounts of some columns say together.
  enum Finding: Hashable {
    case mark(DecimalMark)
    /// Some show a point before the fraction, some a comma.
    case both(comma: Int, point: Int)
    /// `42,125` alone can be both.
    case unclear(line: Int, text: String)
  }

  /// Looks at all amounts: one that can be read in one way only decides for all.
  static func found(in table: DelimitedTable, columns: [Int?]) -> Finding {
    let hasCommas =
      table.text.separator != UInt8(ascii: ",") || table.text.bytes.contains(UInt8(ascii: "\""))
    guard hasCommas else { return .mark(.point) }
    var votes = Votes()
    var cursor = table.body
    var row = DelimitedText.Row()
    while table.text.next(&row, at: &cursor) {
      for column in columns.compactMap(\.self) {
        votes.count(AmountText.parts(of: table.text.text(row, column)).number, row.line)
      }
    }
    if let comma = votes.comma, let point = votes.point {
      return .both(comma: comma, point: point)
    }
    if votes.comma != nil { return .mark(.comma) }
    if votes.point != nil { return .mark(.point) }
    if let unclear = votes.unclear { return .unclear(line: unclear.line, text: unclear.text) }
    return .mark(.point)
  }

  private struct Votes {
    var comma: Int?
    var point: Int?
    var unclear: (line: Int, text: String)?

    mutating func count(_ number: String, _ line: Int) {
      let marks = number.utf8.filter { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
      guard let last = marks.last else { return }
      let behind = number.utf8.reversed().prefix { $0 != last }.count
      let isMixed = Set(marks).count == 2
      if !isMixed, marks.count == 1, behind == 3, last == UInt8(ascii: ",") {
        if unclear == nil { unclear = (line, number) }
      } else if isMixed || marks.count == 1 {
        // A point before three digits says little where commas may be marks.
        if !isMixed, last == UInt8(ascii: "."), behind == 3 { return }
        vote(last == UInt8(ascii: ","), line)
      } else {
        // Marks that come again group digits: the other one is before the fraction.
        vote(last == UInt8(ascii: "."), line)
      }
    }

    private mutating func vote(_ isComma: Bool, _ line: Int) {
      if isComma { comma = comma ?? line } else { point = point ?? line }
    }
  }
}

extension ImportBuilder {
  /// What stands before the fractions of a table, or a fault.
  mutating func decimalMark(
    of table: DelimitedTable, columns: [Int?], otherwise: DecimalMark? = nil
  ) -> DecimalMark? {
    switch DecimalMark.found(in: table, columns: columns) {
    case .mark(let mark):
      if mark == .comma { note("a comma stands before the fraction") }
      return mark
    case .both(let comma, let point):
      fault(
        "import.amount", max(comma, point),
        "amounts have a comma before the fraction in line \(comma) and a point in line \(point)",
        hint: Hint("write all of them in one way"))
    case .unclear(let line, let text):
      if let otherwise { return otherwise }
      fault(
        "import.amount", line, "`\(Shown.text(text))` can be read in two ways",
        why: "A comma before three digits groups them in some countries, and stands before a "
          + "fraction in others; no other amount of the file tells which.",
        hint: Hint("write a point before the fraction, as 42.125"))
    }
    return nil
  }
}
