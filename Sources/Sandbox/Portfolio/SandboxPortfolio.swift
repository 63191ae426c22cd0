public import StakingModel

/// What the wallet of a sandbox has, what it is worth, and what it has gained.
///
/// Worth is alpha at the spot price, rounded down to rao as the chain does; leaving pays less, by
/// swap fee, price impact and transaction fee.
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
    /// What leaving the place now returns, without transaction fees; nil where the chain refuses.
    public let exit: Amount<TAO>?
    /// The same after the transaction fees of leaving: on root also that of a claim, which is left
    /// out where it costs more than it pays. Zero where leaving costs more than it returns.
    public let exitNet: Amount<TAO>?
    /// TAO that went in, swap fees included.
    public let putIn: Amount<TAO>
    /// TAO that came out.
    public let takenOut: Amount<TAO>
    /// What rewards added, in rao of what is held here; on root what was claimed.
    public let rewardsRao: UInt64
    /// Transaction fees of its orders until now; a move's count where it came from.
    public let transactionFees: Amount<TAO>
    /// What leaving now makes of all that went in, all fees counted; nil where leaving is refused.
    public let gain: SandboxGain?

    /// The same without any transaction fee, in rao.
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
  /// The rewards and the fees of places that are left behind, in rao of TAO.
  private let leftBehind: LeftBehind

  /// The wallet of a sandbox that a branch led to.
  public init(_ chain: SandboxChain, after branch: SandboxBranch) {
    var stories = PlaceStory.all(branch.acts)
    free = chain.wallet.free
    started = branch.beginning.free
    block = chain.block
    transactionFees = stories.values.reduce(.zero) { $0.addingSaturated($1.transactionFees) }
    claimable = chain.claimable
    var positions: [Position] = []
    if chain.wallet.root.stake > .zero || claimable > .zero {
      positions.append(Position(root: stories[.root] ?? PlaceStory(), in: chain))
      stories[.root] = nil
    }
    for holding in chain.wallet.holdings {
      let place = SandboxPlace.subnet(holding.netuid)
      guard let pool = chain.subnet(holding.netuid)?.pool else { continue }
      let story = stories[place] ?? PlaceStory()
      positions.append(Position(holding, story, pool, in: chain))
      stories[place] = nil
    }
    self.positions = positions
    leftBehind = LeftBehind(stories)
  }

  /// Everything, alpha at the spot price.
  public var worth: Amount<TAO> {
    positions.reduce(free) { $0.addingSaturated($1.worth) }
  }

  /// What is left after leaving every place, transaction fees apart; nil where one refuses.
  public var exit: Amount<TAO>? { sum(\.exit) }

  /// What is left after leaving every place and paying for it; nil where one refuses.
  public var exitNet: Amount<TAO>? { sum(\.exitNet) }

  private func sum(_ part: KeyPath<Position, Amount<TAO>?>) -> Amount<TAO>? {
    positions.reduce(free as Amount<TAO>?) { sum, position in
      sum.flatMap { sum in position[keyPath: part].map { sum.addingSaturated($0) } }
    }
  }

  /// What leaving every place now would have gained since the beginning, in rao, the transaction fees
  /// of leaving apart; nil where one refuses.
  public var gainRao: Int128? { exit.map { Int128($0.rao) - Int128(started.rao) } }

  /// What leaving every place now and paying for it would have gained since the beginning; nil where
  /// one refuses. It is the gain of all positions and of the places left behind.
  public var gain: SandboxGain? {
    guard let left = leftGain else { return nil }
    let gains = positions.compactMap(\.gain) + [left]
    return SandboxGain(
      gains.reduce(0) { $0 + $1.totalRao }, rewards: gains.reduce(0) { $0 + $1.rewardsRao },
      fees: gains.reduce(0) { $0 - $1.feesRao })
  }

  /// What places that nothing is left in have gained; nil where a place that is held cannot be left.
  public var leftGain: SandboxGain? {
    guard let exitNet else { return nil }
    let held = positions.reduce(Int128(0)) { $0 + ($1.gain?.totalRao ?? 0) }
    let total = Int128(exitNet.rao) - Int128(started.rao)
    return SandboxGain(total - held, rewards: leftBehind.rewards, fees: leftBehind.fees)
  }
}

/// The rewards and the fees of places that nothing is left in, in rao of TAO.
private struct LeftBehind: Hashable {
  private(set) var rewards: Int128 = 0
  private(set) var fees: Int128 = 0

  init(_ stories: [SandboxPlace: PlaceStory]) {
    for (place, story) in stories {
      rewards += Int128(
        place == .root ? story.rewardsRao : story.rewards(held: 0, worth: .zero).rao)
      fees += Int128(story.swapFees.addingSaturated(story.transactionFees).rao)
    }
  }
}
