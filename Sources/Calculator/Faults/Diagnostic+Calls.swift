import Decimals
import Diagnostics

/// Faults of calls.
extension Diagnostic {
  private static func usage(_ function: CalculatorFunction) -> String {
    "It is written `\(function.signature)`. \(function.summary)"
  }

  static func missingArguments(
    _ names: [String], _ function: CalculatorFunction, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    let list = names.map { "`\($0)`" }.joined(separator: " and ")
    return Diagnostic(
      .functionArguments, "`\(function.name)` needs \(list)", explanation: usage(function),
      hint: Hint.example(function.example), source: source, labels: [Label(range)])
  }

  static func tooManyArguments(
    _ function: CalculatorFunction, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .functionArguments,
      "`\(function.name)` takes no more than \(function.parameters.count) argument\(function.parameters.count == 1 ? "" : "s")",
      explanation: usage(function), hint: Hint.example(function.example),
      source: source, labels: [Label(range, "one too many")])
  }

  static func unknownLabel(
    _ label: String, _ function: CalculatorFunction, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    let near =
      label.utf8.count > 40 ? [] : nearest(to: label, among: function.parameters.map(\.name))
    return Diagnostic(
      .functionArguments, "`\(function.name)` has no parameter of this name",
      explanation: usage(function),
      hint: near.first.map {
        Hint("did you mean `\($0)`", code: source.replacing(range, with: $0))
      },
      source: source, labels: [Label(range)])
  }

  static func repeatedArgument(
    _ name: String, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .functionArguments, "`\(name)` is given twice", source: source,
      labels: [Label(range, "second time")])
  }

  static func argumentOrder(
    _ function: CalculatorFunction, _ sound: String, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .functionArguments, "`\(function.name)` takes these in another order",
      explanation: usage(function),
      hint: Hint("in its order", code: source.replacing(range, with: sound)), source: source,
      labels: [Label(range)])
  }

  static func notASubnet(_ source: SourceText, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .functionArgument, "a subnet is needed here",
      explanation: "A subnet is written as its number, as `64`, or its name.", source: source,
      labels: [Label(range)])
  }

  static func wrongArgument(
    _ quantity: Quantity, _ parameter: CalculatorFunction.Parameter, pool: PoolValue?,
    _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    let side = Mismatch.Side(quantity, range, source)
    var needed = parameter.kind.rawValue
    if parameter.kind == .alpha, let pool { needed = "an amount of \(pool.alphaUnit.symbol)" }
    if parameter.kind == .count, (quantity.number.whole ?? 0) > 0, quantity.unit.isPlain {
      needed = "at most \(NumberFormat.group("\(CalculatorFunction.mostCounted)"))"
    }
    return Diagnostic(
      .functionArgument, "`\(parameter.name)` is \(needed)",
      hint: missingUnit(side, parameter, pool, source), source: source,
      labels: [Label(range, parameter.kind == .count ? "this is \(quantity.text)" : side.label)])
  }

  /// A number without its unit, or alpha without its subnet, can be completed.
  private static func missingUnit(
    _ side: Mismatch.Side, _ parameter: CalculatorFunction.Parameter, _ pool: PoolValue?,
    _ source: SourceText
  ) -> Hint? {
    let unit: UnitAtom
    switch parameter.kind {
    case .tao: unit = .tao
    case .alpha:
      guard let atom = pool?.alphaUnit else { return nil }
      unit = atom
    default: return nil
    }
    let isBareAlpha = parameter.kind == .alpha && side.unit.single == .lessonAlpha
    guard side.unit.factors.isEmpty || isBareAlpha else { return nil }
    let digits = side.typed.prefix { $0.isNumber || "._".contains($0) }
    let isLiteral = !digits.isEmpty && (digits.count == side.typed.count || isBareAlpha)
    guard isLiteral else { return nil }
    return Hint(
      isBareAlpha ? "with its subnet" : "with its unit",
      code: source.replacing(side.range, with: "\(digits) \(unit.symbol)"))
  }
}
