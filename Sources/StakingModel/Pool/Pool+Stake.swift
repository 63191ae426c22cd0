extension Pool {
  /// Stakes TAO: the fee leaves the input, the rest buys alpha.
  ///
  /// With a limit the order runs up to that price, or fails with `slippageTooHigh` if it may not
  /// run in part. Below the minimum stake it fails with `amountTooLow`.
  ///
  /// Source: pallets/subtensor/src/staking/add_stake.rs, stake_utils.rs `stake_into_subnet`.
  public func stake(
    _ requested: Amount<TAO>, limit: PriceLimit? = nil
  ) throws(SwapError) -> StakeQuote {
    guard let minimum = StakeMinimum.paid(feeRate: feeRate), requested >= minimum else {
      throw .amountTooLow
    }
    var amount = requested
    if let limit {
      let most = try largestStake(limit: limit)
      guard limit.allowsPartial || requested <= most else { throw .slippageTooHigh }
      amount = min(requested, most)
    }
    let swap = try swapBuying(with: amount, limit: (limit ?? .highest).price)
    guard swap.paidIn >= StakeMinimum.amount else { throw .amountTooLow }
    return try stakeQuote(requested: requested, swap: swap, limit: limit)
  }

  private func stakeQuote(
    requested: Amount<TAO>, swap: Swap<TAO, Alpha>, limit: PriceLimit?
  ) throws(SwapError) -> StakeQuote {
    guard let paid = swap.paidIn.adding(swap.fee), let taoAfter = tao.adding(swap.paidIn),
      let alphaAfter = alpha.subtracting(swap.paidOut)
    else { throw .swapInputTooLarge }
    var after = self
    after.tao = taoAfter
    after.alpha = alphaAfter
    return StakeQuote(
      before: self, requested: requested, paid: paid, fee: swap.fee, received: swap.paidOut,
      after: after, limit: limit)
  }

  /// Unstakes alpha: the fee leaves the input, the rest is sold for TAO; then the fee is sold
  /// fee-less in the same pool for the block author.
  ///
  /// With a limit the staker's sale runs down to that price, or fails with `slippageTooHigh` if it
  /// may not run in part. A payout below 0.002 TAO fails with `amountTooLow` unless it is the
  /// whole holding.
  ///
  /// Source: pallets/subtensor/src/staking/remove_stake.rs, stake_utils.rs `unstake_from_subnet`.
  public func unstake(
    _ requested: Amount<Alpha>, limit: PriceLimit? = nil, wholeHolding: Bool = false
  ) throws(SwapError) -> UnstakeQuote {
    guard requested > .zero else { throw .amountTooLow }
    let simulated = try swapSelling(requested)
    guard wholeHolding || simulated.paidOut >= StakeMinimum.amount else { throw .amountTooLow }
    var swap = simulated
    if let limit {
      let most = try largestUnstake(limit: limit)
      guard limit.allowsPartial || requested <= most else { throw .slippageTooHigh }
      swap = try swapSelling(min(requested, most), limit: limit.price)
    }
    return try unstakeQuote(requested: requested, swap: swap, limit: limit)
  }

  private func unstakeQuote(
    requested: Amount<Alpha>, swap: Swap<Alpha, TAO>, limit: PriceLimit?
  ) throws(SwapError) -> UnstakeQuote {
    guard let paid = swap.paidIn.adding(swap.fee), let between = selling(swap) else {
      throw .swapInputTooLarge
    }
    let authorFee = swap.paidIn == .zero ? .zero : swap.fee
    let author = try between.withoutFee.swapSelling(authorFee)
    guard let after = between.selling(author) else { throw .swapInputTooLarge }
    return UnstakeQuote(
      before: self, requested: requested, paid: paid, fee: swap.fee, received: swap.paidOut,
      authorReceived: author.paidOut, after: after, limit: limit)
  }

  /// The pool after a sale, nil past 2^64−1 rao.
  private func selling(_ swap: Swap<Alpha, TAO>) -> Pool? {
    guard let alpha = alpha.adding(swap.paidIn), let tao = tao.subtracting(swap.paidOut) else {
      return nil
    }
    var pool = self
    pool.alpha = alpha
    pool.tao = tao
    return pool
  }
}
