public import StakingEconomics
import StakingModel

extension CustodialYield {
  /// Why the rates are what they are.
  public var derivations: [Derivation] {
    let quote = Derivation.Input("quoted", "the custodian's quote per year", .percent(quoted))
    let cut = Derivation.Input("commission", "the part it keeps", .percent(commission))
    let assumption = "the quote is off-chain, dated by whoever made it and not verified here"
    let gross = basis == .apr ? "quoted / 365" : "((1 + quoted) ^ (1 / 365) - 1)"
    let dailyInput = Derivation.Input("daily", "the net rate per day", .percent(daily))
    return [
      Derivation(
        "daily", "Per day, net of commission.", formula: "\(gross) * (1 - commission)",
        inputs: [quote, cut], value: .percent(daily), rounding: "to a 64-bit number",
        source: "definition", assumptions: [assumption]),
      Derivation(
        "apr", "Per 365 days, simple, net of commission.", formula: "daily * 365",
        inputs: [dailyInput], value: .percent(apr), rounding: "to a 64-bit number",
        source: "definition", assumptions: [assumption]),
      Derivation(
        "apy", "Per 365 days, compounded daily, net of commission.",
        formula: "(1 + daily) ^ 365 - 1", inputs: [dailyInput], value: .percent(apy),
        rounding: "to a 64-bit number", source: "definition", assumptions: [assumption]),
    ]
  }
}
