/// A chain that is known by its first block.
public struct Network: Hashable, Sendable {
  /// As snapshots call it.
  public let name: String
  /// The hash of its first block.
  public let genesis: String
  /// Where it is asked if nobody names a node.
  public let endpoint: String
  /// A node that keeps the state of all blocks.
  public let archive: String

  /// The main network.
  public static let finney = Network(
    name: "finney",
    genesis: "0x2f0555cc76fc2840a25a6ea3b9637146806f1f44b090c175ffde2a7e5ab36c03",
    endpoint: "https://entrypoint-finney.opentensor.ai:443",
    archive: "https://archive.chain.opentensor.ai:443")
}
