/// Puts words into Markdown so that they come out as the same words, byte after byte.
struct MarkdownEscaper {
  /// Words without anything that could act on a screen.
  private let words: UnsafeBufferPointer<UInt8>

  init(_ words: UnsafeBufferPointer<UInt8>) { self.words = words }

  func append(to bytes: inout [UInt8]) {
    let hasAddress = contains("://")
    let hasBracket = words.contains(UInt8(ascii: "["))
    var start = appendStart(to: &bytes)
    for index in start..<words.count {
      guard let escape = escape(at: index, hasAddress, hasBracket) else { continue }
      bytes += words[start..<index]
      escape.withUTF8Buffer { bytes += $0 }
      start = index + 1
    }
    bytes += words[start...]
  }

  /// What stands for a byte that would mean something; nil for one that stands for itself.
  private func escape(at index: Int, _ hasAddress: Bool, _ hasBracket: Bool) -> StaticString? {
    switch words[index] {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "@"): "＠"
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "`"): "\\`"
    case UInt8(ascii: "*"): "\\*"
    case UInt8(ascii: "_"): "\\_"
    case UInt8(ascii: "["): "\\["
    case UInt8(ascii: "]"): "\\]"
    case UInt8(ascii: "|"): "\\|"
    case UInt8(ascii: "~"): "\\~"
    case UInt8(ascii: "#"): "\\#"
    case UInt8(ascii: "^"): "\\^"
    case UInt8(ascii: "$"): "\\$"
    case UInt8(ascii: ":"): hasAddress ? "\\:" : nil
    case UInt8(ascii: "."): endsAsAddress(index) ? "\\." : nil
    case UInt8(ascii: "!"): index == 0 || hasBracket ? "\\!" : nil
    default: nil
    }
  }

  /// Whether what readers of Markdown take for an address would begin here: `www.`
  private func endsAsAddress(_ index: Int) -> Bool {
    index >= 3 && words[(index - 3)..<index].allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
  }

  private func contains(_ wanted: StaticString) -> Bool {
    wanted.withUTF8Buffer { wanted in
      guard words.count >= wanted.count else { return false }
      return (0...(words.count - wanted.count)).contains { place in
        words[place] == wanted[0]
          && words[place..<(place + wanted.count)].elementsEqual(wanted)
      }
    }
  }

  // MARK: Start

  /// At the start of a line some characters begin a list or a line; there they are escaped too.
  ///
  /// - Returns: the place of the first byte that is not yet written.
  private func appendStart(to bytes: inout [UInt8]) -> Int {
    var place = 0
    while place < words.count, words[place] == UInt8(ascii: " ") {
      bytes += "&nbsp;".utf8
      place += 1
    }
    guard place < words.count else { return place }
    if "-+=".utf8.contains(words[place]), beginsLineMarkup(place) {
      bytes.append(UInt8(ascii: "\\"))
      return place
    }
    var end = place
    while end < words.count, (0x30...0x39).contains(words[end]) { end += 1 }
    guard end > place, end < words.count, ".)".utf8.contains(words[end]),
      end + 1 == words.count || words[end + 1] == UInt8(ascii: " ")
    else { return place }
    bytes += words[place..<end]
    bytes += [UInt8(ascii: "\\"), words[end]]
    return end + 1
  }

  /// A bullet, or a line made of one character only: a rule or the underline of a heading.
  private func beginsLineMarkup(_ place: Int) -> Bool {
    let first = words[place]
    return place + 1 == words.count || words[place + 1] == UInt8(ascii: " ")
      || words[place...].allSatisfy { $0 == first || $0 == UInt8(ascii: " ") }
  }
}
