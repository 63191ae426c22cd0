/// Marks that show nothing, which come along when an amount is copied from a page or a wallet.
public enum PastedMarks {
  /// Whether a mark may be dropped: it directs or joins text and says nothing. What turns the order of
  /// letters round (U+202D, U+202E) is not among them: a line must say what it seems to say.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202C, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The text without them; the same text where there are none.
  public static func removed(from text: String) -> String {
    guard text.unicodeScalars.contains(where: contains) else { return text }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: text.unicodeScalars.lazy.filter { !contains($0) })
    return String(result)
  }
}
