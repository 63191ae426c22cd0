public import Diagnostics
public import JSONText

/// Reads comma-separated values as RFC 4180 defines them, into a tree with places.
///
/// The tree is the one `JSONShape.table` reads: the first line are the columns, an empty cell is
/// null, a cell that is a JSON number is one, everything else is text.
public enum CSVReader {
  /// The table of a text with a header line.
  ///
  /// - Parameters:
  ///   - anySeparator: whether cells may also stand between semicolons or tabs, as the header
  ///     has them, and a line `sep=;` before it.
  ///   - separator: what stands between the cells, where that is known.
  /// - Throws: rows with a wrong number of cells, quotes that do not close, an empty text.
  public static func read(
    _ source: SourceText, limit: Int = 16_000_000, anySeparator: Bool = false,
    separator: UInt8 = UInt8(ascii: ",")
  ) throws(DiagnosticList) -> JSONNode {
    if let fault = Diagnostic.tooLarge("csv.size", source, limit: limit) {
      throw DiagnosticList(fault)
    }
    var parser = CSVParser(source: source)
    parser.separator = separator
    if anySeparator { parser.findSeparator() }
    let lines = parser.lines()
    if let header = lines.first { parser.checkWidths(lines.dropFirst(), of: header) }
    if let faults = DiagnosticList(parser.faults) { throw faults }
    guard let header = lines.first else {
      throw DiagnosticList(
        Diagnostic(
          "csv.empty", "there is no header line in this text", source: source,
          labels: [Diagnostic.Label(0..<0)]))
    }
    return table(header, Array(lines.dropFirst()))
  }

  /// What stands between the cells of a header: a semicolon or a tab, if it has one, or commas.
  public static func separator(of header: String) -> UInt8 {
    var parser = CSVParser(source: SourceText(name: "", text: header))
    parser.findSeparator()
    return parser.separator
  }

  private static func table(_ header: JSONNode, _ rows: [JSONNode]) -> JSONNode {
    var columns = header
    if case .array(let cells) = header.content {
      columns.content = .array(cells.map(CSVParser.asText))
    }
    let end = rows.last?.range.upperBound ?? header.range.upperBound
    let body = JSONNode(.array(rows), range: header.range.upperBound..<end)
    return JSONNode(
      .object([
        JSONNode.Member("columns", keyRange: header.range, columns),
        JSONNode.Member("rows", keyRange: body.range, body),
      ]), range: 0..<end)
  }
}

private struct CSVParser {
  let source: SourceText
  let bytes: [UInt8]
  var index = 0
  var separator = UInt8(ascii: ",")
  var faults: [Diagnostic] = []

  init(source: SourceText) {
    self.source = source
    bytes = Array(source.text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// What stands between the cells of the header, or is said by a line before it.
  mutating func findSeparator() {
    var line = bytes[index...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    if line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=",
      let said = line.last
    {
      separator = said
      index = line.endIndex
      return
    }
    line = line.prefix(4_096)
    separator =
      [UInt8(ascii: ";"), UInt8(ascii: "\t")].first { line.contains($0) } ?? UInt8(ascii: ",")
  }

  mutating func lines() -> [JSONNode] {
    var lines: [JSONNode] = []
    while index < bytes.count, faults.isEmpty {
      let start = index
      var cells = [cell()]
      while index < bytes.count, bytes[index] == separator {
        index += 1
        cells.append(cell())
      }
      let end = index
      if index < bytes.count, bytes[index] == UInt8(ascii: "\r") { index += 1 }
      if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
      if index == end, index < bytes.count {
        note("csv.quote", "text follows a closing quote", index..<index + 1)
      }
      if end > start { lines.append(JSONNode(.array(cells), range: start..<end)) }
    }
    return lines
  }

  private mutating func cell() -> JSONNode {
    let start = index
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return plainCell() }
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        index += 1
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
          return JSONNode(.string(String(decoding: text, as: UTF8.self)), range: start..<index)
        }
      }
      text.append(bytes[index])
      index += 1
    }
    note("csv.quote", "this quote is never closed", start..<start + 1)
    return JSONNode(.null, range: start..<index)
  }

  private mutating func plainCell() -> JSONNode {
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case separator, UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return JSONNode(content(of: start..<index), range: start..<index)
      default: index += 1
      }
    }
    return JSONNode(content(of: start..<index), range: start..<index)
  }

  private func content(of range: Range<Int>) -> JSONNode.Content {
    guard !range.isEmpty else { return .null }
    let text = String(decoding: bytes[range], as: UTF8.self)
    return JSONValue.isNumber(text) ? .number(text) : .string(text)
  }

  /// A header cell is a name, even if it looks like a number.
  static func asText(_ node: JSONNode) -> JSONNode {
    switch node.content {
    case .number(let text): JSONNode(.string(text), range: node.range)
    case .null: JSONNode(.string(""), range: node.range)
    default: node
    }
  }

  mutating func checkWidths(_ rows: some Sequence<JSONNode>, of header: JSONNode) {
    guard case .array(let columns) = header.content else { return }
    for row in rows {
      guard case .array(let cells) = row.content, cells.count != columns.count else { continue }
      note("csv.width", "this row has \(cells.count) cells, not \(columns.count)", row.range)
    }
  }

  private mutating func note(_ code: String, _ summary: String, _ range: Range<Int>) {
    guard faults.count < 100 else { return }
    faults.append(
      Diagnostic(code, summary, source: source, labels: [Diagnostic.Label(range)]))
  }
}
