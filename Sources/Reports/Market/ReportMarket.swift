public import CivilTime
public import Market
public import StakingEconomics
public import StakingModel

/// What reports need of the recorded market: the chain at a block, names, what earns, one price.
public struct ReportMarket: Sendable {
  /// The chain at the block.
  public var chain: ChainState
  /// When that block was made.
  public var time: UnixTime
  /// When the report is made; its age is counted to here.
  public var now: UnixTime
  /// Names by subnet, as the chain has them.
  public var titles: [Netuid: String]
  /// Alpha that earns dividends, where it is recorded.
  public var earningAlpha: [Netuid: EarningAlpha]
  /// A price of TAO that comes with the data; nil if there is none.
  public var price: TAOQuote?
  /// Where the data comes from.
  public var sources: [String]
  /// SHA-256 of the data as recorded.
  public var digest: String

  /// A market.
  public init(
    chain: ChainState, time: UnixTime, now: UnixTime, titles: [Netuid: String] = [:],
    earningAlpha: [Netuid: EarningAlpha] = [:], price: TAOQuote? = nil, sources: [String] = [],
    digest: String = ""
  ) {
    self.chain = chain
    self.time = time
    self.now = now
    self.titles = titles
    self.earningAlpha = earningAlpha
    self.price = price
    self.sources = sources
    self.digest = digest
  }

  /// Block, time and age.
  public var asOf: AsOf { AsOf(block: chain.block, time: time, now: now) }

  /// `SN64 Chutes`, or `SN35` without a recorded name.
  public func title(_ netuid: Netuid) -> String {
    titles[netuid] ?? "SN\(netuid.value)"
  }
}

/// Alpha that earns dividends on a subnet.
public struct EarningAlpha: Hashable, Sendable {
  /// How it is known; a report says so where it uses the amount.
  public enum Origin: Hashable, Sendable {
    /// Staked alpha recorded on that day stands in for the alpha that earns now.
    case stakedOn(CivilDate)
    /// The person gave it.
    case given
    /// Nothing is recorded: all alpha outside the pool, which gives the lowest possible rate.
    case allOutside
  }

  /// How much.
  public var amount: Amount<Alpha>
  /// How it is known.
  public var origin: Origin

  /// An amount and how it is known.
  public init(_ amount: Amount<Alpha>, _ origin: Origin) {
    self.amount = amount
    self.origin = origin
  }
}

/// What one TAO costs in a currency, and how that is known.
public struct TAOQuote: Hashable, Sendable {
  /// ISO 4217, as `USD`.
  public var currency: String
  /// Units of the currency for one TAO.
  public var value: Double
  /// The day.
  public var date: CivilDate?
  /// Whether it is rounded or of another moment.
  public var isApproximate: Bool
  /// Who says so.
  public var source: String

  /// A price.
  public init(
    currency: String, value: Double, date: CivilDate?, isApproximate: Bool, source: String
  ) {
    self.currency = currency
    self.value = value
    self.date = date
    self.isApproximate = isApproximate
    self.source = source
  }
}

extension ReportMarket {
  /// The earning alpha of a subnet, or all alpha outside its pool where none is recorded.
  public func earning(_ subnet: SubnetState) -> EarningAlpha {
    guard let known = earningAlpha[subnet.netuid], known.amount > .zero else {
      return EarningAlpha(subnet.alphaOut, .allOutside)
    }
    return EarningAlpha(min(known.amount, subnet.alphaOut), known.origin)
  }

  /// The alpha yield of a subnet on the earning alpha known here; nil if there is no such subnet.
  public func alphaYield(
    _ netuid: Netuid, take: UInt16 = StakingDefaults.take, given: Amount<Alpha>? = nil
  ) -> AlphaYield? {
    guard let subnet = chain.subnet(netuid) else { return nil }
    return chain.alphaYield(
      netuid, take: take, earningAlpha: given ?? earning(subnet).amount)
  }
}
