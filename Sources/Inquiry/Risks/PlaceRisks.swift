import CivilTime
public import Market
import StakingEconomics
public import StakingModel
import StakingSimulation

/// What can go wrong with an amount in the alpha of one subnet: numbers, for every face to put into
/// words. What was not recorded is nil.
public struct PlaceRisks: Sendable {
  /// What a reader has to be told before any gain, with its size in the figures beside it.
  public enum Warning: String, CaseIterable, Hashable, Sendable {
    /// Others' trades move the price easily, or the amount itself is large beside the pool.
    case thinPool = "thin_pool"
    /// The price stands well below the highest that was recorded.
    case priceFall = "price_fall"
    /// It may be removed within the time asked about.
    case nearRemoval = "near_removal"
    /// A holder would be paid much less than the price if it were removed.
    case smallPayout = "small_payout"
    /// The chain gives it no TAO.
    case emissionOff = "emission_off"
    /// The alpha that earns is not recorded.
    case standIn = "stand_in"
    /// A part of the gain is the stake's own push of the price.
    case ownPush = "own_push"
  }

  /// The subnet.
  public let netuid: Netuid
  /// The TAO in its pool.
  public let pool: Amount<TAO>
  /// The amount as a part of it.
  public let poolShare: Double
  /// Whether most pools hold more.
  public let isShallow: Bool
  /// What its price did; nil where fewer than two days were recorded.
  public let price: RecordedCourse?
  /// Its place in the order of removal.
  public let removal: RemovalPlace
  /// What a holder would be paid if it were removed, as a part of the price.
  public let payoutShare: Double
  /// Whether the chain gives it TAO.
  public let emitsTAO: Bool
  /// Whether the alpha that earns is a stand-in.
  public let hasStandIn: Bool
  /// The part of the gain that is no reward, in rao.
  public let ownPushRao: Int128
  /// What chance makes of it; nil where the history is too short to say how much the price moves.
  public let chance: ChanceOfLoss?
  /// The days asked about.
  public let days: Int

  /// An amount is large beside a pool from this part of it on.
  public static let largeShare = 0.01
  /// A fall of the price is worth a word from this size on.
  public static let notableFall = -0.2
  /// About as many days passed between two removals in the recorded time.
  public static let daysPerRemoval = 7
  /// What holders of removed subnets have got, as a part of the price before: funds sell first.
  public static let paidBefore = 0.35...0.65

  /// What a removal pays of an amount quoted at so many rao, by what was paid before: never more than
  /// the pool would pay today, which root's funds sell into first.
  public static func paidIfRemoved(
    _ spotRao: Int128, payout: Amount<TAO>
  ) -> ClosedRange<Int128> {
    func paid(_ part: Double) -> Int128 {
      min(Int128(payout.rao), Int128((Double(spotRao) * part).rounded(.down)))
    }
    return paid(paidBefore.lowerBound)...paid(paidBefore.upperBound)
  }
  /// A pay-out is worth a word below this part of the price.
  public static let fairPayout = 0.7

  /// Whether it may be removed within the days asked about.
  public var isNearRemoval: Bool {
    removal.rank.map { $0 <= max(4, days / PlaceRisks.daysPerRemoval) } ?? false
  }

  /// The warnings that apply, in the order of telling.
  public var warnings: [Warning] {
    Warning.allCases.filter { warning in
      switch warning {
      case .thinPool: isShallow || poolShare >= PlaceRisks.largeShare
      case .priceFall: price.map { $0.sinceHighest <= PlaceRisks.notableFall } ?? false
      case .nearRemoval: isNearRemoval
      case .smallPayout: payoutShare < PlaceRisks.fairPayout
      case .emissionOff: !emitsTAO
      case .standIn: hasStandIn
      case .ownPush: ownPushRao > 0
      }
    }
  }
}

/// Where a subnet stands in the order of removal.
public struct RemovalPlace: Hashable, Sendable {
  /// 1 goes next; nil for one that cannot go yet, or where the rules' numbers were not recorded.
  public let rank: Int?
  /// How many could go.
  public let candidates: Int
  /// The block from which an immune one could go.
  public let immuneUntil: UInt64?
}

/// What a recorded price did up to the block of a snapshot.
public struct RecordedCourse: Hashable, Sendable {
  /// A recorded day.
  public struct Day: Hashable, Sendable {
    /// The day, in days since 1970-01-01.
    public let day: Int64
    /// TAO per alpha.
    public let price: Double
  }

  /// The first recorded day of this registration.
  public let first: Day
  /// The one with the highest price.
  public let highest: Day
  /// How many were recorded.
  public let count: Int
  /// The price at the block.
  public let now: Double

  /// The change since the first day, as a fraction.
  public var sinceFirst: Double { now / first.price - 1 }
  /// The change since the highest, as a fraction; never above zero unless the price is a new highest.
  public var sinceHighest: Double { now / highest.price - 1 }

  /// Nil where fewer than two days were recorded.
  public init?(
    _ info: SubnetInfo, in history: SubnetPriceHistory, until snapshot: Snapshot, now: Double
  ) {
    let last = snapshot.time.date
    let days = history.observations(info.netuid, registeredBlock: info.registeredBlock)
      .filter { $0.capture.date <= last && $0.price > 0 }
      .map { Day(day: $0.capture.date.day, price: $0.price) }
    guard days.count > 1, let first = days.first, now > 0,
      let highest = days.max(by: { $0.price < $1.price })
    else { return nil }
    (self.first, self.highest, count, self.now) = (first, highest, days.count, now)
  }
}

/// What is left of an amount if a price moves by chance as much as it did in its recorded history, and
/// stays where it is on average.
public struct ChanceOfLoss: Hashable, Sendable {
  /// The part of all paths that end below what was paid.
  public let probability: Double
  /// In hand, in TAO: 5 of 100 paths end below this.
  public let low: Double
  /// The middle path.
  public let middle: Double
  /// 5 of 100 paths end above this.
  public let high: Double
  /// A year's standard deviation of the price's logarithm.
  public let volatility: Double
  /// The part of all paths that end below root; nil where the comparison has no root.
  public let belowRoot: Double?

  init?(_ comparison: StakeComparison, _ choice: StakeComparison.AlphaChoice, _ volatility: Double)
  {
    let price = PriceProcess(name: "", drift: .expectedGrowth(0), volatility: volatility)
    guard
      let plan = try? comparison.simulation(of: choice, price: price, paths: 1, seed: 0),
      let probability = plan.exactLossProbability,
      let low = plan.exactEnd(deviations: -NormalDistribution.nineOfTen),
      let middle = plan.exactEnd(deviations: 0),
      let high = plan.exactEnd(deviations: NormalDistribution.nineOfTen)
    else { return nil }
    (self.probability, self.low, self.middle, self.high) = (probability, low, middle, high)
    self.volatility = volatility
    belowRoot = comparison.outcome(of: .root).flatMap {
      plan.exactProbability(below: Double($0.finalRao) / 1e9)
    }
  }
}
