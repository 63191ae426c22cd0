public import StakingModel

extension SubnetState {
  /// The spot price under a name, as `price` or `price64`.
  public func priceDerivation(_ name: String = "price") -> Derivation {
    var result = PoolInputs(pool: pool, alpha: "α\(netuid.value)").priceBefore(name)
    result.meaning = "What the pool quotes: its reserves, each with its weight."
    return result
  }

  /// The figures of a subnet that are recorded as they are, and what follows from its pool.
  ///
  /// - Parameters:
  ///   - started: whether it has; before that there is no moving price.
  ///   - recorded: where and when the state was recorded.
  public func marketDerivations(started: Bool, recorded: String) -> [Derivation] {
    let unit = "α\(netuid.value)"
    let rate = Derivation.Input(
      "fee_rate", "the swap fee in parts of 65535", .count(pool.feeRate))
    var found = [
      priceDerivation(),
      .given("pool_tao", "TAO in the pool: its liquidity.", .tao(pool.tao), source: recorded),
      .given("pool_alpha", "Alpha in the pool.", .alpha(pool.alpha, unit), source: recorded),
      .given("outside", "Alpha outside the pool.", .alpha(alphaOut, unit), source: recorded),
      Derivation(
        "swap_fee", "The part of what you pay in that goes to the block author.",
        formula: "fee_rate / 65535", inputs: [rate],
        value: .percent(Double(pool.feeRate) / 65_535), rounding: "to a 64-bit number",
        source: PoolInputs.feeSource),
      .given(
        "burned", "The part of the miners' emission that was withheld in the last epoch.",
        .fixed(minerBurned), source: recorded),
    ]
    if started {
      var moving = Derivation.given(
        "moving_price", "The chain's slow average of the price; emission follows it.",
        .number(movingPrice.approximate, "TAO/\(unit)"), source: recorded)
      moving.assumptions = [
        "every block it moves towards the price by a small part: pallets/subtensor/src/staking/"
          + "stake_utils.rs update_moving_price (runtime 470-475)"
      ]
      found.insert(moving, at: 1)
    }
    return found
  }
}

extension EmissionBreakdown {
  /// Why a subnet is given the TAO it is given in the next block, under names that stand beside its
  /// other figures, and what that makes in a day.
  ///
  /// - Parameters:
  ///   - injected: TAO put into its pool.
  ///   - bought: TAO spent on its alpha.
  ///   - source: where these two come from.
  public func marketDerivations(
    injected: Amount<TAO>, bought: Amount<TAO>, source: String
  ) -> [Derivation] {
    let given = injected.addingSaturated(bought)
    let total = Derivation.sum(
      "given", "TAO given to the subnet in the next block.",
      of: [
        .init("injected", "TAO put into its pool", .tao(injected)),
        .init("bought", "TAO spent on its alpha", .tao(bought)),
      ], .tao(given), rounding: "not at all", source: source)
    let perDay = Derivation(
      "given_a_day", "TAO given in a day if every block gave as much.", formula: "given * per_day",
      inputs: [
        .init("given", "TAO given in the next block", .tao(given)),
        .init("per_day", "blocks in a day", .count(ChainCalendar.blocksPerDay)),
      ], value: .number(given.approximate * Double(ChainCalendar.blocksPerDay), "TAO"),
      rounding: "to a 64-bit number", source: "definition",
      assumptions: ["the next block stands for all of the day; not a forecast"])
    return [total, perDay] + derivations.map { $0.name == "tao" ? $0.renamed("by_rule") : $0 }
  }
}
