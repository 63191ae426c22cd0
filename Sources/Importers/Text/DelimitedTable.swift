import Decimals

/// Rows of cells below a header.
struct DelimitedTable: Sendable {
  let text: DelimitedText
  /// The names of the columns as they are written.
  let titles: [String]
  /// The same in small letters, without marks and spaces around them.
  let names: [String]
  /// The line of the header.
  let headerLine: Int
  /// Where the first row begins.
  let body: DelimitedText.Cursor

  /// How many rows may stand above a header.
  private static let searched = 12

  /// Every row near the top that could be a header, for each separator there is.
  static func candidates(in text: String) -> [DelimitedTable] {
    let hasMark = text.utf8.starts(with: [0xEF, 0xBB, 0xBF])
    var start = DelimitedText.Cursor(index: hasMark ? 3 : 0, line: 1)
    var separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    if let named = namedSeparator(text, &start) { separators = [named] }
    return separators.flatMap { separator in
      tables(DelimitedText(text, separator: separator, start: start))
    }
  }

  private static func tables(_ text: DelimitedText) -> [DelimitedTable] {
    var cursor = text.start
    var row = DelimitedText.Row()
    var found: [DelimitedTable] = []
    for _ in 0..<searched where text.next(&row, at: &cursor) {
      guard row.fault == nil, row.cells.count >= 2, row.cells.count <= 200 else { continue }
      let titles = row.cells.indices.map { PastedMarks.removed(from: text.text(row, $0)) }
      guard titles.allSatisfy({ $0.utf8.count <= 200 }) else { continue }
      found.append(
        DelimitedTable(
          text: text, titles: titles, names: titles.map { $0.lowercased() }, headerLine: row.line,
          body: cursor))
    }
    return found
  }

  /// The separator of a first line `sep=;`, which spreadsheets read.
  private static func namedSeparator(
    _ text: String, _ start: inout DelimitedText.Cursor
  ) -> UInt8? {
    let bytes = text.utf8.span
    let line = Array(text.utf8.dropFirst(start.index).prefix(8))
    let prefix = line.prefix(4).map { $0 | 0x20 }
    guard prefix == Array("sep=".utf8).map({ $0 | 0x20 }), line.count > 4 else { return nil }
    let separator = line[4]
    guard [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].contains(separator) else {
      return nil
    }
    var index = start.index + 5
    while index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\n") else { return nil }
    start = DelimitedText.Cursor(index: index + 1, line: 2)
    return separator
  }

  /// The column of a name; the first of several.
  func column(_ name: String) -> Int? { names.firstIndex(of: name) }

  /// Whether all names are there.
  func has(_ wanted: [String]) -> Bool { wanted.allSatisfy { names.contains($0) } }

  /// The word for what separates cells.
  var separatorName: String {
    switch text.separator {
    case UInt8(ascii: ";"): "semicolons"
    case UInt8(ascii: "\t"): "tabs"
    default: "commas"
    }
  }
}
