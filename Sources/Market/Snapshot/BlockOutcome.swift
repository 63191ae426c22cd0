public import StakingModel

/// What the chain did in one block, as recorded: the answer to check a computation against.
public struct BlockOutcome: Hashable, Sendable {
  /// One subnet after the block.
  public struct Subnet: Hashable, Sendable {
    /// Its number.
    public var netuid: Netuid
    /// TAO reserve after the block.
    public var tao: Amount<TAO>
    /// Alpha reserve after the block.
    public var alpha: Amount<Alpha>
    /// Alpha outside the pool after the block.
    public var alphaOut: Amount<Alpha>
    /// Moving price after the block; nil before the subnet started.
    public var movingPrice: I96F32?
    /// Root proportion in the block, a part of one times 2^32; nil before the subnet started.
    public var rootProportion: U96F32?
    /// TAO put into the pool; nil before the subnet started.
    public var injected: Amount<TAO>?
    /// TAO spent on buying alpha for the chain; nil before the subnet started.
    public var chainBuy: Amount<TAO>?
    /// Alpha for owner, miners and validators; nil before the subnet started.
    public var alphaEmission: Amount<Alpha>?

    /// All TAO the subnet was given in the block; nil before it started.
    public var taoEmission: Amount<TAO>? {
      injected.flatMap { injected in chainBuy.flatMap { injected.adding($0) } }
    }
  }

  /// The block.
  public var block: UInt64
  /// Its hash; nil where not recorded.
  public var blockHash: String?
  /// When it was made.
  public var recordedTime: RecordedTime
  /// The runtime in force.
  public var specVersion: UInt32
  /// Where all this comes from.
  public var provenance: Provenance
  /// All TAO on root after the block.
  public var rootTAO: Amount<TAO>
  /// All TAO after the block.
  public var totalIssuance: Amount<TAO>
  /// TAO minted in the block.
  public var blockEmission: Amount<TAO>
  /// TAO weight times 2^64−1.
  public var taoWeight: UInt64
  /// The subnets, ascending by number.
  public var subnets: [Subnet]

  /// A subnet by number.
  public func subnet(_ netuid: Netuid) -> Subnet? {
    subnets.first { $0.netuid == netuid }
  }

  /// The first line of the file format.
  public static let schema = "taolab-outcome/1"
}
