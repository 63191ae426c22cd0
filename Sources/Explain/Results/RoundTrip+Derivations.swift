public import StakingModel

extension RoundTrip {
  /// Why a round trip costs what it costs: the way back, its loss, and the figures of both ways.
  public func derivations(netuid: Netuid) -> [Derivation] {
    let alpha = "α\(netuid.value)"
    let back = unstake.derivations(alpha: alpha)
    let returned = back.first { $0.name == "received" }.map { derivation in
      var renamed = derivation
      renamed.name = "returned"
      renamed.meaning = "The TAO that comes back if you unstake everything at once."
      return renamed
    }
    let paidInput = Derivation.Input("paid", "what the way in costs", .tao(paid))
    let returnedInput = Derivation.Input("returned", "what comes back", .tao(received))
    let loss = Derivation(
      "loss", "What entry and exit cost together, as a part of what you pay.",
      formula: "(paid - returned) / paid", inputs: [paidInput, returnedInput],
      value: .percent(self.loss), rounding: "to a 64-bit number", source: "definition",
      assumptions: ["you leave in the same block", "nobody else trades in this pool"])
    return stake.derivations(alpha: alpha) + [returned, loss].compactMap { $0 }
  }
}
