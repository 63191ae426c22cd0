/// Whether a line is made like a question, and not like an order or a calculation.
public enum QuestionShape {
  /// Whether a line that begins with a verb asks all the same: `stake or not, which is better`.
  ///
  /// Little words do not decide: orders have them too.
  public static func asksBehindVerb(_ text: String) -> Bool {
    let words = Tokens(text).all.filter(\.isWord).map(\.text)
    return words.count > 2 && (text.contains("?") || words.contains(where: askingWords.contains))
  }

  /// Words that no order and no calculation needs.
  private static let askingWords: Set<String> = [
    "how", "why", "who", "where", "which", "does", "do", "is", "are", "can", "could", "should",
    "would", "will", "what", "whats", "when", "am",
  ]
}
