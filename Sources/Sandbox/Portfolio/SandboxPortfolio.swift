public import StakingModel

/// What the wallet of a sandbox has, what it is worth, and what it has gained.
///
/// Worth is alpha at the spot price, rounded down to rao as the chain does; leaving pays less, by
/// swap fee and price impact.
public struct SandboxPortfolio: Hashable, Sendable {
  /// The stake in one place and its story.
  public struct Position: Hashable, Sendable {
    /// Where.
    public let place: SandboxPlace
    /// How much, in rao of TAO on root and of alpha elsewhere.
    public let heldRao: UInt64
    /// The spot price in TAO per alpha; nil on root.
    public let price: U64F64?
    /// At the spot price; on root with what a claim would pay.
    public let worth: Amount<TAO>
    /// What leaving the place now returns, without the transaction fee; nil where the chain refuses.
    public let exit: Amount<TAO>?
    /// TAO that went in, swap fees included.
    public let putIn: Amount<TAO>
    /// TAO that came out.
    public let takenOut: Amount<TAO>
    /// What rewards added, in rao of what is held here; on root what was claimed.
    public let rewardsRao: UInt64

    /// What leaving now would make of all that went in, in rao; nil where leaving is refused.
    public var gainRao: Int128? {
      exit.map { Int128($0.rao) + Int128(takenOut.rao) - Int128(putIn.rao) }
    }
  }

  /// TAO that is not staked.
  public let free: Amount<TAO>
  /// What the wallet began with.
  public let started: Amount<TAO>
  /// Root first, then subnets by number; places left behind are not listed.
  public let positions: [Position]
  /// What a claim would pay now, before its fee; part of root's worth.
  public let claimable: Amount<TAO>
  /// What orders and claims have cost in transaction fees.
  public let transactionFees: Amount<TAO>
  /// The sandbox's block.
  public let block: UInt64

  /// The wallet of a sandbox that a branch led to.
  public init(_ chain: SandboxChain, after branch: SandboxBranch) {
    var story = Story()
    for act in branch.acts { story.note(act) }
    let claimable = chain.claimable
    free = chain.wallet.free
    started = branch.beginning.free
    block = chain.block
    transactionFees = story.fees
    self.claimable = claimable
    var positions: [Position] = []
    let root = chain.wallet.root.stake
    if root > .zero || claimable > .zero {
      let worth = root.addingSaturated(claimable)
      positions.append(
        story.position(.root, heldRao: root.rao, price: nil, worth: worth, exit: worth))
    }
    for holding in chain.wallet.holdings {
      guard let pool = chain.subnet(holding.netuid)?.pool else { continue }
      let worth = pool.price.multipliedTruncated(by: U64F64(holding.alpha.rao)).floorSaturated
      positions.append(
        story.position(
          .subnet(holding.netuid), heldRao: holding.alpha.rao, price: pool.price,
          worth: Amount(rao: worth), exit: chain.exitValue(of: holding.netuid)))
    }
    self.positions = positions
  }

  /// Everything, alpha at the spot price.
  public var worth: Amount<TAO> {
    positions.reduce(free) { $0.addingSaturated($1.worth) }
  }

  /// What is left after leaving every place, transaction fees apart; nil where one refuses.
  public var exit: Amount<TAO>? {
    positions.reduce(free as Amount<TAO>?) { sum, position in
      sum.flatMap { sum in position.exit.map { sum.addingSaturated($0) } }
    }
  }

  /// What leaving every place now would have gained since the beginning, in rao, all costs so far
  /// included; nil where one refuses.
  public var gainRao: Int128? { exit.map { Int128($0.rao) - Int128(started.rao) } }
}

/// What went into and came out of each place.
private struct Story {
  var putIn: [SandboxPlace: Amount<TAO>] = [:]
  var takenOut: [SandboxPlace: Amount<TAO>] = [:]
  var rewards: [SandboxPlace: UInt64] = [:]
  var fees: Amount<TAO> = .zero

  mutating func note(_ act: SandboxAct) {
    let outcome = act.outcome
    fees = fees.addingSaturated(outcome.transactionFee)
    switch act.operation {
    case .stake(_, let place): add(outcome.tao, to: &putIn[place])
    case .unstake(_, let place): add(outcome.tao, to: &takenOut[place])
    case .move(_, let origin, let destination):
      add(outcome.tao, to: &takenOut[origin])
      add(outcome.tao, to: &putIn[destination])
    case .claim: rewards[.root, default: 0] += outcome.received
    case .wait:
      for reward in outcome.rewards {
        rewards[.subnet(reward.netuid), default: 0] += reward.alpha.rao
      }
    }
  }

  private func add(_ amount: Amount<TAO>, to sum: inout Amount<TAO>?) {
    sum = (sum ?? .zero).addingSaturated(amount)
  }

  func position(
    _ place: SandboxPlace, heldRao: UInt64, price: U64F64?, worth: Amount<TAO>,
    exit: Amount<TAO>?
  ) -> SandboxPortfolio.Position {
    SandboxPortfolio.Position(
      place: place, heldRao: heldRao, price: price, worth: worth, exit: exit,
      putIn: putIn[place] ?? .zero, takenOut: takenOut[place] ?? .zero,
      rewardsRao: rewards[place] ?? 0)
  }
}
