public import StakingEconomics
import StakingModel

extension AlphaYield {
  /// Why the rates are what they are.
  public var derivations: [Derivation] {
    [perBlockDerivation] + RateDerivations(perBlock: perBlock).simple(daily: daily, apr: apr)
      + [apyDerivation]
  }

  private var source: String {
    "pallets/subtensor/src/coinbase/run_coinbase.rs:258, :501, :737"
  }

  private var perBlockDerivation: Derivation {
    weights.isStandard ? standardDerivation : weightsDerivation
  }

  /// By an owner's weights: root first, as much as the standard split gives it.
  private var weightsDerivation: Derivation {
    let miners = minersEarn ? "" : " + miners"
    return Derivation(
      "per_block", "Alpha earned per staked alpha and block, net of the validator's take.",
      formula: "(1 - take / 65535) * emission * (validators - min(validators, standard * "
        + "root_proportion)\(miners)) / earning_alpha",
      inputs: [
        .init("take", "the validator's take in parts of 65535", .count(take)),
        .init("emission", "alpha minted for participants per block", .number(alphaPerBlock)),
        .init(
          "validators", "the validators' part by the owner's weights",
          .number(weights.validatorShare)),
        .init(
          "standard", "their part by the standard weights",
          .number(EmissionWeights.standard.validatorShare)),
        .init(
          "root_proportion", "root's part of the standard dividends", .number(rootProportion)),
      ] + (minersEarn ? [] : [.init("miners", "the miners' part", .number(weights.minerShare))]) + [
        .init("earning_alpha", "alpha that earns dividends", .number(earningAlpha))
      ], value: .percent(perBlock), rounding: "to a 64-bit number",
      source: "bittensor 11.3.1rc73 emission_weights.py, which mirrors the runtime (480-481)",
      assumptions: standardDerivation.assumptions)
  }

  private var standardDerivation: Derivation {
    let share = minersEarn ? "(1 - root_proportion)" : "(2 - root_proportion)"
    return Derivation(
      "per_block", "Alpha earned per staked alpha and block, net of the validator's take.",
      formula: "(1 - take / 65535) * emission * (1 - owner_cut / 65535) / 2 * \(share)"
        + " / earning_alpha",
      inputs: [
        .init("take", "the validator's take in parts of 65535", .count(take)),
        .init("emission", "alpha minted for participants per block", .number(alphaPerBlock)),
        .init("owner_cut", "the subnet owner's cut in parts of 65535", .count(ownerCut)),
        .init(
          "root_proportion", "the part of validator dividends that goes to root",
          .number(rootProportion)),
        .init("earning_alpha", "alpha that earns dividends", .number(earningAlpha)),
      ], value: .percent(perBlock), rounding: "to a 64-bit number", source: source,
      assumptions: [
        "dividends follow stake: your validator does as well as the others",
        "emission, root proportion and earning alpha stand still; more stake lowers the rate",
        "the alpha's price is not part of it",
      ])
  }

  private var apyDerivation: Derivation {
    Derivation(
      "apy", "Per 365 days with every payout compounding, as the chain does by itself, in alpha.",
      formula: "(1 + per_block * tempo) ^ (2628000 / tempo) - 1",
      inputs: [
        .init("per_block", "the rate per block", .percent(perBlock)),
        .init("tempo", "blocks between payouts", .count(max(tempo, 1))),
      ], value: .percent(apy), rounding: "to a 64-bit number", source: source,
      assumptions: ["the rate stands still for a year, which it does not"])
  }
}

/// The rates that follow from a rate per block.
struct RateDerivations {
  let perBlock: Double

  func simple(daily: Double, apr: Double) -> [Derivation] {
    let input = Derivation.Input("per_block", "the rate per block", .percent(perBlock))
    return [
      Derivation(
        "daily", "Per day of 7,200 blocks, simple.", formula: "per_block * 7200", inputs: [input],
        value: .percent(daily), rounding: "to a 64-bit number", source: "12 seconds a block"),
      Derivation(
        "apr", "Per 365 days, simple, nothing compounds.", formula: "per_block * 2628000",
        inputs: [input], value: .percent(apr), rounding: "to a 64-bit number",
        source: "12 seconds a block, 365 days"),
    ]
  }
}
