/// What a sandbox takes for granted because a snapshot does not say it. Every result rests on these.
public struct SandboxAssumptions: Hashable, Sendable {
  /// The validators' take in parts of 65535.
  public var take: UInt16 = StakingDefaults.take
  /// The subnet owners' cut in parts of 65535.
  public var ownerCut: UInt16 = StakingDefaults.ownerCut
  /// The part of the alpha outside a pool that earns dividends, in parts of 10,000.
  public var earningAlphaBasisPoints: UInt64 = 10_000
  /// The part of root TAO behind validators with a seat, in parts of 10,000.
  public var earningRootBasisPoints: UInt64 = 10_000
  /// The part of earning root TAO that is with the wallet's validator, in parts of 10,000.
  public var validatorRootBasisPoints: UInt64 = 156
  /// Blocks between two deposits of queued root dividends into the fund.
  public var flushInterval: UInt64 = 64
  /// Most epochs in one block; the rest run one block later.
  public var epochsPerBlock = 2
  /// What a stake or unstake costs in transaction fees, in rao.
  public var transactionFee: UInt64 = 850_000

  /// The defaults.
  public init() {}

  /// The assumptions in sentences, for a reader.
  public var sentences: [String] {
    [
      "validators take \(take)/65535, subnet owners \(ownerCut)/65535",
      "\(earningAlphaBasisPoints)/10000 of the alpha outside a pool earns dividends",
      "\(earningRootBasisPoints)/10000 of root TAO is behind validators with a seat",
      "your root validator has \(validatorRootBasisPoints)/10000 of it, and an empty fund",
      "miner burn, weights of validators and stakes of all others stand still",
      "nobody else trades, registers or claims",
      "what waited for distribution when the snapshot was taken is left out",
      "epochs are spread over the tempo by subnet number; when each last ran is not known",
      "root dividends enter the fund every \(flushInterval) blocks",
    ]
  }
}
