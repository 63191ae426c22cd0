public import StakingModel
public import StakingSimulation

/// What may become of a person's holdings: a range where prices move by chance as they have, the sizes
/// of what can go wrong, and the way from what validators earn to what arrives.
public struct HoldingsOutlook: Sendable {
  /// What is gained or lost against today's worth at spot prices, in rao, after some days.
  public struct Range: Hashable, Sendable {
    /// Days from now.
    public let days: Int
    /// 5 of 100 paths end below this.
    public let lowRao: Int128
    /// The middle path.
    public let middleRao: Int128
    /// 5 of 100 paths end above this.
    public let highRao: Int128
    /// Where prices stay as they are.
    public let stillRao: Int128
  }

  /// What everything is worth on a day where prices stay as they are, rewards included, in rao.
  public struct Worth: Hashable, Sendable {
    /// Days from now.
    public let days: Int
    /// On root, with what it has earned.
    public let root: Int128
    /// In each of the places, in their order.
    public let alpha: [Int128]
    /// With custodians.
    public let custody: Int128
  }

  /// What chance makes of it.
  public struct Chance: Sendable {
    /// The range by days, ascending; the last is that of the horizon.
    public let fan: [Range]
    /// How many paths were drawn.
    public let paths: Int
    /// How prices moved together.
    public let moves: CommonMoves
    /// The part of the paths that end below today's worth.
    public let belowToday: Double
    /// The part that end below the same money on root, both in hand after leaving then; nil where root
    /// is not possible, all is there already, or the outlook is brief.
    public let belowRoot: Double?
    /// What is in hand at the end after leaving then, where prices stay as they are, less today's worth.
    public let inHandRao: Int128
    /// Subnets with too few recorded prices, for which what is typical stands in.
    public let standIns: [Netuid]

    /// The range at the end.
    public var end: Range { fan[fan.count - 1] }
  }

  /// The changes of all alpha prices that a review is asked for: what root earns on a path is found
  /// between them, so whoever wants the same range asks for the same.
  public static let priceChanges = [-0.5, -0.2, 0, 0.2]

  /// The days asked about.
  public let days: Int
  /// The subnets held, by worth at spot, descending.
  public let places: [HeldPlace]
  /// What is where from today to the horizon, prices held still; none where it is brief.
  public let course: [Worth]
  /// Nil where nothing that is held has a price, or too few prices are recorded.
  public let chance: Chance?
  /// What is gained at the end if all alpha prices change, by change; prices unchanged is what is
  /// earned.
  public let byPrice: [(change: Double, gainRao: Int128)]
  /// Everything sized that can go wrong, the largest first.
  public let risks: [SizedRisk]
  /// What all of it loses together if every price falls at once; nil where nothing is worth anything.
  public let jointFall: JointFall?
  /// What can go wrong with the ways of the review's comparison.
  public let ways: ComparisonRisks
  /// The effective number of bets, as if places moved apart; nil where nothing is worth anything.
  public let effectiveBets: Double?
  /// From what is earned before take to what is in hand; nil for a brief outlook.
  public let waterfall: HoldingsWaterfall?
  /// What the largest subnet earns if the chain gives it no TAO from today on, its price held still;
  /// nil where none is held, it gets none already, or the outlook is brief.
  public let emissionOff: Int128?
  /// How far the prices of the two largest subnets held moved together; nil where fewer are held, or the
  /// outlook is brief.
  public let largestPair: PriceCorrelation?
  /// How far all alpha prices may fall until root is paid nothing, as a fraction; nil where it is
  /// paid nothing already.
  public let gateMargin: Double?
}

/// Something that can go wrong, with what it would take.
public struct SizedRisk: Hashable, Sendable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// The price of a subnet's alpha falls as 5 of 100 paths do.
    case price(Netuid)
    /// The subnet is removed.
    case removal(Netuid)
    /// A custodian pays nothing back.
    case custody(String)
    /// Root is paid nothing any more.
    case rootUnpaid
  }

  /// What it is.
  public let kind: Kind
  /// What it would take of today's worth or of the rewards, in rao.
  public let rao: Int128
}

/// From what is earned before take to what is in hand, each step exact: the sum of all steps is the end.
public struct HoldingsWaterfall: Sendable {
  /// One step.
  public enum Step: String, Hashable, Sendable, CaseIterable {
    /// What stake and deposits earn before anybody takes a part.
    case gross
    /// What validators take.
    case take
    /// What custodians take.
    case commission
    /// What is earned, net.
    case earned
    /// What claiming root rewards costs, and rewards not worth a claim.
    case claiming
    /// Swap fees, price impact and transaction fees of leaving then, and what custodians do not pay while
    /// they pay out.
    case leaving
    /// What locks of the person's own and custodians still hold then: it is not in hand.
    case locked
    /// What is in hand above today's worth.
    case inHand = "in_hand"

    /// Whether it is a sum of the steps before it.
    public var isSum: Bool { self == .gross || self == .earned || self == .inHand }
  }

  /// The days of it.
  public let days: Int
  /// The steps in order.
  public let steps: [(step: Step, rao: Int128)]

  /// What a step comes to.
  public func rao(_ step: Step) -> Int128 { steps.first { $0.step == step }?.rao ?? 0 }

  init(
    days: Int, gross: Int128, commissionFree: Int128, earned: Int128, claimed: Int128, left: Int128,
    locked: Int128
  ) {
    self.days = days
    steps = [
      (.gross, gross), (.take, -(gross - commissionFree)),
      (.commission, -(commissionFree - earned)), (.earned, earned), (.claiming, claimed - earned),
      (.leaving, left - claimed), (.locked, -locked), (.inHand, left - locked),
    ]
  }
}
