public import Diagnostics
import JSONText
public import StakingModel

/// Two recorded blocks, one after the other: what the chain knew before a block, and what it did in
/// it.
///
/// Read from a file of the format `emission-pair`: amounts in rao, moving prices, burns and root
/// proportions as multiples of 2^-32, the gate's bar as multiples of 2^-64, weights as parts of
/// 10^18. Alpha that waits in a reservoir is not recorded and counts as none.
public struct RecordedPair: Hashable, Sendable {
  /// A subnet after the block; all in the units of the file.
  public struct Outcome: Hashable, Sendable {
    /// The moving price, in 2^-32 TAO; nil for a subnet that has not started.
    public var movingPrice: UInt64?
    /// The pool's TAO, in rao.
    public var tao: UInt64
    /// The pool's alpha, in rao.
    public var alpha: UInt64
    /// The root proportion, in 2^-32.
    public var rootProportion: UInt64
    /// TAO put into the pool, in rao; nil for a subnet that has not started.
    public var taoIn: UInt64?
    /// TAO meant to buy alpha, in rao; nil for a subnet that has not started.
    public var excess: UInt64?
  }

  /// The state before the block.
  public var before: ChainState
  /// TAO minted in the block, in rao.
  public var blockEmission: UInt64
  /// The gate's bar after the block, in 2^-64.
  public var bar: UInt64
  /// The subnets after the block.
  public var outcomes: [Netuid: Outcome]

  /// The block that was made.
  public var block: UInt64 { before.block + 1 }

  /// The pair of a file.
  ///
  /// - Throws: every fault of the file's form.
  public init(_ source: SourceText) throws(DiagnosticList) {
    self = try RecordedPair.file.read(source)
  }

  init(
    before: ChainState, blockEmission: UInt64, bar: UInt64, outcomes: [Netuid: Outcome]
  ) {
    self.before = before
    self.blockEmission = blockEmission
    self.bar = bar
    self.outcomes = outcomes
  }
}
