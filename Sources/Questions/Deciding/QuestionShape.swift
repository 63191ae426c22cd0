/// Whether a line is made like a question, and not like an order or a calculation.
public enum QuestionShape {
  /// Whether a line looks like a question in words: a mark at its end, a word that asks at its start, or
  /// four words of which two are little ones. `stake 10 TAO into 64`, `10 TAO + 3 α64` and `x = 3` do not.
  public static func looksLikeQuestion(_ text: String) -> Bool {
    let tokens = Tokens(text).all
    guard let first = tokens.first(where: { $0.text != "¿" }) else { return false }
    let words = tokens.filter(\.isWord).map(\.text)
    if words.isEmpty { return false }
    if tokens.last?.text == "?" || tokens.first?.text == "¿" { return true }
    if isCalculation(text, tokens) { return false }
    if first.isWord, openers.contains(first.text) { return true }
    let little = words.filter { LittleWords.languages[$0] != nil }.count
    return words.count >= 4 && little >= 2 && !orders.contains(first.text)
  }

  private static func isCalculation(_ text: String, _ tokens: [Token]) -> Bool {
    text.utf8.prefix(200).contains { "=+*/^()[]".utf8.contains($0) }
      && tokens.contains(where: \.isNumber)
      || text.utf8.prefix(200).contains(UInt8(ascii: "="))
  }

  /// Words that begin a question.
  private static let openers: Set<String> = [
    "what", "whats", "which", "who", "whos", "whose", "when", "where", "wheres", "why", "how",
    "hows",
    "is", "are", "am", "do", "does", "did", "can", "could", "will", "would", "should", "shall",
    "may",
    "has", "have", "was", "were", "isnt", "arent", "doesnt", "dont", "explain", "tell", "suppose",
    "wie", "wann", "wo", "warum", "wieso", "weshalb", "wer", "wem", "welche", "welcher", "welches",
    "welchen", "kann", "kannst", "darf", "muss", "soll", "sollte", "ist", "sind", "gibt", "wieviel",
    "woher", "wohin", "wird", "werden", "bekomme", "lohnt", "erklar", "brauche", "habe",
    "que", "cual", "cuales", "quien", "cuando", "donde", "como", "cuanto", "cuanta", "cuantos",
    "puedo", "puede", "es", "son", "hay", "debo", "deberia", "tengo", "explica", "necesito", "vale",
  ]

  /// Words that begin an order; the caller knows its verbs better and asks them first.
  private static let orders: Set<String> = [
    "stake", "unstake", "move", "claim", "wait", "quote", "compare", "project", "set", "report",
    "plot",
    "table", "split", "load", "save", "reset", "undo", "redo", "learn", "find", "term", "help",
    "market",
  ]
}
