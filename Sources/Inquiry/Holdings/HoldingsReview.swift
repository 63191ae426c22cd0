import Holdings
public import StakingEconomics
import StakingModel

/// What a person's positions earn, what leaving them returns, and what the same money would do
/// elsewhere.
public struct HoldingsReview: Sendable {
  /// A sum of which parts may not be known.
  public struct Total: Hashable, Sendable {
    /// What is known of it, in rao; nil where nothing is.
    public let knownRao: Int128?
    /// How many parts are missing.
    public let missing: Int
    /// Whether it may be more, because a part is missing or a rate is only a lower bound.
    public let isAtLeast: Bool

    /// A known amount.
    public init(_ rao: Int128) {
      self.init([rao])
    }

    init(_ parts: [Int128?], isAtLeast: Bool = false) {
      let known = parts.compactMap(\.self)
      knownRao = known.isEmpty && !parts.isEmpty ? nil : known.reduce(0, +)
      missing = parts.count - known.count
      self.isAtLeast = missing > 0 || isAtLeast
    }
  }

  /// The positions, in the order of the profile.
  public let positions: [HeldPosition]
  /// The days earnings are told for.
  public let horizons: [Int]
  /// The same money on root, in the person's subnets and at their custodians, prices held still.
  public let comparison: StakeComparison
  /// Root with all alpha prices changed, by change; none in a brief review.
  public let variants: [(change: Double, comparison: StakeComparison)]
  /// What a way comes to at each of the changes: alpha where its own price ends elsewhere, root where
  /// all alpha prices do, a custodian as without. Nil where it is refused.
  public func outcomes(of way: StakeWay) -> [StakeOutcome?] {
    switch way {
    case .root: variants.map { $0.comparison.outcome(of: way) }
    case .custodial: variants.map { _ in comparison.outcome(of: way) }
    case .alpha(let netuid):
      comparison.choices.first { $0.netuid == netuid }.map {
        comparison.outcomes(of: $0, priceChanges: variants.map(\.change))
      } ?? variants.map { _ in nil }
    }
  }

  /// What leaving everything returns, now or within the time, on root over all of it, prices held still;
  /// nil where root cannot be entered with it, or all is there already.
  public let allOnRoot: StakeOutcome?
  /// What root gains there, by change.
  let rootGains: [(change: Double, rao: Int128)]

  /// Days of a month and a year as reviews count them.
  public static let month = 30
  /// Days of a year.
  public static let year = ChainCalendar.daysPerYear

  /// What leaving everything returns today, transaction fees paid. What cannot be sold is missing;
  /// what is locked or paid slowly is not part of it.
  public var leavingToday: Total {
    Total(
      positions.filter { $0.exit.waitDays == 0 && !$0.isWhollyLocked }.map {
        $0.exit.net.map { Int128($0.rao) }
      })
  }

  /// What comes later, by days to wait, ascending.
  public var leavingLater: [(days: Int, rao: Int128)] {
    let later = positions.filter { $0.exit.waitDays > 0 }
    return Set(later.map(\.exit.waitDays)).sorted().map { days in
      (
        days,
        later.filter { $0.exit.waitDays == days }.reduce(0) { $0 + Int128($1.exit.net?.rao ?? 0) }
      )
    }
  }

  /// What locks of the person's own hold, at spot prices, in rao.
  public var lockedSpotRao: Int128 { positions.reduce(0) { $0 + $1.lockedSpotRao } }

  /// What all positions have earned after so many days, in rao of TAO at today's prices.
  public func earned(days: Int) -> Total {
    let parts = positions.map { $0.earned(days: days) }
    return Total(
      parts.map { $0?.taoRao }, isAtLeast: parts.contains { $0?.isAtLeast == true })
  }

  /// Everything at spot prices, in rao.
  public var spotRao: Int128 { positions.reduce(0) { $0 + $1.spotRao } }

  /// What leaving loses against spot prices today, in rao: swap fees, price impact and transaction
  /// fees of what can be had today.
  public var lostByLeavingRao: Int128 {
    positions.reduce(0) { $0 + ($1.lostByLeavingRao ?? 0) }
  }

  /// What can be had today, at spot prices, in rao.
  public var freeSpotRao: Int128 {
    positions.filter(\.exit.isToday).reduce(0) { $0 + $1.freeSpotRao }
  }

  /// The same as a fraction of what that is worth at spot prices; nil where nothing can be had today.
  public var lostByLeavingShare: Double? {
    let spot = freeSpotRao
    return spot > 0 ? Double(lostByLeavingRao) / Double(spot) : nil
  }

  /// Positions whose reward is not in the totals.
  public var withoutRate: Int { positions.count { $0.earned(days: 1)?.taoRao == nil } }
}
