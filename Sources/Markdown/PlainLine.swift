/// A line of words in which nothing is a mark. Most fields of lessons are one, and making a parser for
/// each takes longer than reading it.
enum PlainLine {
  /// Whether the library would make one paragraph with one text of it. Letters first, so that it is no
  /// list; nothing of which a mark, an entity, a link or an address may be made.
  static func isOne(_ source: [UInt8]) -> Bool {
    guard let first = source.first, isLetter(first), source.last != UInt8(ascii: " ") else {
      return false
    }
    // "www." begins a link.
    var letters = 0
    for byte in source {
      guard isHarmless(byte) else { return false }
      letters = byte | 0x20 == UInt8(ascii: "w") ? letters + 1 : 0
      if letters == 3 { return false }
    }
    return true
  }

  private static func isHarmless(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"),
      UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "("),
      UInt8(ascii: ")"), UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "-"),
      UInt8(ascii: "+"):
      true
    default: isLetter(byte)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
