public import StakingModel

extension EmissionBreakdown {
  /// Why the subnet gets the TAO it gets: demand, gate, share, amount.
  public var derivations: [Derivation] {
    guard isEnabled else { return [demandDerivation, disabledDerivation] }
    return [demandDerivation, passageDerivation, shareDerivation, taoDerivation]
  }

  private var source: String {
    "pallets/subtensor/src/coinbase/subnet_emissions.rs (runtime 441-475)"
  }
  private var demandInput: Derivation.Input {
    .init("demand", "its share of demand", .fixed(demand))
  }
  private var blockInput: Derivation.Input {
    .init("block_emission", "TAO minted in the block", .tao(Amount(rao: blockEmission)))
  }

  private var demandDerivation: Derivation {
    let burnsAll = weightSum == .zero
    let formula =
      burnsAll
      ? "moving_price / price_sum" : "moving_price / price_sum * (1 - burned) / weight_sum"
    let prices: [Derivation.Input] = [
      .init("moving_price", "its moving price", .fixed(movingPrice)),
      .init("price_sum", "all moving prices together", .fixed(movingPriceSum)),
    ]
    let burns: [Derivation.Input] = [
      .init("burned", "the part of its miners' emission that is withheld", .fixed(minerBurned)),
      .init("weight_sum", "all price shares after burns together", .fixed(weightSum)),
    ]
    return Derivation(
      "demand", "How much of the block its price asks for, among all subnets.", formula: formula,
      inputs: burnsAll ? prices : prices + burns, value: .fixed(demand),
      rounding: "down to 2^-64 at each step, shown to 18 digits", source: source)
  }

  private var passageDerivation: Derivation {
    guard gate.bar > .zero, demand > .zero else {
      return Derivation(
        "passage", "The part of its demand that passes the gate; the gate is open.",
        formula: "1", inputs: [], value: .fixed(passage), rounding: "not at all", source: source)
    }
    return Derivation(
      "passage", "The part of its demand that passes the gate: half at the bar.",
      formula: "1 / (1 + (bar / demand) ^ exponent)",
      inputs: [
        .init("bar", "the bar in force, the 32nd largest demand when it was set", .fixed(gate.bar)),
        demandInput, .init("exponent", "how steep the gate is", .fixed(gate.exponent)),
      ], value: .fixed(passage), rounding: "power to about seven digits, as the runtime takes it",
      source: source)
  }

  private var shareDerivation: Derivation {
    Derivation(
      "share", "Its share of the block's TAO.", formula: "demand * passage / passed_sum",
      inputs: [
        demandInput, .init("passage", "the part that passes the gate", .fixed(passage)),
        .init("passed_sum", "what passes the gate, of all enabled subnets", .fixed(passedSum)),
      ], value: .fixed(share), rounding: "down to 2^-64 at each step, shown to 18 digits",
      source: source)
  }

  private var taoDerivation: Derivation {
    Derivation(
      "tao", "TAO for the subnet in the next block: put into its pool or spent on its alpha.",
      formula: "floor(block_emission * share, 9)",
      inputs: [blockInput, .init("share", "its share of the block", .fixed(share))],
      value: .tao(taoAmount), rounding: PoolInputs.toRao, source: source,
      assumptions: ["the bar is not set anew in that block"])
  }

  private var disabledDerivation: Derivation {
    Derivation(
      "tao", "Nothing: TAO emission of this subnet is switched off. Its alpha is still minted.",
      formula: "0 TAO", inputs: [], value: .tao(.zero), rounding: "not at all", source: source)
  }
}
