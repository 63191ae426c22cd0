public import StakingEconomics
import StakingModel

extension RootYield {
  /// Why the rates are what they are.
  public var derivations: [Derivation] {
    guard isPaid else { return [unpaidDerivation] }
    return [potDerivation, perBlockDerivation]
      + RateDerivations(perBlock: perBlock).simple(daily: daily, apr: apr) + claimDerivations
  }

  private var source: String {
    "pallets/subtensor/src/coinbase/run_coinbase.rs:258; staking/claim_root.rs (runtime 470-475)"
  }

  private var unpaidDerivation: Derivation {
    Derivation(
      "per_block", "Nothing is paid to root while all moving prices add up to one or less.",
      formula: "0", inputs: [], value: .percent(0), rounding: "not at all",
      source: "pallets/subtensor/src/coinbase/run_coinbase.rs get_network_root_sell_flag",
      assumptions: ["the sum of moving prices stays where it is"])
  }

  private var potDerivation: Derivation {
    let worth = parts.map { ($0.alphaPerBlock * $0.rootProportion * $0.realizablePrice, $0.netuid) }
    let largest = worth.sorted { $0.0 > $1.0 }.prefix(6)
    var inputs = largest.enumerated().map { index, part in
      let name = part.1.map { "subnet_\($0.value)" } ?? "subnet_rank_\(index + 1)"
      return Derivation.Input(
        name, "alpha emission × root proportion × price", .number(part.0, "TAO"))
    }
    let rest = potBeforeCut - largest.reduce(0) { $0 + $1.0 }
    if parts.count > largest.count {
      inputs.append(
        .init("others", "the same of \(parts.count - largest.count) more", .number(rest, "TAO")))
    }
    let sum = inputs.isEmpty ? "0 TAO" : inputs.map(\.name).joined(separator: " + ")
    inputs.append(
      .init("owner_cut", "the subnet owners' cut in parts of 65535", .count(ownerCut)))
    return Derivation(
      "pot", "What all root stakers earn per block before take, in TAO.",
      formula: "(\(sum)) * (1 - owner_cut / 65535) / 2", inputs: inputs,
      value: .number(pot, "TAO"), rounding: "to a 64-bit number", source: source,
      assumptions: ["dividends are worth the price given for each subnet"])
  }

  private var perBlockDerivation: Derivation {
    Derivation(
      "per_block", "TAO earned per root TAO and block, net of the validator's take.",
      formula: "(1 - take / 65535) * pot / earning_tao",
      inputs: [
        .init("take", "the validator's take in parts of 65535", .count(take)),
        .init("pot", "what all root stakers earn per block", .number(pot, "TAO")),
        .init("earning_tao", "root TAO that earns", .number(earningTAO, "TAO")),
      ], value: .percent(perBlock), rounding: "to a 64-bit number", source: source,
      assumptions: [
        "your validator has a root seat and does as well as the others",
        "prices, emissions and stakes stand still",
      ])
  }

  private var claimDerivations: [Derivation] {
    guard let claims, let apy else { return [] }
    return [
      Derivation(
        "apy", "Per 365 days with every claim restaked, net of its fee.",
        formula: "(1 + daily * interval - cost / staked) ^ (365 / interval) - 1",
        inputs: [
          .init("daily", "the rate per day", .percent(daily)),
          .init("interval", "days between two claims", .number(claims.days)),
          .init("cost", "the fee of one claim", .number(claims.cost, "TAO")),
          .init("staked", "the stake that pays it", .number(claims.stake, "TAO")),
        ], value: .percent(apy), rounding: "to a 64-bit number", source: source,
        assumptions: ["a claim is made every \(claims.days) days", "nothing compounds in between"])
    ]
  }
}
