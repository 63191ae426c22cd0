/// Staking an amount and unstaking all of it at once: what entry and exit cost together.
public struct RoundTrip: Hashable, Sendable {
  /// The way in.
  public let stake: StakeQuote
  /// The way out, of everything received, in the pool as the way in left it.
  public let unstake: UnstakeQuote

  /// Stakes into the pool and unstakes all that was received.
  public init(_ amount: Amount<TAO>, in pool: Pool, limit: PriceLimit? = nil) throws(SwapError) {
    try self.init(try pool.stake(amount, limit: limit))
  }

  /// Unstakes all that a way in received, in the pool as it left it.
  public init(_ stake: StakeQuote) throws(SwapError) {
    self.stake = stake
    unstake = try stake.after.unstake(stake.received, wholeHolding: true)
  }

  /// What the way in costs.
  public var paid: Amount<TAO> { stake.paid }
  /// What comes back.
  public var received: Amount<TAO> { unstake.received }
  /// What is lost, in rao; negative only if rounding favours the staker.
  public var lossRao: Int128 { Int128(paid.rao) - Int128(received.rao) }
  /// The loss as a fraction of what was paid.
  public var loss: Double { Double(Int64(clamping: lossRao)) / Double(paid.rao) }
}
