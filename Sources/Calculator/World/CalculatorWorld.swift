public import Decimals
public import Diagnostics
public import Inquiry
public import StakingModel

/// What the language can look up: pools, names, facts, rates. Supplied by whoever evaluates.
///
/// A world is a value: asked twice, it answers the same. Everything but `pool(of:)` may stay out.
public protocol CalculatorWorld: Sendable {
  /// The pool of a subnet.
  func pool(of netuid: Netuid) throws(WorldError) -> Pool
  /// The subnet of a name as `chutes`, in any case.
  func netuid(named name: String) -> Netuid?
  /// The subnet whose token is written with this symbol on the chain, as `ش`.
  func netuid(symbol: String) -> Netuid?
  /// Subnets someone may have meant by a number or name that is none: `chutes`, `64`.
  func subnetSuggestions(for text: String) -> [String]
  /// Names of subnets that start a certain way, for completion.
  func subnetNames(startingWith prefix: String) -> [String]
  /// A fact by its id in `facts.tsv`.
  func fact(_ identifier: String) -> Fact?
  /// All fact ids, for completion and did-you-mean.
  var factIdentifiers: [String] { get }
  /// The price of one TAO in a currency.
  func rate(of currency: String) -> CurrencyRate?
  /// How a person gives a rate that `rate(of:)` does not have.
  func hintForMissingRate(of currency: String) -> Hint
  /// The block the pools were read at.
  var block: UInt64? { get }
  /// All TAO issued so far.
  var issuance: Amount<TAO>? { get }
  /// The share of a subnet's dividends that goes to root, as a plain number.
  func rootProportion(of netuid: Netuid) -> DecimalNumber?
  /// Where questions about staking are asked; nil without a market.
  var inquiry: Inquiry? { get }
  /// What they are reckoned with.
  var wishes: Wishes { get }
}

extension CalculatorWorld {
  /// No names.
  public func netuid(named name: String) -> Netuid? { nil }
  /// No symbols.
  public func netuid(symbol: String) -> Netuid? { nil }
  /// No suggestions.
  public func subnetSuggestions(for text: String) -> [String] { [] }
  /// No names.
  public func subnetNames(startingWith prefix: String) -> [String] { [] }
  /// No facts.
  public func fact(_ identifier: String) -> Fact? { nil }
  /// No facts.
  public var factIdentifiers: [String] { [] }
  /// No rates.
  public func rate(of currency: String) -> CurrencyRate? { nil }
  /// The lab's settings.
  public func hintForMissingRate(of currency: String) -> Hint {
    Hint("after `set currency \(currency)`, say what 1 TAO costs", code: "set price 250")
  }
  /// Unknown.
  public var block: UInt64? { nil }
  /// Unknown.
  public var issuance: Amount<TAO>? { nil }
  /// Unknown.
  public func rootProportion(of netuid: Netuid) -> DecimalNumber? { nil }
  /// No market.
  public var inquiry: Inquiry? { nil }
  /// The stand-ins.
  public var wishes: Wishes { Wishes() }
}

/// Why a world has no pool.
public enum WorldError: Error, Hashable, Sendable {
  /// There is no subnet of this number.
  case unknownSubnet
  /// There is no market data at all; the reason in words, possibly empty.
  case unavailable(String)
}

/// A fact of the chain with where it was read.
public struct Fact: Hashable, Sendable {
  /// The value with its unit.
  public var value: Quantity
  /// Where it comes from.
  public var source: String
  /// When it was read, as `2026-10-08`.
  public var date: String

  /// A fact.
  public init(_ value: Quantity, source: String, date: String = "") {
    self.value = value
    self.source = source
    self.date = date
  }
}

/// What one TAO costs in a currency.
public struct CurrencyRate: Hashable, Sendable {
  /// Units of the currency for one TAO.
  public var perTAO: DecimalNumber
  /// Where the rate comes from and of when it is: `set by you`, `snapshot, 2026-10-08`.
  public var source: String

  /// A rate.
  public init(perTAO: DecimalNumber, source: String) {
    self.perTAO = perTAO
    self.source = source
  }
}
