public import StakingModel

/// One way to hold TAO for a time.
public enum StakeWay: Hashable, Sendable {
  /// Root stake.
  case root
  /// The alpha of a subnet.
  case alpha(Netuid)
  /// A custodian of that name.
  case custodial(String)

  /// In words.
  public var text: String {
    switch self {
    case .root: "root"
    case .alpha(let netuid): "alpha of subnet \(netuid.value)"
    case .custodial(let name): name
    }
  }
}

/// One step from what is paid to what is in hand at the end.
public struct StakeStep: Hashable, Sendable {
  /// What takes or adds.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case stakeFee = "transaction fee of staking"
    case swapFeeIn = "swap fee on the way in"
    case impactIn = "price impact on the way in"
    case rewards = "rewards"
    case price = "change of price"
    case swapFeeOut = "swap fee on the way out"
    case impactOut = "price impact on the way out"
    case leftToOthers = "small rows left to the fund's other holders"
    case claimFee = "transaction fee of claiming"
    case unclaimed = "rewards not worth their claim"
    case unstakeFee = "transaction fee of unstaking"
    case custodialFee = "custodian's fees"
  }

  /// What it is.
  public let kind: Kind
  /// What it adds, in rao of TAO; negative for what it takes.
  public let rao: Int128
}

/// What one way comes to, from the TAO paid to the TAO in hand: paid plus all steps is `final`,
/// to the rao.
public struct StakeOutcome: Hashable, Sendable {
  /// The way.
  public let way: StakeWay
  /// What is staked. The transaction fee of staking is paid beside it and stands among the steps.
  public let paid: Amount<TAO>
  /// The steps, in order of time.
  public let steps: [StakeStep]
  /// What is in hand at the end, in rao; negative where fees pass what is left.
  public let finalRao: Int128
  /// Days from start to money in hand: the horizon, or later where a lock or a delay says so.
  public let daysUntilInHand: Double
  /// Days of the horizon.
  public let days: Int
  /// What getting in and out again at once would cost; nil where leaving at once is not possible or
  /// the costs are not known.
  public let inAndOut: InAndOut?
  /// What the failure of the custodian takes off on average, in rao, by the probability the user
  /// gave; not among the steps. Zero without one.
  public let expectedLossRao: Int128
  /// The part of the gain, in rao, that is no reward: where a stake is large beside its pool, the
  /// chain's later deposits meet the price the stake pushed up. Nobody may count on it, for others
  /// would sell first. Zero where there is none or where the scenario moves the price.
  public let ownPushRao: Int128
  /// The way in through the pool, if there is one.
  public let stake: StakeQuote?
  /// The way out through the pool, if there is one.
  public let unstake: UnstakeQuote?
  /// What was assumed, each in a sentence.
  public let assumptions: [String]

  init(
    way: StakeWay, paid: Amount<TAO>, steps: [StakeStep], days: Int,
    daysUntilInHand: Double? = nil, inAndOut: InAndOut?, expectedLossRao: Int128 = 0,
    ownPushRao: Int128 = 0, stake: StakeQuote? = nil, unstake: UnstakeQuote? = nil,
    assumptions: [String]
  ) {
    self.way = way
    self.paid = paid
    self.steps = steps.filter { $0.rao != 0 }
    finalRao = steps.reduce(Int128(paid.rao)) { $0 + $1.rao }
    self.days = days
    self.daysUntilInHand = daysUntilInHand ?? Double(days)
    self.inAndOut = inAndOut
    self.expectedLossRao = expectedLossRao
    self.ownPushRao = ownPushRao
    self.stake = stake
    self.unstake = unstake
    self.assumptions = assumptions
  }

  /// What is gained over what was paid, in rao.
  public var gainRao: Int128 { finalRao - Int128(paid.rao) }

  /// What it earns, in rao: rewards at today's prices, before any cost of getting them out.
  public var earnedRao: Int128 { rao(.rewards) }

  /// What the claim of root's rewards loses to prices below those quoted, in rao; nil where no claim
  /// is made or it loses nothing.
  public var claimImpactRao: Int128? {
    let lost = -rao(.impactOut)
    return way == .root && lost > 0 ? lost : nil
  }

  /// What a claim of root's rewards leaves to the fund's other holders, since rows that are too small are
  /// not paid, in rao; nil where it leaves nothing.
  public var claimLeftRao: Int128? {
    let left = -rao(.leftToOthers)
    return way == .root && left > 0 ? left : nil
  }

  /// What is in hand on average, with the failure of the custodian weighted by its probability.
  public var expectedFinalRao: Int128 { finalRao - expectedLossRao }

  /// What one step adds, zero where the way has none of the kind.
  public func rao(_ kind: StakeStep.Kind) -> Int128 {
    steps.reduce(0) { $0 + ($1.kind == kind ? $1.rao : 0) }
  }

  /// The return of the horizon in TAO, net of every step: 0.05 for 5 %. No rate a year.
  public var periodReturn: Double { Double(gainRao) / Double(paid.rao) }
}

/// Why a way cannot be gone with an amount.
public struct StakeRefusal: Error, Hashable, Sendable {
  /// The reason.
  public enum Reason: Hashable, Sendable {
    /// The chain refuses the way in.
    case wayIn(SwapError)
    /// The chain refuses the way out.
    case wayOut(SwapError)
    /// Fees take all of it.
    case belowFees
    /// There is no such subnet, or it has not started.
    case noSubnet
    /// A number of the choice is outside its range; which one is named.
    case notPossible(String)
  }

  /// The way.
  public let way: StakeWay
  /// The reason.
  public let reason: Reason

  /// A refusal.
  public init(way: StakeWay, reason: Reason) {
    self.way = way
    self.reason = reason
  }
}
