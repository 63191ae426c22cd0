import Holdings
import Market
import StakingEconomics
import StakingModel

/// What leaving everything on the last day costs, prices held still.
struct LeavingThen {
  /// The part of its worth at spot that the sale of all alpha of a subnet keeps, its rewards with it;
  /// nothing where the chain refuses the sale.
  private(set) var kept: [Netuid: Double] = [:]
  /// What sales lose against spot: swap fees and price impact.
  private(set) var lostInSales: Int128 = 0
  /// Transaction fees of what can be left.
  private(set) var transactionFees: Int128 = 0
  /// What root has earned that a claim does not bring: its fee, and all where no claim is worth it.
  private(set) var lostInClaims: Int128 = 0

  /// What locks of the person's own still hold, at spot: it is not in hand.
  private(set) var locked: Int128 = 0
  /// What custodians pay out only after that day, with what it has earned: it is not in hand either.
  private(set) var late: Int128 = 0
  /// What custodians do not pay in the days between asking and having.
  private(set) var lostInWithdrawal: Int128 = 0

  /// What does not depend on a price.
  var fixed: Int128 { lostInClaims + transactionFees + lostInWithdrawal }
  /// What leaving costs.
  var leaving: Int128 { lostInSales + transactionFees + lostInWithdrawal }
  /// What is not in hand then.
  var notInHand: Int128 { locked + late }

  init(_ review: HoldingsReview, in market: Market, days: Int) {
    var (grown, locked): ([Netuid: UInt64], [Netuid: UInt64]) = ([:], [:])
    for position in review.positions {
      let part = position.earned(days: days)
      if position.place == .root {
        lostInClaims += (part?.taoRao ?? 0) - (part?.claimedNetRao ?? 0)
      }
      if case .alpha(let alpha) = position.position {
        let earned = UInt64(clamping: part?.nativeRao ?? 0)
        let all = alpha.amount.rao.addingReportingOverflow(earned).partialValue
        let sum = grown[alpha.netuid, default: 0].addingReportingOverflow(all)
        grown[alpha.netuid] = sum.partialValue
        let held = locked[alpha.netuid, default: 0].addingReportingOverflow(alpha.locked.rao)
        locked[alpha.netuid] = held.partialValue
      }
      add(position, days: days)
      if position.exit.received != nil {
        transactionFees += Int128(position.exit.transactionFee.rao)
      }
    }
    for (netuid, rao) in grown { add(netuid, rao, locked: locked[netuid] ?? 0, market) }
  }

  /// To have it on the last day it is asked for before, and earns nothing from then on.
  private mutating func add(_ position: HeldPosition, days: Int) {
    guard case .custodial(let custodial) = position.position else { return }
    let earned = position.earned(days: days)?.taoRao ?? 0
    guard position.exit.waitDays <= days else {
      late += position.spotRao + earned
      return
    }
    let asked = days - (custodial.withdrawalDays ?? 0)
    guard asked < days, let offer = custodial.offer,
      let paid = offer.earned(on: custodial.amount, days: asked)
    else { return }
    lostInWithdrawal += earned - paid
  }

  /// What is locked stays, at its worth at spot.
  private mutating func add(_ netuid: Netuid, _ rao: UInt64, locked: UInt64, _ market: Market) {
    guard let pool = market.chain.subnet(netuid)?.pool else { return }
    let (spot, free) = (pool.spotValue(of: Amount(rao: rao)), rao - min(rao, locked))
    self.locked += spot - pool.spotValue(of: Amount(rao: free))
    guard let sale = try? pool.unstake(Amount(rao: free), wholeHolding: locked == 0) else {
      if locked > 0 { kept[netuid] = 1 }
      return
    }
    let lost = pool.spotValue(of: Amount(rao: free)) - Int128(sale.received.rao)
    lostInSales += lost
    kept[netuid] = spot > 0 ? Double(spot - lost) / Double(spot) : 0
  }
}
