extension RootFund {
  /// What a claim paid.
  public struct Claim: Hashable, Sendable {
    /// What one row paid.
    public struct Part: Hashable, Sendable {
      /// The subnet whose alpha was sold.
      public let netuid: Netuid
      /// The TAO it paid.
      public let tao: Amount<TAO>
    }

    /// TAO paid; it is root stake now.
    public let tao: Amount<TAO>
    /// Shares given up: the whole entitlement.
    public let shares: UInt64
    /// Proceeds above the entitlement, which stay with the other holders as cash.
    public let retained: Amount<TAO>
    /// The value of slices left in small rows, which the other holders keep.
    public let forfeited: Amount<TAO>
    /// Rows paid from, cash included.
    public let rowsSold: Int
    /// Rows left alone.
    public let rowsSkipped: Int
    /// All shares of the fund before the claim.
    public let fundShares: UInt64
    /// The fund's cash before the claim, small rows sold into it.
    public let cash: Amount<TAO>
    /// What that cash paid.
    public let cashPaid: Amount<TAO>
    /// What every row sold for the claim paid, ascending by subnet.
    public let parts: [Part]
  }

  /// Pays a staker the whole entitlement and stakes it on root.
  ///
  /// Rows worth less than the threshold are turned into cash first. From every other row the
  /// claimant's part of the alpha is sold, fee-less and at whatever price, and paid up to its part
  /// of the row's value. The pools move with the sales.
  ///
  /// - Parameter anchors: fast moving prices; a row counts at most at that price when it is judged
  ///   small.
  /// - Returns: nil if it would pay nothing or less than the threshold: then nothing changes.
  public mutating func claim(
    for position: inout RootStaker, pools: inout [Netuid: Pool], rules: ClaimRules = ClaimRules(),
    anchors: [Netuid: U64F64] = [:]
  ) -> Claim? {
    let owed = min(position.owed(rate: rate), shares)
    guard owed > 0 else { return nil }
    var work = ClaimWork(fund: self, pools: pools, owed: owed)
    work.sweepSmallRows(below: rules.threshold)
    work.judgeRows(rules, anchors)
    guard work.estimate >= rules.threshold, work.estimate > .zero else { return nil }
    let claim = work.payOut()
    self = work.fund
    pools = work.pools
    position.note(Int128(owed))
    position.add(claim.tao, rate: rate)
    return claim
  }
}

/// A claim under way.
private struct ClaimWork {
  var fund: RootFund
  var pools: [Netuid: Pool]
  let owed: UInt64
  private var values: [Netuid: Amount<TAO>] = [:]
  private var skipped: Set<Netuid> = []

  init(fund: RootFund, pools: [Netuid: Pool], owed: UInt64) {
    self.fund = fund
    self.pools = pools
    self.owed = owed
  }

  private var isLast: Bool { owed == fund.shares }

  mutating func sweepSmallRows(below threshold: Amount<TAO>) {
    for row in fund.rows where row.alpha > .zero {
      guard RootFund.value(of: row.alpha, in: pools[row.netuid]) < threshold else { continue }
      let proceeds = sell(row.alpha, of: row.netuid)
      fund.cash = fund.cash.addingSaturated(proceeds)
    }
  }

  /// Values every row and decides which are left alone.
  mutating func judgeRows(_ rules: ClaimRules, _ anchors: [Netuid: U64F64]) {
    var anchored: [Netuid: Amount<TAO>] = [:]
    var sum = fund.cash
    for row in fund.rows {
      let value = RootFund.value(of: row.alpha, in: pools[row.netuid])
      let most = anchors[row.netuid].map {
        Amount<TAO>(rao: $0.multipliedTruncated(by: U64F64(row.alpha.rao)).floorSaturated)
      }
      values[row.netuid] = value
      anchored[row.netuid] = min(value, most ?? value)
      sum = sum.addingSaturated(min(value, most ?? value))
    }
    guard !isLast else { return }
    let floor = rules.rowFloor(fundValue: sum)
    for (netuid, value) in anchored
    where rules.isDust(row: value, rowFloor: floor, owed: owed, of: fund.shares) {
      skipped.insert(netuid)
    }
  }

  /// What the rows that take part would pay.
  var estimate: Amount<TAO> {
    let sum = fund.rows.filter { !skipped.contains($0.netuid) }.reduce(fund.cash) {
      $0.addingSaturated(values[$1.netuid] ?? .zero)
    }
    return RootFund.slice(sum, owed, of: fund.shares)
  }

  mutating func payOut() -> RootFund.Claim {
    let (cash, fundShares) = (fund.cash, fund.shares)
    let cashPaid = RootFund.slice(cash, owed, of: fundShares)
    var paid = cashPaid
    var parts: [RootFund.Claim.Part] = []
    fund.cash = fund.cash.subtractingSaturated(paid)
    var sold = paid > .zero ? 1 : 0
    var retained = Amount<TAO>.zero
    var forfeited = Amount<TAO>.zero
    for row in fund.rows where row.alpha > .zero {
      let entitled = RootFund.slice(values[row.netuid] ?? .zero, owed, of: fund.shares)
      if skipped.contains(row.netuid) {
        forfeited = forfeited.addingSaturated(entitled)
        continue
      }
      sold += 1
      let proceeds = sell(slice(of: row, entitled), of: row.netuid)
      let part = isLast ? proceeds : min(proceeds, entitled)
      paid = paid.addingSaturated(part)
      parts.append(.init(netuid: row.netuid, tao: part))
      retained = retained.addingSaturated(proceeds.subtractingSaturated(part))
    }
    fund.cash = fund.cash.addingSaturated(retained)
    fund.shares -= owed
    return RootFund.Claim(
      tao: paid, shares: owed, retained: retained, forfeited: forfeited, rowsSold: sold,
      rowsSkipped: skipped.count, fundShares: fundShares, cash: cash, cashPaid: cashPaid,
      parts: parts)
  }

  private func slice(of row: RootFund.Row, _ entitled: Amount<TAO>) -> Amount<Alpha> {
    let part = RootFund.slice(row.alpha, owed, of: fund.shares)
    return part == .zero && entitled > .zero ? Amount(rao: 1) : part
  }

  /// Sells alpha of a row fee-less; nothing happens where the pool refuses.
  private mutating func sell(_ alpha: Amount<Alpha>, of netuid: Netuid) -> Amount<TAO> {
    guard alpha > .zero, var pool = pools[netuid],
      let index = fund.rows.firstIndex(where: { $0.netuid == netuid }),
      let swap = try? pool.withoutFee.swapSelling(alpha)
    else { return .zero }
    fund.rows[index].alpha = fund.rows[index].alpha.subtractingSaturated(swap.paidIn)
    pool.alpha = pool.alpha.addingSaturated(swap.paidIn)
    pool.tao = pool.tao.subtractingSaturated(swap.paidOut)
    pools[netuid] = pool
    return swap.paidOut
  }
}
