import Decimals
import Diagnostics
import StakingModel

/// Checked arguments of one call, and what the function says beside its result.
struct CallContext {
  enum Argument {
    case pool(PoolValue)
    case subnet(Netuid)
    case quantity(Quantity)
    case fact(Fact)
  }

  let world: any CalculatorWorld
  /// By parameter; a variadic tail follows in order.
  let arguments: [Argument?]
  var workings: [Working] = []
  var notes: [Hint] = []

  private func missing(_ index: Int) -> CallFault {
    CallFault(.functionArguments, "an argument is missing", argument: index)
  }

  func pool(_ index: Int) throws(CallFault) -> PoolValue {
    guard case .pool(let pool)? = arguments[index] else { throw missing(index) }
    return pool
  }

  func subnet(_ index: Int) throws(CallFault) -> Netuid {
    guard case .subnet(let netuid)? = arguments[index] else { throw missing(index) }
    return netuid
  }

  func quantity(_ index: Int) throws(CallFault) -> Quantity {
    guard case .quantity(let quantity)? = arguments[index] else { throw missing(index) }
    return quantity
  }

  func fact(_ index: Int) throws(CallFault) -> Fact {
    guard case .fact(let fact)? = arguments[index] else { throw missing(index) }
    return fact
  }

  func isGiven(_ index: Int) -> Bool {
    arguments.indices.contains(index) && arguments[index] != nil
  }

  /// All quantities of a variadic call.
  var quantities: [Quantity] {
    arguments.compactMap { if case .quantity(let quantity)? = $0 { quantity } else { nil } }
  }

  /// A plain number, percent taken as hundredths.
  func number(_ index: Int) throws(CallFault) -> DecimalNumber {
    guard let number = try quantity(index).plainNumber else { throw missing(index) }
    return number
  }

  /// Whole rao of an amount of TAO or alpha; fractions of a rao are dropped, as nobody can pay them.
  func rao(_ index: Int) throws(CallFault) -> UInt64 {
    let amount = try quantity(index)
    if amount.number.isNegative {
      throw CallFault(
        .functionArgument, "an amount cannot be negative", argument: index)
    }
    let base = amount.unit.single == .rao ? try inTAO(amount, index) : amount
    guard let rao = base.number.wholeRao else {
      throw CallFault(
        .functionArgument, "the amount is larger than the chain can hold",
        explanation: "Amounts end at 18,446,744,073.709551615, which is 2^64 − 1 rao.",
        argument: index)
    }
    return rao
  }

  private func inTAO(_ amount: Quantity, _ index: Int) throws(CallFault) -> Quantity {
    let converted: Quantity? = try arithmetic(index) { () throws(DecimalError) in
      try amount.converted(to: CompoundUnit(.tao))
    }
    guard let converted else { throw missing(index) }
    return converted
  }

  /// Runs arithmetic; what it throws becomes a fault of an argument, or of the whole call.
  func arithmetic<Result>(
    _ argument: Int? = nil, _ body: () throws(DecimalError) -> Result
  ) throws(CallFault) -> Result {
    do throws(DecimalError) {
      return try body()
    } catch {
      switch error {
      case .divisionByZero: throw CallFault(.numberZero, "division by zero", argument: argument)
      case .undefined:
        throw CallFault(
          .numberUndefined, "this has no value among the real numbers", argument: argument)
      case .overflow:
        throw CallFault(
          .numberRange, "the number is too large",
          explanation: "Numbers reach from 10^−300 to 10^300.", argument: argument)
      case .underflow:
        throw CallFault(.numberRange, "the number is too close to 0", argument: argument)
      case .unitTooComplex:
        throw CallFault(.unitPower, "the unit has become too complicated", argument: argument)
      }
    }
  }

  mutating func working(
    _ name: String, _ formula: String, _ substituted: String, _ value: Quantity, source: String = ""
  ) {
    workings.append(
      Working(
        name: name, formula: formula, substituted: substituted, value: value.text, source: source))
  }
}
