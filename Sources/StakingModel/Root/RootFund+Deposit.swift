extension RootFund {
  /// What a deposit did.
  public struct Deposit: Hashable, Sendable {
    /// Shares minted for stakers.
    public let shares: UInt64
    /// What the deposit added to the fund's value.
    public let valueAdded: Amount<TAO>
    /// The part of it that belongs to root stakers; the rest is the fund's own root cash's.
    public let stakersValue: Amount<TAO>
    /// Whether the alpha is in the fund now; otherwise it waits for a larger deposit.
    public let isKept: Bool
  }

  /// Takes root dividends into the fund.
  ///
  /// The alpha is kept as it is: no sale, no fee, no price impact. Shares are minted for the value
  /// added, at the fund's value before. If that gives no share, or none per rao of stake, nothing
  /// happens.
  ///
  /// - Parameter totalRoot: the root stake of all stakers with this validator.
  /// - Returns: nil if nobody is there to own it: then it is recycled.
  public mutating func deposit(
    _ credits: [Netuid: Amount<Alpha>], totalRoot: Amount<TAO>, pools: [Netuid: Pool]
  ) -> Deposit? {
    let before = value(in: pools)
    var after = self
    for (netuid, alpha) in credits { after.add(alpha, of: netuid) }
    let added = after.value(in: pools).subtractingSaturated(before)
    guard totalRoot > .zero else {
      guard cash > .zero, shares > 0 else { return nil }
      self = after
      return Deposit(shares: 0, valueAdded: added, stakersValue: .zero, isKept: true)
    }
    let all = UInt128(totalRoot.rao) + UInt128(cash.rao)
    let stakersValue = Amount<TAO>(
      rao: UInt64(clamping: UInt128(added.rao) * UInt128(totalRoot.rao) / all))
    let minted = sharesMinted(for: stakersValue, fundValue: before)
    let step = (UInt128(minted) << 32) / UInt128(totalRoot.rao)
    guard minted > 0, step > 0, shares.addingReportingOverflow(minted).overflow == false else {
      return Deposit(shares: 0, valueAdded: added, stakersValue: stakersValue, isKept: false)
    }
    after.shares += minted
    after.rate = rate.addingSaturated(I96F32(bits: Int128(clamping: step)))
    after.timeWeightedReturn = FundReturn.next(
      timeWeightedReturn, gain: stakersValue, on: totalRoot)
    self = after
    return Deposit(
      shares: minted, valueAdded: added, stakersValue: stakersValue, isKept: true)
  }

  /// `⌊value·shares/fundValue⌋`; one per rao in a fund without shares; at par in a worthless one if
  /// its shares are a hundredth of the value at most.
  func sharesMinted(for value: Amount<TAO>, fundValue: Amount<TAO>) -> UInt64 {
    if shares == 0 { return value.rao }
    if fundValue == .zero { return shares <= value.rao / 100 ? value.rao : 0 }
    return UInt64(clamping: UInt128(value.rao) * UInt128(shares) / UInt128(fundValue.rao))
  }
}
