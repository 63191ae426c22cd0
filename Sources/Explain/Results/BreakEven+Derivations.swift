public import StakingEconomics
import StakingModel

extension BreakEven {
  /// Why costs are earned back when they are, and which fall of the price they leave room for.
  ///
  /// - Parameter days: the horizon of the price fall.
  public func derivations(afterDays days: Double) -> [Derivation] {
    let keptInput = Derivation.Input("kept", "what is left after in and out", .percent(kept))
    let yield = Derivation.Input("apy", "the yield of 365 days, compounded", .percent(apy))
    let still = "the yield is held still and the price of the way in is the price of the way out"
    var found = [
      Derivation(
        "kept", "What is left after getting in and out at once.",
        formula: "(1 - cost_in) * (1 - cost_out)",
        inputs: [
          Derivation.Input("cost_in", "the part lost on the way in", .percent(costIn)),
          Derivation.Input("cost_out", "the part lost on the way out", .percent(costOut)),
        ], value: .percent(kept), rounding: "to a 64-bit number", source: "definition")
    ]
    if case .days(let time) = time {
      found.append(
        Derivation(
          "days", "Days until rewards have paid the costs.",
          formula: "-365 * ln(kept) / ln(1 + apy)", inputs: [keptInput, yield],
          value: .number(time), rounding: "to a 64-bit number", source: "definition",
          assumptions: [still]))
    }
    if let fall = priceFall(afterDays: days) {
      let horizon = Derivation.Input("horizon", "days", .number(days))
      found.append(
        Derivation(
          "price_fall", "The fall of the price that leaves neither gain nor loss.",
          formula: "1 - 1 / ((1 + apy) ^ (horizon / 365) * kept)",
          inputs: [yield, horizon, keptInput], value: .percent(fall),
          rounding: "to a 64-bit number", source: "definition", assumptions: [still]))
    }
    return found
  }
}

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
