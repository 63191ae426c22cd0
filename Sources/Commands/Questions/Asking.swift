/// How questions in plain words lead to a command: words that point to it, and the line to suggest.
public struct Asking: Hashable, Sendable {
  /// Lower-case words; a word of the question that begins with a longer one counts half.
  public var keywords: [String]
  /// A line with places for what the question names: `{tao}`, `{alpha}`, `{into}` (`into 64`, `on
  /// root`), `{subnet}`, `{time}`; `{subnet?}` and `{with?}` are left out if it names no subnet.
  public var line: String

  /// Words and a line.
  public init(_ keywords: [String], _ line: String) {
    self.keywords = keywords
    self.line = line
  }

  /// How well the words of a question fit.
  func score(_ words: [String]) -> Int {
    words.reduce(0) { sum, word in
      if keywords.contains(word) { return sum + 2 }
      return sum + (keywords.contains { $0.count > 3 && word.hasPrefix($0) } ? 1 : 0)
    }
  }
}
