public import StakingModel

extension StakeQuote {
  /// Why every figure of the quote is what it is, for alpha of this subnet.
  public func derivations(netuid: Netuid) -> [Derivation] {
    derivations(alpha: "α\(netuid.value)")
  }

  /// The same with the alpha's unit as given, as `α` for a lesson's pool.
  public func derivations(alpha: String) -> [Derivation] {
    let pool = PoolInputs(pool: before, alpha: alpha)
    let cut = reachedLimit ? limit.map { [limitedDerivation(pool, $0)] } : nil
    return (cut ?? []) + plainParts(pool) + [
      receivedDerivation(pool), pool.priceBefore(), priceAfterDerivation(pool),
      averageDerivation(pool), impactDerivation(pool),
    ]
  }

  private var paidInput: Derivation.Input {
    .init("paid", "what you pay, fee included", .tao(paid))
  }
  private var netInput: Derivation.Input { .init("net", "what reaches the pool", .tao(net)) }

  private func plainParts(_ pool: PoolInputs) -> [Derivation] {
    let fee = Derivation(
      "fee", "The swap fee, which goes to the block author.",
      formula: "floor(paid * fee_rate / 65535, 9)", inputs: [paidInput, pool.feeRate],
      value: .tao(fee), rounding: PoolInputs.toRao, source: PoolInputs.feeSource)
    return [fee, netDerivation]
  }

  private var netDerivation: Derivation {
    Derivation(
      "net", "What reaches the pool.", formula: "paid - fee",
      inputs: [paidInput, .init("fee", "the swap fee", .tao(fee))], value: .tao(net),
      rounding: "not at all", source: PoolInputs.swapSource)
  }

  /// What is paid where a price limit cut the order.
  private func limitedDerivation(_ pool: PoolInputs, _ limit: PriceLimit) -> Derivation {
    Derivation(
      "paid", "What you pay until the price is at your limit; the rest of the order stays out.",
      formula: "floor(floor(pool_tao * (floor((limit / price_before) ^ base_weight, 18) - 1), 9)"
        + " * 65535 / (65535 - fee_rate), 9)",
      inputs: [
        pool.tao, .init("limit", "your price limit", .price(limit.price, pool.alpha)),
        .init("price_before", "spot before", .price(priceBefore, pool.alpha)), pool.baseWeight,
        pool.feeRate,
      ], value: .tao(paid), rounding: "down to whole rao, the power down to 10^-18",
      source: "pallets/subtensor/src/staking/add_stake.rs get_max_amount_add (runtime 475)")
  }

  private func receivedDerivation(_ pool: PoolInputs) -> Derivation {
    Derivation(
      "received", "The alpha you receive.",
      formula:
        "floor(pool_alpha * (1 - floor((pool_tao / (pool_tao + net)) ^ (quote_weight / base_weight), 18)), 9)",
      inputs: [pool.alphaReserve, pool.tao, netInput, pool.quoteWeight, pool.baseWeight],
      value: .alpha(received, pool.alpha),
      rounding: "down to whole rao, the power down to 10^-18", source: PoolInputs.swapSource,
      assumptions: ["nobody else trades in this pool before you"])
  }

  private func priceAfterDerivation(_ pool: PoolInputs) -> Derivation {
    Derivation(
      "price_after", "The spot price after your trade.",
      formula: "(base_weight / quote_weight) * ((pool_tao + net) / (pool_alpha - received))",
      inputs: [
        pool.baseWeight, pool.quoteWeight, pool.tao, netInput, pool.alphaReserve,
        .init("received", "the alpha you receive", .alpha(received, pool.alpha)),
      ], value: .price(priceAfter, pool.alpha),
      rounding: "down to 2^-64 at each step, shown to 18 digits", source: PoolInputs.swapSource)
  }

  private func averageDerivation(_ pool: PoolInputs) -> Derivation {
    Derivation(
      "average_price", "What one alpha costs you, fee included.", formula: "paid / received",
      inputs: [
        paidInput, .init("received", "the alpha you receive", .alpha(received, pool.alpha)),
      ], value: .number(averagePrice, "TAO/\(pool.alpha)"), rounding: "to a 64-bit number",
      source: "definition")
  }

  private func impactDerivation(_ pool: PoolInputs) -> Derivation {
    Derivation(
      "price_impact", "What your own size costs against the spot price, without the fee.",
      formula: "1 - received * price_before / net",
      inputs: [
        .init("received", "the alpha you receive", .alpha(received, pool.alpha)),
        .init("price_before", "spot before", .price(priceBefore, pool.alpha)), netInput,
      ], value: .percent(priceImpact), rounding: "to a 64-bit number", source: "definition")
  }
}
