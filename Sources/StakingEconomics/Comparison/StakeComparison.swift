public import StakingModel

/// The same TAO for the same time on root, in alpha and with custodians: what is in hand at the end,
/// in TAO, net of every fee, take and getting out.
///
/// A projection under the assumptions each outcome lists. Prices and stakes of others follow the
/// scenario; the pool is the real one, with the stake's own impact on the way in and out.
public struct StakeComparison: Hashable, Sendable {
  /// Root stake with a validator.
  public struct RootChoice: Hashable, Sendable {
    /// The validator's take in parts of 65535.
    public let take: UInt16
    /// What the person has there already: it shares the rewards today.
    public let own: Amount<TAO>

    /// A choice.
    public init(take: UInt16 = StakingDefaults.take, own: Amount<TAO> = .zero) {
      self.take = take
      self.own = own
    }
  }

  /// Alpha of a subnet.
  public struct AlphaChoice: Hashable, Sendable {
    /// The subnet.
    public let netuid: Netuid
    /// The validator's take in parts of 65535.
    public let take: UInt16
    /// What the person has there already: it shares the rewards today.
    public let own: Amount<Alpha>
    /// The alpha that earns there.
    public let earning: EarningAlpha

    /// A choice on a ground.
    public init(
      _ netuid: Netuid, on ground: StakingGround, take: UInt16 = StakingDefaults.take,
      own: Amount<Alpha> = .zero
    ) {
      self.netuid = netuid
      self.take = take
      self.own = own
      earning = ground.earning(netuid) ?? EarningAlpha(.zero, .allOutside)
    }
  }

  /// What is paid on each way.
  public let amount: Amount<TAO>
  /// The horizon in days, 1 to 36,500.
  public let days: Int
  /// What it stands on.
  public let ground: StakingGround
  /// What happens meanwhile.
  public let scenario: StakeScenario
  /// How rates run.
  public let course: RateCourse
  /// Root, unless it is left out.
  public let root: RootChoice?
  /// The alpha compared.
  public let choices: [AlphaChoice]
  /// The custodians compared.
  public let custodians: [CustodialChoice]
  /// The rates of each day before take.
  public let grossRates: RateProjection
  /// What a stake on each subnet that can be gone into goes through, for the horizon or longer.
  package let courses: [AlphaChoice: AlphaCourse]
  /// What a TAO on root earns in its validator's fund; nil where root is left out.
  let fund: FundCourse?
  /// The ways that can be gone: root first, then alpha, then custodians, in the order given.
  public let outcomes: [StakeOutcome]
  /// The ways that cannot, and why.
  public let refusals: [StakeRefusal]

  /// The state it starts from.
  public var chain: ChainState { ground.chain }

  /// Compares.
  ///
  /// - Parameters:
  ///   - days: brought to 1…36,500.
  ///   - root: nil leaves root out.
  ///   - course: required, so that nobody gets a flat rate without asking.
  ///   - isExplained: whether outcomes say what they take for granted.
  public init(
    _ amount: Amount<TAO>, days: Int, ground: StakingGround, root: RootChoice? = RootChoice(),
    alpha: [AlphaChoice] = [], custodians: [CustodialChoice] = [],
    scenario: StakeScenario = .base, course: RateCourse, isExplained: Bool = true
  ) {
    let days = min(max(days, 1), 36_500)
    let rates = ground.rates(days: days, scenario: scenario, course: course)
    self.init(
      amount, ground: ground, rates: rates,
      fund: root.map { ground.fund(rates, take: $0.take, scenario: scenario) },
      root: root, alpha: alpha, custodians: custodians, scenario: scenario,
      isExplained: isExplained)
  }

  /// Compares along rates that are there already: gross, of this ground and scenario.
  init(
    _ amount: Amount<TAO>, ground: StakingGround, rates: RateProjection, fund: FundCourse?,
    root: RootChoice?, alpha: [AlphaChoice], custodians: [CustodialChoice],
    scenario: StakeScenario, isExplained: Bool = true,
    courses known: [AlphaChoice: AlphaCourse] = [:]
  ) {
    let chain = ground.chain
    var courses = known
    var results: [Result<StakeOutcome, StakeRefusalError>] = []
    if let root, let fund {
      let plan = RootPlan(
        amount, chain: chain, take: root.take, rates: rates, fund: fund, scenario: scenario,
        own: root.own)
      results.append(plan.outcome(isExplained: isExplained))
    }
    results += alpha.map { choice in
      let plan = AlphaPlan(
        amount, chain: chain, choice: choice, rates: rates, scenario: scenario,
        course: courses[choice])
      courses[choice] = plan.course
      return plan.outcome
    }
    results += custodians.map { $0.outcome(amount, days: rates.days) }
    self.courses = courses
    (self.root, choices, self.custodians, self.fund) = (root, alpha, custodians, fund)
    (grossRates, course) = (rates, rates.course)
    (self.amount, days, self.ground, self.scenario) = (amount, rates.days, ground, scenario)
    outcomes = results.compactMap { try? $0.get() }
    refusals = results.compactMap {
      if case .failure(let error) = $0 { error.refusal } else { nil }
    }
  }

  /// The outcome of a way, if it can be gone.
  public func outcome(of way: StakeWay) -> StakeOutcome? {
    outcomes.first { $0.way == way }
  }

  /// Equal by what they were made from and came to.
  public static func == (left: StakeComparison, right: StakeComparison) -> Bool {
    left.outcomes == right.outcomes && left.refusals == right.refusals
      && left.ground == right.ground && left.scenario == right.scenario
  }

  /// Hashes a part of it.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(outcomes)
  }
}

/// A refusal on its way to the list.
package struct StakeRefusalError: Error {
  package let refusal: StakeRefusal

  init(_ way: StakeWay, _ reason: StakeRefusal.Reason) {
    refusal = StakeRefusal(way: way, reason: reason)
  }
}
