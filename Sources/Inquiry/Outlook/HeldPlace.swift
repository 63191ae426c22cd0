public import Market
public import StakingModel
public import StakingSimulation

/// All alpha a person holds on one subnet: what it is worth, how it can be left in parts, what can go
/// wrong with it.
public struct HeldPlace: Sendable {
  /// Selling a part of it, all at once.
  public struct Sale: Sendable {
    /// The part, in parts of 10,000.
    public let basisPoints: UInt64
    /// At the spot price, in rao.
    public let spotRao: Int128
    /// What arrives, swap fee, price impact and transaction fee paid, in rao.
    public let netRao: Int128
    /// How much worse than the quote its price is, by its own size.
    public let priceImpact: Double

    /// What fees and price impact take, as a part of its worth at spot.
    public var lostShare: Double {
      spotRao > 0 ? Double(spotRao - netRao) / Double(spotRao) : 0
    }
  }

  /// The largest sale whose price impact is no more than so much.
  public struct Largest: Sendable {
    /// The price impact, as a fraction.
    public let impact: Double
    /// The alpha.
    public let alpha: Amount<Alpha>
    /// What it returns before the transaction fee.
    public let received: Amount<TAO>
  }

  /// The subnet.
  public let netuid: Netuid
  /// All of it.
  public let held: Amount<Alpha>
  /// Of it, what no lock holds: what the sales are parts of.
  public let free: Amount<Alpha>
  /// The same at the spot price, in rao.
  public let spotRao: Int128
  /// What it earns in the days asked about, in rao at today's price.
  public let earnedRao: Int128
  /// The days asked about.
  public let days: Int
  /// The first day on which rewards have paid for leaving, price held still; nil if there is none
  /// in the days asked about.
  public let earnedBackDay: Int?
  /// Sizes of a sale, ascending; those the chain refuses are left out.
  public let sales: [Sale]
  /// The largest sales by price impact, ascending.
  public let largest: [Largest]
  /// What can go wrong there.
  public let risks: PlaceRisks?
  /// What the next block gives the subnet.
  public let next: NextBlock?
  /// About what is paid for it if the subnet is removed.
  public let payout: Amount<TAO>
  /// How much its price moves in a year; nil where nothing is known.
  public let volatility: Double?
  /// Whether that is what is typical elsewhere, for want of recorded prices.
  public let isTypical: Bool

  /// The single recorded change that makes most of that, if one does.
  public let jump: LogReturnEstimate.Jump?

  /// What is paid if the subnet is removed, in rao, by what holders of removed subnets have got
  /// before: never more than its pool would pay today.
  public var paidIfRemoved: ClosedRange<Int128> {
    PlaceRisks.paidIfRemoved(spotRao, payout: payout)
  }

  /// Sizes that are told, in parts of 10,000.
  static let sizes: [UInt64] = [1_000, 2_500, 5_000, 10_000]
  /// Price impacts whose largest sale is told.
  public static let impacts = [0.001, 0.01, 0.05]

  private var spread: Double? {
    volatility.map { $0 * (Double(days) / Double(ChainCalendar.daysPerYear)).squareRoot() }
  }

  /// The part of all paths of chance that end below what it is worth today, rewards included; nil with
  /// too few recorded prices: what is typical elsewhere tells no chance of this place.
  public var belowToday: Double? {
    let end = Double(spotRao + earnedRao)
    guard !isTypical, let spread, spread > 0, spotRao > 0, end > 0 else { return nil }
    let distance = ElementaryFunctions.log(Double(spotRao) / end) / spread + spread / 2
    return NormalDistribution.part(below: distance)
  }

  /// What 5 of 100 paths take at least of today's worth, rewards included, in rao; zero where even
  /// they leave as much.
  public var lossRao: Int128? {
    guard let spread else { return nil }
    let low = ElementaryFunctions.exp(-NormalDistribution.nineOfTen * spread - spread * spread / 2)
    return max(0, spotRao - Int128((Double(spotRao + earnedRao) * low).rounded(.down)))
  }

  /// Between what 9 of 10 paths of its price lie after so many days, as changes: −0.3 for 30 % less.
  /// Nil where nothing is known of how it moves.
  public func probableMove(days: Double) -> ClosedRange<Double>? {
    guard let volatility, volatility > 0, days > 0 else { return nil }
    let spread = volatility * (days / Double(ChainCalendar.daysPerYear)).squareRoot()
    func end(_ sign: Double) -> Double {
      ElementaryFunctions.exp(sign * NormalDistribution.nineOfTen * spread - spread * spread / 2)
        - 1
    }
    return end(-1)...end(1)
  }

  /// The fall of the price that leaves just what it is worth today, as a fraction.
  public var fallThatEatsRewards: Double? {
    spotRao + earnedRao > 0 ? Double(earnedRao) / Double(spotRao + earnedRao) : nil
  }
}
