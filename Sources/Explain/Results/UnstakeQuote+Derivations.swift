public import StakingModel

extension UnstakeQuote {
  /// Why every figure of the quote is what it is, for alpha of this subnet.
  public func derivations(netuid: Netuid) -> [Derivation] {
    derivations(alpha: "α\(netuid.value)")
  }

  /// The same with the alpha's unit as given, as `α` for a lesson's pool.
  public func derivations(alpha: String) -> [Derivation] {
    let pool = PoolInputs(pool: before, alpha: alpha)
    let cut = reachedLimit ? limit.map { [limitedDerivation(pool, $0)] } : nil
    return (cut ?? []) + plainParts(pool) + [
      receivedDerivation(pool), authorDerivation(pool), pool.priceBefore(),
      priceAfterDerivation(pool), averageDerivation(pool), impactDerivation(pool),
    ]
  }

  private func paidInput(_ pool: PoolInputs) -> Derivation.Input {
    .init("paid", "the alpha you give up, fee included", .alpha(paid, pool.alpha))
  }
  private func feeInput(_ pool: PoolInputs) -> Derivation.Input {
    .init("fee", "the swap fee", .alpha(fee, pool.alpha))
  }
  private func netInput(_ pool: PoolInputs) -> Derivation.Input {
    .init("net", "what is sold for you", .alpha(net, pool.alpha))
  }
  private var receivedInput: Derivation.Input {
    .init("received", "the TAO you receive", .tao(received))
  }

  private func plainParts(_ pool: PoolInputs) -> [Derivation] {
    [
      Derivation(
        "fee", "The swap fee in alpha; it is sold for the block author after your own sale.",
        formula: "floor(paid * fee_rate / 65535, 9)", inputs: [paidInput(pool), pool.feeRate],
        value: .alpha(fee, pool.alpha), rounding: PoolInputs.toRao, source: PoolInputs.feeSource),
      Derivation(
        "net", "What is sold for you.", formula: "paid - fee",
        inputs: [paidInput(pool), feeInput(pool)], value: .alpha(net, pool.alpha),
        rounding: "not at all", source: PoolInputs.swapSource),
    ]
  }

  /// What is given up where a price limit cut the order.
  private func limitedDerivation(_ pool: PoolInputs, _ limit: PriceLimit) -> Derivation {
    Derivation(
      "paid", "What you give up until the price is at your limit; the rest stays staked.",
      formula: "floor(floor(pool_alpha * (floor((price_before / limit) ^ quote_weight, 18) - 1), 9)"
        + " * 65535 / (65535 - fee_rate), 9)",
      inputs: [
        pool.alphaReserve, .init("price_before", "spot before", .price(priceBefore, pool.alpha)),
        .init("limit", "your price limit", .price(limit.price, pool.alpha)), pool.quoteWeight,
        pool.feeRate,
      ], value: .alpha(paid, pool.alpha), rounding: "down to whole rao, the power down to 10^-18",
      source: "pallets/subtensor/src/staking/remove_stake.rs get_max_amount_remove (runtime 475)")
  }

  private func receivedDerivation(_ pool: PoolInputs) -> Derivation {
    Derivation(
      "received", "The TAO you receive.",
      formula:
        "floor(pool_tao * (1 - floor((pool_alpha / (pool_alpha + net)) ^ (base_weight / quote_weight), 18)), 9)",
      inputs: [pool.tao, pool.alphaReserve, netInput(pool), pool.baseWeight, pool.quoteWeight],
      value: .tao(received), rounding: "down to whole rao, the power down to 10^-18",
      source: PoolInputs.swapSource,
      assumptions: ["nobody else trades in this pool before you"])
  }

  private func authorDerivation(_ pool: PoolInputs) -> Derivation {
    Derivation(
      "author_received", "The TAO the block author receives for the fee, sold without a fee.",
      formula: "floor((pool_tao - received) * (1 - floor(((pool_alpha + net) / (pool_alpha + net"
        + " + fee)) ^ (base_weight / quote_weight), 18)), 9)",
      inputs: [
        pool.tao, receivedInput, pool.alphaReserve, netInput(pool), feeInput(pool),
        pool.baseWeight, pool.quoteWeight,
      ], value: .tao(authorReceived), rounding: "down to whole rao, the power down to 10^-18",
      source: "pallets/subtensor/src/staking/stake_utils.rs unstake_from_subnet (runtime 475)")
  }

  private func priceAfterDerivation(_ pool: PoolInputs) -> Derivation {
    Derivation(
      "price_after", "The spot price after both sales.",
      formula: "(base_weight / quote_weight) * ((pool_tao - received - author_received)"
        + " / (pool_alpha + paid))",
      inputs: [
        pool.baseWeight, pool.quoteWeight, pool.tao, receivedInput,
        .init("author_received", "the block author's TAO", .tao(authorReceived)),
        pool.alphaReserve, paidInput(pool),
      ], value: .price(priceAfter, pool.alpha),
      rounding: "down to 2^-64 at each step, shown to 18 digits", source: PoolInputs.swapSource)
  }

  private func averageDerivation(_ pool: PoolInputs) -> Derivation {
    Derivation(
      "average_price", "What one alpha brings you, fee included.", formula: "received / paid",
      inputs: [receivedInput, paidInput(pool)], value: .number(averagePrice, "TAO/\(pool.alpha)"),
      rounding: "to a 64-bit number", source: "definition")
  }

  private func impactDerivation(_ pool: PoolInputs) -> Derivation {
    Derivation(
      "price_impact", "What your own size costs against the spot price, without the fee.",
      formula: "1 - received / (net * price_before)",
      inputs: [
        receivedInput, netInput(pool),
        .init("price_before", "spot before", .price(priceBefore, pool.alpha)),
      ], value: .percent(priceImpact), rounding: "to a 64-bit number", source: "definition")
  }
}
