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

extension LedgerBook.Disposal {
  /// Why a disposal gained or lost what it did, in the money of the records.
  public func derivation(in unit: LedgerUnit) -> Derivation {
    Derivation(
      "gain", "What the disposal brought over what its lot had cost.", formula: "proceeds - cost",
      inputs: [
        Derivation.Input("proceeds", "what it brought", .exact(proceeds, unit.text)),
        Derivation.Input("cost", "what the lot had cost", .exact(lot.cost, unit.text)),
      ], value: .exact(gain, unit.text), rounding: "not at all", source: "definition")
  }
}

extension TimeWeightedReturn {
  /// Why the return is what it is: the stretches between flows, chained.
  public var derivation: Derivation {
    let inputs = parts.enumerated().map { index, part in
      Derivation.Input("r\(index + 1)", "the return of stretch \(index + 1)", .percent(part))
    }
    let product = inputs.map { "(1 + \($0.name))" }.joined(separator: " * ")
    return Derivation(
      "time_weighted", "The return, whenever money came or went.",
      formula: (product.isEmpty ? "1" : product) + " - 1", inputs: inputs, value: .percent(value),
      rounding: "to a 64-bit number", source: "definition")
  }
}

extension Derivation.Quantity {
  /// Money of the records with all its digits.
  fileprivate static func exact(_ money: ExactMoney, _ unit: String) -> Derivation.Quantity {
    Derivation.Quantity(money.decimal, unit)
  }
}
