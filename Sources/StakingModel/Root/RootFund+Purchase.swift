extension RootFund {
  /// What buying into a fund did.
  public struct Purchase: Hashable, Sendable {
    /// Shares bought.
    public let shares: UInt64
    /// What the purchase added to the fund's value.
    public let valueAdded: Amount<TAO>
  }

  /// Buys into the fund: the TAO is spread over its rows by value, swap fees are charged, and shares
  /// are given for the value added, at most what every row grew by.
  ///
  /// An empty fund keeps the TAO as cash. The shares earn no root dividends.
  ///
  /// Source: pallets/subtensor/src/staking/claim_root.rs `stake_into_basket` (runtime 470).
  public mutating func buy(
    with amount: Amount<TAO>, for position: inout RootStaker, pools: inout [Netuid: Pool]
  ) throws(SwapError) -> Purchase {
    let before = value(in: pools)
    var after = self
    var moved = pools
    var smallest = UInt64.max
    for (netuid, part) in parts(of: amount, in: pools) {
      let grown = try after.spend(part, on: netuid, pools: &moved)
      smallest = min(smallest, grown)
    }
    let added = after.value(in: moved).subtractingSaturated(before)
    var minted = sharesMinted(for: added, fundValue: before)
    if shares > 0 { minted = min(minted, smallest) }
    guard minted > 0, let total = Amount<TAO>(rao: shares).adding(Amount(rao: minted)) else {
      throw .amountTooLow
    }
    after.shares = total.rao
    self = after
    pools = moved
    position.note(-Int128(minted))
    return Purchase(shares: minted, valueAdded: added)
  }

  /// The amount by rows: root cash is netuid 0; the last takes what rounding left.
  private func parts(
    of amount: Amount<TAO>, in pools: [Netuid: Pool]
  ) -> [(Netuid, Amount<TAO>)] {
    var values = rows.map { ($0.netuid, RootFund.value(of: $0.alpha, in: pools[$0.netuid])) }
    if cash > .zero { values.insert((.root, cash), at: 0) }
    let total = values.reduce(Amount<TAO>.zero) { $0.addingSaturated($1.1) }
    guard total > .zero else { return [(.root, amount)] }
    var left = amount
    return values.enumerated().map { index, row in
      let part =
        index == values.count - 1
        ? left
        : Amount(
          rao: UInt64(clamping: UInt128(amount.rao) * UInt128(row.1.rao) / UInt128(total.rao)))
      left = left.subtractingSaturated(part)
      return (row.0, part)
    }
  }

  /// Spends on one row and says how many shares its growth is worth.
  private mutating func spend(
    _ tao: Amount<TAO>, on netuid: Netuid, pools: inout [Netuid: Pool]
  ) throws(SwapError) -> UInt64 {
    guard netuid != .root else {
      let held = cash
      cash = cash.addingSaturated(tao)
      return grownShares(tao.rao, held: held.rao)
    }
    guard tao > .zero, var pool = pools[netuid] else { return 0 }
    let swap = try pool.swapBuying(with: tao)
    let held = alpha(of: netuid)
    add(swap.paidOut, of: netuid)
    pool.tao = pool.tao.addingSaturated(swap.paidIn)
    pool.alpha = pool.alpha.subtractingSaturated(swap.paidOut)
    pools[netuid] = pool
    return grownShares(swap.paidOut.rao, held: held.rao)
  }

  private func grownShares(_ added: UInt64, held: UInt64) -> UInt64 {
    guard held > 0 else { return .max }
    return UInt64(clamping: UInt128(added) * UInt128(shares) / UInt128(held))
  }
}
