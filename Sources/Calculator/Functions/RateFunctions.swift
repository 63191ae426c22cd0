import Decimals
import Diagnostics

/// Simple and compound yearly rates.
enum RateFunctions {
  static let all: [CalculatorFunction] = [apy, apr]

  static let apy = CalculatorFunction(
    "apy", [.init("rate", .number), .init("periods", .count, isOptional: true)], .rates,
    "Compound yearly rate of a simple one (APR), paid out and restaked so many times a year (365 if left out).",
    example: "apy(17.3%, 365)"
  ) { context throws(CallFault) in
    let rate = try Self.rate(&context)
    let periods = try Self.periods(&context)
    let result = try context.arithmetic(0) { () throws(DecimalError) in
      Quantity(
        try DecimalNumber.one.adding(rate.divided(by: periods)).raised(to: periods)
          .subtracting(.one).multiplied(by: DecimalNumber(100)), .percent)
    }
    context.working(
      "apy", "(1 + rate / periods)^periods − 1",
      "(1 + \(rate.fullText) / \(periods.fullText))^\(periods.fullText) - 1", result)
    return .quantity(result)
  }

  static let apr = CalculatorFunction(
    "apr", [.init("rate", .number), .init("periods", .count, isOptional: true)], .rates,
    "Simple yearly rate of a compound one (APY) over so many periods a year (365 if left out).",
    example: "apr(18.88%, 365)"
  ) { context throws(CallFault) in
    let rate = try Self.rate(&context)
    let periods = try Self.periods(&context)
    let result = try context.arithmetic(0) { () throws(DecimalError) in
      Quantity(
        try rate.compounded(DecimalNumber.one.divided(by: periods)).multiplied(by: periods)
          .multiplied(by: DecimalNumber(100)), .percent)
    }
    context.working(
      "apr", "((1 + rate)^(1 / periods) − 1) × periods",
      "((1 + \(rate.fullText))^(1 / \(periods.fullText)) - 1) × \(periods.fullText)", result)
    return .quantity(result)
  }

  /// A yearly rate. A bare number of one or more is hardly meant as hundreds of percent: it may be a
  /// subnet's.
  private static func rate(_ context: inout CallContext) throws(CallFault) -> DecimalNumber {
    let rate = try context.number(0)
    guard try context.quantity(0).unit == .none, !(rate < .one) else { return rate }
    let digits = rate.fullText
    let percent = (try? rate.multiplied(by: DecimalNumber(100)).fullText) ?? digits
    throw CallFault(
      .functionArgument, "this would be a rate of \(percent) % a year",
      explanation: "A rate is a percentage. What stake in a subnet comes to in a year: "
        + "`compare 100 TAO with 64`.",
      hint: Hint("as a percentage", code: "apy(\(digits)%)"), argument: 0)
  }

  private static func periods(_ context: inout CallContext) throws(CallFault) -> DecimalNumber {
    if context.isGiven(1) { return try context.number(1) }
    context.notes.append(Hint("with 365 periods a year"))
    return DecimalNumber(365)
  }
}
