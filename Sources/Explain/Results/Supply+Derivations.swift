public import StakingModel

extension RootProportion {
  /// Why the share of root is what it is.
  public func derivations(netuid: Netuid) -> [Derivation] {
    let unit = "α\(netuid.value)"
    return [
      Derivation(
        "root_proportion", "The part of a subnet's validator dividends that root stake earns.",
        formula:
          "floor(weight * root_tao / (weight * root_tao + alpha_issuance) * 2 ^ 32) / 2 ^ 32",
        inputs: [
          .init("weight", "TAO weight, cut to 2^-32", .fixed(weight)),
          .init("root_tao", "all TAO on root", Derivation.Quantity(rootTAO.decimal, "")),
          .init(
            "alpha_issuance", "all \(unit) there is",
            Derivation.Quantity(alphaIssuance.decimal, "")),
        ], value: .fixed(value), rounding: "down to 2^-32",
        source: "pallets/subtensor/src/coinbase/block_step.rs:69",
        assumptions: ["a TAO on root and an alpha count alike here, by rule, whatever they cost"])
    ]
  }
}
