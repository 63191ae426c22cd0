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

  /// Two ways; on root what is paid is what is returned.
  public init(
    paid: Amount<TAO>, returned: Amount<TAO>, stakeFee: Amount<TAO> = TransactionFee.of(.stake),
    unstakeFee: Amount<TAO> = TransactionFee.of(.unstake)
  ) {
    self.paid = paid
    self.returned = returned
    self.stakeFee = stakeFee
    self.unstakeFee = unstakeFee
  }

  /// What the way out returns after its transaction fee; zero where that is more.
  public var returnedNet: Amount<TAO> { returned.subtractingSaturated(unstakeFee) }

  /// What both ways cost together: never more than what was paid with its transaction fee.
  public var cost: Amount<TAO> {
    paid.addingSaturated(stakeFee).subtractingSaturated(returnedNet)
  }

  /// The cost as a fraction of what was paid.
  public var share: Double { Double(cost.rao) / Double(max(1, paid.rao)) }
}
