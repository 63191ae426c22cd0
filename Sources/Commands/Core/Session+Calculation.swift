public import Calculator
import Diagnostics
import JSONText
import Lessons
import Presentation

extension Session {
  /// The variables, with the recorded chain behind them.
  public mutating func scope() throws -> Scope {
    if let variables, variables.settings == settings { return variables.scope }
    var scope = variables?.scope ?? Scope()
    scope.world = try world()
    variables = Variables(scope: scope, settings: settings)
    return scope
  }

  /// The recorded chain with the facts of the course.
  mutating func world() throws -> any CalculatorWorld {
    let market = MarketWorld(snapshot: try snapshot(), settings: settings)
    return FactWorld(base: market, facts: Course.facts(in: environment.content))
  }

  /// Answers a calculation.
  mutating func calculate(_ text: String) throws -> Answer {
    var scope = try scope()
    let evaluation = try scope.evaluate(SourceText(name: "", text: text))
    variables?.scope = scope
    last = .calculation
    let plain = evaluation.plain
    return Answer(
      evaluation.markup,
      json: [
        "name": evaluation.name.map(JSONValue.string) ?? .null, "number": .string(plain.number),
        "unit": .string(plain.unit), "understood": .string(evaluation.understood),
      ])
  }
}

/// The variables and the settings their world was made with.
struct Variables: Sendable {
  var scope: Scope
  var settings: Settings
}

/// What `why` without a name explains.
public enum Explainable: Sendable {
  /// The figures of a verb's answer.
  case verb(Answer)
  /// The last result of the calculator.
  case calculation
}
