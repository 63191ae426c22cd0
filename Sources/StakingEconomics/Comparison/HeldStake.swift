public import StakingModel

/// What stake that lies there already comes to while it is left alone: it is part of what earns today,
/// so it joins nothing and dilutes nobody.
public struct HeldStake: Hashable, Sendable {
  /// Root stake after some days.
  public struct Root: Hashable, Sendable {
    /// What it has earned at today's prices, in rao of TAO, before a claim.
    public let earnedRao: Int128
    /// What a claim of it then pays, in rao; nil where that would not be worth its fee.
    public let claimedRao: Int128?
    /// The transaction fee of that claim.
    public let claimFee: Amount<TAO>
  }

  /// What it stands on.
  public let ground: StakingGround
  /// The rates of each day, before take.
  public let rates: RateProjection

  /// Follows a ground for some days, 1 to 36,500.
  public init(_ ground: StakingGround, days: Int, course: RateCourse = .followsRules) {
    self.ground = ground
    rates = ground.rates(days: min(max(days, 1), 36_500), course: course)
  }

  /// Alpha after some of the days, rewards included, down to whole rao. Unchanged where the subnet has
  /// not started.
  public func alpha(
    _ held: Amount<Alpha>, on netuid: Netuid, take: UInt16, days: Int
  ) -> Amount<Alpha> {
    let growth = alphaGrowth(held, on: netuid, take: take, days: days)
    let grown = Double(held.rao) * ElementaryFunctions.exp(growth)
    return grown < 0x1p63 ? max(held, Amount(rao: UInt64(grown))) : held
  }

  /// Root stake after some of the days.
  public func root(_ held: Amount<TAO>, take: UInt16, days: Int) -> Root {
    let plan = RootPlan(
      held, chain: ground.chain, take: take, rates: rates.upTo(day: days),
      fund: ground.fund(rates, take: take, scenario: .base), scenario: .base, own: held)
    guard let steps = plan.steps(held.approximate) else {
      return Root(earnedRao: 0, claimedRao: nil, claimFee: .zero)
    }
    func rao(_ kind: StakeStep.Kind) -> Int128 {
      steps.reduce(0) { $0 + ($1.kind == kind ? $1.rao : 0) }
    }
    let worth = rao(.rewards) + rao(.price)
    let isMade = rao(.unclaimed) == 0 && worth > 0
    return Root(
      earnedRao: rao(.rewards),
      claimedRao: isMade ? worth + rao(.impactOut) + rao(.leftToOthers) : nil,
      claimFee: Amount(rao: UInt64(clamping: -rao(.claimFee))))
  }

  /// What root stake has earned after some of the days, at today's prices, in rao of TAO: without the
  /// claim, of which a sale in every pool has to be worked out.
  public func rootEarned(_ held: Amount<TAO>, take: UInt16, days: Int) -> Int128 {
    let joined = RootPlan.joined(held.approximate, own: held, chain: ground.chain)
    let fund = ground.fund(rates, take: take, scenario: .base)
    let earned = fund.worth(days: days) * held.approximate * joined * 1e9
    return earned.magnitude < 0x1p63 ? Int128(earned) : 0
  }

  /// The rates of all days until one added up, net of take: what alpha multiplies by is `exp` of it.
  package func alphaGrowth(
    _ held: Amount<Alpha>, on netuid: Netuid, take: UInt16, days: Int
  ) -> Double {
    let earning = ground.earning(netuid)?.amount.approximate ?? 0
    // Held alpha is part of what earns, unless it is more than all that is known of.
    let part = held.approximate > earning && held > .zero ? earning / held.approximate : 1
    let gross = rates.upTo(day: days).grossGrowth(netuid, until: [days])[0]
    return gross * (1 - Double(take) / 65535) * part
  }

  /// What one TAO on root has earned after some days at today's prices, net of take, before a claim.
  package func rootWorth(take: UInt16, days: Int) -> Double {
    ground.fund(rates, take: take, scenario: .base).worth(days: days)
  }

  /// Today's rate carried on for a year, simple, net of take: a scenario, for rates fall. Alpha per
  /// alpha; zero where the subnet has not started.
  public func alphaRate(on netuid: Netuid, take: UInt16) -> Double {
    ground.chain.alphaYield(netuid, take: take, earningAlpha: ground.earning(netuid)?.amount)?.apr
      ?? 0
  }

  /// The same on root: TAO's worth of dividends per TAO, at today's prices.
  public func rootRate(take: UInt16) -> Double { ground.rootRate(take: take) }
}
