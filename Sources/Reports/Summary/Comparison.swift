import MarketData
import StakingModel

/// The same TAO, staked in different ways for the same time, net of everything named.
struct Comparison: Sendable {
  /// One way.
  struct Way: Sendable {
    let title: String
    /// The subnet whose price it depends on.
    let netuid: Netuid?
    /// TAO in hand at the end, prices held still; nil if the pool refuses.
    let final: Double?
    /// What getting in and out costs at today's prices, in TAO; nil if it is not known.
    let entryAndExit: Double?
  }

  let amount: Amount<TAO>
  let days: Int
  /// Root first.
  let ways: [Way]

  /// What a way brings, in TAO.
  func gain(_ way: Way) -> Double? { way.final.map { $0 - amount.approximate } }

  /// What it brings if the price of its alpha changes by this fraction meanwhile.
  func gain(_ way: Way, priceChange: Double) -> Double? {
    guard let final = way.final else { return nil }
    return final * (way.netuid == nil ? 1 : 1 + priceChange) - amount.approximate
  }

  /// How far the price may fall before the way brings no more than `target` TAO in hand; negative
  /// if it has to rise. Nil for ways without a price.
  func priceFall(_ way: Way, to target: Double) -> Double? {
    guard way.netuid != nil, let final = way.final, final > 0 else { return nil }
    return 1 - target / final
  }

  /// Root's result, to compare with.
  var root: Double? { ways.first?.final }
}

extension Comparison {
  /// - Parameters:
  ///   - subnets: the subnets compared, with the take there.
  ///   - custodians: quotes compared.
  init(
    _ amount: Amount<TAO>, days: Int, market: ReportMarket, rootTake: UInt16,
    subnets: [(netuid: Netuid, take: UInt16)], custodians: [(title: String, yield: CustodialYield)]
  ) {
    self.amount = amount
    self.days = days
    let root = Comparison.root(amount, days, market, rootTake)
    let alpha = subnets.compactMap { Comparison.alpha(amount, days, market, $0.netuid, $0.take) }
    let custodial = custodians.map { title, yield in
      Way(
        title: title, netuid: nil,
        final: amount.approximate * Growth.factor(yield.daily, periods: days), entryAndExit: nil)
    }
    ways = [root] + alpha + custodial
  }

  private static var transactionFees: Double {
    NetworkFees.stake.approximate + NetworkFees.unstake.approximate
  }

  private static func root(
    _ amount: Amount<TAO>, _ days: Int, _ market: ReportMarket, _ take: UInt16
  ) -> Way {
    let fees = transactionFees
    let stake = max(0, amount.approximate - fees)
    let earning = market.chain.rootTAO.adding(amount) ?? market.chain.rootTAO
    let yield = market.chain.rootYield(take: take, earningTAO: earning)
    let plan = ClaimPlan(stake: stake, daily: yield.daily)
    return Way(
      title: "Root", netuid: nil, final: plan.value(after: days), entryAndExit: fees)
  }

  private static func alpha(
    _ amount: Amount<TAO>, _ days: Int, _ market: ReportMarket, _ netuid: Netuid, _ take: UInt16
  ) -> Way? {
    guard let subnet = market.chain.subnet(netuid) else { return nil }
    let title = market.title(netuid)
    guard let stake = try? subnet.pool.stake(amount),
      let earning = market.earning(subnet).amount.adding(stake.received),
      let yield = market.alphaYield(netuid, take: take, given: earning),
      let sale = sale(stake, growth: yield.daily * Double(days)),
      let back = try? stake.after.unstake(stake.received)
    else {
      return Way(title: title, netuid: netuid, final: nil, entryAndExit: nil)
    }
    let lost = amount.approximate - back.received.approximate
    return Way(
      title: title, netuid: netuid, final: sale.received.approximate - transactionFees,
      entryAndExit: lost + transactionFees)
  }

  private static func sale(_ stake: StakeQuote, growth: Double) -> UnstakeQuote? {
    try? stake.after.unstake(GrownAlpha.amount(stake.received, growth: growth))
  }
}
