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
    builder.file.titles = titles.hashValue
    while text.next(&current.row, at: &cursor) {
      if let fault = current.row.fault {
        builder.fault(
          "import.csv", current.line, fault,
          hint: Hint("export the file again, or mend the quotes of this line"))
      } else if isHeader(current) {
        headers += 1
      } else if isWhole(current) {
        builder.rowMark = text.mark(of: current.row)
        work(current, &builder)
      } else {
        builder.fault(
          "import.csv", current.line,
          "it has \(current.row.cells.count) cells, and the header \(titles.count)",
          why:
            "A comma inside a cell needs quotes around the cell; a file that was cut off ends so.")
      }
    }
    builder.rowMark = 0
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
