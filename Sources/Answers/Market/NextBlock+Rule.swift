package import Market

extension NextBlock {
  /// The source that `why` names: the record, or the chain's rule.
  package func rule(_ recorded: String) -> String {
    switch source {
    case .recorded: "the block after it, " + recorded
    case .computed:
      "pallets/subtensor/src/coinbase/run_coinbase.rs inject_and_maybe_swap (runtime 475)"
    }
  }
}
