/// Writes comma-separated values as RFC 4180 defines them, harmless to spreadsheets.
public enum CSVText {
  /// One cell.
  public enum Cell: Hashable, Sendable {
    /// Digits, kept as they are.
    case number(String)
    /// Words. A leading `=`, `+`, `-`, `@` or tab gets an apostrophe before it, so that no
    /// spreadsheet takes somebody's subnet name for a formula.
    case text(String)
    /// Nothing: the number is not known.
    case empty
  }

  /// A header and rows, each line ended by CR LF.
  public static func table(columns: [String], rows: [[Cell]]) -> String {
    var text = line(columns.map(Cell.text))
    for row in rows { text += line(row) }
    return text
  }

  private static func line(_ cells: [Cell]) -> String {
    cells.map(field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .number(let digits): digits
    case .text(let text): quoted(startsFormula(text) ? "'" + text : text)
    }
  }

  private static func startsFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    let special = text.unicodeScalars.contains {
      $0 == "\"" || $0 == "," || $0 == "\n" || $0 == "\r"
    }
    guard special else { return text }
    let doubled = text.unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "\"" { result.append("\"") }
      result.unicodeScalars.append(scalar)
    }
    return "\"\(doubled)\""
  }
}
