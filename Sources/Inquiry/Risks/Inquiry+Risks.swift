public import Market
public import StakingEconomics
public import StakingModel

/// What can go wrong with each way of a comparison.
public struct ComparisonRisks: Sendable {
  /// By subnet.
  public let places: [Netuid: PlaceRisks]
  /// What is in hand if the price halves over the time: the subnet's own, or all of them for root. A
  /// custodian's offer is not here, for it holds no alpha.
  public let halved: [StakeWay: StakeOutcome]
  /// Offers of more than the network pays, by name: as simple rates a year.
  public let offers: [String: OfferAboveNetwork]

  /// Of a comparison that nobody looks at.
  static let none = ComparisonRisks(places: [:], halved: [:], offers: [:])
}

/// An offer that promises more than root earns before any take.
public struct OfferAboveNetwork: Hashable, Sendable {
  /// What was quoted, before the custodian's commission.
  public let quoted: Double
  /// The same a year, simple.
  public let simple: Double
  /// What root earns at today's rate before take, a year, simple.
  public let network: Double
}

extension Inquiry {
  /// What can go wrong with the ways of a comparison.
  public func risks(of comparison: StakeComparison) -> ComparisonRisks {
    var places: [Netuid: PlaceRisks] = [:]
    var halved: [StakeWay: StakeOutcome] = [:]
    for choice in comparison.choices where places[choice.netuid] == nil {
      places[choice.netuid] = risks(choice, in: comparison, recordedPrices(choice.netuid))
      let way = StakeWay.alpha(choice.netuid)
      halved[way] = comparison.outcomes(of: choice, priceChanges: [-0.5]).first ?? nil
    }
    if let root = comparison.root {
      let scenario = StakeScenario(name: "all alpha prices", alphaPriceChange: -0.5)
      halved[.root] =
        StakeComparison(
          comparison.amount, days: comparison.days, ground: comparison.ground, root: root,
          scenario: scenario, course: comparison.course
        ).outcome(of: .root)
    }
    var offers: [String: OfferAboveNetwork] = [:]
    for offer in comparison.custodians { offers[offer.name] = aboveNetwork(offer) }
    return ComparisonRisks(places: places, halved: halved, offers: offers)
  }

  /// What the network pays root a year at this block, before take and held still.
  public var networkRate: Double { book.networkRate.value { rootYield(take: 0).apr } }

  /// What an amount would earn on root in some days before take, in rao: today's rate falling as the rules
  /// make it fall, at today's prices.
  public func networkEarns(_ amount: Amount<TAO>, days: Int) -> Int128 {
    HeldStake(market.ground, days: days).rootEarned(amount, take: 0, days: days)
  }

  /// An offer beside what the network pays; nil where it promises no more.
  public func aboveNetwork(_ offer: CustodialChoice) -> OfferAboveNetwork? {
    let network = networkRate
    let quoted = offer.yield.quoted
    let simple = CustodialYield(quoted: quoted, basis: offer.yield.basis).apr
    return simple > network
      ? OfferAboveNetwork(quoted: quoted, simple: simple, network: network) : nil
  }

  /// What can go wrong with one subnet's alpha in a comparison; nil where there is no such subnet.
  public func risks(
    _ choice: StakeComparison.AlphaChoice, in comparison: StakeComparison,
    _ history: SubnetPriceHistory?
  ) -> PlaceRisks? {
    risks(choice, in: comparison, RecordedPrices(choice.netuid, in: history, market))
  }

  /// The same with recorded prices that were looked at already.
  func risks(
    _ choice: StakeComparison.AlphaChoice, in comparison: StakeComparison,
    _ prices: RecordedPrices, hasChance: Bool = true
  ) -> PlaceRisks? {
    guard market.snapshot.info(choice.netuid) != nil,
      let state = market.chain.subnet(choice.netuid)
    else { return nil }
    let price = state.pool.price.approximate
    let one = Amount<Alpha>(rao: Amount<Alpha>.raoPerUnit)
    let payout = state.dissolutionPayout(for: one).approximate
    return PlaceRisks(
      netuid: choice.netuid, pool: state.pool.tao,
      poolShare: comparison.amount.approximate / max(state.pool.tao.approximate, 1e-9),
      isShallow: state.pool.tao < medianPool, price: prices.course,
      removal: removal(of: choice.netuid), payoutShare: price > 0 ? payout / price : 0,
      emitsTAO: state.emissionEnabled, hasStandIn: choice.earning.isStandIn,
      ownPushRao: comparison.outcome(of: .alpha(choice.netuid))?.ownPushRao ?? 0,
      chance: hasChance
        ? prices.volatility.flatMap { ChanceOfLoss(comparison, choice, $0.value) } : nil,
      days: comparison.days)
  }

  /// Where a subnet stands in the order of removal.
  public func removal(of netuid: Netuid) -> RemovalPlace {
    let found = book.order.value {
      market.snapshot.registration.map {
        DeregistrationOrder(market.chain, immunity: $0.immunity)
      }
    }
    guard let order = found else {
      return RemovalPlace(rank: nil, candidates: 0, immuneUntil: nil)
    }
    return RemovalPlace(
      rank: order.rank(of: netuid), candidates: order.candidates.count,
      immuneUntil: order.immune[netuid])
  }
}
