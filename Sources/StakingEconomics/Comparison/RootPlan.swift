import StakingModel

/// Root stake: one to one, rewards as shares of the validator's fund, claimed once at the end.
struct RootPlan {
  private let amount: Amount<TAO>
  private let chain: ChainState
  private let take: UInt16
  private let rates: RateProjection
  private let fund: FundCourse
  private let scenario: StakeScenario
  /// What the person has on root already; the rates count it.
  private let own: Amount<TAO>

  /// The scenario is that of the rates.
  init(
    _ amount: Amount<TAO>, chain: ChainState, take: UInt16, rates: RateProjection,
    fund: FundCourse, scenario: StakeScenario, own: Amount<TAO> = .zero
  ) {
    (self.amount, self.chain, self.take, self.own) = (amount, chain, take, own)
    (self.rates, self.fund, self.scenario) = (rates, fund, scenario)
  }

  /// The part of a rate that is left once a stake shares the pot with all others.
  static func joined(_ stake: Double, own: Amount<TAO>, chain: ChainState) -> Double {
    let all = chain.rootTAO.approximate
    let together = max(0, all - own.approximate) + stake
    return together > 0 ? all / together : 0
  }

  func outcome(isExplained: Bool) -> Result<StakeOutcome, StakeRefusalError> {
    do throws(SwapError) {
      _ = try RootStake.stake(amount)
    } catch {
      return .failure(StakeRefusalError(.root, .wayIn(error)))
    }
    guard let steps = steps(amount.approximate) else {
      return .failure(StakeRefusalError(.root, .notPossible("rewards")))
    }
    return .success(
      StakeOutcome(
        way: .root, paid: amount,
        steps: [StakeStep(kind: .stakeFee, rao: -Int128(TransactionFee.stake.rao))] + steps
          + [StakeStep(kind: .unstakeFee, rao: -Int128(TransactionFee.unstake.rao))],
        days: rates.days,
        inAndOut: InAndOut(amount),
        assumptions: isExplained ? assumptions : []))
  }

  /// From rewards to the claim; nil where they pass all numbers.
  func steps(_ stake: Double) -> [StakeStep]? {
    let joined = RootPlan.joined(stake, own: own, chain: chain)
    let claim = fund.claim(
      days: rates.days, stake: stake,
      validator: RootPlan.validatorRoot(stake, own: own, chain: chain), chain: chain,
      priceChange: scenario.alphaPriceChange)
    let parts = [
      fund.worth(days: rates.days) * stake, claim.worth, claim.paid, claim.leftToOthers,
    ].map { $0 * joined * 1e9 }
    guard parts.allSatisfy({ abs($0) < 0x1p63 }) else { return nil }
    let (rewards, worth) = (Int128(parts[0]), Int128(parts[1]))
    let (paid, left) = (Int128(parts[2]), Int128(parts[3]))
    return [
      StakeStep(kind: .rewards, rao: rewards), StakeStep(kind: .price, rao: worth - rewards),
      StakeStep(kind: .impactOut, rao: claim.isMade ? paid + left - worth : 0),
      StakeStep(kind: .leftToOthers, rao: -left),
      StakeStep(kind: .claimFee, rao: -Int128(claim.fee.rao)),
      StakeStep(kind: .unclaimed, rao: claim.isMade ? 0 : -worth),
    ]
  }

  /// All TAO on root with the stake's validator: an average one's, and never less than the stake.
  static func validatorRoot(_ stake: Double, own: Amount<TAO>, chain: ChainState) -> Double {
    let all = max(0, chain.rootTAO.approximate - own.approximate) + stake
    return max(stake, all * Double(StakingDefaults.validatorRootBasisPoints) / 10_000)
  }

  private var assumptions: [String] {
    var texts = rates.assumptions + scenario.assumptions
    texts += [
      "The stake joins all TAO on root and shares the rewards with it.",
      "Validator take is \(FixedDecimal.percent(Double(take) / 65535)) of rewards.",
      "Root rewards are shares of the validator's fund of alpha, which "
        + (rates.course == .followsRules
          ? "earns that alpha's own dividends; on root itself they do not compound."
          : "is taken to earn nothing itself."),
      "The validator is an average one: it has \(share) of the TAO on root, and an empty fund at "
        + "the start.",
      "They are claimed once, at the end, if that is worth its fee; a claim sells below spot.",
      "Transaction fees are as measured in October 2026.",
    ]
    if let day = rates.rootUnpaidFrom {
      texts.append(
        "From day \(day) the moving prices add up to one or less, and root is not paid at all.")
    }
    return texts
  }

  private var share: String {
    FixedDecimal.percent(Double(StakingDefaults.validatorRootBasisPoints) / 10_000)
  }
}
