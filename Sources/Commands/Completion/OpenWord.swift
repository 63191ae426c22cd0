/// The word the cursor stands in, and the whole words before it, cut as `LineWords` cuts a line.
struct OpenWord {
  /// A word with the UTF-8 offset where it begins.
  struct Word {
    var text = ""
    var start: Int
  }

  /// The words before it.
  private(set) var before: [Word] = []
  /// What was typed of it, without quotes.
  private(set) var typed = ""
  /// The offset where it begins; at its quote, if it has one.
  private(set) var start = 0
  /// The quote it was opened with.
  private(set) var quote: Character?

  /// The word at the end of a text.
  init(_ text: String) {
    var open: Character?
    var isInWord = false
    var offset = 0
    for character in text {
      defer { offset += character.utf8.count }
      if open == nil, character.isWhitespace {
        if isInWord { before.append(Word(text: typed, start: start)) }
        isInWord = false
        continue
      }
      if !isInWord {
        isInWord = true
        typed = ""
        start = offset
        quote = nil
      }
      if character == open {
        open = nil
      } else if open == nil, character == "\"" || character == "'" {
        open = character
        if start == offset { quote = character }
      } else {
        typed.append(character)
      }
    }
    guard !isInWord else { return }
    typed = ""
    start = offset
    quote = nil
  }
}

extension LineWords {
  /// A text as one word of a line: in quotes where it would be cut or changed without them. Nil if it
  /// has both kinds of quotes.
  ///
  /// - Parameters:
  ///   - quote: the quote to use in any case.
  ///   - isWhole: whether the word ends there, so that its quote is closed.
  static func quoted(_ text: String, by quote: Character? = nil, isWhole: Bool = true) -> String? {
    let isPlain = !text.isEmpty && !text.contains { $0.isWhitespace || $0 == "\"" || $0 == "'" }
    if isPlain, quote == nil { return text }
    let usable = [quote ?? "\"", "\"", "'"].first { !text.contains($0) }
    guard let mark = usable else { return nil }
    return "\(mark)\(text)" + (isWhole ? "\(mark)" : "")
  }
}
