/// Plain arithmetic in words: "what's 15% of 340 TAO", "17.3 % of 250".
struct AskedPercentage {
  /// The same for the calculator: `340 TAO * 15%`.
  let line: String

  /// Nil for a line of another shape.
  init?(_ text: String) {
    // The pattern takes half a millisecond to be made; most lines are no such question.
    let words = text.lowercased()
    guard words.contains("%") || words.contains("percent") || words.contains("prozent") else {
      return nil
    }
    let shape =
      /(?:(?:ok|okay|so|and|then|hey|hi|well|please)[ ,]+)*(?:(?:what(?:'s|’s|s| is)|how much is|calculate|was sind|wie viel sind|cuanto es) )?([0-9][0-9,.]*) ?(?:%|percent|prozent) (?:of|von|de) ([0-9][0-9,.]*) ?(tao)? ?[?]?/
      .ignoresCase()
    guard let found = text.wholeMatch(of: shape) else { return nil }
    let unit = found.output.3 == nil ? "" : " TAO"
    line = "\(found.output.2)\(unit) * \(found.output.1)%"
  }
}
