import StakingEconomics
import StakingModel

/// The results of the model that the answers quote.
struct FAQFacts: Sendable {
  /// What every example stakes.
  static let example = Amount<TAO>(rao: 100_000_000_000)
  /// The sizes of the price impact example.
  static let sizes = [1, 10, 100, 1000].map { Amount<TAO>(rao: $0 * 1_000_000_000) }

  /// The subnet with the most TAO in its pool, of those that get TAO from the emission.
  let deep: FAQSubnet
  /// The one in the middle when they are ordered by TAO in the pool.
  let middling: FAQSubnet
  /// Root before take.
  let rootGross: RootYield
  /// Root at the default take.
  let root: RootYield
  /// One year of root stake, claimed at different intervals.
  let claims: [RootClaimPlan]

  /// Nil if the market has no subnet in which the examples can trade.
  init?(_ market: ReportMarket) {
    let emitting = market.emittingSubnets
    let subnets = emitting.lazy.compactMap { FAQSubnet($0, market) }
    guard let deep = subnets.first,
      let middling = emitting.dropFirst(emitting.count / 2).lazy
        .compactMap({ FAQSubnet($0, market) }).first
    else { return nil }
    self.deep = deep
    self.middling = middling
    rootGross = market.chain.rootYield(take: 0)
    root = market.chain.rootYield()
    claims = [1, 7, 30, 365].map { [root] days in
      RootClaimPlan(stake: FAQFacts.example, everyDays: days, daily: root.daily)
    }
  }

  /// The stake whose reward of a month pays for one claim, in TAO; nil if root earns nothing.
  var stakeThatPaysAClaim: Double? {
    let month = root.daily * Double(ReportCalendar.month)
    return month > 0 ? TransactionFee.claim.approximate / month : nil
  }
}

/// One year of root rewards that are claimed and restaked at regular times.
struct RootClaimPlan: Hashable, Sendable {
  /// What is staked.
  let stake: Amount<TAO>
  /// Days between two claims.
  let everyDays: Int
  /// The simple daily rate.
  let daily: Double

  /// Claims in a year.
  var count: Int { ReportCalendar.year / everyDays }
  /// What a year brings after the fees of all claims, in TAO; the price of the fund held still.
  var net: Double {
    let stake = stake.approximate
    let fee = TransactionFee.claim.approximate
    var value = stake
    for _ in 0..<count { value += value * daily * Double(everyDays) - fee }
    let rest = ReportCalendar.year - count * everyDays
    value += value * daily * Double(rest)
    return value - stake
  }
}

/// A subnet of the examples with trades of several sizes.
struct FAQSubnet: Sendable {
  let netuid: Netuid
  let title: String
  let pool: Pool
  let alphaPerDay: Double
  let rootProportion: Double
  let tempo: UInt16
  let yield: AlphaYield
  let earning: EarningAlpha
  /// Staking and leaving again at once, by size.
  let trips: [RoundTrip]
  /// The example's amount staked.
  let stake: StakeQuote
  /// The example a year later, with the price held still.
  let year: UnstakeQuote

  init?(_ subnet: SubnetState, _ market: ReportMarket) {
    netuid = subnet.netuid
    title = market.title(subnet.netuid)
    pool = subnet.pool
    alphaPerDay = subnet.alphaEmission.approximate * Double(ChainCalendar.blocksPerDay)
    rootProportion = market.chain.rootProportion(of: subnet).approximate
    tempo = subnet.tempo ?? StakingDefaults.tempo
    earning = market.earning(subnet)
    guard let yield = market.alphaYield(subnet.netuid) else { return nil }
    self.yield = yield
    do throws(SwapError) {
      var trips: [RoundTrip] = []
      for size in FAQFacts.sizes { trips.append(try RoundTrip(size, in: subnet.pool)) }
      self.trips = trips
      stake = try subnet.pool.stake(FAQFacts.example)
      let grown = GrownAlpha.amount(stake.received, growth: yield.apr)
      year = try stake.after.unstake(grown)
    } catch {
      return nil
    }
  }

  /// What the year at today's rate brings back at a price changed by `change`, as a fraction.
  func value(afterPriceChange change: Double) -> Double {
    year.received.approximate * (1 + change)
  }

  /// How far the price may fall before the year brings nothing; nil if it brings nothing anyway.
  var breakEvenFall: Double? {
    let back = year.received.approximate
    return back > stake.paid.approximate ? 1 - stake.paid.approximate / back : nil
  }
}
