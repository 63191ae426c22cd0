/// Text that came from the chain or a file, made harmless where it enters.
///
/// Anybody can name a subnet. A name must not move the cursor, change colours, turn the reading
/// direction, hide characters or fill the screen. Letters of every script stay as they are; each
/// output format still escapes what is special to it.
public enum SafeText {
  /// The text on one line, without controls, escape sequences, direction changes and invisible
  /// characters, of at most `limit` characters.
  public static func neutralised(_ text: String, limit: Int = 64) -> String {
    if text.utf8.count <= limit, isPlain(text) { return text }
    var filter = Filter()
    for scalar in text.unicodeScalars.prefix(Self.scalarLimit) { filter.take(scalar) }
    return shortened(filter.result, to: limit)
  }

  /// More than this of one name is never looked at.
  private static let scalarLimit = 10_000

  /// Printable ASCII without spaces at an end or in a row: nothing to do.
  private static func isPlain(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20 || text.isEmpty
  }

  private static func shortened(_ text: String, to limit: Int) -> String {
    guard text.count > limit else { return text }
    let kept = text.prefix(max(0, limit - 1))
    return (kept.last == " " ? kept.dropLast() : kept) + "…"
  }
}

/// Drops what must not be seen, scalar by scalar.
private struct Filter {
  var result = ""
  private var escape = Escape.none
  private var pendingSpace = false
  private var marks = 0

  /// Where we are inside a terminal control sequence.
  private enum Escape {
    case none, started, parameters, string
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    if consumesEscape(scalar) { return }
    let properties = scalar.properties
    switch properties.generalCategory {
    case _ where properties.isWhitespace: pendingSpace = !result.isEmpty
    case .control, .format, .surrogate: return
    case _ where properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint:
      return
    case .unassigned: append("\u{FFFD}")
    case .nonspacingMark, .enclosingMark:
      // A tower of marks would cover the lines above.
      marks += 1
      if marks <= 3, !result.isEmpty, !pendingSpace { result.unicodeScalars.append(scalar) }
    default: append(scalar)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if pendingSpace { result.append(" ") }
    pendingSpace = false
    marks = 0
    result.unicodeScalars.append(scalar)
  }

  /// Whole sequences vanish, not only their first character: `ESC [ 31 m`, `ESC ] … BEL`.
  private mutating func consumesEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch (escape, scalar.value) {
    case (_, 0x1B): escape = .started
    case (_, 0x9B): escape = .parameters
    case (_, 0x90), (_, 0x98), (_, 0x9D...0x9F): escape = .string
    case (.none, _): return false
    case (.started, 0x5B): escape = .parameters
    case (.started, 0x5D), (.started, 0x50), (.started, 0x58), (.started, 0x5E...0x5F):
      escape = .string
    case (.started, 0x20...0x2F): break
    case (.started, 0x30...0x7E): escape = .none
    case (.parameters, 0x20...0x3F): break
    case (.parameters, 0x40...0x7E): escape = .none
    case (.string, 0x07), (.string, 0x9C): escape = .none
    case (.string, 0x20...): break
    default:
      // Not a sequence after all: what follows is read as text.
      escape = .none
      return false
    }
    return true
  }
}
