/// Going into a place and out again at once, every fee counted: what somebody has paid who changes
/// their mind.
public struct InAndOut: Hashable, Sendable {
  /// What the way in takes, its swap fee included.
  public let paid: Amount<TAO>
  /// What the way out returns before its transaction fee.
  public let returned: Amount<TAO>
  /// The transaction fee of the way in.
  public let stakeFee: Amount<TAO>
  /// The transaction fee of the way out.
  public let unstakeFee: Amount<TAO>
  /// Both swaps; nil where there is no pool.
  public let trip: RoundTrip?

  /// Without a pool what is paid is what is returned.
  public init(
    _ amount: Amount<TAO>, stakeFee: Amount<TAO> = TransactionFee.of(.stake),
    unstakeFee: Amount<TAO> = TransactionFee.of(.unstake)
  ) {
    (paid, returned, trip) = (amount, amount, nil)
    (self.stakeFee, self.unstakeFee) = (stakeFee, unstakeFee)
  }

  /// Through a pool.
  public init(
    _ trip: RoundTrip, stakeFee: Amount<TAO> = TransactionFee.of(.stake),
    unstakeFee: Amount<TAO> = TransactionFee.of(.unstake)
  ) {
    (paid, returned, self.trip) = (trip.paid, trip.received, trip)
    (self.stakeFee, self.unstakeFee) = (stakeFee, unstakeFee)
  }

  /// What the way out returns after its transaction fee; zero where that is more.
  public var returnedNet: Amount<TAO> { returned.subtractingSaturated(unstakeFee) }

  /// What both ways cost together: never more than what was paid with its transaction fee.
  public var cost: Amount<TAO> {
    paid.addingSaturated(stakeFee).subtractingSaturated(returnedNet)
  }

  /// The cost as a fraction of what was paid.
  public var share: Double { Double(cost.rao) / Double(max(1, paid.rao)) }

  /// The transaction fees of both ways.
  public var transactionFees: Amount<TAO> { stakeFee.addingSaturated(unstakeFee) }

  /// The swap fees of both ways, that of the way out at the spot price before the way in.
  public var swapFees: Amount<TAO> {
    guard let trip else { return .zero }
    let out = trip.stake.before.spotValue(of: trip.unstake.fee)
    return trip.stake.fee.addingSaturated(Amount(rao: UInt64(clamping: out)))
  }

  /// What is left, in rao: your own size moves the price up and down again, and rounding.
  public var impactRao: Int128 {
    Int128(cost.rao) - Int128(swapFees.rao) - Int128(transactionFees.rao)
  }
}

extension Pool {
  /// What alpha is worth at this pool's spot price, in rao of TAO, rounded down.
  package func spotValue(of alpha: Amount<Alpha>) -> Int128 {
    Int128(price.multipliedTruncated(by: U64F64(alpha.rao)).floorSaturated)
  }
}
