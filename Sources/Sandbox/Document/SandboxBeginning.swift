public import StakingModel

/// What a sandbox starts from.
public struct SandboxBeginning: Hashable, Sendable {
  /// The recorded block it is a fork of.
  public var block: UInt64
  /// The fingerprint of the state at that block.
  public var state: String
  /// When that block was made, in seconds since 1970.
  public var recorded: Int64
  /// The TAO the wallet has at first.
  public var free: Amount<TAO>
  /// The validators' take in parts of 65535.
  public var take: UInt16

  /// What others do in it.
  public var others: SandboxOthers
  /// The fingerprint of the alpha that earns at first; nil in a sandbox of the first edition, where
  /// all alpha outside a pool does.
  public var earning: String?

  /// A beginning; without others and earning alpha one of the first edition.
  public init(
    block: UInt64, state: String, recorded: Int64, free: Amount<TAO>, take: UInt16,
    others: SandboxOthers = .nobody, earning: String? = nil
  ) {
    self.block = block
    self.state = state
    self.recorded = recorded
    self.free = free
    self.take = take
    self.others = others
    self.earning = earning
  }

  /// The sandbox at its beginning, on the state and the earning alpha that have the fingerprints.
  public func chain(
    on state: ChainState, earning: [Netuid: Amount<Alpha>] = [:]
  ) -> SandboxChain {
    var assumptions = SandboxAssumptions()
    assumptions.edition = self.earning == nil ? .first : .second
    assumptions.others = others
    assumptions.take = take
    return SandboxChain(state, free: free, assumptions: assumptions, earning: earning)
  }
}

/// A beginning and what was done since: all there is to know of a sandbox, for its rules are exact.
public struct SandboxBranch: Hashable, Sendable {
  /// What it starts from.
  public var beginning: SandboxBeginning
  /// What was done, in order.
  public var acts: [SandboxAct]

  /// A branch.
  public init(_ beginning: SandboxBeginning, _ acts: [SandboxAct] = []) {
    self.beginning = beginning
    self.acts = acts
  }

  /// The branch after its first acts.
  public func prefix(_ count: Int) -> SandboxBranch {
    SandboxBranch(beginning, Array(acts.prefix(count)))
  }

  /// Whether this branch begins as another one does and goes on.
  public func continues(_ other: SandboxBranch) -> Bool {
    beginning == other.beginning && acts.starts(with: other.acts)
  }

  /// Whether the last act was long: its state is worth keeping beside the list of acts.
  public var endsInWait: Bool {
    if case .wait = acts.last?.operation { true } else { false }
  }

  /// The time since the beginning, in blocks.
  public var age: UInt64 {
    let now = acts.last?.outcome.block ?? beginning.block
    return now - min(now, beginning.block)
  }
}
