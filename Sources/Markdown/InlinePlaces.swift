/// Finds where inline parts stand in the source by walking along it, part by part.
struct InlinePlaces {
  private let source: [UInt8]
  private let lines: LineMap
  private let end: Int
  /// The first byte not yet passed.
  private(set) var position: Int

  /// How far ahead a part is looked for, so that hostile text costs no more than its length.
  private static let reach = 2_000

  init(source: [UInt8], lines: LineMap, within span: SourceSpan) {
    self.source = source
    self.lines = lines
    position = span.utf8.lowerBound
    end = max(span.utf8.upperBound, span.utf8.lowerBound)
  }

  /// The span from an offset to here.
  func span(from start: Int) -> SourceSpan {
    source.isEmpty ? .nowhere : lines.span(min(start, position)..<position)
  }

  /// The next stretch that reads as these words, escapes and entities considered.
  mutating func text(_ words: String) -> SourceSpan {
    guard !source.isEmpty else { return .nowhere }
    let wanted = Array(words.utf8)
    guard !wanted.isEmpty else { return span(from: position) }
    var start = position
    let limit = min(end, position + InlinePlaces.reach)
    while start < limit {
      if let past = match(wanted, at: start) {
        position = past
        return lines.span(start..<past)
      }
      start += 1
    }
    return span(from: position)
  }

  /// The next code span with this content; its backticks are left out.
  mutating func code(_ content: String) -> SourceSpan {
    let start = position
    guard let tick = find([UInt8(ascii: "`")], from: position) else { return span(from: start) }
    position = tick
    let inside = text(content)
    while position < end, source[position] == UInt8(ascii: "`") { position += 1 }
    return inside
  }

  /// The next line end, as an empty stretch before it.
  mutating func lineEnd() -> SourceSpan {
    let start = position
    while position < end, source[position] != UInt8(ascii: "\n"),
      source[position] != UInt8(ascii: "\r")
    {
      position += 1
    }
    let place = lines.span(max(start, min(position, end))..<max(start, min(position, end)))
    if position < end { position += 1 }
    return place
  }

  /// The next `[^…]`.
  mutating func footnote() -> SourceSpan {
    guard let start = find(Array("[^".utf8), from: position),
      let close = find([UInt8(ascii: "]")], from: start)
    else { return span(from: position) }
    position = close + 1
    return lines.span(start..<position)
  }

  /// The link whose words have just been passed, from its bracket to its closing parenthesis.
  mutating func link(_ destination: String, from start: Int) -> SourceSpan? {
    guard let open = find(Array("](".utf8), from: position) else { return nil }
    let gap = source[position..<open]
    guard gap.allSatisfy({ "*_`~] )".utf8.contains($0) || $0 == UInt8(ascii: "\n") }) else {
      return nil
    }
    guard let bracket = source[start..<open].firstIndex(of: UInt8(ascii: "[")),
      let inside = find(Array(destination.utf8), from: open),
      let close = find([UInt8(ascii: ")")], from: inside + destination.utf8.count)
    else { return nil }
    position = close + 1
    return lines.span(bracket..<position)
  }

  private func find(_ wanted: [UInt8], from start: Int) -> Int? {
    var index = start
    let limit = min(end - wanted.count, start + InlinePlaces.reach)
    while index <= limit {
      if source[index..<(index + wanted.count)].elementsEqual(wanted) { return index }
      index += 1
    }
    return nil
  }

  /// The offset past the words if the source reads as them from here.
  private func match(_ wanted: [UInt8], at start: Int) -> Int? {
    var index = start
    var next = 0
    while next < wanted.count {
      guard index < end else { return nil }
      let byte = source[index]
      if byte == UInt8(ascii: "\\"), index + 1 < end, source[index + 1] == wanted[next],
        byte != wanted[next] || source[index + 1] == byte
      {
        index += 2
        next += 1
      } else if byte == UInt8(ascii: "&"), let semicolon = entityEnd(at: index) {
        index = semicolon + 1
        next += 1
        while next < wanted.count, wanted[next] & 0xC0 == 0x80 { next += 1 }
      } else if byte == wanted[next] {
        index += 1
        next += 1
      } else {
        return nil
      }
    }
    return index
  }

  private func entityEnd(at start: Int) -> Int? {
    let limit = min(end, start + 34)
    guard
      let semicolon = source[start..<limit].firstIndex(of: UInt8(ascii: ";")),
      semicolon > start + 1
    else { return nil }
    let isName = source[(start + 1)..<semicolon].allSatisfy { byte in
      (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
        || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "#")
    }
    return isName ? semicolon : nil
  }
}
