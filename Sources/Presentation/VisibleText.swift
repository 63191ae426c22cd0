/// The last line of defence: text in which nothing can move a cursor, hide or turn around other text.
public enum VisibleText {
  /// Control characters, escapes, line separators and bidirectional controls as visible marks; line
  /// feeds and tabs stay for the layout to place. Without `unicode`, everything becomes ASCII.
  public static func of(_ text: String, unicode: Bool = true) -> String {
    guard needsWork(text, unicode: unicode) else { return text }
    var result = ""
    var needsSpace = false
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if isHostile(value) {
        result += mark(value, unicode: unicode)
      } else if unicode || value < 0x80 {
        if needsSpace, (0x30...0x39).contains(value) { result += " " }
        result.unicodeScalars.append(scalar)
      } else {
        result += ascii[value] ?? fallback(scalar)
      }
      needsSpace = !unicode && value == 0x3B1  // `α64` reads `alpha 64`
    }
    return result
  }

  private static func needsWork(_ text: String, unicode: Bool) -> Bool {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return false }
    return !unicode || text.unicodeScalars.contains { isHostile($0.value) }
  }

  private static func isHostile(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// `␛` for an escape, `<U+202E>` where there is no picture.
  private static func mark(_ value: UInt32, unicode: Bool) -> String {
    if unicode, value == 0x7F { return "\u{2421}" }
    if unicode, value < 0x20, let picture = Unicode.Scalar(0x2400 + value) {
      return String(Character(picture))
    }
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }

  private static func fallback(_ scalar: Unicode.Scalar) -> String {
    DisplayWidth.of(Character(scalar)) == 0 ? "" : "?"
  }

  /// What the product itself writes beyond ASCII, for terminals of an older encoding.
  private static let ascii: [UInt32: String] = [
    0xA0: " ", 0xB1: "+-", 0xB7: ".", 0xD7: "x", 0xF7: "/", 0xB2: "^2", 0xB3: "^3", 0xB0: " deg",
    0x3B1: "alpha", 0x3C4: "TAO", 0x2013: "-", 0x2014: "-", 0x2018: "'", 0x2019: "'", 0x201C: "\"",
    0x201D: "\"", 0x2022: "-", 0x2026: "...", 0x202F: " ", 0x20AC: "EUR", 0xA3: "GBP", 0x2190: "<-",
    0x2191: "^", 0x2192: "->", 0x2193: "v", 0x2212: "-", 0x221E: "infinity", 0x2248: "~",
    0x2260: "!=", 0x2264: "<=", 0x2265: ">=", 0x2500: "-", 0x2502: "|", 0x2550: "=", 0x2713: "ok",
    0x2714: "ok", 0x2717: "x", 0x2588: "#",
  ]
}
