public import CivilTime
public import StakingModel

/// The recorded state of the network at one block, with its source, and nothing that was not
/// recorded.
public struct Snapshot: Hashable, Sendable {
  /// The network, `finney` for mainnet.
  public var network: String
  /// The block this is the state after.
  public var block: UInt64
  /// Its hash; nil where not recorded in full.
  public var blockHash: String?
  /// When the block was made, and how that is known.
  public var recordedTime: RecordedTime
  /// The runtime in force.
  public var specVersion: UInt32
  /// Where all this comes from.
  public var provenance: Provenance
  /// What is known about the price of TAO in US dollars.
  public var taoPrice: TAOPrice
  /// The numbers, as the model uses them.
  public var chain: ChainState
  /// What registering a subnet costs; nil where not recorded.
  public var registration: RegistrationState?
  /// How many subnets there may be; nil where not recorded.
  public var subnetLimit: UInt16?
  /// Names and dates of the subnets, in the order of `chain.subnets`.
  public var subnets: [SubnetInfo]
  /// What the chain made of this state in the next block; nil where not recorded.
  public var outcome: BlockOutcome?

  /// When the block was made.
  public var time: UnixTime { recordedTime.time }

  /// The rules of its runtime.
  public var rules: RuntimeRules { RuntimeRules(specVersion: specVersion) }

  /// The line for screens: block, time and age.
  public func asOf(now: UnixTime) -> AsOf {
    AsOf(block: block, time: time, now: now, rules: rules)
  }

  /// Names and dates of a subnet; nil if there is no such subnet.
  public func info(_ netuid: Netuid) -> SubnetInfo? {
    subnets.first { $0.netuid == netuid }
  }

  /// The first line of the file format.
  public static let schema = "taolab-snapshot/1"
}

/// What registering a new subnet costs and when it may happen.
public struct RegistrationState: Hashable, Sendable {
  /// The lowest lock cost, `NetworkMinLockCost`.
  public var minimumLockCost: Amount<TAO>
  /// What the last registration cost, `NetworkLastLockCost`.
  public var lastLockCost: Amount<TAO>
  /// Blocks in which the cost falls to the minimum.
  public var lockReductionInterval: UInt64
  /// Blocks between two registrations.
  public var rateLimit: UInt64
  /// Blocks in which a new subnet cannot be deregistered.
  public var immunity: UInt64
  /// The block of the last registration.
  public var lastRegisteredBlock: UInt64

  /// What was recorded of it.
  public init(
    minimumLockCost: Amount<TAO>, lastLockCost: Amount<TAO>, lockReductionInterval: UInt64,
    rateLimit: UInt64, immunity: UInt64, lastRegisteredBlock: UInt64
  ) {
    (self.minimumLockCost, self.lastLockCost) = (minimumLockCost, lastLockCost)
    (self.lockReductionInterval, self.rateLimit) = (lockReductionInterval, rateLimit)
    (self.immunity, self.lastRegisteredBlock) = (immunity, lastRegisteredBlock)
  }
}
