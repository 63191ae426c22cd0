/// An event with the price it counts with.
public struct RecordedEvent: Hashable, Sendable {
  /// The event; its prices are in the currency that is wanted.
  public var event: LedgerEvent
  /// The transaction, where the file names it.
  public let id: String?
  /// How many events of the files it stands for.
  public var count = 1
  /// What the file itself says it was worth, in the currency that is wanted; nil where it does not.
  public let told: ExactMoney?
  /// Whether it was given away for nothing.
  public let isGift: Bool

  /// An event.
  public init(
    _ event: LedgerEvent, id: String? = nil, told: ExactMoney? = nil, isGift: Bool = false
  ) {
    (self.event, self.id, self.told, self.isGift) = (event, id, told, isGift)
  }
}

extension RecordedPrice {
  /// What rao of an asset are worth at these prices; nil where one is missing.
  public func worth(of asset: LedgerAsset, rao: Int128, in unit: LedgerUnit) -> ExactMoney? {
    try? value(of: asset.standard, rao, in: unit)
  }
}
