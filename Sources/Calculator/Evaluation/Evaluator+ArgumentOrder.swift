/// Arguments that were given in another order than their function takes them.
extension Evaluator {
  /// More arguments than these are not tried in other orders.
  private static let mostTried = 4

  /// The call with the same arguments in the order of the parameters; nil where no order fits, where
  /// several do, or where an argument was named.
  func inItsOrder(_ bound: [Expression.Argument?], _ function: CalculatorFunction) -> String? {
    let given = bound.compactMap(\.self)
    guard (2...Self.mostTried).contains(given.count),
      bound.prefix(given.count).allSatisfy({ $0 != nil }),
      given.allSatisfy({ $0.label == nil })
    else { return nil }
    let rest = [Expression.Argument?](repeating: nil, count: bound.count - given.count)
    let fitting = Self.orders(of: given).filter { order in
      var trial = self
      return trial.check(order + rest, function) != nil
    }
    guard let order = fitting.first, fitting.count == 1 else { return nil }
    return "\(function.name)(\(order.map { source.slice($0.value.range) }.joined(separator: ", ")))"
  }

  private static func orders(of arguments: [Expression.Argument]) -> [[Expression.Argument]] {
    guard arguments.count > 1 else { return [arguments] }
    return arguments.indices.flatMap { index in
      var others = arguments
      let first = others.remove(at: index)
      return orders(of: others).map { [first] + $0 }
    }
  }
}
