import StakingModel
public import StakingSimulation

extension SimulationResult {
  /// Why the probabilities are what they are: paths counted, and how far chance may be off.
  public var derivations: [Derivation] {
    let found = [
      ("loss", "The probability of ending below what was paid.", Optional(lossProbability)),
      ("worse", "The probability of ending below the alternative.", worseThanAlternative),
    ]
    return found.flatMap { name, meaning, estimate in
      estimate.map { derivations(name, meaning, $0) } ?? []
    }
  }

  /// What the paths end with, ordered: no formula, but a count.
  public var quantileDerivations: [Derivation] {
    [
      ("p5", 5, end.p5), ("p25", 25, end.p25), ("p50", 50, end.p50), ("p75", 75, end.p75),
      ("p95", 95, end.p95),
    ].map { name, percent, value in
      var found = Derivation.given(
        name, "\(percent) of 100 simulated paths end below this.", .number(value, "TAO"),
        source: "\(plan.paths) paths with the seed \(plan.seed), ordered by their end")
      found.rounding = "to a 64-bit number"
      found.assumptions = ["hypothetical: it follows from the plan's assumptions and the seed"]
      return found
    }
  }

  private func derivations(_ name: String, _ meaning: String, _ found: Estimate) -> [Derivation] {
    let count = (found.value * Double(plan.paths)).rounded()
    let paths = Derivation.Input("paths", "simulated paths", .count(plan.paths))
    let share = Derivation.Input(name, "the probability", .number(found.value))
    let seen = Derivation.Input("count", "paths that ended there", .count(Int(count)))
    let assumption =
      "hypothetical: it follows from the plan's assumptions and the seed \(plan.seed)"
    let error = Derivation(
      name + "_error", "Its Monte Carlo standard error.",
      formula: "sqrt(\(name) * (1 - \(name)) / paths)", inputs: [share, paths],
      value: .number(found.standardError), rounding: "to a 64-bit number", source: "definition")
    let value = Derivation(
      name, meaning, formula: "count / paths", inputs: [seen, paths], value: .number(found.value),
      rounding: "to a 64-bit number", source: "definition", assumptions: [assumption])
    // With none or all of the paths the error stands for one path and has another formula.
    return (0..<1).contains(found.value) && found.value > 0 ? [value, error] : [value]
  }
}
