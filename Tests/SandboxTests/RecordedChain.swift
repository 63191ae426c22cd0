import Content
import Market
import StakingModel

/// The recorded mainnet state.
enum RecordedChain {
  static func snapshot() throws -> Snapshot {
    try embedded.get()
  }

  static func state() throws -> ChainState { try snapshot().chain }

  /// Read once.
  private static let embedded = Result { try Snapshot.embedded(in: .embedded) }

  static func fork(free: UInt64 = 0) throws -> SandboxChain {
    SandboxChain(try snapshot().chain, free: Amount(rao: free))
  }

  /// Four subnets of it, quick to run; one moving price is raised so that root is paid.
  static func small(free: UInt64 = 0) throws -> SandboxChain {
    var state = try snapshot().chain
    state.subnets = state.subnets.filter { [4, 24, 51, 64].contains($0.netuid.value) }
    if let last = state.subnets.indices.last { state.subnets[last].movingPrice = .one }
    return SandboxChain(state, free: Amount(rao: free))
  }
}
