/// A named piece of input that diagnostics point into: a typed line, a lesson, a profile.
public struct SourceText: Hashable, Sendable {
  /// A path, `<stdin>`, or empty for a line typed at the prompt.
  public let name: String
  /// The whole text.
  public let text: String

  /// A named text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// Line and column of a UTF-8 offset; an offset past the end is the end. Lines end as `line` says.
  public func position(at offset: Int) -> SourcePosition {
    let utf8 = text.utf8
    let end =
      utf8.index(utf8.startIndex, offsetBy: max(0, offset), limitedBy: utf8.endIndex)
      ?? utf8.endIndex
    var line = 1
    var start = utf8.startIndex
    var index = utf8.startIndex
    while index < end {
      let next = utf8.index(after: index)
      if endsLine(at: index, next) {
        line += 1
        start = next
      }
      index = next
    }
    return SourcePosition(line: line, column: 1 + text[start..<end].count)
  }

  private func endsLine(at index: String.Index, _ next: String.Index) -> Bool {
    switch text.utf8[index] {
    case UInt8(ascii: "\n"): true
    case UInt8(ascii: "\r"): next == text.utf8.endIndex || text.utf8[next] != UInt8(ascii: "\n")
    default: false
    }
  }

  private func withoutReturn(_ line: Substring) -> Substring {
    line.utf8.last == UInt8(ascii: "\r") ? Substring(line.utf8.dropLast()) : line
  }
}

/// A place for people: line and column from 1, the column in characters.
public struct SourcePosition: Hashable, Comparable, Sendable {
  /// From 1.
  public let line: Int
  /// From 1, in characters.
  public let column: Int

  /// A position.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Earlier in the text.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
