/// A unit of money. Amounts of different units never add.
public protocol CurrencyUnit: Sendable {}

/// The network's coin.
public enum TAO: CurrencyUnit {}

/// The token of one subnet. Which subnet is known where the amount is kept, not here.
public enum Alpha: CurrencyUnit {}

/// Money in whole rao (1 TAO or 1 alpha = 10^9 rao), 0 to 2^64−1 as on the chain.
public struct Amount<Unit: CurrencyUnit>: Hashable, Sendable {
  /// Whole rao.
  public let rao: UInt64

  /// An amount of whole rao.
  public init(rao: UInt64) {
    self.rao = rao
  }

  /// Nothing.
  public static var zero: Amount { Amount(rao: 0) }

  /// Rao in one TAO or one alpha.
  public static var raoPerUnit: UInt64 { 1_000_000_000 }

  /// The amount in TAO or alpha, rounded to a 64-bit number: for rates and charts, never for balances.
  public var approximate: Double { Double(rao) / 1e9 }

  /// The sum, or nil above 2^64−1 rao.
  public func adding(_ other: Amount) -> Amount? {
    let (sum, overflow) = rao.addingReportingOverflow(other.rao)
    return overflow ? nil : Amount(rao: sum)
  }

  /// The difference, or nil below zero.
  public func subtracting(_ other: Amount) -> Amount? {
    rao >= other.rao ? Amount(rao: rao - other.rao) : nil
  }
}

extension Amount: Comparable {
  /// Less rao.
  public static func < (left: Amount, right: Amount) -> Bool {
    left.rao < right.rao
  }
}
