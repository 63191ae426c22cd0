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

  /// Line and column of a UTF-8 offset; an offset past the end is the end.
  public func position(at offset: Int) -> SourcePosition {
    let utf8 = text.utf8
    let end = utf8.index(utf8.startIndex, offsetBy: max(0, offset), limitedBy: utf8.endIndex)
    let before = text[..<(end ?? utf8.endIndex)]
    let lineStart = before.lastIndex { $0.isNewline }.map { text.index(after: $0) }
    let line = 1 + before.lazy.filter(\.isNewline).count
    let column = 1 + text[(lineStart ?? text.startIndex)..<before.endIndex].count
    return SourcePosition(line: line, column: column)
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
