import Calculator
import Decimals
import Diagnostics
import Inquiry
import Market
import StakingModel

/// The recorded chain as the calculator sees it.
struct MarketWorld: CalculatorWorld {
  let market: Market
  let settings: Settings

  private var snapshot: Snapshot { market.snapshot }
  var inquiry: Inquiry? { Inquiry(market) }
  var wishes: Wishes { settings.wishes() }

  func pool(of netuid: Netuid) throws(WorldError) -> Pool {
    guard let subnet = snapshot.chain.subnet(netuid) else { throw .unknownSubnet }
    return subnet.pool
  }

  func netuid(named name: String) -> Netuid? {
    if case .found(let info) = snapshot.find(name) { info.netuid } else { nil }
  }

  func netuid(symbol: String) -> Netuid? {
    snapshot.subnets.first { $0.symbol == symbol }?.netuid
  }

  func subnetSuggestions(for text: String) -> [String] {
    guard case .suggestions(let infos) = snapshot.find(text) else { return [] }
    return infos.map { "\($0.netuid.value)" }
  }

  func subnetNames(startingWith prefix: String) -> [String] {
    let wanted = prefix.lowercased()
    return snapshot.subnets.compactMap(\.name).filter { $0.lowercased().hasPrefix(wanted) }
  }

  /// A price the person gave; the lab has no live one.
  func rate(of currency: String) -> CurrencyRate? {
    guard let price = settings.taoPrice, price.currency == currency else { return nil }
    return CurrencyRate(perTAO: price.number, source: "the price you set")
  }

  func hintForMissingRate(of currency: String) -> Hint {
    Hint(
      "say what 1 TAO costs",
      code: settings[.currency] == currency ? "set price 250" : "set price 250 \(currency)")
  }

  var block: UInt64? { snapshot.block }

  var issuance: Amount<TAO>? { snapshot.chain.totalIssuance }

  func rootProportion(of netuid: Netuid) -> DecimalNumber? {
    guard let subnet = snapshot.chain.subnet(netuid) else { return nil }
    let proportion = snapshot.chain.rootProportion(of: subnet)
    return DecimalNumber(approximating: proportion.approximate)
  }
}
