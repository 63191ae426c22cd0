import Content
import Market
import StakingModel

/// The recorded mainnet state.
enum RecordedChain {
  static func snapshot() throws -> Snapshot {
    try embedded.get()
  }

  /// The rules a sandbox of an earlier version goes on by.
  static let firstEdition: SandboxAssumptions = {
    var assumptions = SandboxAssumptions()
    assumptions.edition = .first
    return assumptions
  }()

  /// Others keep prices where they are.
  static let held: SandboxAssumptions = {
    var assumptions = SandboxAssumptions()
    assumptions.others = .hold
    return assumptions
  }()

  static func state() throws -> ChainState { try snapshot().chain }

  /// Read once.
  private static let embedded = Result { try Snapshot.embedded(in: .embedded) }

  static func fork(
    free: UInt64 = 0, _ assumptions: SandboxAssumptions = SandboxAssumptions()
  ) throws -> SandboxChain {
    SandboxChain(try snapshot().chain, free: Amount(rao: free), assumptions: assumptions)
  }

  /// Four subnets of it, quick to run; one moving price is raised so that root is paid.
  static func small(
    free: UInt64 = 0, _ assumptions: SandboxAssumptions = SandboxAssumptions(),
    earning: [Netuid: Amount<Alpha>] = [:]
  ) throws -> SandboxChain {
    var state = try snapshot().chain
    state.subnets = state.subnets.filter { [4, 24, 51, 64].contains($0.netuid.value) }
    if let last = state.subnets.indices.last { state.subnets[last].movingPrice = .one }
    return SandboxChain(
      state, free: Amount(rao: free), assumptions: assumptions, earning: earning)
  }
}
