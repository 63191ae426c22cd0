public import StakingEconomics
public import StakingModel

/// What somebody wants to be earned, in which time, and within which limits.
public struct PlanWish: Hashable, Sendable {
  /// What shall be earned in that time, rewards at the prices of the block.
  public let goal: Amount<TAO>
  /// In so many days.
  public let days: Int
  /// What there is to stake; nil where nothing is said.
  public let amount: Amount<TAO>?
  /// The most that may lie in one subnet, as a part of the amount.
  public let mostInOneSubnet: Double?
  /// The most that getting in and out at once may cost, and 5 of 100 paths may lose, as a part of
  /// what is paid.
  public let mostLost: Double?

  /// A wish.
  public init(
    goal: Amount<TAO>, days: Int, amount: Amount<TAO>? = nil, mostInOneSubnet: Double? = nil,
    mostLost: Double? = nil
  ) {
    (self.goal, self.days, self.amount) = (goal, days, amount)
    (self.mostInOneSubnet, self.mostLost) = (mostInOneSubnet, mostLost)
  }
}

/// One way to the goal: how much it takes there, and what that means.
public struct PlanWay: Sendable {
  /// A limit that the way does not keep.
  public enum Break: Hashable, Sendable {
    /// It takes more than there is.
    case moreThanThereIs
    /// It would be more in one subnet than the limit, as a part of the amount.
    case inOneSubnet(Double)
    /// Getting in and out costs more than the limit, as a part of what is paid.
    case lost(Double)
    /// 5 of 100 paths lose more than the limit, as a part of what is paid.
    case range(Double)
    /// Too few prices are recorded to say what paths lose, so nobody knows whether the limit is kept.
    case unknownRange
    /// It takes more than all the TAO in the pool, as a multiple of that: nobody's limit, and out of reach.
    case beyondPool(Double)
  }

  /// Where.
  public let place: Place
  /// The least that earns the goal there; nil where no amount does.
  public let needed: Amount<TAO>?
  /// What that comes to.
  public let outcome: StakeOutcome?
  /// What prices that move by chance make of it; nil where they say nothing.
  public let chance: ChanceOfLoss?
  /// What is in hand if the price ends at half.
  public let halved: StakeOutcome?
  /// The change of price at which nothing is gained or lost.
  public let evenChange: Double?
  /// What buying so much does to the price; nil where nothing is bought.
  public let push: OwnPush?
  /// What is in hand if the price ends as it was before that purchase; nil where it is small.
  public let fallenBack: StakeOutcome?
  /// The most that can be staked there with a loss within the limit, and no more than the pool holds; nil
  /// without a limit, and where no amount keeps it.
  public let mostWithinLoss: Amount<TAO>?
  /// Limits it does not keep.
  public let breaks: [Break]
  /// Why it cannot be gone at all.
  public let refusal: StakeRefusal?
}

/// The amount spread as the limits allow: as much as they let into each subnet, but no more than its pool
/// holds, the rest on root. A subnet whose range breaks the limit has no part.
public struct PlanSpread: Sendable {
  /// One part.
  public struct Part: Sendable {
    /// Where.
    public let place: Place
    /// How much.
    public let amount: Amount<TAO>
    /// What it earns in the time, in rao.
    public let earnedRao: Int128
    /// What getting in and out at once costs, in rao.
    public let costRao: Int128
    /// What buying so much does to the price; nil on root.
    public let push: OwnPush?
    /// Whether the limits would let in more than all the TAO in the pool: no more than that is counted.
    public let isCutToPool: Bool
  }

  /// The parts, root last.
  public let parts: [Part]

  /// What they earn together, in rao.
  public var earnedRao: Int128 { parts.reduce(0) { $0 + $1.earnedRao } }
  /// What getting in and out of all of them costs, in rao.
  public var costRao: Int128 { parts.reduce(0) { $0 + $1.costRao } }
}

/// A goal and limits turned into sizes, costs and ranges: arithmetic, never advice.
public struct StakePlan: Sendable {
  /// What was wished.
  public let wish: PlanWish
  /// The ways, root first.
  public let ways: [PlanWay]
  /// The amount spread within the limits; nil where no amount is given.
  public let spread: PlanSpread?
}
