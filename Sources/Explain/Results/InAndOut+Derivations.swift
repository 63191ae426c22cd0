public import StakingEconomics
import StakingModel

extension InAndOut {
  /// What getting in and out at once costs, and its parts.
  public var derivations: [Derivation] {
    let fees = Derivation.Input(
      "transaction_fees", "the transaction fees of both ways", .tao(transactionFees))
    let cost = Derivation(
      "in_and_out", "What getting in and leaving again at once costs, all fees with it.",
      formula: "min(paid, paid - returned + transaction_fees)",
      inputs: [
        .init("paid", "what goes in", .tao(amount)),
        .init("returned", "what leaving at once returns", .tao(returned)), fees,
      ], value: .tao(rao: costRao), rounding: "not at all", source: "definition",
      assumptions: ["you leave in the same block", "nobody else trades"])
    let swap = Derivation.given(
      "swap_fees", "The swap fees of both ways, that of the way out at the spot price before.",
      .tao(rao: swapFeesRao), source: "pallets/swap/src/pallet/impls.rs calculate_fee_amount")
    let impact = Derivation(
      "price_impact",
      "What is left: your own size moves the price up and down again, and rounding.",
      formula: "in_and_out - swap_fees - transaction_fees",
      inputs: [
        .init("in_and_out", "the whole cost", .tao(rao: costRao)),
        .init("swap_fees", "the swap fees of both ways", .tao(rao: swapFeesRao)), fees,
      ], value: .tao(rao: impactRao), rounding: "not at all", source: "definition")
    return [cost, swap, impact]
  }
}
