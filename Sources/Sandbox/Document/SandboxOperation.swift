public import StakingModel

/// Something a person does in a sandbox. Amounts are in rao of what leaves its place.
public enum SandboxOperation: Hashable, Sendable {
  /// Free TAO is staked, up to a price if there is a limit.
  case stake(rao: UInt64, into: SandboxPlace, limit: PriceLimit? = nil)
  /// Stake becomes free TAO, down to a price if there is a limit.
  case unstake(rao: UInt64, from: SandboxPlace, limit: PriceLimit? = nil)
  /// All stake everywhere becomes free TAO, place by place.
  case unstakeAll
  /// Stake goes from one place to another.
  case move(rao: UInt64, from: SandboxPlace, to: SandboxPlace)
  /// What root stake has earned becomes root stake.
  case claim
  /// Blocks pass.
  case wait(blocks: UInt64)
}

/// What an operation came to.
public struct SandboxOutcome: Hashable, Sendable {
  /// Alpha that a wait earned on a subnet.
  public struct Reward: Hashable, Sendable {
    /// Which subnet.
    public var netuid: Netuid
    /// How much.
    public var alpha: Amount<Alpha>
  }

  /// What leaving one of several places came to.
  public struct Part: Hashable, Sendable {
    /// Which place.
    public var place: SandboxPlace
    /// What left it, in rao of its unit.
    public var paid: UInt64
    /// The swap fee, in rao of what left.
    public var fee: UInt64
    /// The TAO that came out.
    public var tao: Amount<TAO>
    /// What the transaction itself cost.
    public var transactionFee: Amount<TAO>

    /// What leaving a place came to.
    public init(
      _ place: SandboxPlace, paid: UInt64, fee: UInt64, tao: Amount<TAO>,
      transactionFee: Amount<TAO>
    ) {
      self.place = place
      self.paid = paid
      self.fee = fee
      self.tao = tao
      self.transactionFee = transactionFee
    }
  }

  /// The sandbox's block afterwards.
  public var block: UInt64
  /// What left its place, in rao of its unit.
  public var paid: UInt64 = 0
  /// What arrived, in rao of its unit.
  public var received: UInt64 = 0
  /// The swap fee, in rao of what left.
  public var fee: UInt64 = 0
  /// What of that was a rest that the chain takes out too, because too little would be left.
  public var rest: UInt64 = 0
  /// The TAO that went in or out; for a move, the TAO between its two ends.
  public var tao: Amount<TAO> = .zero
  /// What the transaction itself cost.
  public var transactionFee: Amount<TAO> = .zero
  /// What a wait earned in subnets, ascending. What root earned must be claimed first.
  public var rewards: [Reward] = []

  /// What each place returned where all were left at once; the figures above are then the TAO of all.
  public var parts: [Part] = []

  /// An outcome in which nothing moved.
  public init(block: UInt64) {
    self.block = block
  }
}

/// An operation with what it came to.
public struct SandboxAct: Hashable, Sendable {
  /// What was done.
  public var operation: SandboxOperation
  /// What it came to.
  public var outcome: SandboxOutcome

  /// An act.
  public init(_ operation: SandboxOperation, _ outcome: SandboxOutcome) {
    self.operation = operation
    self.outcome = outcome
  }
}
