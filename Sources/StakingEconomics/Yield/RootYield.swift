public import StakingModel

/// What root stake earns in TAO, paid as shares of the validator's fund and worth this much when
/// claimed.
///
/// `daily = 7200·(1 − take)·Σ E·(1 − ownerCut)/2·r·q / R`, zero if the prices of all subnets add up
/// to one or less. It assumes that every validator with a seat earns alike and all stands still.
///
/// Source: pallets/subtensor/src/coinbase/run_coinbase.rs:258 and `get_network_root_sell_flag`;
/// staking/claim_root.rs (runtime 470-475).
public struct RootYield: Hashable, Sendable {
  /// What one subnet adds.
  public struct Part: Hashable, Sendable {
    /// Which subnet, if it is one of the chain's.
    public let netuid: Netuid?
    /// Alpha minted for participants per block, in alpha.
    public let alphaPerBlock: Double
    /// The part of validator dividends that goes to root stake.
    public let rootProportion: Double
    /// TAO for one more alpha of the fund's holding if it is sold: below spot.
    public let realizablePrice: Double

    /// The ingredients.
    public init(
      netuid: Netuid? = nil, alphaPerBlock: Double, rootProportion: Double, realizablePrice: Double
    ) {
      self.netuid = netuid
      self.alphaPerBlock = alphaPerBlock
      self.rootProportion = rootProportion
      self.realizablePrice = realizablePrice
    }
  }

  /// Claiming at regular times.
  public struct Claims: Hashable, Sendable {
    /// Days between two claims.
    public let days: Double
    /// The fee of one claim in TAO.
    public let cost: Double
    /// The stake that pays it, in TAO.
    public let stake: Double

    /// The ingredients.
    public init(days: Double, cost: Double, stake: Double) {
      self.days = days
      self.cost = cost
      self.stake = stake
    }
  }

  /// The subnets.
  public let parts: [Part]
  /// Root TAO behind validators that have a seat and dividends.
  public let earningTAO: Double
  /// The validator's take in parts of 65535.
  public let take: UInt16
  /// The subnet owners' cut in parts of 65535.
  public let ownerCut: UInt16
  /// The sum of all moving prices, or nil where the condition is taken as met.
  public let priceSum: Double?
  /// The claims that compound; nil if nothing is claimed.
  public let claims: Claims?

  /// The ingredients.
  public init(
    parts: [Part], earningTAO: Double, take: UInt16, ownerCut: UInt16 = StakingDefaults.ownerCut,
    priceSum: Double? = nil, claims: Claims? = nil
  ) {
    self.parts = parts
    self.earningTAO = earningTAO
    self.take = take
    self.ownerCut = ownerCut
    self.priceSum = priceSum
    self.claims = claims
  }

  /// Whether root dividends are paid at all: the prices add up to more than one.
  public var isPaid: Bool { priceSum.map { $0 > 1 } ?? true }

  /// What the subnets add up to per block before the owners' cut and the halves, in TAO.
  public var potBeforeCut: Double {
    parts.reduce(0) { $0 + $1.alphaPerBlock * $1.rootProportion * $1.realizablePrice }
  }

  /// What all root stakers earn per block before take, in TAO.
  public var pot: Double { potBeforeCut * (1 - Double(ownerCut) / 65535) / 2 }

  /// TAO per staked TAO and block, net of take; a fraction.
  public var perBlock: Double {
    guard isPaid, earningTAO > 0 else { return 0 }
    return (1 - Double(take) / 65535) * pot / earningTAO
  }

  /// Per day of 7,200 blocks, simple.
  public var daily: Double { perBlock * Double(ChainCalendar.blocksPerDay) }

  /// Per 365 days, simple, in TAO, before the cost of claims.
  public var apr: Double { daily * Double(ChainCalendar.daysPerYear) }

  /// Per 365 days with every claim restaked, net of its fee, in TAO; nil without claims, since
  /// unclaimed shares earn no root dividend.
  public var apy: Double? {
    guard let claims, claims.days > 0, claims.stake > 0 else { return nil }
    let gain = daily * claims.days - claims.cost / claims.stake
    return ElementaryFunctions.compounded(
      gain, periods: Double(ChainCalendar.daysPerYear) / claims.days)
  }
}
