public import StakingEconomics

extension Diversification {
  /// Why so many bets count; nil where `effectiveBets` is.
  public static func derivation(_ values: [Double]) -> Derivation? {
    guard let bets = effectiveBets(values) else { return nil }
    let inputs = values.enumerated().map { index, value in
      Derivation.Input("v\(index + 1)", "the value of place \(index + 1)", .number(value))
    }
    let sum = inputs.map(\.name).joined(separator: " + ")
    let squares = inputs.map { "\($0.name) ^ 2" }.joined(separator: " + ")
    return Derivation(
      "effective_bets", "As many places of equal value would be as spread out.",
      formula: "(\(sum)) ^ 2 / (\(squares))", inputs: inputs, value: .number(bets),
      rounding: "to a 64-bit number", source: "definition",
      assumptions: ["the places move independently; alphas often move together"])
  }
}
