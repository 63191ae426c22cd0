import Decimals
import Diagnostics

/// A typed line cut into words at spaces; quotes keep words together.
enum LineWords {
  /// A verb takes no more words: nobody types so many.
  static let most = 1_000

  static func tooMany(_ count: Int) -> Diagnostic {
    Diagnostic(
      "line.long", "this line has \(NumberFormat.group(String(count))) words behind its verb",
      explanation: "A verb takes at most \(NumberFormat.group(String(most))).")
  }

  /// The words of a line. An unclosed quote runs to the end.
  static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isOpen = false
    var quote: Character?
    for character in line {
      if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "\"" || character == "'" && !(word.last?.isNumber ?? false) {
        quote = character
        isOpen = true
      } else if character.isWhitespace {
        if isOpen || !word.isEmpty { words.append(word) }
        word = ""
        isOpen = false
      } else {
        word.append(character)
      }
    }
    if isOpen || !word.isEmpty { words.append(word) }
    return words.map(keepingMinus)
  }

  /// `~/x.csv` with the home in the place of its `~`, as a shell reads it.
  static func expanded(_ word: String, home: String?) -> String {
    guard let home, word.hasPrefix("~/") else { return word }
    return home + word.dropFirst()
  }

  /// A number below zero and an arrow are words, not options of a command.
  static func keepingMinus(_ word: String) -> String {
    guard word.hasPrefix("-"), let next = word.dropFirst().first else { return word }
    if next == ">" { return "→" + word.dropFirst(2) }
    return next.isNumber || next == "." ? "−" + word.dropFirst() : word
  }
}
