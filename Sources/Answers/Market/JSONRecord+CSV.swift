import JSONText
import TextFormats

extension JSONRecord {
  /// The values of some keys as a table for spreadsheets.
  ///
  /// - Parameter columns: the keys, in the order of the columns.
  func csv(_ columns: [String], rows: [Whole]) -> String {
    CSVText.table(
      columns: columns,
      rows: rows.map { row in
        let json = json(of: row)
        return columns.map { CSVText.Cell(json[$0] ?? .null) }
      })
  }
}

extension CSVText.Cell {
  /// A cell has no place for a list or an object.
  fileprivate init(_ value: JSONValue) {
    switch value {
    case .number(let digits): self = .number(digits)
    case .string(let text): self = .text(text)
    case .bool(let truth): self = .text(truth ? "true" : "false")
    case .null, .array, .object: self = .empty
    }
  }
}
