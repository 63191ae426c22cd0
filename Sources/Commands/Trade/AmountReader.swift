import Answers
import Calculator
import Decimals
import Diagnostics
import StakingModel

/// Reads the amount of an order: a calculation of the lab's language that must come to money.
struct AmountReader {
  /// The variables and the chain it may use.
  let scope: Scope
  /// An order that works, for hints: `stake 10 TAO into 64`.
  let example: String

  /// An amount of TAO in whole rao, rounded down.
  func tao(_ text: String) throws -> Amount<TAO> {
    let source = SourceText(name: "", text: text)
    let quantity = try quantity(source)
    guard let converted = try? quantity.converted(to: CompoundUnit(.tao)) else {
      throw wrongUnit(source, quantity, wanted: "TAO")
    }
    return Amount(rao: try rao(of: converted, source))
  }

  /// An amount of alpha in whole rao, rounded down, and whose alpha it is if the unit says so.
  func alpha(_ text: String) throws -> (amount: Amount<Alpha>, netuid: Netuid?) {
    let source = SourceText(name: "", text: text)
    let quantity = try quantity(source)
    let rao = try rao(of: quantity, source)
    switch quantity.unit.single {
    case .alpha(let netuid): return (Amount(rao: rao), netuid)
    case .lessonAlpha: return (Amount(rao: rao), nil)
    default: throw wrongUnit(source, quantity, wanted: "alpha, as `α64`")
    }
  }

  private func quantity(_ source: SourceText) throws -> Quantity {
    guard !source.text.isEmpty else {
      throw CommandFault(
        Diagnostic("amount.missing", "how much?", hint: Hint.example(example)))
    }
    let value = try scope.peek(source).value
    guard let quantity = value.quantity else {
      throw CommandFault(
        Diagnostic(
          "amount.kind", "`\(source.text)` is not an amount",
          hint: Hint.example(example)))
    }
    return quantity
  }

  private func rao(of quantity: Quantity, _ source: SourceText) throws -> UInt64 {
    let range = 0..<source.text.utf8.count
    guard !quantity.number.isNegative else {
      throw CommandFault(
        Diagnostic(
          "amount.negative", "an amount cannot be below zero",
          hint: Hint.example(example),
          source: source, labels: [.init(range)]))
    }
    guard let rao = quantity.number.wholeRao, rao <= BlockEmission.supplyCap else {
      throw CommandFault(
        Diagnostic(
          "amount.range", "that is more than there will ever be",
          explanation: "21,000,000 TAO is all there will be, and 21,000,000 alpha of a subnet.",
          hint: Hint.example(example), source: source, labels: [.init(range)]))
    }
    return rao
  }

  private func wrongUnit(
    _ source: SourceText, _ quantity: Quantity, wanted: String
  ) -> CommandFault {
    let unit =
      quantity.unit.factors.isEmpty ? "a number without a unit" : "in \(quantity.unit.symbol)"
    var hint = Hint.example(example)
    var explanation = "Every amount carries its unit, so that TAO and alpha cannot be mixed up."
    if case .alpha? = quantity.unit.single,
      ["compare", "project", "montecarlo"].contains(where: { example.hasPrefix($0 + " ") })
    {
      explanation += " Alpha that you hold: `hold \(source.text)`, then `earn` and `leave`."
      hint = Hint("what it earns", code: "ask how much do \(source.text) earn")
    }
    return CommandFault(
      Diagnostic(
        "amount.unit", "this must be an amount of \(wanted), but it is \(unit)",
        explanation: explanation, hint: hint, source: source,
        labels: [.init(0..<source.text.utf8.count)]))
  }
}
