import StakingModel

extension VectorFunction {
  /// `limits.json`: the largest order up to a price.
  static let limits: [VectorFunction] = [
    VectorFunction("max_add") { inputs throws(VectorFault) in
      let pool = try inputs.pool()
      let limit = PriceLimit(raoPerAlpha: try inputs.uint64("limit"))
      return .orError { () throws(SwapError) in .amount(try pool.largestStake(limit: limit)) }
    },
    VectorFunction("max_remove") { inputs throws(VectorFault) in
      let pool = try inputs.pool()
      let limit = PriceLimit(raoPerAlpha: try inputs.uint64("limit"))
      return .orError { () throws(SwapError) in .amount(try pool.largestUnstake(limit: limit)) }
    },
    VectorFunction("max_add_static") { inputs throws(VectorFault) in
      .amount(RootStake.largestStake(limit: PriceLimit(raoPerAlpha: try inputs.uint64("limit"))))
    },
    VectorFunction("max_remove_static") { inputs throws(VectorFault) in
      .amount(RootStake.largestUnstake(limit: PriceLimit(raoPerAlpha: try inputs.uint64("limit"))))
    },
    VectorFunction("max_move") { inputs throws(VectorFault) in
      let origin = Pool(
        tao: try inputs.amount("tao1", of: TAO.self),
        alpha: try inputs.amount("alpha1", of: Alpha.self))
      let destination = Pool(
        tao: try inputs.amount("tao2", of: TAO.self),
        alpha: try inputs.amount("alpha2", of: Alpha.self))
      return .amount(origin.largestMove(to: destination, limit: try inputs.uint64("limit")))
    },
  ]
}
