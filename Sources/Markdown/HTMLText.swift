/// Escaping for HTML, and which addresses may stand in it.
public enum HTMLText {
  /// Text between tags: `& < > "` as entities, control characters left out.
  public static func escaped(_ text: some StringProtocol) -> String {
    if isPlain(text) { return String(text) }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether all of it stands for itself: most words do.
  private static func isPlain(_ text: some StringProtocol) -> Bool {
    text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<")
        && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "'")
    }
  }

  /// Text inside a quoted attribute, line ends as spaces.
  public static func attribute(_ text: some StringProtocol) -> String {
    if isPlain(text) { return String(text) }
    return quoted(text)
  }

  private static func quoted(_ text: some StringProtocol) -> String {
    escaped(String(text.map { $0.isNewline ? " " : $0 })).replacing("'", with: "&#39;")
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

extension String {
  fileprivate func replacing(_ character: Character, with text: String) -> String {
    reduce(into: "") { result, next in
      if next == character { result += text } else { result.append(next) }
    }
  }
}
