/// Rows of cells between separators, as RFC 4180 has them; commas, semicolons or tabs separate, a row
/// ends with CR LF, LF or CR.
struct DelimitedText: Sendable {
  /// A cell: where it stands, and how.
  struct Cell: Sendable {
    var range: Range<Int>
    /// Whether quotes in it are doubled.
    var isEscaped = false
  }

  /// A row; reused while reading.
  struct Row: Sendable {
    /// The line it begins in, from 1.
    var line = 1
    var cells: [Cell] = []
    /// What is wrong with its quotes.
    var fault: String?
  }

  /// Where reading stands.
  struct Cursor: Sendable {
    var index: Int
    var line: Int
  }

  /// The file as it was read: bytes of their own would keep a long one twice.
  let source: String
  let separator: UInt8
  /// Behind a byte order mark and a line `sep=;`.
  let start: Cursor

  init(_ source: String, separator: UInt8, start: Cursor) {
    (self.source, self.separator, self.start) = (source, separator, start)
  }

  /// Reads the next row that is not empty; false at the end.
  func next(_ row: inout Row, at cursor: inout Cursor) -> Bool {
    let bytes = source.utf8.span
    while cursor.index < bytes.count {
      row.cells.removeAll(keepingCapacity: true)
      row.line = cursor.line
      row.fault = nil
      readCells(of: bytes, &row, at: &cursor)
      if row.fault != nil || !isEmpty(row, bytes) { return true }
    }
    return false
  }

  /// The text of a cell without spaces around it; empty where the row has no such cell.
  func text(_ row: Row, _ column: Int) -> String {
    guard column < row.cells.count else { return "" }
    let cell = row.cells[column]
    let bytes = source.utf8.span
    var range = cell.range
    while range.lowerBound < range.upperBound, isSpace(bytes[range.lowerBound]) {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.lowerBound < range.upperBound, isSpace(bytes[range.upperBound - 1]) {
      range = range.lowerBound..<range.upperBound - 1
    }
    guard cell.isEscaped else { return part(range) }
    var kept: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      kept.append(bytes[index])
      let isDoubled =
        bytes[index] == quote && index + 1 < range.upperBound && bytes[index + 1] == quote
      index += isDoubled ? 2 : 1
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// A number that rows of other bytes hardly share.
  func mark(of row: Row) -> Int32 {
    guard let first = row.cells.first, let last = row.cells.last else { return 0 }
    let bytes = source.utf8.span
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in first.range.lowerBound..<last.range.upperBound {
      hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01b3
    }
    return Int32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  /// Cells end at separators, so no letter is ever cut.
  private func part(_ range: Range<Int>) -> String {
    let start = source.utf8.startIndex
    let first = source.utf8.index(start, offsetBy: range.lowerBound)
    return String(source[first..<source.utf8.index(start, offsetBy: range.upperBound)])
  }

  /// Whether the last row has no line end: a file that was cut off has none.
  var endsOpen: Bool {
    guard let last = source.utf8.last else { return false }
    return last != UInt8(ascii: "\n") && last != UInt8(ascii: "\r")
  }

  private var quote: UInt8 { UInt8(ascii: "\"") }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private func isEmpty(_ row: Row, _ bytes: Span<UInt8>) -> Bool {
    row.cells.allSatisfy { cell in cell.range.allSatisfy { isSpace(bytes[$0]) } }
  }

  private func readCells(of bytes: Span<UInt8>, _ row: inout Row, at cursor: inout Cursor) {
    while true {
      row.cells.append(cell(of: bytes, &row, at: &cursor))
      guard cursor.index < bytes.count else { return }
      let byte = bytes[cursor.index]
      cursor.index += 1
      if byte == separator { continue }
      if byte == UInt8(ascii: "\r"), cursor.index < bytes.count,
        bytes[cursor.index] == UInt8(ascii: "\n")
      {
        cursor.index += 1
      }
      cursor.line += 1
      return
    }
  }

  private func cell(of bytes: Span<UInt8>, _ row: inout Row, at cursor: inout Cursor) -> Cell {
    let start = cursor.index
    if start < bytes.count, bytes[start] == quote { return quoted(of: bytes, &row, at: &cursor) }
    while cursor.index < bytes.count, !endsCell(bytes[cursor.index]) { cursor.index += 1 }
    return Cell(range: start..<cursor.index)
  }

  private func quoted(of bytes: Span<UInt8>, _ row: inout Row, at cursor: inout Cursor) -> Cell {
    let start = cursor.index + 1
    var isEscaped = false
    cursor.index = start
    while cursor.index < bytes.count {
      let byte = bytes[cursor.index]
      if byte == UInt8(ascii: "\n") { cursor.line += 1 }
      if byte == quote {
        guard cursor.index + 1 < bytes.count, bytes[cursor.index + 1] == quote else { break }
        isEscaped = true
        cursor.index += 1
      }
      cursor.index += 1
    }
    let cell = Cell(range: start..<min(cursor.index, bytes.count), isEscaped: isEscaped)
    guard cursor.index < bytes.count else {
      row.fault = "a quote is never closed"
      return cell
    }
    cursor.index += 1
    if cursor.index < bytes.count, !endsCell(bytes[cursor.index]) {
      row.fault = "text follows a closing quote"
      while cursor.index < bytes.count, !endsCell(bytes[cursor.index]) { cursor.index += 1 }
    }
    return cell
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
