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
    let (bytes, wanted) = (Array(text.utf8), Array(separator.utf8))
    guard bytes.count >= wanted.count else { return nil }
    let found = (0...(bytes.count - wanted.count)).first { place in
      wanted.indices.allSatisfy { bytes[place + $0] == wanted[$0] }
    }
    guard let found else { return nil }
    let end = found + wanted.count
    return (
      PlacedText(String(decoding: bytes[..<found], as: UTF8.self), at: start).trimmed,
      PlacedText(String(decoding: bytes[end...], as: UTF8.self), at: start + end).trimmed
    )
  }

  /// Both sides of the first separator that does not stand between backticks.
  func splitOutsideCode(at separator: String) -> (before: PlacedText, after: PlacedText)? {
    var hidden = ""
    var isCode = false
    for character in text {
      if character == "`" { isCode.toggle() }
      // As many bytes, so that places stay true.
      hidden += isCode ? String(repeating: "\u{1}", count: character.utf8.count) : String(character)
    }
    let source = isCode ? text : hidden
    guard let (before, _) = PlacedText(source, at: 0).splitPlace(at: separator) else { return nil }
    let bytes = Array(text.utf8)
    let end = before + separator.utf8.count
    return (
      PlacedText(String(decoding: bytes[..<before], as: UTF8.self), at: start).trimmed,
      PlacedText(String(decoding: bytes[end...], as: UTF8.self), at: start + end).trimmed
    )
  }

  /// Where the first separator begins and ends, in bytes.
  private func splitPlace(at separator: String) -> (Int, Int)? {
    guard let range = text.firstRange(of: separator) else { return nil }
    let before = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return (before, before + separator.utf8.count)
  }

  /// What stands between two backticks that enclose all of it.
  var withoutTicks: PlacedText {
    guard text.count > 2, text.hasPrefix("`"), text.hasSuffix("`") else { return self }
    return PlacedText(text.dropFirst().dropLast(), at: start + 1).trimmed
  }

  /// The parts between separators, without white space at their ends.
  func parts(separatedBy separator: Character) -> [PlacedText] {
    var result: [PlacedText] = []
    var offset = start
    for part in text.split(separator: separator, omittingEmptySubsequences: false) {
      result.append(PlacedText(part, at: offset).trimmed)
      offset += part.utf8.count + String(separator).utf8.count
    }
    return result
  }

  /// The parts between words that separate, without white space at their ends.
  func pieces(separatedBy separator: String) -> [PlacedText] {
    guard let (before, after) = split(at: separator) else { return [trimmed] }
    return [before] + after.pieces(separatedBy: separator)
  }

  /// The lines, without their ends.
  var lines: [PlacedText] {
    var result: [PlacedText] = []
    var offset = start
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let hasReturn = line.last == UInt8(ascii: "\r")
      let words = String(decoding: hasReturn ? line.dropLast() : line, as: UTF8.self)
      result.append(PlacedText(words, at: offset))
      offset += line.count + 1
    }
    return result
  }
}
