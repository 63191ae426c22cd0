import StakingModel

extension SandboxPortfolio.Position {
  /// Stake on root with what can be claimed.
  init(root story: PlaceStory, in chain: SandboxChain) {
    let claim = chain.pendingClaim()
    let claimFee = claim.map { chain.assumptions.fee(of: $0.call) } ?? .zero
    let claimable = claim?.tao ?? .zero
    let counted = claimable > claimFee ? claimable : .zero
    let stake = chain.wallet.root.stake
    let unstakeFee = stake > .zero || counted > .zero ? chain.assumptions.fee(of: .unstake) : .zero
    let fees = unstakeFee.addingSaturated(counted > .zero ? claimFee : .zero)
    let returned = stake.addingSaturated(counted)
    let worth = stake.addingSaturated(claimable)
    let rewards = Amount<TAO>(rao: story.rewardsRao).addingSaturated(counted)
    self.init(
      place: .root, heldRao: stake.rao, price: nil, worth: worth, exit: worth, story: story,
      leaving: (returned, returned.subtractingSaturated(fees), swapFee: .zero), rewards: rewards)
  }

  /// Alpha staked in a subnet.
  init(
    _ holding: SandboxWallet.Holding, _ story: PlaceStory, _ pool: Pool, in chain: SandboxChain
  ) {
    let worth = Amount<TAO>(
      rao: pool.price.multipliedTruncated(by: U64F64(holding.alpha.rao)).floorSaturated)
    let quote = chain.exitQuote(of: holding.netuid)
    let leaving = quote.map { quote in
      (
        quote.received,
        quote.received.subtractingSaturated(chain.assumptions.fee(of: .unstake)),
        swapFee: PlaceStory.worth(quote.fee.rao, of: quote.net.rao, sold: quote.received)
      )
    }
    self.init(
      place: .subnet(holding.netuid), heldRao: holding.alpha.rao, price: pool.price, worth: worth,
      exit: quote?.received, story: story, leaving: leaving,
      rewards: story.rewards(held: holding.alpha.rao, worth: worth))
  }

  /// - Parameter leaving: what leaving returns before and after transaction fees, and its swap fee.
  private init(
    place: SandboxPlace, heldRao: UInt64, price: U64F64?, worth: Amount<TAO>, exit: Amount<TAO>?,
    story: PlaceStory, leaving: (gross: Amount<TAO>, net: Amount<TAO>, swapFee: Amount<TAO>)?,
    rewards: Amount<TAO>
  ) {
    self.place = place
    self.heldRao = heldRao
    self.price = price
    self.worth = worth
    self.exit = exit
    exitNet = leaving?.net
    putIn = story.putIn
    takenOut = story.takenOut
    rewardsRao = story.rewardsRao
    transactionFees = story.transactionFees
    gain = leaving.map { leaving in
      let paid = story.swapFees.addingSaturated(story.transactionFees)
      let toLeave = leaving.gross.subtractingSaturated(leaving.net)
        .addingSaturated(leaving.swapFee)
      let total =
        Int128(leaving.net.rao) + Int128(story.takenOut.rao) - Int128(story.putIn.rao)
        - Int128(story.transactionFees.rao)
      return SandboxGain(
        total, rewards: Int128(rewards.rao), fees: Int128(paid.addingSaturated(toLeave).rao))
    }
  }
}
