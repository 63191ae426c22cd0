import Decimals
import Diagnostics
import Inquiry
import StakingModel

/// Functions of a subnet's pool, or of a lesson's.
///
/// `buy` and `sell` charge the fee of the pool they are given. A subnet's pool has the chain's fee; a
/// lesson's pool has fee 0, so that a lesson can take the fee out in a step of its own.
enum PoolFunctions {
  static let all: [CalculatorFunction] = [price, buy, sell, exit, roundTrip, impact, pool, after]

  private static let source = "pallets/swap/src/pallet/balancer.rs"
  private static let feeSource = "pallets/swap/src/pallet/impls.rs"

  static let price = CalculatorFunction(
    "price", [.init("pool", .pool)], .pools,
    "Spot price of one alpha in TAO, before fee and price impact.", example: "price(64)"
  ) { context throws(CallFault) in
    let pool = try context.pool(0)
    guard let price = pool.price else {
      throw CallFault(.marketMissing, "this pool holds no alpha, so it has no price", argument: 0)
    }
    let weights = pool.weightRatioText
    context.working(
      "price", "pool.tao / pool.alpha" + (weights.isEmpty ? "" : " × weight ratio"),
      "\(pool.tao.exactText) / (\(pool.alpha.exactText))"
        + (weights.isEmpty ? "" : " × \(weights)"),
      price, source: source)
    return .quantity(price)
  }

  static let buy = CalculatorFunction(
    "buy", [.init("pool", .pool), .init("pay", .tao)], .pools,
    "Alpha received for TAO, after the pool's swap fee and the price impact.",
    example: "buy(64, 10 TAO)"
  ) { context throws(CallFault) in
    let pool = try context.pool(0)
    let quote = try Self.stake(pool, try context.rao(1))
    let received = Quantity(DecimalNumber(rao: quote.received.rao), pool.alphaUnit)
    let net = Quantity(DecimalNumber(rao: quote.net.rao), .tao)
    Self.explainFee(
      &context, pool, paid: Quantity(DecimalNumber(rao: quote.paid.rao), .tao),
      fee: Quantity(DecimalNumber(rao: quote.fee.rao), .tao))
    context.working(
      "received", "pool.alpha × (1 − (pool.tao / (pool.tao + net))^(weight ratio))",
      pool.payoutText(from: pool.alpha, into: pool.tao, net, isBuying: true), received,
      source: source)
    return .quantity(received)
  }

  static let sell = CalculatorFunction(
    "sell", [.init("pool", .pool), .init("alpha", .alpha)], .pools,
    "TAO received for alpha, after the pool's swap fee and the price impact.",
    example: "sell(64, 3 α64)"
  ) { context throws(CallFault) in
    let pool = try context.pool(0)
    return try Self.sale(&context, pool, try context.rao(1))
  }

  static let exit = CalculatorFunction(
    "exit", [.init("alpha", .alpha)], .pools,
    "TAO received if this alpha of a subnet were sold now, all at once.", example: "exit(3 α64)"
  ) { context throws(CallFault) in
    guard case .alpha(let netuid)? = try context.quantity(0).unit.single else {
      throw CallFault(
        .functionArgument, "alpha of a subnet is needed here",
        hint: Hint("write whose alpha it is, as in `exit(3 α64)`"), argument: 0)
    }
    let pool: PoolValue
    do throws(MarketProblem) {
      pool = try context.world.poolValue(of: netuid)
    } catch {
      throw CallFault(error, argument: 0)
    }
    return try Self.sale(&context, pool, try context.rao(0), argument: 0, isWhole: true)
  }

  static let roundTrip = CalculatorFunction(
    "round_trip", [.init("pool", .pool), .init("pay", .tao)], .pools,
    "TAO that comes back if TAO is staked and everything unstaked at once, nobody else trading.",
    example: "round_trip(64, 10 TAO)"
  ) { context throws(CallFault) in
    var pool = try context.pool(0)
    let quote = try Self.stake(pool, try context.rao(1))
    let received = Quantity(DecimalNumber(rao: quote.received.rao), pool.alphaUnit)
    context.working(
      "received", "buy(pool, pay)",
      "buy(\(pool.name), \(Quantity(DecimalNumber(rao: quote.paid.rao), .tao).exactText))",
      received)
    pool.pool = quote.after
    return try Self.sale(&context, pool, quote.received.rao, isWhole: true)
  }

  static let impact = CalculatorFunction(
    "impact", [.init("pool", .pool), .init("pay", .tao)], .pools,
    "Price impact of a purchase: how much less alpha than at the spot price, fee apart.",
    example: "impact(64, 1000 TAO)"
  ) { context throws(CallFault) in
    let pool = try context.pool(0)
    let quote = try Self.stake(pool, try context.rao(1))
    let received = Quantity(DecimalNumber(rao: quote.received.rao), pool.alphaUnit)
    let net = Quantity(DecimalNumber(rao: quote.net.rao), .tao)
    guard let price = pool.price, !net.number.isZero else {
      throw CallFault(
        .marketMissing, "nothing reaches the pool, so there is no price impact", argument: 1)
    }
    let result = try context.arithmetic(1) { () throws(DecimalError) in
      let share = try received.multiplied(by: price).divided(by: net)
      return Quantity(
        try DecimalNumber.one.subtracting(share.number).multiplied(by: DecimalNumber(100)), .percent
      )
    }
    context.working(
      "impact", "1 − received × price / net",
      "1 - \(received.exactText) × (\(price.exactText)) / (\(net.exactText))", result)
    return .quantity(result)
  }

  static let pool = CalculatorFunction(
    "pool", [.init("pool", .pool)], .pools,
    "The pool of a subnet; its parts are `.tao`, `.alpha`, `.price`, `.fee` and `.weight`.",
    example: "pool(64).tao"
  ) { context throws(CallFault) in .pool(try context.pool(0)) }

