import StakingModel

/// The numbers of a pool that formulas name.
struct PoolInputs {
  let pool: Pool
  /// The unit of the subnet's alpha: `α64`, or `α` for a lesson's pool.
  let alpha: String

  static let swapSource = "pallets/swap/src/pallet/balancer.rs and swap_step.rs (runtime 475)"
  static let feeSource = "pallets/swap/src/pallet/impls.rs calculate_fee_amount (runtime 475)"
  static let toRao = "down to whole rao"

  var tao: Derivation.Input {
    .init("pool_tao", "TAO in the pool before", .tao(pool.tao))
  }
  var alphaReserve: Derivation.Input {
    .init("pool_alpha", "alpha in the pool before", .alpha(pool.alpha, alpha))
  }
  var quoteWeight: Derivation.Input {
    .init("quote_weight", "the pool's weight of TAO", .weight(pool.quoteWeight))
  }
  var baseWeight: Derivation.Input {
    .init("base_weight", "the pool's weight of alpha", .weight(pool.baseWeight))
  }
  var feeRate: Derivation.Input {
    .init("fee_rate", "the swap fee in parts of 65535", .count(pool.feeRate))
  }

  /// Spot before a trade.
  func priceBefore(_ name: String = "price_before") -> Derivation {
    Derivation(
      name, "The spot price before the trade.",
      formula: "(base_weight / quote_weight) * (pool_tao / pool_alpha)",
      inputs: [baseWeight, quoteWeight, tao, alphaReserve], value: .price(pool.price, alpha),
      rounding: "down to 2^-64 at each step, shown to 18 digits",
      source: "pallets/swap/src/pallet/balancer.rs calculate_price (runtime 475)")
  }
}
