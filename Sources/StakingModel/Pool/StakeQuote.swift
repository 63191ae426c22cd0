/// What a stake into a subnet does, with everything it was computed from.
public struct StakeQuote: Hashable, Sendable {
  /// The pool before.
  public let before: Pool
  /// What the staker asked to pay; more than `paid` if a price limit cut the order.
  public let requested: Amount<TAO>
  /// What the staker pays, fee included.
  public let paid: Amount<TAO>
  /// The swap fee, to the block author.
  public let fee: Amount<TAO>
  /// The alpha the staker receives.
  public let received: Amount<Alpha>
  /// The pool after.
  public let after: Pool
  /// The slippage tolerance, if one was given.
  public let limit: PriceLimit?

  /// What reaches the pool: `paid − fee`.
  public var net: Amount<TAO> { paid.subtracting(fee) ?? .zero }
  /// Whether the limit left a part of the order out.
  public var reachedLimit: Bool { paid < requested }
  /// Spot before.
  public var priceBefore: U64F64 { before.price }
  /// Spot after.
  public var priceAfter: U64F64 { after.price }
  /// TAO per alpha, fee included.
  public var averagePrice: Double { paid.approximate / received.approximate }
  /// What the trade's own size costs against the spot price, without the fee:
  /// `1 − received·price/net`, as a fraction; below zero only by rounding to whole rao.
  public var priceImpact: Double {
    1 - received.approximate * priceBefore.approximate / net.approximate
  }
}
