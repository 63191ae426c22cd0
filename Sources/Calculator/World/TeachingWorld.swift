public import Decimals
import Diagnostics
public import Inquiry
public import StakingModel

/// A world from what it is given: for lessons with their own pools, and for tests.
public struct TeachingWorld: CalculatorWorld {
  /// Pools by subnet.
  public var pools: [Netuid: Pool] = [:]
  /// Subnets by name in small letters.
  public var names: [String: Netuid] = [:]
  /// Facts by id.
  public var facts: [String: Fact] = [:]
  /// Rates by ISO code.
  public var rates: [String: CurrencyRate] = [:]
  /// Root proportions by subnet.
  public var rootProportions: [Netuid: DecimalNumber] = [:]
  /// The block of it all.
  public var block: UInt64?
  /// TAO issued.
  public var issuance: Amount<TAO>?
  /// Where questions about staking are asked.
  public var inquiry: Inquiry?

  /// A world without anything in it.
  public init() {}

  /// The pool given for the subnet.
  public func pool(of netuid: Netuid) throws(WorldError) -> Pool {
    if let pool = pools[netuid] { return pool }
    throw pools.isEmpty ? .unavailable("") : .unknownSubnet
  }

  /// The subnet given for the name.
  public func netuid(named name: String) -> Netuid? { names[name.lowercased()] }

  /// Names and numbers near to what was typed.
  public func subnetSuggestions(for text: String) -> [String] {
    nearest(to: text, among: names.keys.sorted() + pools.keys.sorted().map { "\($0.value)" })
  }

  /// Names that start this way.
  public func subnetNames(startingWith prefix: String) -> [String] {
    names.keys.filter { $0.hasPrefix(prefix.lowercased()) }.sorted()
  }

  /// The fact given for the id.
  public func fact(_ identifier: String) -> Fact? { facts[identifier] }

  /// All ids given.
  public var factIdentifiers: [String] { facts.keys.sorted() }

  /// The rate given.
  public func rate(of currency: String) -> CurrencyRate? { rates[currency] }

  /// The proportion given.
  public func rootProportion(of netuid: Netuid) -> DecimalNumber? { rootProportions[netuid] }
}
