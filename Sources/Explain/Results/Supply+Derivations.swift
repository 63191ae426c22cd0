public import StakingModel

extension Halving {
  /// Why the emission is what it is, and when it halves next.
  public var derivations: [Derivation] {
    let source = "pallets/subtensor/src/coinbase/block_emission.rs:38"
    let capInput = Derivation.Input(
      "cap", "all TAO there will ever be", .tao(Amount(rao: BlockEmission.supplyCap)))
    let issuanceInput = Derivation.Input(
      "issuance", "all TAO there is", .tao(Amount(rao: issuance)))
    let halvingsInput = Derivation.Input("halvings", "halvings behind", .count(era))
    var result = [
      Derivation(
        "emission", "TAO minted per block.", formula: "floor(1 TAO / 2 ^ halvings, 9)",
        inputs: [halvingsInput], value: .tao(Amount(rao: perBlock)), rounding: PoolInputs.toRao,
        source: source)
    ]
    guard let next, let remaining, let blocksLeft else { return result }
    result.insert(
      Derivation(
        "halvings", "How often the emission has halved.",
        formula: "floor(ln(1 / (1 - issuance / cap)) / ln(2))", inputs: [issuanceInput, capInput],
        value: .count(era), rounding: "down to a whole number, issuance/cap down to 2^-32",
        source: source), at: 0)
    result += [
      Derivation(
        "next_halving", "The issuance at which the emission halves next.",
        formula: "cap * (1 - 1 / 2 ^ (halvings + 1))", inputs: [capInput, halvingsInput],
        value: .tao(Amount(rao: next)), rounding: "up to whole rao", source: source),
      Derivation(
        "blocks_left", "Blocks until then if every block mints in full.",
        formula: "ceil((next_halving - issuance) / emission)",
        inputs: [
          .init("next_halving", "the next threshold", .tao(Amount(rao: next))), issuanceInput,
          .init("emission", "TAO minted per block", .tao(Amount(rao: perBlock))),
        ], value: .count(blocksLeft), rounding: "up to a whole block", source: source,
        assumptions: [
          "nothing is recycled; registrations and fees do recycle TAO and move the date out",
          "\(Amount<TAO>(rao: remaining).decimal) TAO are still to be minted",
        ]),
    ]
    return result
  }
}

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
