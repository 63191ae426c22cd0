import Diagnostics

/// Faults of grammar.
extension Diagnostic {
  static func expected(_ what: String, _ token: Token, _ source: SourceText) -> Diagnostic {
    let found = token.kind == .end ? "the line ends here" : ""
    return Diagnostic(
      .syntaxExpected, "expected \(what)", source: source, labels: [Label(token.range, found)])
  }

  /// `3 of 10 TAO`
  static func numberBeforeOf(_ token: Token, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      .syntaxExpected, "`of` stands behind a percentage or behind `half`",
      explanation: "To multiply with a number, write `*`.",
      hint: Hint("to multiply", code: source.replacing(token.range, with: "*")), source: source,
      labels: [Label(token.range)])
  }

  static func unclosedBracket(_ source: SourceText, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .syntaxBracket, "a bracket is not closed",
      hint: Hint("close it", code: source.text + ")"), source: source,
      labels: [Label(range, "opened here")])
  }

  static func chainedComparison(_ source: SourceText, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .syntaxComparison, "only two things can be compared at a time", source: source,
      labels: [Label(range, "second comparison")])
  }

  /// Two operands without an operator between them.
  private static func sideBySide(
    _ left: Range<Int>, _ token: Token, _ source: SourceText
  ) -> Diagnostic {
    let gap = left.upperBound..<token.range.lowerBound
    var hint = Hint("to multiply", code: source.replacing(gap, with: " * "))
    if case .word(let word) = token.kind, UnitNames.atom(named: word) != nil {
      hint = Hint("to express it in this unit", code: source.replacing(gap, with: " -> "))
    }
    let sum = withTimesAdded(source.text)
    if sum != source.text { hint = Hint("to add", code: sum) }
    let isAfterPercent = source.slice(left).hasSuffix("%")
    return Diagnostic(
      .syntaxExpected, "expected an operator between these two",
      explanation: isAfterPercent
        ? "`%` means percent here; there is no remainder. A share is written `35% of 354 TAO`."
        : nil,
      hint: hint, source: source, labels: [Label(left), Label(token.range)])
  }

  /// `1 day 2 hours` as the sum it means.
  private static func withTimesAdded(_ text: String) -> String {
    var (result, word, gap) = ("", "", "")
    for character in text {
      guard !character.isWhitespace else {
        gap.append(character)
        continue
      }
      if !gap.isEmpty {
        let isTime = UnitNames.atom(named: word)?.dimension == .time
        result += word + (isTime && character.isNumber ? " + " : gap)
        (word, gap) = ("", "")
      }
      if character.isLetter {
        word.append(character)
      } else {
        result += word + String(character)
        word = ""
      }
    }
    return result + word + gap
  }

  static func unexpected(
    _ token: Token, after value: Expression, _ source: SourceText
  ) -> Diagnostic {
    let after = source.slice(token.range)
    switch token.kind {
    case .symbol(.close):
      return Diagnostic(
        .syntaxBracket, "this bracket closes nothing", source: source, labels: [Label(token.range)])
    case .symbol(.assign):
      return Diagnostic(
        .syntaxExpected, "only a name can be given a value",
        explanation: "`=` gives a name to a value, `==` compares.",
        hint: Hint("to compare", code: source.replacing(token.range, with: "==")), source: source,
        labels: [Label(value.range, "not a name"), Label(token.range)])
    case .symbol(.comma):
      return Diagnostic(
        .syntaxExpected, "a comma separates arguments only in the brackets of a function",
        source: source, labels: [Label(token.range)])
    case .lineBreak:
      return Diagnostic(
        .syntaxExpected, "one calculation stands on a line",
        hint: Hint("a line goes on after an open bracket or a `\\` at its end"), source: source,
        labels: [Label(token.range)])
    case .word, .number, .symbol(.open), .quoted:
      if case .name(let name) = value.kind,
        let function = FunctionCatalogue.function(named: name)
      {
        return functionWithoutBrackets(function, source, value.range)
      }
      return sideBySide(value.range, token, source)
    default:
      return Diagnostic(
        .syntaxExpected, "`\(after)` cannot stand here", source: source,
        labels: [Label(token.range)])
    }
  }
}
