import StakingModel

extension VectorFunction {
  /// `pool.json`: powers, payouts, prices and weights.
  static let pool: [VectorFunction] = poolPowers + poolPrices + poolSwaps

  private static let poolPowers: [VectorFunction] = [
    VectorFunction("pow_scaled") { inputs throws(VectorFault) in
      let power = RationalPower(
        try inputs.integer("num"), over: try inputs.integer("den"), to: try inputs.uint64("en"),
        over: try inputs.uint64("ed"))
      return power.scaledFloor(try inputs.uint64("scale")).map(ModelValue.integer) ?? .null
    },
    VectorFunction("exp_scaled") { inputs throws(VectorFault) in .fixed(try keptShare(inputs)) },
    VectorFunction("exp_payout") { inputs throws(VectorFault) in
      let paid = U64F64.one.subtractingSaturated(try keptShare(inputs))
      return .fixed(U64F64(try inputs.uint64("y")).multipliedTruncated(by: paid))
    },
    VectorFunction("mul_round") { inputs throws(VectorFault) in
      .large(
        Perquintill(raw: try inputs.uint64("p")).multipliedRounded(try inputs.integer("value")))
    },
    VectorFunction("quote_delta_in") { inputs throws(VectorFault) in
      let pool = Pool(
        tao: try inputs.amount("reserve", of: TAO.self), alpha: .zero,
        quoteWeight: try inputs.weight())
      return .amount(
        pool.taoToReach(try inputs.nearest("target"), from: try inputs.nearest("current")))
    },
    VectorFunction("base_delta_in") { inputs throws(VectorFault) in
      let pool = Pool(
        tao: .zero, alpha: try inputs.amount("reserve", of: Alpha.self),
        quoteWeight: try inputs.weight())
      return .amount(
        pool.alphaToReach(try inputs.nearest("target"), from: try inputs.nearest("current")))
    },
    VectorFunction("base_needed_for_quote") { inputs throws(VectorFault) in
      .amount(try inputs.pool().alphaNeeded(for: try inputs.amount("delta", of: TAO.self)))
    },
  ]

  private static func keptShare(_ inputs: VectorInputs) throws(VectorFault) -> U64F64 {
    let quote = try inputs.weight()
    let alphaIn = try inputs.bool("base_quote", true)
    return Pool.keptShare(
      of: try inputs.uint64("x"), adding: try inputs.uint64("dx"),
      to: alphaIn ? quote.complement : quote, over: alphaIn ? quote : quote.complement)
  }

  private static let poolPrices: [VectorFunction] = [
    VectorFunction("price") { inputs throws(VectorFault) in .fixed(try inputs.pool().price) },
    VectorFunction("init_price") { inputs throws(VectorFault) in
      var pool = try inputs.pool()
      pool.quoteWeight = .half
      if inputs.node("price") != nil {
        let weight = Pool.quoteWeight(
          for: try inputs.nearest("price"), tao: pool.tao, alpha: pool.alpha)
        guard let weight else { return .error("ReservesOutOfBalance") }
        pool.quoteWeight = weight
      }
      return .fixed(pool.price)
    },
    VectorFunction("inject_weight") { inputs throws(VectorFault) in
      let weight = try inputs.pool().quoteWeight(
        addingTAO: try inputs.uint64("d_tao"), alpha: try inputs.uint64("d_alpha"))
      return weight.map(ModelValue.weight) ?? .null
    },
    VectorFunction("spot_price") { inputs throws(VectorFault) in
      let subnets = try inputs.subnets(["tao", "alpha_in", "w_quote"])
      return .list(subnets.map { .fixed($0.pool.price) })
    },
  ]

  private static let poolSwaps: [VectorFunction] = [
    VectorFunction("sell_out") { inputs throws(VectorFault) in
      .amount(try inputs.pool().taoPayout(for: try inputs.amount("delta", of: Alpha.self)))
    },
    VectorFunction("buy_out") { inputs throws(VectorFault) in
      .amount(try inputs.pool().alphaPayout(for: try inputs.amount("delta", of: TAO.self)))
    },
    VectorFunction("buy_exact") { inputs throws(VectorFault) in
      let pool = Pool(
        tao: try inputs.amount("tao", of: TAO.self),
        alpha: try inputs.amount("alpha_in", of: Alpha.self), quoteWeight: try inputs.weight())
      let amount = try inputs.amount("amount", of: TAO.self)
      return .orError { () throws(SwapError) in
        let swap = try pool.swapBuying(with: amount)
        return .object([
          ("fee", .amount(swap.fee)), ("net", .amount(swap.paidIn)),
          ("alpha", .amount(swap.paidOut)),
        ])
      }
    },
    VectorFunction("swap") { inputs throws(VectorFault) in try swap(inputs) },
  ]

  private static func swap(_ inputs: VectorInputs) throws(VectorFault) -> ModelValue {
    var pool = try inputs.pool()
    if try inputs.bool("drop_fees", false) { pool = pool.withoutFee }
    let amount = try inputs.uint64("amount")
    let buys = try inputs.text("side") == "buy"
    let limit: U64F64
    if inputs.node("limit") != nil {
      limit = try inputs.nearest("limit")
    } else {
      let absent = buys ? PriceLimit.highest : .lowest
      limit = PriceLimit(raoPerAlpha: try inputs.uint64("limit_rao", absent.raoPerAlpha)).price
    }
    return .orError { () throws(SwapError) in
      buys
        ? result(try pool.swapBuying(with: Amount(rao: amount), limit: limit))
        : result(try pool.swapSelling(Amount(rao: amount), limit: limit))
    }
  }

  private static func result<Input, Output>(_ swap: Swap<Input, Output>) -> ModelValue {
    .object([
      ("paid_in", .amount(swap.paidIn)), ("paid_out", .amount(swap.paidOut)),
      ("fee", .amount(swap.fee)),
    ])
  }
}
