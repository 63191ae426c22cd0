public import Calculator
public import Decimals
public import Diagnostics
public import Inquiry
public import StakingModel

/// A world with the facts of the course.
public struct FactWorld: CalculatorWorld {
  private let base: any CalculatorWorld
  private let facts: FactTable

  /// A world with the facts of a table laid over its own.
  public init(base: any CalculatorWorld, facts: FactTable) {
    self.base = base
    self.facts = facts
  }

  /// The pool of the world below.
  public func pool(of netuid: Netuid) throws(WorldError) -> Pool { try base.pool(of: netuid) }
  /// The subnet of a name.
  public func netuid(named name: String) -> Netuid? { base.netuid(named: name) }
  /// The subnet of a symbol.
  public func netuid(symbol: String) -> Netuid? { base.netuid(symbol: symbol) }
  /// Subnets near to what was typed.
  public func subnetSuggestions(for text: String) -> [String] { base.subnetSuggestions(for: text) }
  /// Names that start this way.
  public func subnetNames(startingWith prefix: String) -> [String] {
    base.subnetNames(startingWith: prefix)
  }
  /// The fact of the table, else of the world below.
  public func fact(_ identifier: String) -> Fact? {
    facts[identifier].map { Fact($0.value, source: $0.source, date: $0.date.text) }
      ?? base.fact(identifier)
  }
  /// All ids, those of the table first.
  public var factIdentifiers: [String] {
    facts.facts.map(\.id.text) + base.factIdentifiers.filter { facts[$0] == nil }
  }
  /// The rate of the world below.
  public func rate(of currency: String) -> CurrencyRate? { base.rate(of: currency) }
  /// How the world below is given a rate.
  public func hintForMissingRate(of currency: String) -> Hint {
    base.hintForMissingRate(of: currency)
  }
  /// The block of the world below.
  public var block: UInt64? { base.block }
  /// The issuance of the world below.
  public var issuance: Amount<TAO>? { base.issuance }
  /// Where the world below asks.
  public var inquiry: Inquiry? { base.inquiry }
  /// What the world below reckons with.
  public var wishes: Wishes { base.wishes }
  /// The proportion of the world below.
  public func rootProportion(of netuid: Netuid) -> DecimalNumber? {
    base.rootProportion(of: netuid)
  }
}
