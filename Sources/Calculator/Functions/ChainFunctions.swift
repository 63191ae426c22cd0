import Decimals
import Diagnostics
import StakingModel

/// Functions of facts and of the chain's state.
enum ChainFunctions {
  static let all: [CalculatorFunction] = [
    fact, issuance, emission, nextHalving, rootShare,
  ]

  static let fact = CalculatorFunction(
    "fact", [.init("id", .fact)], .chain,
    "A fact of the chain with its source, by id.", example: "fact(swap_fee)"
  ) { context throws(CallFault) in
    let fact = try context.fact(0)
    let date = fact.date.isEmpty ? "" : ", \(fact.date)"
    if !fact.source.isEmpty { context.notes.append(Hint("source: \(fact.source)\(date)")) }
    return .quantity(fact.value)
  }

  static let issuance = CalculatorFunction(
    "issuance", [], .chain, "All TAO issued so far.", example: "issuance()"
  ) { context throws(CallFault) in
    .quantity(Quantity(DecimalNumber(rao: try Self.issued(context)), .tao))
  }

  static let emission = CalculatorFunction(
    "emission", [.init("issuance", .tao, isOptional: true)], .chain,
    "TAO minted per block at an issuance, now if left out.", example: "emission() -> TAO/day"
  ) { context throws(CallFault) in
    let issued = try Self.issued(context)
    let perBlock = Quantity(
      DecimalNumber(rao: BlockEmission.perBlock(issuance: issued)), .tao)
    let result = try context.arithmetic { () throws(DecimalError) in
      try perBlock.divided(by: Quantity(.one, .block))
    }
    let issuance = Quantity(DecimalNumber(rao: issued), .tao)
    context.working(
      "emission", "1 TAO/block / 2^floor(log2(1 / (1 − issuance / 21,000,000 TAO)))",
      "1 TAO/block / 2^floor(ln(1 / (1 - \(issuance.exactText) / 21_000_000 TAO)) / ln(2))", result,
      source: "pallets/subtensor/src/coinbase/block_emission.rs")
    return .quantity(result)
  }

  static let nextHalving = CalculatorFunction(
    "next_halving", [.init("issuance", .tao, isOptional: true)], .chain,
    "Blocks until the emission halves if every block mints in full and nothing is recycled.",
    example: "next_halving() -> days"
  ) { context throws(CallFault) in
    let halving = Halving(issuance: try Self.issued(context))
    guard let left = halving.blocksLeft else {
      throw CallFault(.marketMissing, "nothing is minted any more, so nothing halves", argument: 0)
    }
    context.notes.append(
      Hint("an early estimate: fees and registrations are recycled, so the real date comes later"))
    return .quantity(Quantity(DecimalNumber(Int64(clamping: left)), .block))
  }

  private static func issued(_ context: CallContext) throws(CallFault) -> UInt64 {
    if context.isGiven(0) { return try context.rao(0) }
    guard let issuance = context.world.issuance else {
      throw CallFault(
        .marketMissing, "the issuance is not known",
        explanation: "There is no market data to read it from.",
        hint: Hint("give it", code: "emission(10M TAO)"))
    }
    return issuance.rao
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
