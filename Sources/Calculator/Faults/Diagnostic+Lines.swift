import Decimals
import Diagnostics

/// Faults of characters, numbers and whole lines.
extension Diagnostic {
  static func lineTooLong(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .lineLength, "the line is too long",
      explanation: "A line may have 65,536 bytes; this one has \(source.text.utf8.count).",
      source: SourceText(name: source.name, text: ""), labels: [])
  }

  static func emptyLine(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .lineEmpty, "there is nothing to compute",
      hint: Hint("type an expression", code: "10 TAO -> rao"), source: source, labels: [])
  }

  static func words(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .lineWords, "this reads like a question in words",
      explanation: "No verb, no calculation and no question that is known here has these words.",
      source: source, labels: [])
  }

  /// Minus signs would make another number of it.
  static func date(_ source: SourceText, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .lineDate, "a date is no number",
      explanation: "Calculations have times as 90 days, no dates.",
      hint: Hint("to take numbers off each other, set spaces", code: "2026 - 10 - 8"),
      source: source, labels: [.init(range)])
  }

  static func strangeCharacter(
    _ scalar: Unicode.Scalar, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    let isVisible = scalar.isVisible
    let code = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
    let hint: Hint? =
      switch scalar {
      case "[", "{": Hint("brackets are round here: `(`")
      case "]", "}": Hint("brackets are round here: `)`")
      case ";": Hint("commas separate arguments; one calculation stands on a line")
      default: nil
      }
    return Diagnostic(
      .lineCharacter, "`\(isVisible ? "\(scalar)" : name)` has no meaning here", hint: hint,
      source: source, labels: [Label(range, isVisible ? "" : "invisible character \(name)")])
  }

  static func unclosedQuote(_ source: SourceText, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .lineQuote, "the quoted name is not closed", hint: Hint("end it with a second `\"`"),
      source: source, labels: [Label(range)])
  }

  static func tooDeep(_ source: SourceText, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .lineDepth, "brackets are nested too deeply",
      explanation: "At most \(Parser.maximumDepth) levels are read.",
      hint: Hint("give inner parts a name, as `let part = …`, and use the name"), source: source,
      labels: [Label(range)])
  }

  /// A number that cannot be read as it stands.
  ///
  /// - Parameter digits: where its digits and separators stand, without a suffix.
  static func unreadableNumber(
    _ fault: DecimalFault, _ source: SourceText, _ range: Range<Int>, _ digits: Range<Int>
  ) -> Diagnostic {
    switch fault {
    case .range(let error): numberOutOfRange(error, source, range)
    case .groupedArgument(byComma: true): commaInArguments(source, digits)
    case .groupedArgument: spaceInArguments(source, digits)
    case .separators(let likely, areCommas: true): commaAsPoint(source, digits, likely)
    case .separators(let likely, _): mixedSeparators(source, digits, likely)
    case .notANumber: expected("a number", Token(kind: .end, range: range), source)
    }
  }

  private static func spaceInArguments(_ source: SourceText, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .numberSeparator, "a space does not group digits in the brackets of a function",
      explanation: "It could be one number, or two with the comma between them left out.",
      hint: Hint(
        "for one number",
        code: source.replacing(range, with: source.slice(range).filter { !$0.isWhitespace })),
      source: source, labels: [Label(range, "one number or several?")])
  }

  private static func mixedSeparators(
    _ source: SourceText, _ range: Range<Int>, _ likely: String?
  ) -> Diagnostic {
    Diagnostic(
      .numberSeparator, "these points and commas do not make a number",
      explanation: "`,` groups thousands, three digits each, and one `.` is the decimal point.",
      hint: likely.map { Hint("probably", code: source.replacing(range, with: $0)) },
      source: source, labels: [Label(range)])
  }

  private static func commaInArguments(_ source: SourceText, _ range: Range<Int>) -> Diagnostic {
    let typed = source.slice(range)
    let one = typed.filter { $0 != "," }
    let several = typed.replacing(",", with: ", ")
    // No argument is written 000, so that can only be the rest of a number.
    let isOne = typed.split(separator: ",").dropFirst().contains { $0.hasPrefix("0") }
    return Diagnostic(
      .numberComma, "this comma could separate arguments or thousands",
      explanation:
        "In the brackets of a function a comma separates. "
        + "Write `\(one)` for one number, or `\(several)` with a space for several.",
      hint: Hint(
        isOne ? "for one number" : "for several",
        code: source.replacing(range, with: isOne ? one : several)),
      source: source, labels: [Label(range, "one number or several?")])
  }

  private static func commaAsPoint(
    _ source: SourceText, _ range: Range<Int>, _ likely: String?
  ) -> Diagnostic {
    let isPoint = likely?.contains(".") ?? false
    return Diagnostic(
      .numberComma, "a comma groups thousands, three digits each",
      explanation: isPoint ? "The decimal point is a dot." : nil,
      hint: likely.map {
        Hint(
          isPoint ? "with a decimal point" : "without commas",
          code: source.replacing(range, with: $0))
      },
      source: source, labels: [Label(range)])
  }

  static func numberOutOfRange(
    _ error: DecimalError, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    switch error {
    case .divisionByZero:
      Diagnostic(
        .numberZero, "division by zero", source: source, labels: [Label(range, "this is 0")])
    case .undefined:
      Diagnostic(
        .numberUndefined, "this has no value among the real numbers", source: source,
        labels: [Label(range)])
    case .unitTooComplex:
      Diagnostic(
        .unitPower, "the unit has become too complicated",
        explanation:
          "A unit may have \(CompoundUnit.maximumFactors) parts, each to the power of \(CompoundUnit.maximumPower) at most.",
        source: source, labels: [Label(range)])
    case .overflow, .underflow:
      Diagnostic(
        .numberRange,
        error == .overflow ? "the number is too large" : "the number is too close to 0",
        explanation: "Numbers reach from 10^−300 to 10^300.", source: source, labels: [Label(range)]
      )
    }
  }
}

extension String {
  func replacing(_ character: Character, with text: String) -> String {
    reduce(into: "") { result, next in
      if next == character { result += text } else { result.append(next) }
    }
  }
}
