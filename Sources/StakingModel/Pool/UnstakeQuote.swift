/// What an unstake from a subnet does, with everything it was computed from.
public struct UnstakeQuote: Hashable, Sendable {
  /// The pool before.
  public let before: Pool
  /// What the staker asked to give up; more than `paid` if a price limit cut the order.
  public let requested: Amount<Alpha>
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
  /// The slippage tolerance, if one was given.
  public let limit: PriceLimit?

  /// What is sold for the staker: `paid − fee`.
  public var net: Amount<Alpha> { paid.subtracting(fee) ?? .zero }
  /// Whether the limit left a part of the order out.
  public var reachedLimit: Bool { paid < requested }
  /// Spot before.
  public var priceBefore: U64F64 { before.price }
  /// Spot after.
  public var priceAfter: U64F64 { after.price }
  /// TAO per alpha, fee included.
  public var averagePrice: Double { received.approximate / paid.approximate }
  /// What the trade's own size costs against the spot price, without the fee:
  /// `1 − received/(net·price)`, as a fraction; below zero only by rounding to whole rao.
  public var priceImpact: Double {
    1 - received.approximate / (net.approximate * priceBefore.approximate)
  }
}
