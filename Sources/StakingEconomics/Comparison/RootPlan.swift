import StakingModel

/// Root stake: one to one, rewards as shares of the validator's fund, claimed once at the end.
struct RootPlan {
  private let amount: Amount<TAO>
  private let rootTAO: Amount<TAO>
  private let take: UInt16
  private let rates: RateProjection
  private let scenario: StakeScenario

  /// The rates must be gross; the scenario is theirs.
  init(
    _ amount: Amount<TAO>, rootTAO: Amount<TAO>, take: UInt16, rates: RateProjection,
    scenario: StakeScenario
  ) {
    self.amount = amount
    self.rootTAO = rootTAO
    self.take = take
    self.rates = rates
    self.scenario = scenario
  }

  var outcome: Result<StakeOutcome, StakeRefusalError> {
    guard let stake = amount.subtracting(TransactionFee.stake) else {
      return .failure(StakeRefusalError(.root, .belowFees))
    }
    do throws(SwapError) {
      _ = try RootStake.stake(stake)
    } catch {
      return .failure(StakeRefusalError(.root, .wayIn(error)))
    }
    // Rewards are not minted TAO but shares of alpha, so their value follows alpha's price.
    let keep = 1 - Double(take) / 65535
    let joined = rootTAO.approximate / (rootTAO.approximate + stake.approximate)
    let earned = Double(stake.rao) * keep * joined * rates.root.reduce(0, +)
    let valued = earned * (1 + scenario.alphaPriceChange)
    guard earned < 0x1p63, valued < 0x1p63 else {
      return .failure(StakeRefusalError(.root, .notPossible("rewards")))
    }
    let (rewards, worth) = (Int128(earned), Int128(valued))
    let isClaimed =
      worth > Int128(TransactionFee.claim.rao) && worth >= Int128(TransactionFee.claimThreshold.rao)
    return .success(
      StakeOutcome(
        way: .root, paid: amount,
        steps: [
          StakeStep(kind: .stakeFee, rao: -Int128(TransactionFee.stake.rao)),
          StakeStep(kind: .rewards, rao: rewards),
          StakeStep(kind: .price, rao: worth - rewards),
          StakeStep(kind: .claimFee, rao: isClaimed ? -Int128(TransactionFee.claim.rao) : 0),
          StakeStep(kind: .unclaimed, rao: isClaimed ? 0 : -worth),
          StakeStep(kind: .unstakeFee, rao: -Int128(TransactionFee.unstake.rao)),
        ], days: rates.days, assumptions: assumptions(isClaimed: isClaimed)))
  }

  private func assumptions(isClaimed: Bool) -> [String] {
    var texts = rates.assumptions + scenario.assumptions
    texts += [
      "The stake joins all TAO on root and shares the rewards with it.",
      "Validator take is \(FixedDecimal.percent(Double(take) / 65535)) of rewards.",
      "Root rewards are shares of the validator's fund of alpha: they do not compound, and the fund's "
        + "own dividends are left out.",
      isClaimed
        ? "They are claimed once, at the end, at the highest fee a claim costs."
        : "They are not worth the fee of a claim and are left unclaimed.",
      "Transaction fees are as measured in October 2026.",
    ]
    if let day = rates.rootUnpaidFrom {
      texts.append(
        "From day \(day) the moving prices add up to one or less, and root is not paid at all.")
    }
    return texts
  }
}
