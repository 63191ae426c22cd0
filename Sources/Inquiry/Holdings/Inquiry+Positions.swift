import Holdings
import Market
import StakingEconomics
import StakingModel

extension Inquiry {
  /// One position of a review.
  func position(
    of position: Position, _ held: HeldStake, _ exits: [Netuid: SharedExit], _ horizons: [Int],
    isPart: Bool = false, isBrief: Bool = false
  ) -> HeldPosition {
    switch position {
    case .root(let root):
      self.root(root, position, held, horizons, isPart: isPart, isBrief: isBrief)
    case .alpha(let alpha): self.alpha(alpha, position, held, exits[alpha.netuid], horizons)
    case .custodial(let custodial): self.custodial(custodial, position, horizons)
    }
  }

  private func root(
    _ root: RootPosition, _ position: Position, _ held: HeldStake, _ horizons: [Int],
    isPart: Bool, isBrief: Bool
  ) -> HeldPosition {
    let received = try? RootStake.unstake(root.amount, wholeHolding: !isPart)
    let take = root.take?.parts ?? Market.standInTake
    let earned = horizons.map { days -> HeldPosition.Earned in
      // One page asks of a year alone whether a claim is worth its fee.
      guard !isBrief || days == HoldingsReview.year else {
        let rao = held.rootEarned(root.amount, take: take, days: days)
        return HeldPosition.Earned(
          days: days, nativeRao: rao, taoRao: rao, isAtLeast: false, claimedNetRao: nil)
      }
      let result = held.root(root.amount, take: take, days: days)
      return HeldPosition.Earned(
        days: days, nativeRao: result.earnedRao, taoRao: result.earnedRao, isAtLeast: false,
        claimedNetRao: result.claimedRao.map { $0 - Int128(result.claimFee.rao) })
    }
    return HeldPosition(
      position: position, place: .root, rao: root.amount.rao, take: take,
      heldRate: held.rootRate(take: take), spotRao: Int128(root.amount.rao), lockedRao: 0,
      lockedSpotRao: 0,
      exit: HeldPosition.Exit(
        received: received, feeRao: 0, transactionFee: TransactionFee.unstake,
        priceImpact: nil, refusal: received == nil ? .amountTooLow : nil, waitDays: 0),
      earned: earned)
  }

  private func alpha(
    _ alpha: AlphaPosition, _ position: Position, _ held: HeldStake, _ exit: SharedExit?,
    _ horizons: [Int]
  ) -> HeldPosition {
    let take = alpha.take?.parts ?? Market.standInTake
    let pool = market.chain.subnet(alpha.netuid)?.pool
    let hasStarted = market.chain.subnet(alpha.netuid)?.hasStarted == true
    let spot = pool?.spotValue(of: alpha.amount) ?? 0
    let isAtLeast = market.earning(alpha.netuid)?.isStandIn ?? true
    let earned = horizons.map { days -> HeldPosition.Earned in
      let grown = held.alpha(alpha.amount, on: alpha.netuid, take: take, days: days)
      return HeldPosition.Earned(
        days: days, nativeRao: hasStarted ? Int128(grown.rao) - Int128(alpha.amount.rao) : nil,
        taoRao: hasStarted ? pool.map { $0.spotValue(of: grown) - spot } : nil,
        isAtLeast: isAtLeast, claimedNetRao: nil)
    }
    return HeldPosition(
      position: position, place: .subnet(alpha.netuid), rao: alpha.amount.rao, take: take,
      heldRate: hasStarted ? held.alphaRate(on: alpha.netuid, take: take) : nil,
      spotRao: spot, lockedRao: alpha.locked.rao,
      lockedSpotRao: spot - (pool?.spotValue(of: alpha.free) ?? 0),
      exit: exit?.part(alpha.free)
        ?? HeldPosition.Exit(
          received: nil, feeRao: 0, transactionFee: TransactionFee.unstake, priceImpact: nil,
          refusal: nil, waitDays: 0),
      earned: earned)
  }

  private func custodial(
    _ custodial: CustodialPosition, _ position: Position, _ horizons: [Int]
  ) -> HeldPosition {
    let offer = custodial.offer
    let earned = horizons.map { days -> HeldPosition.Earned in
      let rao = offer.flatMap { $0.earned(on: custodial.amount, days: days) }
      return HeldPosition.Earned(
        days: days, nativeRao: rao, taoRao: rao, isAtLeast: false, claimedNetRao: nil)
    }
    return HeldPosition(
      position: position,
      place: .custodian(offer ?? CustodialChoice(unquoted: custodial.provider)),
      rao: custodial.amount.rao, take: nil, heldRate: custodial.yield?.apr,
      spotRao: Int128(custodial.amount.rao), lockedRao: 0, lockedSpotRao: 0,
      exit: HeldPosition.Exit(
        received: custodial.amount, feeRao: 0, transactionFee: .zero, priceImpact: nil,
        refusal: nil, waitDays: (custodial.lockDays ?? 0) + (custodial.withdrawalDays ?? 0)),
      earned: earned)
  }
}

extension CustodialChoice {
  /// Where TAO lies with somebody who quoted nothing.
  fileprivate init(unquoted name: String) {
    self.init(name: name, yield: CustodialYield(quoted: 0), quotedOn: "")
  }
}
