public import StakingModel

/// What people traded in one pool in one block, as the pool shows it: the sum of all their orders.
public struct RecordedTrade: Hashable, Sendable {
  /// Which pool.
  public let netuid: Netuid
  /// Whether more was bought than sold.
  public let isPurchase: Bool
  /// TAO that the pool took in or gave out, without fee.
  public let tao: Amount<TAO>
  /// Alpha that the pool gave out or took in, without fee.
  public let alpha: Amount<Alpha>
  /// The swap fee beside what the pool took in, in rao of that side, if it was one order.
  public let fee: UInt64
  /// Whether one order explains both sides to the rao; otherwise there were several.
  public let isSingle: Bool

  /// Prices of several orders may differ from the pool's by so many percent.
  private static let widestPercent: UInt128 = 10
  /// Smaller differences are arithmetic, not trades.
  private static let leastRao: UInt64 = 1_000

  /// The trade between a pool as the block's emission left it and the pool as recorded.
  ///
  /// - Returns: nil where TAO and alpha did not move against each other at about the pool's price.
  init?(_ subnet: SubnetState, after recorded: RecordedPair.Outcome) {
    let pool = subnet.pool
    let isPurchase = recorded.tao > pool.tao.rao
    guard isPurchase ? recorded.alpha < pool.alpha.rao : recorded.alpha > pool.alpha.rao,
      recorded.tao != pool.tao.rao
    else { return nil }
    let tao = isPurchase ? recorded.tao - pool.tao.rao : pool.tao.rao - recorded.tao
    let alpha = isPurchase ? pool.alpha.rao - recorded.alpha : recorded.alpha - pool.alpha.rao
    guard max(tao, alpha) > RecordedTrade.leastRao,
      RecordedTrade.isNear(tao: tao, alpha: alpha, price: pool.price)
    else { return nil }
    netuid = subnet.netuid
    self.isPurchase = isPurchase
    self.tao = Amount(rao: tao)
    self.alpha = Amount(rao: alpha)
    fee = pool.feeBeside(net: isPurchase ? tao : alpha)
    let expected =
      isPurchase
      ? (try? pool.withoutFee.swapBuying(with: Amount(rao: tao)))?.paidOut.rao == alpha
      : (try? pool.withoutFee.swapSelling(Amount(rao: alpha)))?.paidOut.rao == tao
    isSingle = expected
  }

  /// Whether an exchange rate is within some percent of the price.
  private static func isNear(tao: UInt64, alpha: UInt64, price: U64F64) -> Bool {
    let paid = U64F64(truncating: tao, over: alpha)
    let apart = paid > price ? paid.bits - price.bits : price.bits - paid.bits
    return apart <= price.bits / 100 * widestPercent
  }
}
