public import CivilTime
public import Content
public import Diagnostics
public import StakingEconomics
public import StakingModel
import Synchronization

/// The recorded chain with all that belongs to it: one value that every question is asked of.
///
/// What was not recorded is unknown. One stand-in takes its place where a number is needed, the same
/// for everybody: `EarningAlpha.standIn` for the alpha that earns, `standInTake` for a take.
public struct Market: Sendable {
  /// The state at a block, its names, its source.
  public let snapshot: Snapshot
  /// The chain and the alpha that earns on each subnet.
  public let ground: StakingGround
  /// A price of TAO in dollars that comes with the data; nil if there is none.
  public let price: TAOQuote?
  /// Where histories are read when somebody asks for them.
  private let content: ContentLibrary
  /// What was recorded beside what the program holds; nil where nothing was.
  private let kept: KeptPrices?
  /// What was read before; no part of the value.
  private let book = MarketBook()

  /// A market.
  ///
  /// - Parameter split: how alpha was held when that was last recorded, for subnets of which the
  ///   snapshot itself does not say it; a subnet counts only if it is the same registration and had
  ///   started by then.
  public init(
    _ snapshot: Snapshot, split: AlphaSplit?, content: ContentLibrary, kept: KeptPrices? = nil
  ) {
    self.snapshot = snapshot
    self.content = content
    self.kept = kept
    price = TAOQuote(snapshot.taoPrice)
    let earning = snapshot.subnets.compactMap { info -> (Netuid, EarningAlpha)? in
      if let staked = info.stakedAlpha, staked > .zero {
        return (info.netuid, EarningAlpha(staked, .staked(on: snapshot.time.date.text)))
      }
      guard let row = split?.subnet(info.netuid, registeredBlock: info.registeredBlock),
        let start = info.firstEmissionBlock, start <= AlphaSplit.block
      else { return nil }
      return (info.netuid, EarningAlpha(row.staked, .staked(on: AlphaSplit.date.text)))
    }
    ground = StakingGround(
      snapshot.chain, earning: Dictionary(earning, uniquingKeysWith: { first, _ in first }))
  }

  /// The market of a snapshot with what the program has recorded beside it.
  public static func of(
    _ snapshot: Snapshot, in content: ContentLibrary, kept: KeptPrices? = nil
  ) throws(DiagnosticList) -> Market {
    Market(snapshot, split: try AlphaSplit.embedded(in: content), content: content, kept: kept)
  }

  /// The take of a validator that nobody named: the most that is allowed, and the default.
  public static let standInTake = StakingDefaults.take

  /// The state of the chain.
  public var chain: ChainState { snapshot.chain }

  /// The alpha that earns dividends on a subnet; nil where there is no such subnet.
  public func earning(_ netuid: Netuid) -> EarningAlpha? { ground.earning(netuid) }

  /// `SN64 Chutes`, or `SN35` without a recorded name.
  public func title(_ netuid: Netuid) -> String {
    snapshot.info(netuid)?.title ?? "SN\(netuid.value)"
  }

  /// Block, time and age.
  public func asOf(now: UnixTime) -> AsOf { snapshot.asOf(now: now) }

  /// The subnet with the most TAO in its pool, of those that get TAO from the emission.
  public var deepestSubnet: SubnetState? { emittingSubnets.first }

  /// Subnets that get TAO from the emission, deepest pool first.
  public var emittingSubnets: [SubnetState] {
    chain.subnets
      .filter { $0.emissionEnabled && $0.hasStarted && $0.minerBurned < .one }
      .sorted { ($0.pool.tao, $1.netuid) > ($1.pool.tao, $0.netuid) }
  }

  /// The recorded closes of TAO in dollars. Read when called: keep the value.
  public func taoPriceHistory() throws(DiagnosticList) -> TAOPriceHistory {
    try TAOPriceHistory.embedded(in: content).replaced(by: kept?.tao("USD") ?? [])
  }

  /// The same in any currency; none of another one comes with the program.
  public func taoPriceHistory(in currency: String) throws(DiagnosticList) -> TAOPriceHistory {
    currency == "USD"
      ? try taoPriceHistory()
      : TAOPriceHistory(days: []).replaced(by: kept?.tao(currency) ?? [])
  }

  /// How many prices of subnets come from the person's own history, not from the program's.
  public var keptPriceCount: Int {
    guard let kept, let history = try? SubnetPriceHistory.embedded(in: content) else { return 0 }
    return history.lastOfEachDay(kept.subnets(snapshot)).count
  }

  /// The recorded prices of all subnets, read when somebody first asks.
  public func priceHistory() throws(DiagnosticList) -> SubnetPriceHistory {
    try book.prices {
      Result { () throws(DiagnosticList) in
        try SubnetPriceHistory.embedded(in: content).replaced(by: kept?.subnets(snapshot) ?? [])
      }
    }.get()
  }
}

/// What was read for a market, once for all who ask.
private final class MarketBook: Sendable {
  private let read = Mutex<Result<SubnetPriceHistory, DiagnosticList>?>(nil)

  func prices(
    _ make: () -> Result<SubnetPriceHistory, DiagnosticList>
  ) -> Result<SubnetPriceHistory, DiagnosticList> {
    read.withLock { read in
      if let read { return read }
      let made = make()
      read = made
      return made
    }
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

  /// The best that came with a snapshot.
  init?(_ price: TAOPrice) {
    guard let quote = price.atBlock ?? price.approximate else { return nil }
    self.init(
      currency: "USD", value: quote.value, date: quote.date,
      isApproximate: price.atBlock == nil, source: quote.quality)
  }
}
