import StakingEconomics
import StakingModel

/// The model's comparison as the summary shows it: one way after the other, root first.
struct Comparison: Sendable {
  /// One way.
  struct Way: Sendable {
    let title: String
    let way: StakeWay
    /// What it comes to, prices held still; nil if it cannot be gone.
    let outcome: StakeOutcome?
    /// The price change after which it gives back just what was paid; nil without a price.
    let breakEven: Double?
    /// The price change after which it gives just what root gives; nil without a price.
    let asRoot: Double?
    /// What it brings at other prices, in the order of `priceChanges`; nil where it cannot be gone.
    let gains: [Double?]

    /// TAO in hand at the end.
    var final: Double? { outcome.map { Double($0.finalRao) / 1e9 } }
    /// What it brings, in TAO.
    var gain: Double? { outcome.map { Double($0.gainRao) / 1e9 } }

    /// Fees and price impact of getting in and out, in TAO; nil if they are not known.
    var entryAndExit: Double? {
      guard let outcome else { return nil }
      if case .custodial = way {
        return outcome.steps.contains { $0.kind == .custodialFee }
          ? Double(-outcome.rao(.custodialFee)) / 1e9 : nil
      }
      let costs: [StakeStep.Kind] = [
        .stakeFee, .swapFeeIn, .impactIn, .swapFeeOut, .impactOut, .unstakeFee,
      ]
      return Double(-costs.reduce(Int128(0)) { $0 + outcome.rao($1) }) / 1e9
    }
  }

  /// The model's result with prices held still.
  let model: StakeComparison
  /// The subnets compared.
  let choices: [StakeComparison.AlphaChoice]
  let ways: [Way]

  var amount: Amount<TAO> { model.amount }
  var days: Int { model.days }

  /// Price changes of alpha that are shown beside "held still".
  static let priceChanges = FAQConstants.priceChanges

  /// - Parameters:
  ///   - subnets: the subnets compared, with the take there.
  ///   - custodians: offers compared.
  init(
    _ amount: Amount<TAO>, days: Int, market: ReportMarket, rootTake: UInt16,
    subnets: [(netuid: Netuid, take: UInt16)], custodians: [CustodialChoice]
  ) {
    let choices = subnets.map { netuid, take in
      StakeComparison.AlphaChoice(
        netuid, take: take,
        earningAlpha: market.chain.subnet(netuid).map { market.earning($0).amount })
    }
    func compare(_ scenario: StakeScenario) -> StakeComparison {
      StakeComparison(
        amount, days: days, chain: market.chain, rootTake: rootTake, alpha: choices,
        custodians: custodians, scenario: scenario, course: .followsRules)
    }
    let still = compare(.base)
    let moved = Comparison.priceChanges.map { change in
      compare(StakeScenario(name: Words.change(change), alphaPriceChange: change))
    }
    let alpha = choices.map { choice in
      (
        title: market.title(choice.netuid), way: StakeWay.alpha(choice.netuid),
        choice: Optional(choice)
      )
    }
    let offers = custodians.map {
      (title: $0.name, way: StakeWay.custodial($0.name), choice: StakeComparison.AlphaChoice?.none)
    }
    let all = [(title: "Root", way: StakeWay.root, choice: nil)] + alpha + offers
    model = still
    self.choices = choices
    ways = all.map { title, way, choice in
      Way(
        title: title, way: way, outcome: still.outcome(of: way),
        breakEven: choice.flatMap { still.breakEvenPriceChange(of: $0) },
        asRoot: choice.flatMap { still.breakEvenPriceChange(of: $0, against: .root) },
        gains: moved.map { $0.outcome(of: way).map { Double($0.gainRao) / 1e9 } })
    }
  }
}

extension StakeWay {
  /// The subnet whose price it depends on.
  var netuid: Netuid? {
    if case .alpha(let netuid) = self { netuid } else { nil }
  }
}
