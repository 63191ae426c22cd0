/// Tells a question in plain words from a calculation with a slip in it.
enum PlainWords {
  private static let openers: Set<String> = [
    "how", "what", "why", "when", "where", "which", "who", "can", "could", "should", "is", "are",
    "do",
    "does", "did", "will", "would", "i", "please", "explain", "tell", "show", "give",
  ]

  /// Whether a line that failed is mostly words the language does not know.
  static func describes(_ text: String, isKnown: (String) -> Bool) -> Bool {
    let parts = text.prefix(2_000).split(whereSeparator: \.isWhitespace)
    guard parts.count >= 2 else { return false }
    let operators = parts.filter { $0.contains { "=+*/^<>×÷()_".contains($0) } }.count
    guard operators == 0 else { return false }
    let words = parts.map { $0.filter { $0.isLetter || $0 == "'" || $0 == "’" }.lowercased() }
      .filter { !$0.isEmpty }
    let isQuestion = text.last { !$0.isWhitespace } == "?"
    let opens = words.first.map(openers.contains) ?? false
    if words.count >= 2, isQuestion || opens { return true }
    let unknown = words.filter { !isKnown($0) && !Keyword.all.contains($0) }
    return unknown.count >= 2 && unknown.count * 2 >= words.count
  }
}
