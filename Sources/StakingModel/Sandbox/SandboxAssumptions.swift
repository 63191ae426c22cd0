/// What others do in a sandbox.
public enum SandboxOthers: String, CaseIterable, Hashable, Sendable {
  /// What the chain buys in a block is sold to it by others in the same block, so that the purchase
  /// leaves every price where it is.
  case hold
  /// Nothing: the bare rules, under which the chain's purchases raise prices.
  case nobody
}

/// Which rules of ours a sandbox goes by; a kept one goes on as it began.
public enum SandboxEdition: UInt8, Hashable, Sendable {
  /// Every order costs 0.00085 TAO, a claim its work alone; all alpha outside a pool earns; a small
  /// rest stays staked.
  case first = 1
  /// Fees go by call, the alpha that earns is given, a small rest is sold.
  case second = 2
}

/// What a sandbox takes for granted because a snapshot does not say it. Every result rests on these.
public struct SandboxAssumptions: Hashable, Sendable {
  /// The rules of ours it goes by.
  public var edition = SandboxEdition.second
  /// What others do.
  public var others = SandboxOthers.nobody
  /// The validators' take in parts of 65535.
  public var take: UInt16 = StakingDefaults.take
  /// The subnet owners' cut in parts of 65535.
  public var ownerCut: UInt16 = StakingDefaults.ownerCut
  /// The part of root TAO behind validators with a seat, in parts of 10,000.
  public var earningRootBasisPoints: UInt64 = 10_000
  /// The part of earning root TAO that is with the wallet's validator, in parts of 10,000.
  public var validatorRootBasisPoints = StakingDefaults.validatorRootBasisPoints
  /// Blocks between two deposits of queued root dividends into the fund.
  public var flushInterval: UInt64 = 64
  /// Most epochs in one block; the rest run one block later.
  public var epochsPerBlock = 2

  /// The defaults.
  public init() {}

  /// What a call costs in transaction fees.
  public func fee(of call: TransactionFee.Call) -> Amount<TAO> {
    guard edition == .first else { return TransactionFee.of(call) }
    guard case .claim(let sold, let skipped) = call else { return TransactionFee.stake }
    return Amount(rao: ClaimFee.spent(sold: sold, scanned: skipped))
  }

  /// Whether an unstake sells the rest where too little would be left.
  public var sellsRests: Bool { edition != .first }

  /// The assumptions in sentences, for a reader.
  public var sentences: [String] {
    [
      "validators take \(take)/65535, subnet owners \(ownerCut)/65535",
      edition == .first
        ? "all alpha outside a pool earns dividends"
        : "the alpha that earns grows by all dividends and by what you stake",
      "\(earningRootBasisPoints)/10000 of root TAO is behind validators with a seat",
      "your root validator has \(validatorRootBasisPoints)/10000 of it, and an empty fund",
      "miner burn, weights of validators and stakes of all others stand still",
      others == .hold
        ? "others sell what the chain buys, so prices stand still; nobody registers or claims"
        : "nobody else trades, registers or claims",
      "what waited for distribution when the snapshot was taken is left out",
      "epochs are spread over the tempo by subnet number; when each last ran is not known",
      "root dividends enter the fund every \(flushInterval) blocks",
    ]
  }
}
