/// Fine points of setting text that a screen needs and Markdown does not.
enum Typography {
  /// Keeps a number and its unit on one line: the space in `18 %`, `9.99 TAO`, `143 α64` does not
  /// break. Tags and what stands in `code`, `svg` or `pre` stay as they are.
  static func joiningUnits(_ html: [UInt8]) -> [UInt8] {
    html.withUnsafeBufferPointer { bytes in
      var joiner = UnitJoiner(bytes)
      return joiner.joined()
    }
  }
}

/// Goes over the bytes of a page once.
private struct UnitJoiner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var result: [UInt8] = []
  /// The element whose text is left alone, if we are in one.
  private var verbatim: [UInt8]?

  private static let units = ["%", "TAO", "α", "USD", "EUR", "days"].map { Array($0.utf8) }
  private static let verbatims = ["code", "svg", "pre"].map { Array($0.utf8) }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count + 512)
  }

  /// What stands between two joints goes over at once.
  mutating func joined() -> [UInt8] {
    var (start, index) = (0, 0)
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"):
        let end = tagEnd(index)
        note(index + 1, end)
        index = end
        continue
      case UInt8(ascii: " ") where isJoint(index):
        result += bytes[start..<index]
        result += "&nbsp;".utf8
        start = index + 1
      default: break
      }
      index += 1
    }
    result += bytes[start...]
    return result
  }

  private func isJoint(_ index: Int) -> Bool {
    verbatim == nil && index > 0 && UnitJoiner.isDigit(bytes[index - 1])
      && unitBegins(at: index + 1)
  }

  /// The place behind the tag that begins here.
  private func tagEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: ">") { end += 1 }
    return min(end + 1, bytes.count)
  }

  private mutating func note(_ start: Int, _ end: Int) {
    var last = start
    while last < end, bytes[last] == UInt8(ascii: "/") || UnitJoiner.isLetter(bytes[last]) {
      last += 1
    }
    let name = bytes[start..<last]
    if let open = verbatim {
      if name.first == UInt8(ascii: "/"), name.dropFirst().elementsEqual(open) { verbatim = nil }
    } else {
      verbatim = UnitJoiner.verbatims.first { $0.elementsEqual(name) }
    }
  }

  private func unitBegins(at start: Int) -> Bool {
    UnitJoiner.units.contains { unit in
      start + unit.count <= bytes.count && bytes[start..<start + unit.count].elementsEqual(unit)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
  }
}
