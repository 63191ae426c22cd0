public import StakingModel

/// The same TAO for the same time on root, in alpha and with custodians: what is in hand at the end,
/// in TAO, net of everything.
///
/// A projection under the assumptions each outcome lists. Prices and stakes of others follow the
/// scenario; the pool is the real one, with the stake's own impact on the way in and out.
public struct StakeComparison: Hashable, Sendable {
  /// Alpha of a subnet.
  public struct AlphaChoice: Hashable, Sendable {
    /// The subnet.
    public let netuid: Netuid
    /// The validator's take in parts of 65535.
    public let take: UInt16
    /// Alpha that earns there, where it is known.
    public let earningAlpha: Amount<Alpha>?

    /// A choice.
    public init(
      _ netuid: Netuid, take: UInt16 = StakingDefaults.take, earningAlpha: Amount<Alpha>? = nil
    ) {
      self.netuid = netuid
      self.take = take
      self.earningAlpha = earningAlpha
    }
  }

  /// What is paid on each way.
  public let amount: Amount<TAO>
  /// The horizon in days, 1 to 36,500.
  public let days: Int
  /// The state it starts from.
  public let chain: ChainState
  /// What happens meanwhile.
  public let scenario: StakeScenario
  /// How rates run.
  public let course: RateCourse
  /// The take of the validator on root, in parts of 65535; nil where root is left out.
  public let rootTake: UInt16?
  /// The alpha compared.
  public let choices: [AlphaChoice]
  /// The custodians compared.
  public let custodians: [CustodialChoice]
  /// The rates of each day before take.
  public let grossRates: RateProjection
  /// The ways that can be gone: root first, then alpha, then custodians, in the order given.
  public let outcomes: [StakeOutcome]
  /// The ways that cannot, and why.
  public let refusals: [StakeRefusal]

  /// Compares.
  ///
  /// - Parameters:
  ///   - days: brought to 1…36,500.
  ///   - rootTake: the take of the validator on root, in parts of 65535; nil leaves root out.
  ///   - course: required, so that nobody gets a flat rate without asking.
  public init(
    _ amount: Amount<TAO>, days: Int, chain: ChainState, rootTake: UInt16? = StakingDefaults.take,
    alpha: [AlphaChoice] = [], custodians: [CustodialChoice] = [],
    scenario: StakeScenario = .base, course: RateCourse
  ) {
    let days = min(max(days, 1), 36_500)
    let earning = alpha.compactMap { choice in choice.earningAlpha.map { (choice.netuid, $0) } }
    let rates = RateProjection(
      chain, netuids: alpha.map(\.netuid), days: days, take: 0,
      earningAlpha: Dictionary(earning) { first, _ in first }, scenario: scenario, course: course)
    self.init(
      amount, chain: chain, rates: rates, rootTake: rootTake, alpha: alpha,
      custodians: custodians, scenario: scenario, course: course)
  }

  /// Compares along rates that are there already: gross, of these choices and this scenario.
  init(
    _ amount: Amount<TAO>, chain: ChainState, rates: RateProjection, rootTake: UInt16?,
    alpha: [AlphaChoice], custodians: [CustodialChoice], scenario: StakeScenario,
    course: RateCourse
  ) {
    var results: [Result<StakeOutcome, StakeRefusalError>] = []
    if let rootTake {
      results.append(
        RootPlan(
          amount, rootTAO: chain.rootTAO, take: rootTake, rates: rates, scenario: scenario
        ).outcome)
    }
    results += alpha.map { choice in
      AlphaPlan(amount, chain: chain, choice: choice, rates: rates, scenario: scenario).outcome
    }
    results += custodians.map { $0.outcome(amount, days: rates.days) }
    (self.rootTake, choices, self.custodians) = (rootTake, alpha, custodians)
    grossRates = rates
    (self.amount, days, self.chain) = (amount, rates.days, chain)
    (self.scenario, self.course) = (scenario, course)
    outcomes = results.compactMap { try? $0.get() }
    refusals = results.compactMap {
      if case .failure(let error) = $0 { error.refusal } else { nil }
    }
  }

  /// The outcome of a way, if it can be gone.
  public func outcome(of way: StakeWay) -> StakeOutcome? {
    outcomes.first { $0.way == way }
  }

  /// The change of a subnet's price over the horizon at which its alpha leaves as much in hand as
  /// another way does in this comparison: below zero the price may fall that far, above it has to
  /// rise. Found by bisection on the real pool; nil where no price between 10^−6 and 10^6 times
  /// today's does it, or the subnet is not part of the comparison.
  public func breakEvenPriceChange(of choice: AlphaChoice, against way: StakeWay) -> Double? {
    outcome(of: way).flatMap { priceChange(of: choice, for: $0.finalRao) }
  }

  /// The change of price at which alpha gives back exactly what was paid.
  public func breakEvenPriceChange(of choice: AlphaChoice) -> Double? {
    priceChange(of: choice, for: Int128(amount.rao))
  }

  private func priceChange(of choice: AlphaChoice, for target: Int128) -> Double? {
    guard grossRates.alphaPerBlock[choice.netuid] != nil else { return nil }
    let plan = AlphaPlan(
      amount, chain: chain, choice: choice, rates: grossRates, scenario: scenario)
    func final(_ logarithm: Double) -> Int128? {
      try? plan.outcome(priceChange: ElementaryFunctions.expm1(logarithm)).get().finalRao
    }
    let end = ElementaryFunctions.log(1e6)
    var (low, high) = (-end, end)
    guard (final(high) ?? .min) >= target, (final(low) ?? .min) < target else { return nil }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if (final(middle) ?? .min) >= target { high = middle } else { low = middle }
    }
    return ElementaryFunctions.expm1(high)
  }
}

/// A refusal on its way to the list.
package struct StakeRefusalError: Error {
  package let refusal: StakeRefusal

  init(_ way: StakeWay, _ reason: StakeRefusal.Reason) {
    refusal = StakeRefusal(way: way, reason: reason)
  }
}
