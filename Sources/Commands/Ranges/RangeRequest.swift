import Answers
import Calculator
import Decimals
import Diagnostics
import Presentation

/// `impact(64, x) for x = 1 TAO .. 10000 TAO log` cut into what is computed and over what.
struct RangeRequest {
  /// What is computed at each point, as typed; several for a table.
  let expressions: [String]
  /// The variable.
  let name: String
  let range: QuantityRange
  /// The variables with the chain behind them.
  let scope: Scope

  /// Reads the words after the verb.
  ///
  /// - Parameter example: a line that works, for hints.
  init(_ words: [String], scope: Scope, example: String) throws {
    let missing = { RangeRequest.missing($0, example) }
    guard let index = words.lastIndex(where: { $0.lowercased() == "for" }), index > 0 else {
      throw missing("over which numbers?")
    }
    expressions = RangeRequest.parts(of: words[..<index].joined(separator: " "))
    guard expressions.count <= RangeRequest.mostExpressions else {
      throw RangeRequest.tooMany(expressions.count, example)
    }
    let rest = words[(index + 1)...].joined(separator: " ")
    guard let equals = rest.firstIndex(of: "="), let dots = RangeRequest.dots(in: rest),
      equals < dots.lowerBound
    else { throw missing("from where to where?") }
    name = rest[..<equals].trimmingSpaces
    self.scope = scope
    // The name has to be one the language takes: `TAO = 1` is not.
    _ = try scope.peek(SourceText(name: "", text: "\(name) = 1"))
    range = try RangeRequest.range(
      rest[rest.index(after: equals)...].trimmingSpaces, scope: scope, example: example)
  }

  /// More columns fit no screen.
  private static let mostExpressions = 20

  private static func tooMany(_ count: Int, _ example: String) -> CommandFault {
    CommandFault(
      Diagnostic(
        "range.columns", "\(NumberFormat.group(String(count))) calculations are too many at once",
        explanation: "There are at most \(mostExpressions), each with at most 1,000 points.",
        hint: Hint.example(example)))
  }

  private static func missing(_ what: String, _ example: String) -> CommandFault {
    CommandFault(
      Diagnostic(
        "range.words", what,
        explanation: "It takes a calculation, a name in it, and from where to where.",
        hint: Hint.example(example)))
  }

  /// Reads `1 TAO .. 10000 TAO log`.
  static func range(_ text: String, scope: Scope, example: String) throws -> QuantityRange {
    guard let dots = dots(in: text) else { throw missing("from where to where?", example) }
    let start = text[..<dots.lowerBound].trimmingSpaces
    let (end, spacing) = try end(
      text[dots.upperBound...].trimmingSpaces, scope: scope, example: example)
    guard !start.isEmpty, !end.isEmpty else { throw missing("from where to where?", example) }
    let first = try quantity(start, scope, example)
    let last = try quantity(end, scope, example)
    do throws(QuantityRange.Problem) {
      return try QuantityRange(first, last, spacing)
    } catch {
      throw error.fault(example)
    }
  }

  private static func dots(in text: String) -> Range<String.Index>? {
    text.firstRange(of: "..") ?? text.firstRange(of: "…") ?? text.firstRange(of: " to ")
  }

  private static func end(
    _ text: String, scope: Scope, example: String
  ) throws -> (String, QuantityRange.Spacing) {
    if let at = text.firstRange(of: " step ") {
      let step = try quantity(text[at.upperBound...].trimmingSpaces, scope, example)
      return (text[..<at.lowerBound].trimmingSpaces, .step(step))
    }
    if text.hasSuffix(" log") { return (text.dropLast(4).trimmingSpaces, .logarithmic) }
    return (text, .even)
  }

  private static func quantity(
    _ text: String, _ scope: Scope, _ example: String
  ) throws -> Quantity {
    let source = SourceText(name: "", text: text)
    guard let quantity = try scope.peek(source).value.quantity else {
      throw CommandFault(
        Diagnostic(
          "range.words", "`\(text)` is not a number", hint: Hint.example(example),
          source: source, labels: [.init(0..<text.utf8.count)]))
    }
    return quantity
  }

  /// Cut at commas that stand outside of brackets and before a space; `1,000.5` stays whole.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    var depth = 0
    var rest = text[...]
    while let character = rest.popFirst() {
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      if character == ",", depth == 0, rest.first?.isWhitespace == true {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map(\.trimmingSpaces).filter { !$0.isEmpty }
  }
}

extension QuantityRange.Problem {
  /// In words, with a line that works.
  func fault(_ example: String) -> CommandFault {
    let summary =
      switch self {
      case .kinds: "start, end and step have to be of one kind"
      case .empty: "start and end are the same"
      case .step: "the step does not lead to the end within 1,000 points"
      case .sign: "`log` needs both ends above zero"
      case .range: "the range is too large"
      }
    return CommandFault(
      Diagnostic("range.\(code)", summary, hint: Hint.example(example)))
  }

  private var code: String {
    switch self {
    case .kinds: "kinds"
    case .empty: "empty"
    case .step: "step"
    case .sign: "sign"
    case .range: "size"
    }
  }
}
