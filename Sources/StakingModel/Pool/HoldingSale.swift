/// Unstaking a part of a holding: the sale asked for and, where too little would be left, the sale of
/// the rest in the pool as the first one left it.
///
/// Source: pallets/subtensor/src/staking/remove_stake.rs and utils/helpers.rs
/// `clear_small_nomination_if_required`; a move does not sell its rest (move_stake.rs).
public struct HoldingSale: Hashable, Sendable {
  /// The sale asked for.
  public let order: UnstakeQuote
  /// The sale of the rest; nil where enough is left, or nothing.
  public let rest: UnstakeQuote?
  /// What stays staked. A rest that would not bring a single rao is taken away unpaid.
  public let left: Amount<Alpha>

  /// Sells a part of a holding, or all of it.
  ///
  /// - Parameter sellsRest: false where small rests stay.
  /// - Throws: the refusals of the sale asked for.
  public init(
    _ amount: Amount<Alpha>, of holding: Amount<Alpha>, in pool: Pool, limit: PriceLimit? = nil,
    sellsRest: Bool = true
  ) throws(SwapError) {
    order = try pool.unstake(amount, limit: limit, wholeHolding: amount == holding)
    let left = holding.subtractingSaturated(order.paid)
    guard sellsRest, left > .zero, left < StakeMinimum.leftoverAlpha(in: order.after) else {
      rest = nil
      self.left = left
      return
    }
    rest = try? order.after.unstake(left, wholeHolding: true)
    self.left = .zero
  }

  /// The alpha given up, fees included.
  public var paid: Amount<Alpha> { sum(\.paid) }
  /// The swap fees in alpha.
  public var fee: Amount<Alpha> { sum(\.fee) }
  /// What is sold for the staker.
  public var net: Amount<Alpha> { sum(\.net) }
  /// The TAO the staker receives.
  public var received: Amount<TAO> {
    order.received.addingSaturated(rest?.received ?? .zero)
  }
  /// The TAO the block author receives for the fees.
  public var authorReceived: Amount<TAO> {
    order.authorReceived.addingSaturated(rest?.authorReceived ?? .zero)
  }
  /// The pool before.
  public var before: Pool { order.before }
  /// The pool after all of it.
  public var after: Pool { rest?.after ?? order.after }
  /// TAO per alpha, fees included.
  public var averagePrice: Double { received.approximate / paid.approximate }

  /// What its size costs against the spot price, without the fees: `1 − received/(net·price)`.
  public var priceImpact: Double {
    1 - received.approximate / (net.approximate * before.price.approximate)
  }

  private func sum(_ part: KeyPath<UnstakeQuote, Amount<Alpha>>) -> Amount<Alpha> {
    order[keyPath: part].addingSaturated(rest?[keyPath: part] ?? .zero)
  }
}
