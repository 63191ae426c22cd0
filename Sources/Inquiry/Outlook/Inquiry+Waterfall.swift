import Holdings
import Market
import StakingEconomics
import StakingModel

extension Inquiry {
  /// From what is earned before take to what is in hand after leaving on the last day, prices held
  /// still. Positions whose rate is not known earn nothing in it.
  func waterfall(
    _ profile: Profile, _ review: HoldingsReview, _ leaving: LeavingThen, days: Int
  ) -> HoldingsWaterfall {
    let held = HeldStake(market.ground, days: days)
    var (gross, commissionFree, earned): (Int128, Int128, Int128) = (0, 0, 0)
    for position in review.positions {
      let net = position.earned(days: days)?.taoRao ?? 0
      earned += net
      let before = beforeTake(position, held, net, days: days)
      gross += before.gross
      commissionFree += before.commissionFree
    }
    let claimed = earned - leaving.lostInClaims
    return HoldingsWaterfall(
      days: days, gross: gross, commissionFree: commissionFree, earned: earned, claimed: claimed,
      left: claimed - leaving.leaving, locked: leaving.notInHand)
  }

  /// What a position would earn without take and commission, and without take alone.
  private func beforeTake(
    _ position: HeldPosition, _ held: HeldStake, _ net: Int128, days: Int
  ) -> (gross: Int128, commissionFree: Int128) {
    switch position.position {
    case .root(let root):
      let gross = max(net, held.rootEarned(root.amount, take: 0, days: days))
      return (gross, net)
    case .alpha(let alpha):
      guard position.earned(days: days)?.taoRao != nil,
        let pool = market.chain.subnet(alpha.netuid)?.pool
      else { return (net, net) }
      let grown = held.alpha(alpha.amount, on: alpha.netuid, take: 0, days: days)
      return (max(net, pool.spotValue(of: grown) - position.spotRao), net)
    case .custodial(let custodial):
      guard let quote = custodial.quote,
        let gross = CustodialChoice(
          name: custodial.provider,
          yield: CustodialYield(quoted: quote.rate.fraction, basis: quote.basis), quotedOn: ""
        ).earned(on: custodial.amount, days: days)
      else { return (net, net) }
      return (max(net, gross), max(net, gross))
    }
  }
}
