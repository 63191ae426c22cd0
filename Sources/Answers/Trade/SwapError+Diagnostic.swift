package import Diagnostics
package import StakingModel

extension SwapError {
  /// The chain's refusal in words, with a line that would work.
  ///
  /// - Parameters:
  ///   - typed: the order as typed.
  ///   - works: an order of the same kind that the chain accepts.
  package func diagnostic(for typed: String, works: String) -> Diagnostic {
    let (summary, explanation) = words
    return Diagnostic(
      "swap.\(rawValue)", summary + ": `\(typed)`",
      explanation: explanation + " The chain calls it \(rawValue).",
      hint: Hint.example(works))
  }

  private var words: (summary: String, explanation: String) {
    switch self {
    case .amountTooLow:
      (
        "too little to move",
        "The smallest stake is \(StakeMinimum.amount.decimal) TAO after the swap fee, and a part "
          + "that you take out must be worth as much."
      )
    case .swapInputTooLarge:
      (
        "too much for this pool",
        "One swap may put in at most 1,000 times what the pool holds on that side."
      )
    case .reservesTooLow:
      ("the pool is too empty", "It could not pay out even one rao for this order.")
    case .priceLimitExceeded:
      ("the price is past your limit already", "Nothing would be swapped.")
    case .slippageTooHigh:
      ("the order would pass your price limit", "An order that must run whole does not run at all.")
    }
  }
}
