/// What a stake into a subnet does, with everything it was computed from.
public struct StakeQuote: Hashable, Sendable {
  /// The pool before.
  public let before: Pool
  /// What the staker pays, fee included.
  public let paid: Amount<TAO>
  /// The swap fee, to the block author.
  public let fee: Amount<TAO>
  /// The alpha the staker receives.
  public let received: Amount<Alpha>
  /// The pool after.
  public let after: Pool

  /// What reaches the pool: `paid − fee`.
  public var net: Amount<TAO> { paid.subtracting(fee) ?? .zero }
  /// Spot before.
  public var priceBefore: U64F64 { before.price }
  /// Spot after.
  public var priceAfter: U64F64 { after.price }
  /// TAO per alpha, fee included.
  public var averagePrice: Double { paid.approximate / received.approximate }
  /// What the trade's own size costs against the spot price, without the fee: 1 − received·price/net.
  public var priceImpact: Double {
    1 - received.approximate * priceBefore.approximate / net.approximate
  }
}

/// What an unstake from a subnet does, with everything it was computed from.
public struct UnstakeQuote: Hashable, Sendable {
  /// The pool before.
  public let before: Pool
  /// The alpha given up, fee included.
  public let paid: Amount<Alpha>
  /// The swap fee in alpha; it is sold for the block author after the staker's own sale.
  public let fee: Amount<Alpha>
  /// The TAO the staker receives.
  public let received: Amount<TAO>
  /// The TAO the block author receives for the fee.
  public let authorReceived: Amount<TAO>
  /// The pool after both sales.
  public let after: Pool

  /// What is sold for the staker: `paid − fee`.
  public var net: Amount<Alpha> { paid.subtracting(fee) ?? .zero }
  /// Spot before.
  public var priceBefore: U64F64 { before.price }
  /// Spot after.
  public var priceAfter: U64F64 { after.price }
  /// TAO per alpha, fee included.
  public var averagePrice: Double { received.approximate / paid.approximate }
  /// What the trade's own size costs against the spot price, without the fee: 1 − received/(net·price).
  public var priceImpact: Double {
    1 - received.approximate / (net.approximate * priceBefore.approximate)
  }
}

/// Why the chain refuses a swap; the names are the chain's own.
public enum SwapError: String, Error, Hashable, Sendable {
  case swapInputTooLarge = "SwapInputTooLarge"
  case reservesTooLow = "ReservesTooLow"
  case priceLimitExceeded = "PriceLimitExceeded"
  case amountTooLow = "AmountTooLow"
}
