public import Holdings
import Market
public import StakingEconomics
public import StakingModel

extension Inquiry {
  /// What a person's holdings earn and return, beside the same money elsewhere.
  ///
  /// - Parameters:
  ///   - days: the horizon of the comparison, 1 to 3,650.
  ///   - amount: what the comparison stakes; nil takes what leaving everything returns, now or
  ///     later, before transaction fees, so that the same money earns the same.
  ///   - changes: the price changes of the variants.
  ///   - offers: of custodians the person asks about besides their own.
  ///   - isBrief: whether the comparison and its variants are left out, but for root.
  public func review(
    _ profile: Profile, days: Int, amount: Amount<TAO>? = nil, changes: [Double] = [],
    offers: [CustodialChoice] = [], isBrief: Bool = false
  ) -> HoldingsReview {
    review(
      profile, days: days, amount: amount, changes: changes, offers: offers, parts: [],
      isBrief: isBrief)
  }

  /// The same of positions of which some, by their place in the profile, are parts of larger ones.
  func review(
    _ profile: Profile, days: Int, amount: Amount<TAO>?, changes: [Double],
    offers: [CustodialChoice] = [], parts: Set<Int>, isBrief: Bool = false
  ) -> HoldingsReview {
    let horizons = Set([1, HoldingsReview.month, HoldingsReview.year, days]).sorted()
    let held = HeldStake(market.ground, days: horizons.last ?? 1)
    let exits = sharedExits(profile, parts)
    let positions = profile.positions.enumerated().map { index, position in
      self.position(
        of: position, held, exits, horizons, isPart: parts.contains(index), isBrief: isBrief)
    }
    let all = sum(of: positions)
    let stake = amount ?? (all > .zero ? all : Inquiry.example)
    func compare(_ change: Double) -> StakeComparison {
      // What another price makes of alpha is asked of the comparison itself: its own price alone.
      comparison(
        stake, days: days, profile, positions, change: change, offers: offers,
        isRootAlone: isBrief || change != 0, isExplained: !isBrief)
    }
    let still = compare(0)
    let inTime = sum(of: positions.filter { $0.exit.waitDays <= days })
    let onRoot =
      inTime == stake
      ? still : comparison(inTime, days: days, profile, positions, change: 0, isRootAlone: true)
    let variants = changes.map { (change: $0, comparison: $0 == 0 ? still : compare($0)) }
    return HoldingsReview(
      positions: positions, horizons: horizons, comparison: still,
      variants: isBrief ? [] : variants,
      allOnRoot: positions.allSatisfy { $0.place == .root } ? nil : onRoot.outcome(of: .root),
      rootGains: variants.compactMap { variant in
        variant.comparison.outcome(of: .root).map { (variant.change, $0.gainRao) }
      })
  }

  /// What leaving them returns, before transaction fees.
  private func sum(of positions: [HeldPosition]) -> Amount<TAO> {
    positions.reduce(.zero) { sum, position in
      position.exit.received.flatMap { sum.adding($0) } ?? sum
    }
  }

  /// What examples stake.
  public static let example = Amount<TAO>(rao: 100 * Amount<TAO>.raoPerUnit)

  private func comparison(
    _ amount: Amount<TAO>, days: Int, _ profile: Profile, _ positions: [HeldPosition],
    change: Double, offers: [CustodialChoice] = [], isRootAlone: Bool, isExplained: Bool = true
  ) -> StakeComparison {
    let scenario =
      change == 0
      ? .base : StakeScenario(name: "all alpha prices", alphaPriceChange: change)
    return StakeComparison(
      amount, days: days, ground: market.ground,
      root: StakeComparison.RootChoice(
        take: profile.rootTake ?? Market.standInTake, own: profile.rootStake),
      alpha: (isRootAlone ? [] : comparedSubnets(positions)).map {
        StakeComparison.AlphaChoice(
          $0, on: market.ground, take: profile.take(on: $0) ?? Market.standInTake,
          own: profile.alphaStake(on: $0))
      },
      custodians: isRootAlone ? [] : comparedCustodians(profile, offers), scenario: scenario,
      course: .followsRules, isExplained: isExplained)
  }

  /// The person's subnets by value at spot, at most three, equal ones by number; without any, the
  /// one with the deepest pool.
  private func comparedSubnets(_ positions: [HeldPosition]) -> [Netuid] {
    var worth: [Netuid: Int128] = [:]
    for position in positions {
      if case .subnet(let netuid) = position.place { worth[netuid, default: 0] += position.spotRao }
    }
    let ordered = worth.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    if ordered.isEmpty { return market.deepestSubnet.map { [$0.netuid] } ?? [] }
    return Array(ordered.prefix(3))
  }

  /// The person's offers by amount, and then the others, at most three; each name once.
  private func comparedCustodians(
    _ profile: Profile, _ others: [CustodialChoice]
  ) -> [CustodialChoice] {
    let ordered = profile.custodial.sorted { ($1.amount, $0.provider) < ($0.amount, $1.provider) }
    var found: [CustodialChoice] = []
    for offer in ordered.compactMap(\.offer) + others
    where !found.contains(where: { $0.name == offer.name }) {
      found.append(offer)
    }
    return Array(found.prefix(3))
  }

  private func sharedExits(_ profile: Profile, _ parts: Set<Int>) -> [Netuid: SharedExit] {
    let netuids = Set(profile.alpha.map(\.netuid))
    let staysInPart = Set(
      parts.compactMap { index -> Netuid? in
        if case .alpha(let alpha) = profile.positions[index] { alpha.netuid } else { nil }
      })
    let inParts = staysInPart.union(profile.alpha.filter { $0.locked > .zero }.map(\.netuid))
    return Dictionary(
      netuids.compactMap { netuid in
        market.chain.subnet(netuid).map {
          (
            netuid,
            SharedExit(
              profile.freeAlpha(on: netuid), in: $0.pool, isWhole: !inParts.contains(netuid))
          )
        }
      }, uniquingKeysWith: { first, _ in first })
  }
}
