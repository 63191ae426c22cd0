/// Why something went away without anything for it.
public enum OutflowReason: String, Hashable, Sendable, CaseIterable {
  /// Given to somebody.
  case gift
  /// Not to be found again.
  case lost
  /// Taken by others.
  case stolen
  /// An expense of which a file says no more.
  case cost
}

/// An event with the price it counts with.
public struct RecordedEvent: Hashable, Sendable {
  /// The event; its prices are in the currency that is wanted.
  public var event: LedgerEvent
  /// The transaction, where the file names it.
  public let id: String?
  /// What was paid or received for it in a currency other than the one that is wanted; it counts in no sum.
  public var paidElsewhere: PaidMoney?
  /// How many events of the files it stands for.
  public var count = 1
  /// What the file itself says it was worth, in the currency that is wanted; nil where it does not.
  public let told: ExactMoney?
  /// Why it went away without anything for it; nil for all else.
  public let reason: OutflowReason?

  /// An event.
  public init(
    _ event: LedgerEvent, id: String? = nil, told: ExactMoney? = nil,
    reason: OutflowReason? = nil
  ) {
    (self.event, self.id, self.told, self.reason) = (event, id, told, reason)
  }
}

/// Money with its currency.
public struct PaidMoney: Hashable, Sendable {
  /// How much.
  public let money: ExactMoney
  /// Of what, as `EUR`.
  public let currency: String

  /// Money.
  public init(_ money: ExactMoney, in currency: String) {
    (self.money, self.currency) = (money, currency)
  }
}

extension RecordedPrice {
  /// What rao of an asset are worth at these prices; nil where one is missing.
  public func worth(of asset: LedgerAsset, rao: Int128, in unit: LedgerUnit) -> ExactMoney? {
    try? value(of: asset.standard, rao, in: unit)
  }
}
