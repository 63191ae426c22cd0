import Decimals
import Diagnostics
import StakingModel

/// Computes one statement. Faults are collected, so that both sides of a sum can be wrong at once.
struct Evaluator {
  /// Faults beyond this many are not looked for.
  static let maximumFaults = 12

  let source: SourceText
  let world: any CalculatorWorld
  let bindings: Bindings
  var faults: [Diagnostic] = []
  var notes: [Hint] = []
  var workings: [Working] = []
  /// Names used, in order, once each.
  var usedNames: [String] = []
  /// What stands for a part of the line when numbers are put in.
  var replacements: [Range<Int>: Value] = [:]

  /// Units that were written by the name of a subnet.
  var namedUnits: [Range<Int>: UnitAtom] = [:]

  init(_ source: SourceText, world: any CalculatorWorld, bindings: Bindings) {
    self.source = source
    self.world = world
    self.bindings = bindings
  }

  mutating func report(_ fault: Diagnostic) {
    if faults.count < Self.maximumFaults { faults.append(fault) }
  }

  mutating func note(_ hint: Hint) {
    if !notes.contains(hint) { notes.append(hint) }
  }

  /// The value, or nil after reporting why there is none.
  mutating func value(of expression: Expression) -> Value? {
    guard faults.count < Self.maximumFaults else { return nil }
    switch expression.kind {
    case .number(let number): return .quantity(Quantity(number))
    case .unit(let term):
      return unit(of: [term]).map { .quantity(Quantity(.one, $0)) }
    case .measured(let number, let term): return measured(number, term)
    case .name(let name): return variable(name, expression)
    case .quoted(let text):
      report(.loneQuote(text, source, expression.range))
      return nil
    case .call(let call): return result(of: call, expression)
    case .member(let base, let members): return member(members, of: base, expression)
    case .group(let inner): return value(of: inner)
    case .negated(let inner):
      return quantity(of: inner).map { .quantity(Quantity($0.number.negated, $0.unit)) }
    case .sum(let first, let rest): return sum(first, rest)
    case .product(let first, let rest): return product(first, rest)
    case .power(let base, let exponent): return power(base, exponent, expression.range)
    case .comparison(let left, let symbol, let right):
      return comparison(left, symbol, right, expression.range)
    case .conversion(let inner, let targets): return conversion(of: inner, to: targets)
    }
  }

  /// The value if it is a number with a unit; a pool or truth value is reported.
  mutating func quantity(of expression: Expression) -> Quantity? {
    guard let value = value(of: expression) else { return nil }
    if let quantity = value.quantity { return quantity }
    report(.notANumber(value, source, expression.range))
    return nil
  }

  /// Runs arithmetic and reports what it throws at a place.
  mutating func arithmetic<Result>(
    at range: Range<Int>, _ body: () throws(DecimalError) -> Result
  ) -> Result? {
    do throws(DecimalError) {
      return try body()
    } catch {
      report(.numberOutOfRange(error, source, range))
      return nil
    }
  }

  private mutating func measured(_ number: Expression, _ term: Expression.UnitTerm) -> Value? {
    if case .unknown(let word) = term.name, bindings[word] != nil, term.power == 1 {
      report(.missingOperator(number.range, term.range, source))
      return nil
    }
    let quantity = quantity(of: number)
    guard let unit = unit(of: [term]), let quantity else { return nil }
    return arithmetic(at: number.range) { () throws(DecimalError) in
      .quantity(try quantity.multiplied(by: Quantity(.one, unit)))
    }
  }

  private mutating func variable(_ name: String, _ expression: Expression) -> Value? {
    guard let binding = bindings[name] else {
      report(.unknownName(name, bindings: bindings, world: world, source, expression.range))
      return nil
    }
    if !usedNames.contains(name) { usedNames.append(name) }
    replacements[expression.range] = binding.value
    return binding.value
  }

  private mutating func member(
    _ members: [Expression.Member], of base: Expression, _ whole: Expression
  ) -> Value? {
    guard var value = value(of: base) else { return nil }
    for member in members {
      guard let part = value.member(member.name) else {
        report(.unknownMember(member.name, of: value, source, member.range))
        return nil
      }
      value = part
    }
    replacements[whole.range] = value
    return value
  }
}

extension Value {
  /// Parts of a value that can be asked for after a dot.
  static let poolMembers = ["tao", "alpha", "price", "fee", "weight"]

  func member(_ name: String) -> Value? {
    guard case .pool(let pool) = self else { return nil }
    switch name {
    case "tao": return .quantity(pool.tao)
    case "alpha": return .quantity(pool.alpha)
    case "price": return pool.price.map { .quantity($0) }
    case "fee": return .quantity(pool.fee)
    case "weight":
      let weight = DecimalNumber(rao: pool.pool.quoteWeight.raw)
      return (try? weight.multiplied(by: .billionth))
        .map { .quantity(Quantity($0)) }
    default: return nil
    }
  }
}

extension PoolValue {
  /// The swap fee as a share of what is paid in.
  var fee: Quantity {
    let share = try? DecimalNumber(Int64(pool.feeRate)).divided(by: DecimalNumber(65_535))
      .multiplied(by: DecimalNumber(100))
    return Quantity(share ?? .zero, .percent)
  }
}
