import CivilTime
import Holdings
import StakingEconomics
import StakingModel

/// What a person's positions earn and what leaving them returns, at a recorded block.
public struct SummaryReport: Sendable {
  /// What it was made from.
  public let input: SummaryInput
  let positions: [SummaryPosition]
  let comparison: Comparison

  /// The summary of an input. Nothing is asked of the clock or the machine.
  public init(_ input: SummaryInput) {
    self.input = input
    let exits = SummaryReport.exits(input)
    positions = input.profile.positions.map { SummaryPosition($0, input.market, exits) }
    let amount = input.comparedAmount ?? SummaryReport.total(positions)
    comparison = Comparison(
      amount > .zero ? amount : FAQFacts.example, days: input.horizonDays, market: input.market,
      rootTake: input.profile.root.first?.take?.parts ?? StakingDefaults.take,
      subnets: SummaryReport.comparedSubnets(input, positions),
      custodians: SummaryReport.comparedCustodians(input))
  }

  /// What leaving everything today returns; positions that cannot be sold count nothing.
  var leavingToday: Amount<TAO> { SummaryReport.total(positions) }

  /// Net reward of so many days of all positions whose rate is known, in TAO.
  func netTAO(days: Int) -> Double {
    positions.reduce(0) { $0 + ($1.netTAO(days: days) ?? 0) }
  }

  /// Positions whose reward is not in the totals.
  var withoutRate: [SummaryPosition] { positions.filter { $0.netTAO(days: 1) == nil } }

  /// The person's own price of TAO; nil leaves money unknown.
  var price: TAOQuote? {
    input.profile.taoPrice.map { given in
      TAOQuote(
        currency: input.profile.currency, value: given.value, date: given.asOf,
        isApproximate: false, source: given.source ?? "your profile")
    }
  }

  private static func total(_ positions: [SummaryPosition]) -> Amount<TAO> {
    positions.reduce(.zero) { sum, position in
      position.exit.received.flatMap { sum.adding($0) } ?? sum
    }
  }

  private static func exits(_ input: SummaryInput) -> [Netuid: SubnetExit] {
    var held: [Netuid: Amount<Alpha>] = [:]
    for position in input.profile.alpha {
      let sum = held[position.netuid, default: .zero].adding(position.amount)
      held[position.netuid] = sum ?? Amount(rao: .max)
    }
    var exits: [Netuid: SubnetExit] = [:]
    for (netuid, amount) in held {
      if let subnet = input.market.chain.subnet(netuid) {
        exits[netuid] = SubnetExit(amount, in: subnet.pool)
      }
    }
    return exits
  }

  /// The person's subnets by value, at most three; without any, the one with the deepest pool.
  private static func comparedSubnets(
    _ input: SummaryInput, _ positions: [SummaryPosition]
  ) -> [(netuid: Netuid, take: UInt16)] {
    var found: [(netuid: Netuid, take: UInt16)] = []
    let ordered = zip(input.profile.positions, positions).enumerated()
      .sorted { ($1.element.1.atQuote, $0.offset) < ($0.element.1.atQuote, $1.offset) }
    for entry in ordered {
      guard case .alpha(let position) = entry.element.0 else { continue }
      guard !found.contains(where: { $0.netuid == position.netuid }) else { continue }
      found.append((position.netuid, position.take?.parts ?? StakingDefaults.take))
    }
    if found.isEmpty, let deepest = input.market.deepestSubnet {
      found = [(deepest.netuid, StakingDefaults.take)]
    }
    return Array(found.prefix(3))
  }

  private static func comparedCustodians(
    _ input: SummaryInput
  ) -> [CustodialChoice] {
    var found: [CustodialChoice] = []
    for position in input.profile.custodial {
      guard let offer = position.offer else { continue }
      if !found.contains(where: { $0.name == offer.name }) { found.append(offer) }
    }
    return Array(found.prefix(3))
  }
}

extension ReportMarket {
  /// The subnet with the most TAO in its pool, of those that get TAO from the emission.
  var deepestSubnet: SubnetState? { emittingSubnets.first }

  /// Subnets that get TAO from the emission, deepest pool first.
  var emittingSubnets: [SubnetState] {
    chain.subnets
      .filter { $0.emissionEnabled && $0.firstEmissionBlock != nil && $0.minerBurned < .one }
      .sorted { ($0.pool.tao, $1.netuid) > ($1.pool.tao, $0.netuid) }
  }
}

extension CustodialPosition {
  /// The offer with its conditions; nil without a quote.
  var offer: CustodialChoice? {
    guard let quote, let yield else { return nil }
    return CustodialChoice(
      name: provider, yield: yield, quotedOn: quote.on.text, lockDays: Double(lockDays ?? 0),
      withdrawalDays: Double(withdrawalDays ?? 0),
      failureProbability: lossProbability?.fraction ?? 0)
  }

  /// The quote with its commission; nil without a quote.
  var yield: CustodialYield? {
    quote.map {
      CustodialYield(
        quoted: $0.rate.fraction, basis: $0.basis, commission: commission?.fraction ?? 0)
    }
  }
}
