/// A piece of a source that knows where it stands; slices know it too.
public struct PlacedText: Hashable, Sendable {
  /// The characters.
  public let text: String
  /// The UTF-8 offset of the first byte in the source.
  public let start: Int

  init(_ text: some StringProtocol, at start: Int) {
    self.text = String(text)
    self.start = start
  }

  /// The UTF-8 offsets in the source.
  public var range: Range<Int> { start..<(start + text.utf8.count) }

  var isEmpty: Bool { text.isEmpty }

  /// Without white space at both ends.
  var trimmed: PlacedText {
    let bytes = text.utf8
    var (first, end) = (bytes.startIndex, bytes.endIndex)
    while first < end, bytes[first].isSpace { first = bytes.index(after: first) }
    while first < end, bytes[bytes.index(before: end)].isSpace { end = bytes.index(before: end) }
    let isPlain = first == end || bytes[first] < 0x80 && bytes[bytes.index(before: end)] < 0x80
    if isPlain, first == bytes.startIndex, end == bytes.endIndex { return self }
    let inside = PlacedText(
      text[first..<end], at: start + bytes.distance(from: bytes.startIndex, to: first))
    return isPlain ? inside : inside.trimmedOfAnySpace
  }

  /// Spaces beyond ASCII are rare, and dear to look for.
  private var trimmedOfAnySpace: PlacedText {
    let leading = text.prefix(while: \.isWhitespace)
    var inside = text.dropFirst(leading.count)
    while inside.last?.isWhitespace == true { inside.removeLast() }
    return PlacedText(inside, at: start + leading.utf8.count)
  }

  /// The text after a prefix, or nil if it does not start so.
  func dropping(prefix: String) -> PlacedText? {
    guard text.hasPrefix(prefix) else { return nil }
    return PlacedText(text.dropFirst(prefix.count), at: start + prefix.utf8.count)
  }

  /// Both sides of the first separator, without white space at their ends.
  func split(at separator: String) -> (before: PlacedText, after: PlacedText)? {
    split(at: separator, isHidden: false)
  }

  /// Both sides of the first separator that does not stand between backticks.
  func splitOutsideCode(at separator: String) -> (before: PlacedText, after: PlacedText)? {
    // A backtick that is never closed hides nothing.
    let ticks = text.utf8.count { $0 == UInt8(ascii: "`") }
    return split(at: separator, isHidden: ticks % 2 == 0)
  }

  private func split(
    at separator: String, isHidden: Bool
  ) -> (before: PlacedText, after: PlacedText)? {
    let (bytes, wanted) = (text.utf8, Array(separator.utf8))
    var isCode = false
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if isHidden, bytes[place] == UInt8(ascii: "`") { isCode.toggle() }
      if !isCode, bytes[place] == wanted[0], bytes[place...].starts(with: wanted) {
        let end = bytes.index(place, offsetBy: wanted.count)
        return (
          PlacedText(text[..<place], at: start).trimmed,
          PlacedText(text[end...], at: start + bytes.distance(from: bytes.startIndex, to: end))
            .trimmed
        )
      }
      place = bytes.index(after: place)
    }
    return nil
  }

  /// What stands between two backticks that enclose all of it.
  var withoutTicks: PlacedText {
    guard text.utf8.count > 2, text.hasPrefix("`"), text.hasSuffix("`") else { return self }
    return PlacedText(text.dropFirst().dropLast(), at: start + 1).trimmed
  }

  /// The parts between separators of one byte, without white space at their ends.
  func parts(separatedBy separator: Unicode.Scalar) -> [PlacedText] {
    pieces(separatedBy: UInt8(ascii: separator)).map(\.trimmed)
  }

  private func pieces(separatedBy separator: UInt8) -> [PlacedText] {
    let bytes = text.utf8
    var result: [PlacedText] = []
    var (begin, offset) = (bytes.startIndex, start)
    while true {
      let end = bytes[begin...].firstIndex(of: separator) ?? bytes.endIndex
      result.append(PlacedText(text[begin..<end], at: offset))
      guard end < bytes.endIndex else { return result }
      offset += bytes.distance(from: begin, to: end) + 1
      begin = bytes.index(after: end)
    }
  }

  /// The parts between words that separate, without white space at their ends.
  func pieces(separatedBy separator: String) -> [PlacedText] {
    guard let (before, after) = split(at: separator) else { return [trimmed] }
    return [before] + after.pieces(separatedBy: separator)
  }

  /// The lines, without their ends.
  var lines: [PlacedText] {
    pieces(separatedBy: UInt8(ascii: "\n")).map { line in
      line.text.utf8.last == UInt8(ascii: "\r")
        ? PlacedText(String(line.text.unicodeScalars.dropLast()), at: line.start) : line
    }
  }
}

extension UInt8 {
  /// Whether it is white space of ASCII.
  fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
