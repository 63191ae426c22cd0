import Decimals
import Diagnostics
import StakingModel

/// Calls: binds arguments to parameters, checks their kinds, runs the function.
extension Evaluator {
  mutating func result(of call: Expression.Call, _ whole: Expression) -> Value? {
    guard let function = FunctionCatalogue.function(named: call.name) else {
      for argument in call.arguments { _ = value(of: argument.value) }
      report(
        .unknownFunction(call.name, isVariable: bindings[call.name] != nil, source, call.nameRange))
      return nil
    }
    guard let bound = bind(call, to: function) else { return nil }
    let faultsBefore = faults
    guard let arguments = check(bound, function) else {
      if let sound = inItsOrder(bound, function) {
        faults = faultsBefore
        report(.argumentOrder(function, sound, source, whole.range))
      } else {
        // With a unit that nobody knows no order fits: what is said of the others would mislead.
        let unknown = faults.dropFirst(faultsBefore.count).filter { $0.code == "unit.unknown" }
        if !unknown.isEmpty { faults = faultsBefore + unknown }
      }
      return nil
    }
    var context = CallContext(world: world, arguments: arguments)
    do throws(CallFault) {
      let value = try function.body(&context)
      workings += context.workings
      for note in context.notes { self.note(note) }
      if function.name == "fact" || function.name == "pool" { replacements[whole.range] = value }
      return value
    } catch {
      let index = error.argument.map { min($0, bound.count - 1) }
      let range = index.flatMap { $0 >= 0 ? bound[$0]?.value.range : nil } ?? whole.range
      report(
        Diagnostic(
          error.fault, error.summary, explanation: error.explanation, hint: error.hint,
          source: source, labels: [Diagnostic.Label(range)]))
      return nil
    }
  }

  /// Arguments by parameter; nil after reporting.
  private mutating func bind(
    _ call: Expression.Call, to function: CalculatorFunction
  ) -> [Expression.Argument?]? {
    var bound = [Expression.Argument?](repeating: nil, count: function.parameters.count)
    var position = 0
    for argument in call.arguments {
      var index = position
      if let label = argument.label {
        guard let named = function.parameters.firstIndex(where: { $0.name == label }) else {
          report(.unknownLabel(label, function, source, argument.labelRange))
          return nil
        }
        index = named
      } else {
        position += 1
      }
      if index >= bound.count {
        guard function.isVariadic else {
          report(.tooManyArguments(function, source, argument.value.range))
          return nil
        }
        bound.append(nil)
      }
      guard bound[index] == nil else {
        report(.repeatedArgument(function.parameters[index].name, source, argument.value.range))
        return nil
      }
      bound[index] = argument
    }
    let missing = zip(function.parameters, bound).filter { !$0.isOptional && $1 == nil }.map(\.0)
    guard missing.isEmpty else {
      report(.missingArguments(missing.map(\.name), function, source, call.nameRange))
      return nil
    }
    return bound
  }

  mutating func check(
    _ bound: [Expression.Argument?], _ function: CalculatorFunction
  ) -> [CallContext.Argument?]? {
    var result: [CallContext.Argument?] = []
    var isSound = true
    var pool: PoolValue?
    for (index, argument) in bound.enumerated() {
      guard let argument else {
        result.append(nil)
        continue
      }
      let parameter = function.parameters[min(index, function.parameters.count - 1)]
      let checked = check(argument.value, parameter, pool: pool)
      if case .pool(let found)? = checked { pool = found }
      if checked == nil { isSound = false }
      result.append(checked)
    }
    return isSound ? result : nil
  }

  private mutating func check(
    _ expression: Expression, _ parameter: CalculatorFunction.Parameter, pool: PoolValue?
  ) -> CallContext.Argument? {
    switch parameter.kind {
    case .pool: return poolArgument(expression).map { .pool($0) }
    case .subnet: return subnet(expression).map { .subnet($0) }
    case .place:
      if case .name("root") = expression.kind { return .subnet(.root) }
      return subnet(expression).map { .subnet($0) }
    case .fact: return fact(expression).map { .fact($0) }
    case .tao, .alpha, .quantity, .number, .count, .time:
      guard let quantity = quantity(of: expression) else { return nil }
      guard fits(quantity, parameter.kind, pool) else {
        report(
          .wrongArgument(quantity, parameter, pool: pool, source, expression.range))
        return nil
      }
      return .quantity(quantity)
    }
  }

  private func fits(
    _ quantity: Quantity, _ kind: CalculatorFunction.Kind, _ pool: PoolValue?
  ) -> Bool {
    switch kind {
    case .tao: return quantity.unit.dimensions == [.tao: 1]
    case .time: return quantity.unit.dimensions == [.time: 1]
    case .alpha:
      guard let atom = quantity.unit.single, atom.dimension?.isAlpha ?? false else { return false }
      return pool.map { $0.alphaUnit == atom } ?? true
    case .number: return quantity.unit.isPlain
    case .count:
      return quantity.unit.factors.isEmpty && (quantity.number.whole ?? 0) > 0
        && (quantity.number.whole ?? 0) <= CalculatorFunction.mostCounted
    default: return true
    }
  }

  private mutating func poolArgument(_ expression: Expression) -> PoolValue? {
    guard let place = place(of: expression) else { return nil }
    switch place {
    case .pool(let pool): return pool
    case .subnet(let netuid):
      do throws(MarketProblem) {
        return try world.poolValue(of: netuid)
      } catch {
        report(
          error.diagnostic(
            world: world, source: source, range: expression.range, place: expression.range))
        return nil
      }
    }
  }

  private mutating func subnet(_ expression: Expression) -> Netuid? {
    guard let place = place(of: expression) else { return nil }
    if case .subnet(let netuid) = place { return netuid }
    if case .pool(let pool) = place, let netuid = pool.netuid { return netuid }
    report(.notASubnet(source, expression.range))
    return nil
  }

  private enum Place {
    case pool(PoolValue)
    case subnet(Netuid)
  }

  /// A pool, or a subnet by number, by name, by `α64` or `sn64`.
  private mutating func place(of expression: Expression) -> Place? {
    switch expression.kind {
    case .quoted(let name): return subnet(named: name, expression.range).map { .subnet($0) }
    case .name(let name) where bindings[name] == nil:
      return subnet(named: name, expression.range).map { .subnet($0) }
    case .unit(let term):
      guard let unit = unit(of: [term]) else { return nil }
      if case .alpha(let netuid)? = unit.single { return .subnet(netuid) }
    default:
      guard let value = value(of: expression) else { return nil }
      if let pool = value.pool { return .pool(pool) }
      if let quantity = value.quantity, quantity.unit.factors.isEmpty,
        let number = quantity.number.whole, let netuid = UInt16(exactly: number)
      {
        return .subnet(Netuid(netuid))
      }
    }
    report(.notASubnet(source, expression.range))
    return nil
  }

  private mutating func subnet(named name: String, _ range: Range<Int>) -> Netuid? {
    if let netuid = world.netuid(named: name) { return netuid }
    if name.lowercased().hasPrefix("sn"), let number = UInt16(name.dropFirst(2)) {
      return Netuid(number)
    }
    report(.unknownSubnet(name, world: world, source, range))
    return nil
  }

  private mutating func fact(_ expression: Expression) -> Fact? {
    let name: String
    switch expression.kind {
    case .name(let word), .quoted(let word): name = word
    default: name = source.slice(expression.range)
    }
    if let fact = world.fact(name) { return fact }
    report(.unknownFact(name, world: world, source, expression.range))
    return nil
  }
}
