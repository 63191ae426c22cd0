/// A calculation in a question: "what's 2+2", "how much is (1+2)/4?".
struct AskedCalculation {
  /// The same for the calculator: `2+2`.
  let line: String

  private static let words: [(said: String, sign: String)] = [
    ("times", "*"), ("multiplied by", "*"), ("divided by", "/"), ("plus", "+"), ("minus", "-"),
    ("mal", "*"), ("geteilt durch", "/"), ("por", "*"), ("más", "+"), ("menos", "-"),
  ]

  /// Nil for a line of another shape: there is no calculation without two numbers and a sign between them.
  init?(_ text: String) {
    // The pattern takes half a millisecond to be made; most lines end otherwise, or have fewer numbers.
    guard Self.mayEnd(text), text.split(whereSeparator: { !$0.isNumber }).count > 1 else {
      return nil
    }
    let shape =
      /(?:(?:what(?:'s|’s|s| is)|how much is|calculate|compute|was ist|wie viel ist|cuánto es|cuanto es) +)?([0-9.()+*\/^ -]+?) *=? *[?]?/
      .ignoresCase()
    var said = text
    for word in Self.words {
      said = said.replacing(" \(word.said) ", with: " \(word.sign) ")
    }
    guard let found = said.wholeMatch(of: shape) else { return nil }
    let line = String(found.output.1)
    let numbers = line.split { !$0.isNumber && $0 != "." }
    guard numbers.count > 1, line.contains(where: "+-*/^".contains) else { return nil }
    self.line = line
  }

  /// Whether its last sign is one of a calculation.
  private static func mayEnd(_ text: String) -> Bool {
    text.last.map { !$0.isLetter } ?? false
  }
}
