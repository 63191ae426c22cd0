import CivilTime
import Holdings
import Inquiry
import Market
import StakingEconomics
import StakingModel

extension SummaryReport {
  /// What the numbers take for granted, each in a sentence or two.
  var assumptions: [String] { marketAssumptions + ownAssumptions }

  /// Of prices, rates and the rules.
  var marketAssumptions: [String] {
    [
      "Prices stay as they were at block \(Words.block(context.chain.block)): others' trades hold "
        + "them there. Rates fall as the rules make them fall, since issuance and stake grow by what is "
        + "minted.",
      "All \(Words.staked(context.chain.rootTAO)) on root earn alike, behind validators with a root seat. "
        + "Root rewards are a part of the validator's fund of alpha. They are counted at the quoted "
        + "price, and the fund earns alpha dividends itself.",
      "What a position has earned is counted before it is claimed or sold. A claim pays less. It sells "
        + "below the price, leaves very small rows to others and costs up to "
        + "\(Words.exact(TransactionFee.claim)).",
    ] + earningAssumptions
  }

  /// Of what the person holds, and what it costs.
  var ownAssumptions: [String] {
    heldAssumption + chosenAssumptions + takeAssumptions
      + [
        "All alpha you hold on one subnet is sold in one sale, with nobody trading in between.",
        "Transaction fees are measured ones: \(Words.exact(TransactionFee.stake)) for a stake, "
          + "\(Words.exact(TransactionFee.unstake)) for an unstake, up to "
          + "\(Words.exact(TransactionFee.claim)) for a claim.",
      ] + custodialAssumption
      + ["Taxes, removed subnets and changes of the rules are left out."]
  }

  private var heldAssumption: [String] {
    input.isHeldInLab
      ? ["The positions are those you entered in the lab; its verb holdings lists them."] : []
  }

  /// What the person chose in the place of a default.
  private var chosenAssumptions: [String] {
    var all: [String] = []
    if input.horizonDays != HoldingsReview.year {
      all.append(
        "The horizon is \(Words.count(input.horizonDays)) days, as you set it; "
          + "\(HoldingsReview.year) is the default.")
    }
    if let amount = input.comparedAmount {
      all.append(
        "The ways beside each other stake \(Words.exact(amount)), as you set it; the default is what "
          + "you hold.")
    }
    return all
  }

  private var earningAssumptions: [String] {
    var seen: Set<Netuid> = []
    let netuids = comparison.choices.map(\.netuid) + input.profile.alpha.map(\.netuid)
    let found = netuids.filter { seen.insert($0).inserted }.sorted().compactMap { netuid in
      context.market.earning(netuid).map { (netuid, $0) }
    }
    let outside = found.filter { $0.1.isStandIn }
    let staked = found.filter { !$0.1.isStandIn }
    return standIns(staked)
      + outside.prefix(SummaryReport.fewSubnets).map { netuid, earning in
        "On subnet \(netuid.value), all \(Words.alpha(earning.amount, netuid)) outside the pool earn "
          + "dividends, since no figure is recorded. That gives the lowest rate the rules allow."
      }
  }

  /// What stands in for alpha whose part that earns was not recorded.
  private func standIns(_ staked: [(Netuid, EarningAlpha)]) -> [String] {
    guard !staked.isEmpty else { return [] }
    let amounts = staked.map { Words.alpha($0.1.amount, $0.0) }
    let which =
      staked.count > SummaryReport.fewSubnets
      ? " on \(Words.count(staked.count)) of your subnets" : ": " + amounts.joined(separator: ", ")
    return [
      "This block's figure of what earns dividends is not recorded. What was staked on "
        + "\(AlphaSplit.date.text) stands in\(which)."
    ]
  }

  /// As many are told one by one.
  private static let fewSubnets = 3

  private var takeAssumptions: [String] {
    let takes = input.profile.root.map(\.take) + input.profile.alpha.map(\.take)
    let isDefault = input.assumedTake == StakingDefaults.take
    let take =
      Words.take(input.assumedTake)
      + (isDefault ? ", the default and the most allowed" : ", as you set it")
    guard !takes.isEmpty else {
      return [
        "Root and alpha are counted with a take of \(take)."
      ]
    }
    var all: [String] = []
    if takes.contains(where: { $0 == nil }) {
      all.append(
        "Where you gave no take, it is \(take).")
    }
    if takes.contains(where: { $0 != nil }) {
      all.append(
        "The comparison uses your own takes, weighted by amount where you have several.")
    }
    return all
  }

  private var custodialAssumption: [String] {
    guard !input.profile.custodial.isEmpty || !input.offers.isEmpty else { return [] }
    let later = review.leavingLater.contains { $0.days <= outlook.days }
    return [
      "A custodian pays its rate as it is quoted, simple or compounded daily. It gives your TAO back "
        + "one to one, without fees that you did not name. The quote is yours and not verified here."
    ]
      + (later
        ? [
          "All on root counts what custodians pay out within \(Words.dayCount(outlook.days)) as if you had "
            + "it today, and nothing that comes later."
        ] : [])
  }
}
