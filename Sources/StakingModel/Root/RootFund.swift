/// A validator's fund: root dividends of many subnets held together, owned by shares.
///
/// Alpha is held in rows by subnet and valued at what a fee-less sale of the whole row would bring
/// now; root cash counts one to one. Shares have one rao of TAO each at the start.
///
/// Source: pallets/subtensor/src/staking/claim_root.rs and basket_flush.rs (runtime 470-475).
public struct RootFund: Hashable, Sendable {
  /// The alpha held of one subnet.
  public struct Row: Hashable, Sendable {
    /// Which subnet.
    public let netuid: Netuid
    /// How much.
    public var alpha: Amount<Alpha>
  }

  /// The alpha, ascending by subnet.
  public internal(set) var rows: [Row] = []
  /// TAO held on root.
  public internal(set) var cash: Amount<TAO>
  /// All shares, `BasketShares`.
  public internal(set) var shares: UInt64
  /// Shares earned by one rao of root stake since the fund began, `BasketRate`.
  public internal(set) var rate: I96F32
  /// The growth of one root TAO that always reinvests, `BasketTwr`.
  public internal(set) var timeWeightedReturn: U64F64

  /// A fund; empty unless said otherwise.
  public init(
    rows: [Netuid: Amount<Alpha>] = [:], cash: Amount<TAO> = .zero, shares: UInt64 = 0,
    rate: I96F32 = .zero, timeWeightedReturn: U64F64 = .one
  ) {
    self.cash = cash
    self.shares = shares
    self.rate = rate
    self.timeWeightedReturn = timeWeightedReturn
    for (netuid, alpha) in rows { add(alpha, of: netuid) }
  }

  /// The alpha of one subnet.
  public func alpha(of netuid: Netuid) -> Amount<Alpha> {
    rows.first { $0.netuid == netuid }?.alpha ?? .zero
  }

  /// What a fee-less sale of all the alpha of a row would bring; nothing where it cannot be sold.
  public static func value(of alpha: Amount<Alpha>, in pool: Pool?) -> Amount<TAO> {
    guard alpha > .zero, let pool else { return .zero }
    return (try? pool.withoutFee.swapSelling(alpha))?.paidOut ?? .zero
  }

  /// What the whole fund would bring, row by row: its net asset value.
  public func value(in pools: [Netuid: Pool]) -> Amount<TAO> {
    rows.reduce(cash) {
      $0.addingSaturated(RootFund.value(of: $1.alpha, in: pools[$1.netuid]))
    }
  }

  /// What shares would be paid out for: `min(⌊owed·value/shares⌋, value)`.
  public func payout(for owed: UInt64, in pools: [Netuid: Pool]) -> Amount<TAO> {
    guard shares > 0 else { return .zero }
    return RootFund.slice(value(in: pools), min(owed, shares), of: shares)
  }

  /// The alpha a fund earns as its validator's staker.
  public mutating func grow(_ alpha: Amount<Alpha>, of netuid: Netuid) {
    add(alpha, of: netuid)
  }

  mutating func add(_ alpha: Amount<Alpha>, of netuid: Netuid) {
    if let index = rows.firstIndex(where: { $0.netuid >= netuid }) {
      if rows[index].netuid == netuid {
        rows[index].alpha = rows[index].alpha.addingSaturated(alpha)
      } else {
        rows.insert(Row(netuid: netuid, alpha: alpha), at: index)
      }
    } else {
      rows.append(Row(netuid: netuid, alpha: alpha))
    }
  }

  /// `min(⌊amount·part/whole⌋, amount)`.
  static func slice<Unit>(_ amount: Amount<Unit>, _ part: UInt64, of whole: UInt64) -> Amount<Unit>
  {
    guard whole > 0 else { return .zero }
    return min(amount, Amount(rao: UInt64(clamping: amount.product(part) / UInt128(whole))))
  }
}

extension Amount {
  fileprivate func product(_ factor: UInt64) -> UInt128 { UInt128(rao) * UInt128(factor) }
}
