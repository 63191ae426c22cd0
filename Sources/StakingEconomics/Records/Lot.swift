import StakingModel

/// A quantity that came at one time, with what is left of its cost.
public struct Lot: Hashable, Sendable {
  /// The event it came by; for pooled lots the first one.
  public let event: Int
  /// When it was acquired, in seconds since 1970-01-01 UTC.
  public let acquired: Int64
  /// What is left of it, in rao.
  public internal(set) var rao: Int128
  /// What is left of its cost; zero where that is not known.
  public internal(set) var cost: ExactMoney
  /// Whether its cost is known; if not it counts in no sum.
  public internal(set) var isCostKnown = true
  /// Whether the records say how it came: false for what was given away without being there.
  public internal(set) var isFound = true

  /// What is left of its cost, if that is known.
  public var knownCost: ExactMoney? { isCostKnown ? cost : nil }

  /// Some of it, with its share of the cost, rounded to 10^−9 with halves to even.
  func part(_ wanted: Int128) -> Lot {
    var part = self
    part.rao = wanted
    part.cost = ExactMoney(
      nano: ExactRatio.product(cost.nano, wanted, over: rao) ?? cost.nano)
    return part
  }
}
