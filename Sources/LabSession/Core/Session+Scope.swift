public import Answers
public import Calculator
import Lessons

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
  package mutating func world() throws -> any CalculatorWorld {
    let market = MarketWorld(market: try market(), settings: settings)
    return FactWorld(base: market, facts: Course.facts(in: environment.content))
  }
}

/// The variables and the settings their world was made with.
package struct Variables: Sendable {
  package var scope: Scope
  package var settings: Settings

  package init(scope: Scope, settings: Settings) {
    self.scope = scope
    self.settings = settings
  }
}

/// What `why` without a name explains.
public enum Explainable: Sendable {
  /// The figures of a verb's answer.
  case verb(Answer)
  /// The last result of the calculator.
  case calculation
}