  static let after = CalculatorFunction(
    "after", [.init("pool", .pool), .init("tao_in", .tao), .init("alpha_out", .alpha)], .pools,
    "The pool after a purchase: TAO added, alpha taken out.",
    example: "after(pool(64), 10 TAO, 143 α64)"
  ) { context throws(CallFault) in
    var pool = try context.pool(0)
    guard let tao = pool.pool.tao.adding(Amount(rao: try context.rao(1))) else {
      throw CallFault(
        .functionArgument, "the pool cannot hold that much TAO", argument: 1)
    }
    guard let alpha = pool.pool.alpha.subtracting(Amount(rao: try context.rao(2))) else {
      throw CallFault(
        .functionArgument, "the pool does not hold that much alpha",
        explanation: "It holds \(pool.alpha.text).", argument: 2)
    }
    pool.pool.tao = tao
    pool.pool.alpha = alpha
    return .pool(pool)
  }
}

extension PoolFunctions {
  private static func stake(_ pool: PoolValue, _ rao: UInt64) throws(CallFault) -> StakeQuote {
    do throws(SwapError) {
      return try pool.pool.stake(Amount(rao: rao))
    } catch {
      throw refused(error, 1)
    }
  }

  private static func sale(
    _ context: inout CallContext, _ pool: PoolValue, _ rao: UInt64, argument: Int = 1,
    isWhole: Bool = false
  ) throws(CallFault) -> Value {
    if let netuid = pool.netuid,
      let outside = context.world.inquiry?.alphaOutside(netuid),
      rao > outside.rao
    {
      throw tooMuch(outside, pool, argument)
    }
    let quote: UnstakeQuote
    do throws(SwapError) {
      quote = try pool.pool.unstake(Amount(rao: rao), wholeHolding: isWhole)
    } catch {
      throw refused(error, argument)
    }
    let received = Quantity(DecimalNumber(rao: quote.received.rao), .tao)
    let net = Quantity(DecimalNumber(rao: quote.net.rao), pool.alphaUnit)
    explainFee(
      &context, pool, paid: Quantity(DecimalNumber(rao: quote.paid.rao), pool.alphaUnit),
      fee: Quantity(DecimalNumber(rao: quote.fee.rao), pool.alphaUnit))
    context.working(
      "received", "pool.tao × (1 − (pool.alpha / (pool.alpha + net))^(weight ratio))",
      pool.payoutText(from: pool.tao, into: pool.alpha, net, isBuying: false), received,
      source: source)
    return .quantity(received)
  }

  /// Nobody can sell what is in the pool already.
  private static func tooMuch(
    _ outside: Amount<Alpha>, _ pool: PoolValue, _ argument: Int
  ) -> CallFault {
    let all = Quantity(DecimalNumber(rao: outside.rao), pool.alphaUnit)
    return CallFault(
      .marketRefused, "nobody holds so much alpha of this subnet",
      explanation: "\(all.exactText) are outside its pool; the pool's own cannot be sold to it.",
      argument: argument)
  }

  private static func explainFee(
    _ context: inout CallContext, _ pool: PoolValue, paid: Quantity, fee: Quantity
  ) {
    guard pool.pool.feeRate > 0 else { return }
    context.working(
      "fee", "paid × fee rate", "\(paid.exactText) × \(pool.pool.feeRate) / 65535", fee,
      source: feeSource)
  }

  private static func refused(_ error: SwapError, _ argument: Int) -> CallFault {
    let why =
      switch error {
      case .swapInputTooLarge:
        "The amount is more than 1,000 times what the pool holds on that side."
      case .reservesTooLow:
        "The pool holds too little on the other side, or the amount is so small that nothing would come out."
      case .priceLimitExceeded: "The price is already beyond the limit."
      case .amountTooLow:
        "A stake must bring 0.002 TAO to the pool; a sale must return 0.002 TAO unless it sells all, as `exit` does."
      case .slippageTooHigh: "The price would move beyond the limit."
      }
    return CallFault(
      .marketRefused, "the chain would refuse this swap: \(error.rawValue)", explanation: why,
      argument: argument)
  }
}

extension PoolValue {
  /// For formulas: `64`, or `pool`.
  var name: String { netuid.map { "\($0.value)" } ?? "pool" }

  /// `(1 − w) / w` as text, empty where it is 1.
  var weightRatioText: String {
    guard pool.quoteWeight != .half else { return "" }
    let weight = pool.quoteWeight.raw
    return "\(pool.quoteWeight.complement.raw) / \(weight)"
  }

  /// The payout formula with its numbers.
  func payoutText(from: Quantity, into: Quantity, _ net: Quantity, isBuying: Bool) -> String {
    let weight = pool.quoteWeight.raw
    let rest = pool.quoteWeight.complement.raw
    let power =
      pool.quoteWeight == .half ? "" : isBuying ? "^(\(weight)/\(rest))" : "^(\(rest)/\(weight))"
    return
      "\(from.exactText) × (1 - (\(into.exactText) / (\(into.exactText) + \(net.exactText)))\(power))"
  }
}

extension CallFault {
  /// A problem of the market as the fault of an argument.
  init(_ problem: MarketProblem, argument: Int) {
    let source = SourceText(name: "", text: "")
    let diagnostic = problem.diagnostic(
      world: TeachingWorld(), source: source, range: 0..<0, place: 0..<0)
    self.init(
      CalculatorFault(rawValue: diagnostic.code) ?? .marketMissing, diagnostic.summary,
      explanation: diagnostic.explanation, hint: diagnostic.hint, argument: argument)
  }
}
