/// How many columns text takes on a terminal.
public enum DisplayWidth {
  /// Columns of a whole text. Control characters count as none; renderers have replaced them before.
  public static func of(_ text: some StringProtocol) -> Int {
    if let ascii = asciiWidth(text) { return ascii }
    return text.reduce(0) { $0 + of($1) }
  }

  /// Columns of one character as a person sees it: 0, 1 or 2.
  public static func of(_ character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    var width = 0
    for scalar in character.unicodeScalars {
      let value = scalar.value
      if value == 0xFE0F, width > 0 { return 2 }  // "shown as emoji"
      // What follows the first scalar of an emoji (a joiner's second picture, a skin tone, the
      // second letter of a flag) is drawn into it; elsewhere every scalar takes its own columns.
      if width > 0, value >= 0x2190, value < 0x2E80 || value >= 0x1F000 { return 2 }
      width += of(scalar)
    }
    return width
  }

  private static func asciiWidth(_ text: some StringProtocol) -> Int? {
    var count = 0
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      if byte >= 0x20, byte != 0x7F { count += 1 }
    }
    return count
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 {
      return value < 0x20 || (0x7F...0x9F).contains(value) || value == 0xAD ? 0 : 1
    }
    // Vowels and final consonants of Hangul join the syllable before them.
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
    if isWide(value) { return 2 }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default: return properties.isEmojiPresentation ? 2 : 1
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    return wide.contains { $0.contains(value) }
  }

  /// The East Asian wide blocks; emoji are known to the standard library.
  private static let wide: [ClosedRange<UInt32>] = [
    0x4E00...0xA4CF, 0xAC00...0xD7A3, 0x3041...0x33FF, 0x3400...0x4DBF, 0x2E80...0x303E,
    0x1100...0x115F, 0x2329...0x232A, 0xA960...0xA97C, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18D08, 0x1AFF0...0x1B2FF,
    0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
