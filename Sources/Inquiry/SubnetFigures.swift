public import Market
public import StakingEconomics
public import StakingModel

/// One subnet of the market: what people call it, its numbers, what it is given and what it pays.
public struct SubnetFigures: Sendable {
  /// Names and dates.
  public let info: SubnetInfo
  /// The chain's numbers.
  public let state: SubnetState
  /// What the next block gives it; nil before the subnet started.
  public let next: NextBlock?
  /// Nil before the subnet started.
  public let rootProportion: RootProportion?
  /// The alpha that earns dividends.
  public let earning: EarningAlpha
  /// What alpha stake earns in alpha at this block; nil before the subnet started.
  public let yield: AlphaYield?

  /// TAO per alpha at the block.
  public var price: Double { state.pool.price.approximate }

  /// TAO the pool holds.
  public var liquidity: Amount<TAO> { state.pool.tao }

  /// TAO per day at the rate of the next block; nil before the subnet started.
  public var emissionPerDay: Double? {
    next.map { $0.tao.approximate * Double(ChainCalendar.blocksPerDay) }
  }

  /// Nil before the subnet started: there is no price to average.
  public var movingPrice: I96F32? {
    info.firstEmissionBlock == nil ? nil : state.movingPrice
  }

  /// What a staker earns in a year at today's rate held still, in alpha, net of take, simple; nil
  /// before the subnet started. At least this where the alpha that earns is a stand-in.
  public var netRate: Double? { yield?.apr }
}

extension Inquiry {
  /// Every subnet, ascending by number, with rates net of the take of the wishes.
  public func subnets(_ wishes: Wishes = Wishes()) -> [SubnetFigures] {
    let next = NextBlock.all(of: market.snapshot)
    return market.snapshot.subnets.compactMap { figures($0, next[$0.netuid], wishes) }
  }

  /// One subnet; nil if there is none of that number.
  public func subnet(_ netuid: Netuid, _ wishes: Wishes = Wishes()) -> SubnetFigures? {
    market.snapshot.info(netuid).flatMap {
      figures($0, NextBlock.all(of: market.snapshot)[netuid], wishes)
    }
  }

  private func figures(
    _ info: SubnetInfo, _ next: NextBlock?, _ wishes: Wishes
  ) -> SubnetFigures? {
    guard let state = market.chain.subnet(info.netuid) else { return nil }
    let earning = market.earning(info.netuid) ?? .standIn(of: state)
    return SubnetFigures(
      info: info, state: state, next: next,
      rootProportion: state.hasStarted ? market.chain.rootProportion(of: state) : nil,
      earning: earning, yield: alphaYield(info.netuid, take: wishes.take))
  }

  /// What alpha stake of a subnet earns at today's rate; nil before it started.
  public func alphaYield(_ netuid: Netuid, take: UInt16) -> AlphaYield? {
    market.chain.alphaYield(
      netuid, take: take, earningAlpha: market.earning(netuid)?.amount)
  }

  /// What root stake earns at today's rate, dividends valued at spot.
  public func rootYield(take: UInt16) -> RootYield { market.chain.rootYield(take: take) }
}
