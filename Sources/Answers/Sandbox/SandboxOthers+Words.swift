package import StakingModel

extension SandboxOthers {
  /// What it means, in a few words.
  package var meaning: String {
    switch self {
    case .hold: "their trades keep prices where they are"
    case .nobody: "nobody trades: the bare rules"
    }
  }

  /// What holds in a sandbox, as the beginning of a sentence.
  package var sentence: String {
    switch self {
    case .hold: "Others sell what the chain buys, so prices stand still."
    case .nobody: "Nobody sells here: what the chain buys raises prices, as no real market would."
    }
  }
}
