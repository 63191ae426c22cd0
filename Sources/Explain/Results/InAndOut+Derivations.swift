public import StakingModel

extension InAndOut {
  /// What getting in and out at once costs, and its parts.
  ///
  /// - Parameter name: what the answer calls what comes back before its transaction fee.
  public func derivations(returned name: String = "returned") -> [Derivation] {
    let source = "measured by third parties on runtimes 467 to 475, October 2026"
    var stake = Derivation.given(
      "transaction_fee", "What the transaction costs, from free TAO; the swap fee is another.",
      .tao(stakeFee), source: source)
    stake.assumptions = ["the chain weighs each call, so this is a size, not a rule"]
    let leaving = Derivation.given(
      "unstake_fee", "What an unstake costs in transaction fees.", .tao(unstakeFee),
      source: source)
    return [stake, leaving, net(name), whole] + (trip == nil ? [] : [swap, impact])
  }

  private func net(_ name: String) -> Derivation {
    let pays = returned > unstakeFee
    let returnedInput = Derivation.Input(name, "what comes back at once", .tao(returned))
    let feeInput = Derivation.Input(
      "unstake_fee", "the transaction fee of leaving", .tao(unstakeFee))
    return Derivation(
      "returned_net", "What leaving at once returns after its transaction fee.",
      formula: pays ? "\(name) - unstake_fee" : "\(name) - \(name)",
      inputs: pays ? [returnedInput, feeInput] : [returnedInput], value: .tao(returnedNet),
      rounding: "not at all", source: "definition",
      assumptions: pays ? [] : ["leaving would cost more than it returns"])
  }

  private var whole: Derivation {
    Derivation(
      "in_and_out", "What going in and out at once costs, all fees of both ways.",
      formula: "paid + transaction_fee - returned_net",
      inputs: [
        .init("paid", "what the way in costs, swap fee included", .tao(paid)),
        .init("transaction_fee", "the transaction fee of the way in", .tao(stakeFee)),
        .init("returned_net", "what leaving at once returns", .tao(returnedNet)),
      ], value: .tao(cost), rounding: "not at all", source: "definition",
      assumptions: ["you leave in the same block", "nobody else trades"])
  }

  private var swap: Derivation {
    .given(
      "swap_fees", "The swap fees of both ways, that of the way out at the spot price before.",
      .tao(swapFees), source: "pallets/swap/src/pallet/impls.rs calculate_fee_amount")
  }

  private var impact: Derivation {
    Derivation(
      "own_impact",
      "What is left: your own size moves the price up and down again, and rounding.",
      formula: "in_and_out - swap_fees - transaction_fees",
      inputs: [
        .init("in_and_out", "the whole cost", .tao(cost)),
        .init("swap_fees", "the swap fees of both ways", .tao(swapFees)),
        .init("transaction_fees", "the transaction fees of both ways", .tao(transactionFees)),
      ], value: .tao(rao: impactRao), rounding: "not at all", source: "definition")
  }
}
