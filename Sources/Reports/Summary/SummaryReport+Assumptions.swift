import CivilTime
import Holdings
import StakingModel

extension SummaryReport {
  /// What the numbers take for granted, each in a sentence or two.
  var assumptions: [String] {
    [
      "Rates, prices and pools stay as they were at block "
        + "\(Words.block(input.market.chain.block)). In truth a rate falls as more is staked.",
      rootAssumption, claimAssumption,
    ].compactMap { $0 } + earningAssumptions + takeAssumption
      + [
        "Alpha rewards are valued at what a little more alpha would fetch in today's sale.",
        "Rewards of your positions are a day's rate held still, so they add up evenly. In the "
          + "comparison rates fall as the rules make them fall: issuance and stake grow by what is "
          + "minted, and a compared stake joins what earns.",
        "All alpha you hold on one subnet is sold in one sale, with nobody trading in between.",
        "Transaction fees are measured ones: \(Words.exact(TransactionFee.stake)) for a stake, "
          + "\(Words.exact(TransactionFee.unstake)) for an unstake, up to "
          + "\(Words.exact(TransactionFee.claim)) for a claim.",
      ] + custodialAssumption
      + ["Taxes, removed subnets and changes of the rules are left out."]
  }

  private var usesRoot: Bool { !input.profile.root.isEmpty || !comparison.ways.isEmpty }

  private var rootAssumption: String? {
    guard usesRoot else { return nil }
    return "All \(Words.tao(input.market.chain.rootTAO)) on root earn alike, behind validators "
      + "that have a root seat. Root dividends are valued at the quoted price when they arrive, "
      + "and the fund's prices then stay."
  }

  private var claimAssumption: String? {
    let intervals = Set(positions.compactMap { $0.claims?.everyDays }).sorted()
    guard let longest = intervals.last else { return nil }
    let rule =
      intervals.count > 1
      ? "every \(intervals[0]) or \(longest) days, the longer for small stakes"
      : "every \(longest) days"
    return "Root rewards are claimed \(rule), and the fee of each claim is taken off."
  }

  private var earningAssumptions: [String] {
    var seen: Set<Netuid> = []
    let netuids = comparison.ways.compactMap(\.way.netuid) + input.profile.alpha.map(\.netuid)
    return netuids.filter { seen.insert($0).inserted }.compactMap { netuid in
      guard let subnet = input.market.chain.subnet(netuid) else { return nil }
      let earning = input.market.earning(subnet)
      let amount = Words.alpha(earning.amount, netuid)
      switch earning.origin {
      case .stakedOn(let date):
        return "On subnet \(netuid.value), \(amount) earn dividends: what was staked on "
          + "\(date.text) stands in, since this block's figure is not recorded."
      case .given: return "On subnet \(netuid.value), \(amount) earn dividends, as you said."
      case .allOutside:
        return "On subnet \(netuid.value), all \(amount) outside the pool earn dividends, since "
          + "no figure is recorded. That gives the lowest rate the rules allow."
      }
    }
  }

  private var takeAssumption: [String] {
    let missing = input.profile.positions.contains { position in
      switch position {
      case .root(let root): root.take == nil
      case .alpha(let alpha): alpha.take == nil
      case .custodial: false
      }
    }
    let take = Words.take(StakingDefaults.take)
    let rule = "The comparison uses your own takes."
    return missing
      ? ["Where you gave no take, it is \(take), the default and the most allowed. \(rule)"]
      : [rule]
  }

  private var custodialAssumption: [String] {
    guard !input.profile.custodial.isEmpty else { return [] }
    return [
      "A custodian pays its quoted rate, compounds it daily and gives your TAO back one to one, "
        + "without fees that you did not name. The quote is yours and not verified here."
    ]
  }
}
