/// Where the decimal point of a written number stands, so that cells can be lined up on it.
struct NumberShape {
  /// Columns before the point (or before what follows, if there is no point).
  let before: Int
  /// Columns from the point on, units included.
  let after: Int

  /// Nil if the text does not begin with a number followed by its end, a space or a sign as `%`.
  init?(_ text: String) {
    guard let digits = Self.scan(text[...]) else { return nil }
    before = DisplayWidth.of(text[..<digits.point])
    after = DisplayWidth.of(text[digits.point...])
  }

  /// Whether a word is a number and so must not be broken.
  static func isNumeric(_ word: String) -> Bool {
    scan(word[...]) != nil
  }

  private static func scan(_ text: Substring) -> (point: String.Index, end: String.Index)? {
    let signs: Set<Character> = [
      "+", "-", "−", "±", "≈", "~", "<", ">", "≤", "≥", "$", "€", "£", " ",
    ]
    let start = text.firstIndex { !signs.contains($0) } ?? text.endIndex
    guard start < text.endIndex, text[start].isASCII, text[start].isNumber else { return nil }
    let point =
      text[start...].firstIndex { !isDigit($0) && $0 != "," && $0 != "_" } ?? text.endIndex
    var end = point
    if end < text.endIndex, text[end] == "." {
      end = text.index(after: end)
      end = text[end...].firstIndex { !isDigit($0) } ?? text.endIndex
    }
    guard end == text.endIndex || !"-:/.".contains(text[end]) else { return nil }
    guard end == text.endIndex || !text[end].isLetter || text[end] == "e" || text[end] == "α" else {
      return nil
    }
    return (point, end)
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character)
  }
}
