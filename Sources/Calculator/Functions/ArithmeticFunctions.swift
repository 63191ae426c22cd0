import Decimals
import Diagnostics

/// Functions of numbers; those that keep a unit say so.
enum ArithmeticFunctions {
  static let all: [CalculatorFunction] = [
    minimum, maximum, absolute, round, floor, ceiling, squareRoot, naturalLogarithm,
    commonLogarithm, exponential,
  ]

  static let minimum = CalculatorFunction(
    "min", [.init("first", .quantity)], variadic: true, .arithmetic,
    "The smallest of several quantities of one kind.", example: "min(3 TAO, 2 TAO)"
  ) { context throws(CallFault) in try extreme(context) { $0 < 0 } }

  static let maximum = CalculatorFunction(
    "max", [.init("first", .quantity)], variadic: true, .arithmetic,
    "The largest of several quantities of one kind.", example: "max(3 TAO, 2 TAO)"
  ) { context throws(CallFault) in try extreme(context) { $0 > 0 } }

  static let absolute = CalculatorFunction(
    "abs", [.init("value", .quantity)], .arithmetic, "A quantity without its sign.",
    example: "abs(2 TAO - 3 TAO)"
  ) { context throws(CallFault) in
    let value = try context.quantity(0)
    return .quantity(Quantity(value.number.magnitude, value.unit))
  }

  static let round = rounding(
    "round", "Rounded to so many digits after the point (0 if left out), half away from zero.",
    example: "round(2.345 TAO, 2)", .nearest)
  static let floor = rounding(
    "floor", "Rounded down to so many digits after the point (0 if left out).",
    example: "floor(2.9 TAO)", .floor)
  static let ceiling = rounding(
    "ceil", "Rounded up to so many digits after the point (0 if left out).",
    example: "ceil(2.1 TAO)", .ceiling)

  static let squareRoot = CalculatorFunction(
    "sqrt", [.init("value", .quantity)], .arithmetic,
    "The square root; a unit needs an even power.", example: "sqrt(2)"
  ) { context throws(CallFault) in
    let value = try context.quantity(0)
    let plain = value.plainNumber
    var factors = plain == nil ? value.unit.factors : []
    for index in factors.indices {
      guard factors[index].power % 2 == 0 else {
        throw CallFault(
          .unitPower, "the square root of \(value.unit.symbol) is no unit", argument: 0)
      }
      factors[index].power /= 2
    }
    let root = try context.arithmetic(0) { () throws(DecimalError) in
      try (plain ?? value.number).squareRoot()
    }
    return .quantity(Quantity(root, CompoundUnit(factors)))
  }

  static let naturalLogarithm = plain(
    "ln", "The natural logarithm.", example: "ln(2)"
  ) { number throws(DecimalError) in try number.naturalLogarithm() }
  static let commonLogarithm = plain(
    "log10", "The logarithm to base 10.", example: "log10(1000)"
  ) { number throws(DecimalError) in try number.commonLogarithm() }
  static let exponential = plain(
    "exp", "e to this power.", example: "exp(1)"
  ) { number throws(DecimalError) in try number.exponential() }

  private static func plain(
    _ name: String, _ summary: String, example: String,
    _ compute: @escaping @Sendable (DecimalNumber) throws(DecimalError) -> DecimalNumber
  ) -> CalculatorFunction {
    CalculatorFunction(name, [.init("value", .number)], .arithmetic, summary, example: example) {
      context throws(CallFault) in
      let number = try context.number(0)
      return .quantity(
        Quantity(try context.arithmetic(0) { () throws(DecimalError) in try compute(number) }))
    }
  }

  private static func rounding(
    _ name: String, _ summary: String, example: String, _ rule: DecimalNumber.RoundingRule
  ) -> CalculatorFunction {
    CalculatorFunction(
      name, [.init("value", .quantity), .init("digits", .number, isOptional: true)], .arithmetic,
      summary, example: example
    ) { context throws(CallFault) in
      let value = try context.quantity(0)
      var places = 0
      if context.isGiven(1) {
        guard let digits = try context.number(1).whole, (-30...30).contains(digits) else {
          throw CallFault(
            .functionArgument, "the digits are a whole number from −30 to 30", argument: 1)
        }
        places = Int(digits)
      }
      return .quantity(Quantity(value.number.roundedTrusted(toFraction: places, rule), value.unit))
    }
  }

  private static func extreme(
    _ context: CallContext, _ isBetter: (Int) -> Bool
  ) throws(CallFault) -> Value {
    var best: Quantity?
    for (index, candidate) in context.quantities.enumerated() {
      guard let current = best else {
        best = candidate
        continue
      }
      let order: Int? = try context.arithmetic(index) { () throws(DecimalError) in
        try Quantity.compare(candidate, current)
      }
      guard let order else {
        throw CallFault(
          .unitMismatch, "\(candidate.unit.symbol) and \(current.unit.symbol) do not compare",
          argument: index)
      }
      if isBetter(order) { best = candidate }
    }
    guard let best else { throw CallFault(.functionArguments, "an argument is missing") }
    return .quantity(best)
  }
}
