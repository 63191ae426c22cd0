public import StakingModel

/// What getting in and out again at once costs: what was paid less what leaving in the same block
/// returns, with swap fees and transaction fees of both ways; never more than what was paid.
public struct InAndOut: Hashable, Sendable {
  /// What goes in.
  public let amount: Amount<TAO>
  /// The transaction fees of both ways, or what a custodian charges.
  public let transactionFees: Amount<TAO>
  /// Both swaps; nil where there is no pool.
  public let trip: RoundTrip?

  /// In and out through a pool.
  public init(_ trip: RoundTrip) {
    amount = trip.paid
    transactionFees = TransactionFee.stake.addingSaturated(TransactionFee.unstake)
    self.trip = trip
  }

  /// In and out without a pool, for fees.
  public init(_ amount: Amount<TAO>, fees: Amount<TAO>) {
    self.amount = amount
    transactionFees = fees
    trip = nil
  }

  /// What leaving returns, before its transaction fee.
  public var returned: Amount<TAO> { trip?.received ?? amount }

  /// What it costs, in rao; at most what was paid.
  public var costRao: Int128 {
    let cost = Int128(amount.rao) - Int128(returned.rao) + Int128(transactionFees.rao)
    return min(cost, Int128(amount.rao))
  }

  /// The cost as a fraction of what was paid.
  public var share: Double {
    amount > .zero ? Double(costRao) / Double(amount.rao) : 0
  }

  /// The swap fees of both ways in rao: that of the way out at the spot price before the way in.
  public var swapFeesRao: Int128 {
    guard let trip else { return 0 }
    return Int128(trip.stake.fee.rao) + trip.stake.before.spotValue(of: trip.unstake.fee)
  }

  /// What is left: your own size, which moves the price up and down again, and rounding.
  public var impactRao: Int128 { costRao - swapFeesRao - Int128(transactionFees.rao) }
}
