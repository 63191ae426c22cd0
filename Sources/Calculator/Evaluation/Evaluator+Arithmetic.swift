import Decimals
import Diagnostics

/// Sums, products, powers, comparisons.
extension Evaluator {
  mutating func sum(_ first: Expression, _ rest: [Expression.Operand]) -> Value? {
    var total = quantity(of: first)
    var range = first.range
    for operand in rest {
      let right = quantity(of: operand.expression)
      if let left = total, let right {
        total = add(left, range, right, operand)
      } else {
        total = nil
      }
      range = range.lowerBound..<operand.expression.range.upperBound
    }
    return total.map { .quantity($0) }
  }

  private mutating func add(
    _ left: Quantity, _ range: Range<Int>, _ right: Quantity, _ operand: Expression.Operand
  ) -> Quantity? {
    let place = operand.expression.range
    if !left.isShareOfUnsaid(with: right) {
      let outcome: Quantity?? = arithmetic(at: range.lowerBound..<place.upperBound) {
        () throws(DecimalError) in
        try left.adding(right, negated: operand.isInverse)
      }
      guard let sum = outcome else { return nil }
      if let sum { return sum }
    }
    reportMismatch(
      Mismatch.Side(left, range, source), Mismatch.Side(right, place, source),
      operand.isInverse ? .subtract : .add)
    return nil
  }

  mutating func product(_ first: Expression, _ rest: [Expression.Operand]) -> Value? {
    var total = quantity(of: first)
    var range = first.range
    for operand in rest {
      let right = quantity(of: operand.expression)
      let place = operand.expression.range
      if let left = total, let right {
        total = multiply(left, range, right, operand)
      } else {
        total = nil
      }
      range = range.lowerBound..<place.upperBound
    }
    return total.map { .quantity($0) }
  }

  private mutating func multiply(
    _ left: Quantity, _ range: Range<Int>, _ right: Quantity, _ operand: Expression.Operand
  ) -> Quantity? {
    let place = operand.expression.range
    if let points = Mismatch.pointsTimesMoney(left, range, right, place) {
      report(.pointsTimesMoney(points, source))
      return nil
    }
    let atFault =
      operand.isInverse && right.number.isZero ? place : range.lowerBound..<place.upperBound
    return arithmetic(at: atFault) { () throws(DecimalError) in
      operand.isInverse ? try left.divided(by: right) : try left.factor(by: right)
    }
  }

  mutating func power(
    _ base: Expression, _ exponent: Expression, _ range: Range<Int>
  ) -> Value? {
    let base = quantity(of: base)
    let power = quantity(of: exponent)
    guard let base, let power else { return nil }
    guard let plain = power.plainNumber else {
      report(.powerWithUnit(power, source, exponent.range))
      return nil
    }
    if base.unit.isPlain {
      return arithmetic(at: range) { () throws(DecimalError) in
        let number = try base.converted(to: .none)?.number ?? base.number
        return .quantity(Quantity(try number.raised(to: plain)))
      }
    }
    if plain == .half { return root(of: base, range) }
    guard let whole = plain.whole, abs(whole) <= CompoundUnit.maximumPower else {
      report(.powerOfUnit(base, source, range))
      return nil
    }
    let outcome: Quantity?? = arithmetic(at: range) { () throws(DecimalError) in
      try base.raised(to: Int(whole))
    }
    guard let raised = outcome else { return nil }
    if raised == nil { report(.powerOfUnit(base, source, range)) }
    return raised.map { .quantity($0) }
  }

  /// The square root; units need even powers.
  mutating func root(of base: Quantity, _ range: Range<Int>) -> Value? {
    var factors = base.unit.isPlain ? [] : base.unit.factors
    for index in factors.indices {
      guard factors[index].power % 2 == 0 else {
        report(.powerOfUnit(base, source, range))
        return nil
      }
      factors[index].power /= 2
    }
    return arithmetic(at: range) { () throws(DecimalError) in
      let number =
        base.unit.isPlain ? try base.converted(to: .none)?.number ?? base.number : base.number
      return .quantity(Quantity(try number.squareRoot(), CompoundUnit(factors)))
    }
  }

  mutating func comparison(
    _ left: Expression, _ symbol: Token.Symbol, _ right: Expression, _ range: Range<Int>
  ) -> Value? {
    let leftValue = quantity(of: left)
    let rightValue = quantity(of: right)
    guard let leftValue, let rightValue else { return nil }
    let outcome: Int?? = arithmetic(at: range) { () throws(DecimalError) in
      try Quantity.compareAllowingForRounding(leftValue, rightValue)
    }
    guard let order = outcome else { return nil }
    guard let order else {
      reportMismatch(
        Mismatch.Side(leftValue, left.range, source),
        Mismatch.Side(rightValue, right.range, source), .compare)
      return nil
    }
    switch symbol {
    case .equal: return .truth(order == 0)
    case .notEqual: return .truth(order != 0)
    case .less: return .truth(order < 0)
    case .lessOrEqual: return .truth(order <= 0)
    case .greater: return .truth(order > 0)
    default: return .truth(order >= 0)
    }
  }
}

extension Quantity {
  /// Like `compare`, but numbers that were rounded on the way count as equal when all digits that
  /// can be trusted agree: then their difference is 0 too.
  static func compareAllowingForRounding(
    _ left: Quantity, _ right: Quantity
  ) throws(DecimalError) -> Int? {
    guard let other = try right.inUnitForAdding(to: left) else { return nil }
    let difference = try left.number.addingTrusted(other.number.negated)
    return difference.isZero ? 0 : difference.isNegative ? -1 : 1
  }
}
