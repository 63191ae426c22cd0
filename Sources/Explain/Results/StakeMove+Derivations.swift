public import StakingModel

extension StakeMove {
  /// Why a move comes to what it comes to: the fee, the TAO between its two ways, what arrives, and
  /// the price impact of each way.
  ///
  /// - Parameters:
  ///   - origin: the unit of what leaves, as `α64`.
  ///   - destination: the unit of what arrives.
  public func derivations(from origin: String, to destination: String) -> [Derivation] {
    wayOut(origin) + wayIn(destination)
  }

  private var betweenInput: Derivation.Input {
    .init("between", "the TAO between the two ways", .tao(tao))
  }

  private func wayOut(_ unit: String) -> [Derivation] {
    guard let unstake else {
      return [
        .sum(
          "between", "The TAO between the two ways: off root one for one.",
          of: [.init("paid", "what you give", .tao(tao))], .tao(tao), rounding: "not at all",
          source: StakeMove.source)
      ]
    }
    let names = [
      "fee": "fee", "net": "net", "received": "between", "price_before": "price_out",
      "price_impact": "impact_out",
    ]
    return unstake.derivations(alpha: unit).compactMap { derivation in
      names[derivation.name].map { name in
        derivation.renamed(
          name, StakeMove.meanings[name],
          inputs: ["received": "between", "price_before": "price_out"])
      }
    }
  }

  private func wayIn(_ unit: String) -> [Derivation] {
    guard let stake else {
      return [
        .sum(
          "received", "The TAO on root: one for one.", of: [betweenInput], .tao(tao),
          rounding: "not at all", source: StakeMove.source)
      ]
    }
    // Behind a way out no fee is taken: what is between reaches the pool whole.
    let isFeeless = unstake != nil
    var names = ["received": "received", "price_before": "price_in", "price_impact": "impact_in"]
    if !isFeeless { names.merge(["fee": "fee", "net": "net"]) { $1 } }
    let inputs = [
      "paid": "between", "net": isFeeless ? "between" : "net", "price_before": "price_in",
    ]
    return stake.derivations(alpha: unit).compactMap { derivation in
      names[derivation.name].map { name in
        derivation.renamed(name, StakeMove.meanings[name], inputs: inputs)
      }
    }
  }

  private static let source =
    "pallets/subtensor/src/staking/move_stake.rs transition_stake_internal (runtime 475)"

  private static let meanings = [
    "fee": "The swap fee of the move; it is charged once.",
    "between": "The TAO that leaves the first place and enters the other.",
    "price_out": "The spot price of the pool it leaves, before the move.",
    "impact_out": "What your size costs in the pool it leaves, without the fee.",
    "price_in": "The spot price of the pool it enters, before the move.",
    "impact_in": "What your size costs in the pool it enters, without the fee.",
  ]
}
