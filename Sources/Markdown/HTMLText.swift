/// Escaping for HTML, and which addresses may stand in it.
public enum HTMLText {
  /// Text between tags: `& < > "` as entities, control characters left out.
  public static func escaped(_ text: String) -> String {
    if isPlain(text) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same at the end of bytes.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    if !appendPlain(text, to: &bytes) { append(text, isQuoted: false, to: &bytes) }
  }

  /// Puts a text that stands for itself wherever it is at the end of bytes; false where it does not.
  public static func appendPlain(_ text: String, to bytes: inout [UInt8]) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { words in
      guard words.allSatisfy(isPlain) else { return false }
      bytes += words
      return true
    } ?? false
  }

  private static func append(_ text: String, isQuoted: Bool, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { words in
      var start = 0
      for index in words.indices {
        guard let (escape, count) = escape(words, index, isQuoted) else { continue }
        bytes += words[start..<index]
        escape.withUTF8Buffer { bytes += $0 }
        start = index + count
      }
      bytes += words[start...]
    }
  }

  /// What stands for a byte, and how many it stands for; nil for one that stands for itself.
  private static func escape(
    _ words: UnsafeBufferPointer<UInt8>, _ index: Int, _ isQuoted: Bool
  ) -> (StaticString, Int)? {
    switch words[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): isQuoted ? ("&#39;", 1) : nil
    case UInt8(ascii: "\n"), UInt8(ascii: "\t"): nil
    case 0..<0x20, 0x7F: ("", 1)
    // A control above ASCII.
    case 0xC2: index + 1 < words.count && words[index + 1] < 0xA0 ? ("", 2) : nil
    default: nil
    }
  }

  /// Whether a byte stands for itself wherever it is.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: false
    default: byte >= 0x20 && byte < 0x7F
    }
  }

  /// Whether all of it stands for itself: most words do.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy(isPlain)
  }

  /// Text inside a quoted attribute, line ends as spaces.
  public static func attribute(_ text: String) -> String {
    if isPlain(text) { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    appendAttribute(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same at the end of bytes.
  public static func appendAttribute(_ text: String, to bytes: inout [UInt8]) {
    guard text.utf8.contains(where: mayEndLine) else {
      return append(text, isQuoted: true, to: &bytes)
    }
    append(String(text.map { $0.isNewline ? " " : $0 }), isQuoted: true, to: &bytes)
  }

  /// Whether a byte may be the last of a line end: ASCII's, U+0085, U+2028, U+2029.
  private static func mayEndLine(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x85 || byte == 0xA8 || byte == 0xA9
  }

  /// An address for a quoted attribute: bytes that may not stand in one as `%XX`.
  static func address(_ destination: String) -> String {
    var result = ""
    for byte in destination.utf8 {
      let letter = (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
      let digit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
      if letter || digit || "-_.+!*(),%#@?=;:/&$~'".utf8.contains(byte) {
        result.unicodeScalars.append(UnicodeScalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (byte < 16 ? "0" : "") + digits
      }
    }
    return attribute(result)
  }

  /// Web pages, mail addresses, and places on this site or page.
  static func isSafeLink(_ destination: String) -> Bool {
    let start = destination.prefix { $0 != "/" && $0 != "#" && $0 != "?" }
    guard let colon = start.firstIndex(of: ":") else { return !destination.isEmpty }
    return ["http", "https", "mailto"].contains(start[..<colon].lowercased())
  }

  static func isEmbeddedBitmap(_ source: String) -> Bool {
    ["png", "jpeg", "gif", "webp"].contains { source.hasPrefix("data:image/\($0);base64,") }
  }
}
