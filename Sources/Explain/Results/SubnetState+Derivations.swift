public import StakingModel

extension SubnetState {
  /// Why a holder would get this much if the subnet were dissolved in this state.
  public func dissolutionDerivation(for alpha: Amount<Alpha>) -> Derivation {
    let unit = "α\(netuid.value)"
    let sharesPool = registeredBlock > StakingDefaults.protocolPartFromBlock
    var inputs = [
      Derivation.Input("pool_tao", "TAO in the pool", .tao(pool.tao)),
      Derivation.Input("held", "what you hold", .alpha(alpha, unit)),
      Derivation.Input("outside", "alpha outside the pool", .alpha(alphaOut, unit)),
    ]
    if sharesPool {
      inputs.append(Derivation.Input("pool_alpha", "alpha in the pool", .alpha(pool.alpha, unit)))
    }
    return Derivation(
      "if_removed", "About what you would get if the subnet were removed.",
      formula: sharesPool
        ? "floor(pool_tao * (held / (outside + pool_alpha)), 9)"
        : "floor(pool_tao * (held / outside), 9)",
      inputs: inputs, value: .tao(dissolutionPayout(for: alpha)),
      rounding: "down to whole rao, left-over rao to the largest remainders",
      source: "pallets/subtensor/src/staking/remove_stake.rs (runtime 475)",
      assumptions: [
        "all alpha outside the pool has a holder",
        "no root fund sells into the pool before holders are paid",
      ])
  }
}
