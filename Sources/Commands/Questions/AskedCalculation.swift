/// A calculation in a question: "what's 2+2", "how much is 12 * 3.5?".
struct AskedCalculation {
  /// The same for the calculator: `2+2`.
  let line: String

  /// Nil for a line of another shape: there is no calculation without two numbers and a sign between them.
  init?(_ text: String) {
    let shape =
      /(?:what(?:'s|’s|s| is)|how much is|calculate|compute|was ist|wie viel ist|cuánto es|cuanto es) +((?:[0-9.]+|[()])(?: *[-+*\/^()] *[0-9.]*)+) *=? *[?]?/
      .ignoresCase()
    guard let found = text.wholeMatch(of: shape) else { return nil }
    let line = String(found.output.1)
    guard line.split(whereSeparator: { !$0.isNumber && $0 != "." }).count > 1 else { return nil }
    self.line = line
  }
}
