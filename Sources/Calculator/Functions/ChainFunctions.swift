import Diagnostics
import StakingModel

/// Functions of facts and of the chain's state.
enum ChainFunctions {
  static let all: [CalculatorFunction] = [fact, rootShare]

  static let fact = CalculatorFunction(
    "fact", [.init("id", .fact)], .chain,
    "A fact of the chain with its source, by id.", example: "fact(swap_fee)"
  ) { context throws(CallFault) in
    let fact = try context.fact(0)
    let date = fact.date.isEmpty ? "" : ", \(fact.date)"
    if !fact.source.isEmpty { context.notes.append(Hint("source: \(fact.source)\(date)")) }
    return .quantity(fact.value)
  }

  static let rootShare = CalculatorFunction(
    "root_share", [.init("subnet", .subnet)], .chain,
    "Root proportion: the share of a subnet's dividends that goes to root.",
    example: "root_share(64)"
  ) { context throws(CallFault) in
    let netuid = try context.subnet(0)
    guard let share = context.world.rootProportion(of: netuid) else {
      throw CallFault(
        .marketMissing, "the root proportion of subnet \(netuid.value) is not known", argument: 0)
    }
    return .quantity(
      try context.arithmetic { () throws(DecimalError) in
        Quantity(try share.multiplied(by: DecimalNumber(100)), .percent)
      })
  }
}
