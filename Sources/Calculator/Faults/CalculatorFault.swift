public import Diagnostics

/// The codes of everything that can be wrong with a line, for `docs/diagnostics.md`.
public enum CalculatorFault: String, CaseIterable, Sendable {
  case lineLength = "line.length"
  case lineEmpty = "line.empty"
  case lineWords = "line.words"
  case lineDepth = "line.depth"
  case lineCharacter = "line.character"
  case lineDate = "line.date"
  case lineQuote = "line.quote"
  case numberComma = "number.comma"
  case numberSeparator = "number.separator"
  case numberRange = "number.range"
  case numberZero = "number.zero"
  case numberUndefined = "number.undefined"
  case syntaxExpected = "syntax.expected"
  case syntaxBracket = "syntax.bracket"
  case syntaxComparison = "syntax.comparison"
  case nameUnknown = "name.unknown"
  case nameReserved = "name.reserved"
  case unitUnknown = "unit.unknown"
  case unitMismatch = "unit.mismatch"
  case unitPower = "unit.power"
  case unitPoints = "unit.points"
  case unitConversion = "unit.conversion"
  case valueKind = "value.kind"
  case memberUnknown = "member.unknown"
  case functionUnknown = "function.unknown"
  case functionArguments = "function.arguments"
  case functionArgument = "function.argument"
  case factUnknown = "fact.unknown"
  case subnetUnknown = "subnet.unknown"
  case marketMissing = "market.missing"
  case marketRate = "market.rate"
  case marketRefused = "market.refused"

  /// What it means, in a sentence.
  public var meaning: String {
    switch self {
    case .lineLength: "The line is longer than 65,536 bytes."
    case .lineEmpty: "There is nothing to compute."
    case .lineWords: "The line is a question in words, not an expression."
    case .lineDepth: "Brackets are nested too deeply."
    case .lineCharacter: "A character has no meaning here."
    case .lineDate: "A date stands where a number is expected."
    case .lineQuote: "A quoted name is not closed."
    case .numberComma: "A comma in a number could mean two things."
    case .numberSeparator: "Points, commas or spaces in a number group nothing in threes."
    case .numberRange: "A number is beyond 10^300 or too close to 0."
    case .numberZero: "Something is divided by 0."
    case .numberUndefined: "A function has no value there, as the root of a negative number."
    case .syntaxExpected: "Something else was expected at this place."
    case .syntaxBracket: "A bracket is not closed."
    case .syntaxComparison: "Two comparisons stand in a row."
    case .nameUnknown: "No variable has this name."
    case .nameReserved: "The name is a unit or a word of the language."
    case .unitUnknown: "No unit has this name."
    case .unitMismatch: "Things of different kinds are added or compared."
    case .unitPower: "A unit is raised to a power it cannot have."
    case .unitPoints: "Percentage points are multiplied with money."
    case .unitConversion: "A quantity cannot be expressed in this unit."
    case .valueKind: "A pool or a truth value stands where a number is needed."
    case .memberUnknown: "A value has no part of this name."
    case .functionUnknown: "No function has this name."
    case .functionArguments: "A function is given too few, too many or twice the same arguments."
    case .functionArgument: "An argument of a function is of the wrong kind."
    case .factUnknown: "No fact has this id."
    case .subnetUnknown: "There is no such subnet."
    case .marketMissing: "The market data does not have what is asked for."
    case .marketRate: "There is no rate for a currency."
    case .marketRefused: "The chain would refuse this swap."
    }
  }
}

extension Diagnostic {
  init(
    _ fault: CalculatorFault, _ summary: String, explanation: String? = nil, hint: Hint? = nil,
    source: SourceText, labels: [Label]
  ) {
    self.init(
      fault.rawValue, summary, explanation: explanation, hint: hint, source: source, labels: labels)
  }
}

extension SourceText {
  /// The text of a range of UTF-8 offsets.
  public func slice(_ range: Range<Int>) -> String {
    let utf8 = text.utf8
    guard
      let start = utf8.index(
        utf8.startIndex, offsetBy: max(0, range.lowerBound), limitedBy: utf8.endIndex),
      let end = utf8.index(
        start, offsetBy: max(0, range.upperBound - range.lowerBound), limitedBy: utf8.endIndex)
    else { return "" }
    return String(text[start..<end])
  }

  /// The whole text with one stretch replaced, for hints that can be typed.
  public func replacing(_ range: Range<Int>, with new: String) -> String {
    slice(0..<range.lowerBound) + new + slice(range.upperBound..<text.utf8.count)
  }
}
