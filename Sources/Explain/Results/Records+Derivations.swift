public import StakingEconomics
import StakingModel

extension YearSummary {
  /// Why a year's gains are what they are, in the money of the records.
  public func derivations(in unit: LedgerUnit) -> [Derivation] {
    let currency = unit.text
    func money(_ value: ExactMoney) -> Derivation.Quantity { .exact(value, currency) }
    return [
      Derivation(
        "net", "Gains and losses of \(year) together.", formula: "gains + losses",
        inputs: [
          Derivation.Input("gains", "disposals that gained", money(gains)),
          Derivation.Input("losses", "the others", money(losses)),
        ], value: money(net), rounding: "not at all", source: "definition"),
      Derivation(
        "disposals", "What disposals of \(year) brought over what they had cost.",
        formula: "proceeds - cost",
        inputs: [
          Derivation.Input("proceeds", "what they brought", money(proceeds)),
          Derivation.Input("cost", "what the lots had cost", money(cost)),
        ], value: money(proceeds - cost), rounding: "not at all", source: "definition"),
    ]
  }
}

extension Derivation.Quantity {
  /// Money of the records with all its digits.
  fileprivate static func exact(_ money: ExactMoney, _ unit: String) -> Derivation.Quantity {
    Derivation.Quantity(money.decimal, unit)
  }
}
