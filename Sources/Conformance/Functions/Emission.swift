import StakingModel

extension VectorFunction {
  /// `emission.json`: emission per block and moving prices.
  static let emission: [VectorFunction] = [
    VectorFunction("block_emission") { inputs throws(VectorFault) in
      .integer(BlockEmission.perBlock(issuance: try inputs.uint64("issuance")))
    },
    VectorFunction("moving_price") { inputs throws(VectorFault) in
      let pool = try inputs.pool()
      let speed = I96F32(truncating: try inputs.required("moving_alpha").fixed32(rounded: true))
      var price = I96F32(truncating: try inputs.required("ema").fixed32(rounded: false))
      let step = MovingPrice(
        speed: speed, halvingBlocks: try inputs.uint64("halving"), now: try inputs.uint64("now"))
      let first = try inputs.uint64("first_emission")
      for _ in 0..<min(try inputs.integer("times", 1), 100_000) {
        price = step.next(after: price, spot: pool.price, firstEmission: first)
      }
      return .fixed(price)
    },
  ]
}
