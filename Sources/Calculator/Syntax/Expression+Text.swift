import Decimals

/// Writes an expression the way it was understood: one spelling for every operator and unit, brackets
/// where the reading is not obvious.
struct ExpressionWriter {
  /// What stands for a part of the line, if something does.
  var replacement: (Range<Int>) -> Value? = { _ in nil }
  /// The unit a name was found to be, as `α64` for `alpha chutes`.
  var unit: (Range<Int>) -> UnitAtom? = { _ in nil }
  /// Numbers between commas are not grouped.
  private var isInArguments = false

  init(
    replacing replacement: @escaping (Range<Int>) -> Value? = { _ in nil },
    unit: @escaping (Range<Int>) -> UnitAtom? = { _ in nil }
  ) {
    self.replacement = replacement
    self.unit = unit
  }

  func text(_ expression: Expression) -> String {
    if let value = replacement(expression.range) { return replaced(value, place: .free) }
    switch expression.kind {
    case .number(let number): return isInArguments ? number.plainText : number.fullText
    case .unit(let term): return resolved(term).text(plural: false)
    case .measured(let number, let term):
      return "\(text(number)) \(resolved(term).text(plural: number.isPlural))"
    case .name(let name): return name
    case .quoted(let text): return "\"\(text)\""
    case .call(let call): return self.text(call)
    case .member(let base, let members):
      return text(base) + members.map { "." + $0.name }.joined()
    case .group(let inner): return "(\(text(inner)))"
    case .negated(let inner):
      if case .power = inner.kind { return "−(\(text(inner)))" }
      return "−" + operand(inner)
    case .sum(let first, let rest):
      return text(first)
        + rest.map { ($0.isInverse ? " − " : " + ") + text($0.expression) }.joined()
    case .product(let first, let rest): return product(first, rest)
    case .power(let base, let exponent): return "\(operand(base))^\(operand(exponent))"
    case .comparison(let left, let symbol, let right):
      return "\(text(left)) \(symbol.rawValue) \(text(right))"
    case .conversion(let inner, let targets):
      return text(inner) + targets.map { " -> " + $0.text }.joined()
    }
  }

  private func resolved(_ term: Expression.UnitTerm) -> Expression.UnitTerm {
    var term = term
    if let atom = unit(term.range) { term.name = .atom(atom) }
    return term
  }

  /// `a / b × c` is read from the left, which brackets make visible.
  private func product(_ first: Expression, _ rest: [Expression.Operand]) -> String {
    var result = operand(first, .factor)
    for (index, next) in rest.enumerated() {
      if next.isInverse, next.expression.isUnit {
        result += "/" + text(next.expression)
        continue
      }
      if index > 0, rest[index - 1].isInverse, !rest[index - 1].expression.isUnit {
        result = "(\(result))"
      }
      var right = operand(next.expression, next.isInverse ? .tight : .factor)
      if next.isInverse, case .measured(_, let term) = next.expression.kind,
        term.name != .atom(.percent)
      {
        right = "(\(right))"
      }
      result += (next.isInverse ? " / " : " × ") + right
    }
    return result
  }

  private func operand(_ expression: Expression, _ place: Place = .tight) -> String {
    if let value = replacement(expression.range) { return replaced(value, place: place) }
    return text(expression)
  }

  /// Where a value is put in, which decides whether its unit and sign need brackets.
  private enum Place {
    case free, factor, tight
  }

  private func replaced(_ value: Value, place: Place) -> String {
    guard case .quantity(let quantity) = value else { return value.text }
    var text = quantity.text
    if isInArguments { text = text.filter { $0 != "," } }
    let needsBrackets =
      switch place {
      case .free: false
      case .factor: quantity.number.isNegative
      case .tight: quantity.number.isNegative || !quantity.unit.factors.isEmpty
      }
    return needsBrackets ? "(\(text))" : text
  }

  private func text(_ call: Expression.Call) -> String {
    var inner = self
    inner.isInArguments = true
    let arguments = call.arguments.map { argument in
      (argument.label.map { $0 + ": " } ?? "") + inner.text(argument.value)
    }
    return "\(call.name)(\(arguments.joined(separator: ", ")))"
  }
}

extension Expression {
  /// Whether the unit behind it takes the plural.
  fileprivate var isPlural: Bool {
    if case .number(let number) = kind { return number != .one }
    return true
  }
}

extension Expression.UnitTerm {
  func text(plural: Bool) -> String {
    let power = power == 1 ? "" : "^\(power)"
    switch name {
    case .atom(let atom): return (plural && self.power == 1 ? atom.plural : atom.symbol) + power
    case .alphaOf(let name): return "alpha \(name)" + power
    case .unknown(let word): return word + power
    }
  }
}

extension Expression.Target {
  fileprivate var text: String {
    if terms.isEmpty { return "exact" }
    let upper = terms.filter { $0.power > 0 }.map { $0.text(plural: terms.count == 1) }
    let lower = terms.filter { $0.power < 0 }.map { term in
      var positive = term
      positive.power = -term.power
      return "/" + positive.text(plural: false)
    }
    return (upper.isEmpty ? "1" : upper.joined(separator: "·")) + lower.joined()
  }
}
