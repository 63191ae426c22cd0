/// The slippage tolerance of an order: a price it may not pass.
public struct PriceLimit: Hashable, Sendable {
  /// The price in rao of TAO for one whole alpha.
  public var raoPerAlpha: UInt64
  /// Whether the part up to the limit may run alone; otherwise all or nothing.
  public var allowsPartial: Bool

  /// A price limit.
  public init(raoPerAlpha: UInt64, allowsPartial: Bool = false) {
    self.raoPerAlpha = raoPerAlpha
    self.allowsPartial = allowsPartial
  }

  /// A tolerance: some billionths above a price, or below it where they are negative, down to whole
  /// rao. A price so high that no limit could be written gives the highest limit there is.
  public init(_ spot: U64F64, billionths: Int64, allowsPartial: Bool = false) {
    let factor = UInt128(max(0, 1_000_000_000 + Int128(billionths)))
    let (product, overflow) = spot.bits.multipliedReportingOverflow(by: factor)
    self.init(
      raoPerAlpha: overflow ? .max : UInt64(clamping: product >> 64), allowsPartial: allowsPartial)
  }

  /// TAO per alpha, truncated to 2^-64.
  public var price: U64F64 { U64F64(truncating: raoPerAlpha, over: 1_000_000_000) }

  /// What the chain puts where a buyer gave no limit: 1,000,000 TAO per alpha.
  public static let highest = PriceLimit(raoPerAlpha: 1_000_000_000_000_000)
  /// What the chain puts where a seller gave no limit: 0.000001 TAO per alpha.
  public static let lowest = PriceLimit(raoPerAlpha: 1_000)
}
