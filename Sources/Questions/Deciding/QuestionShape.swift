/// Whether a line is made like a question, and not like an order or a calculation.
public enum QuestionShape {
  /// Whether a line that begins with a verb asks all the same: `stake or not, which is better`.
  ///
  /// Little words do not decide: orders have them too.
  public static func asksBehindVerb(_ text: String) -> Bool {
    let words = Self.words(text)
    return words.count > 2 && (text.contains("?") || words.contains(where: askingWords.contains))
  }

  /// Whether a line goes on behind its verb as orders and calculations do: with an amount or a sign. A
  /// fault in it is told as one.
  public static func isBegunOrder(_ text: String) -> Bool {
    let rest = text.drop { !$0.isWhitespace }.drop { $0.isWhitespace }
    let isAmount = rest.first.map { $0.isNumber || "τ-+.".contains($0) } ?? true
    return isAmount || rest.contains("=") || rest.contains("..")
  }

  /// Words of a line that belong to people's questions and to no order: `now`, `later` in `claim now or
  /// later`.
  ///
  /// - Parameter orderWords: words of the verb itself, as in its examples.
  public static func words(_ text: String, beside orderWords: Set<String>) -> [String] {
    words(text).filter {
      $0.count > 1 && !orderWords.contains($0) && !wordsOfOrders.contains($0) && isKnown($0)
    }
  }

  /// Whether people ask with this word, in any language: then it is no verb with a slip in it.
  public static func isKnown(_ word: String) -> Bool {
    let word = Folding.fold(word)
    return !Vocabulary.shared.languages(of: word).isEmpty
  }

  private static func words(_ text: String) -> [String] {
    Tokens(text).all.filter(\.isWord).map(\.text)
  }

  /// Words that no order and no calculation needs.
  private static let askingWords: Set<String> = [
    "how", "why", "who", "where", "which", "does", "do", "is", "are", "can", "could", "should",
    "would", "will", "what", "whats", "when", "am",
  ]

  /// Little words of orders, and those that people put between theirs.
  private static let wordsOfOrders: Set<String> = [
    "in", "into", "on", "onto", "to", "from", "for", "at", "with", "of", "and", "or", "by", "as",
    "most", "than", "per", "over", "all", "half", "my", "the", "a", "an", "please", "it", "its",
    "me", "some", "is", "if", "root", "tao", "alpha", "rao", "subnet", "subnets", "exchange",
    "block", "blocks", "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days",
    "week", "weeks", "month", "months", "year",
    "years", "price", "take", "percent", "usd", "eur", "dollar", "dollars", "euro", "euros",
  ]
}
