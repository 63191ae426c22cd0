public import StakingEconomics
import StakingModel

extension StakeComparison {
  /// Why a holding comes to what it comes to at the end of the horizon: in hand, gain, rewards, the
  /// rate then in force, and root beside it.
  ///
  /// - Parameter outcome: one of this comparison, or of the same alpha with another price.
  public func derivations(of outcome: StakeOutcome) -> [Derivation] {
    let inHand = Derivation.Input(
      "in_hand", "what is in hand at the end", .tao(rao: outcome.finalRao))
    let gain = Derivation(
      "gain", "What is gained over what was paid; below zero, what is lost.",
      formula: "in_hand - paid",
      inputs: [inHand, .init("paid", "what you pay, every fee included", .tao(outcome.paid))],
      value: .tao(rao: outcome.gainRao), rounding: "not at all", source: "definition")
    var found = [outcome.derivation("in_hand"), gain]
    switch outcome.way {
    case .root: found += rootDerivations(outcome)
    case .alpha(let netuid): found += alphaDerivations(outcome, netuid)
    case .custodial(let name): found += custodialDerivations(outcome, name)
    }
    if outcome.way != .root, let root = self.outcome(of: .root) {
      found.append(root.derivation("root"))
      found.append(
        Derivation(
          "over_root", "What it leaves more than root; below zero, less.",
          formula: "in_hand - root",
          inputs: [
            inHand, .init("root", "what root leaves in hand", .tao(rao: root.finalRao)),
          ], value: .tao(rao: outcome.finalRao - root.finalRao), rounding: "not at all",
          source: "definition"))
    }
    return found
  }

  // MARK: Alpha

  private func alphaDerivations(_ outcome: StakeOutcome, _ netuid: Netuid) -> [Derivation] {
    guard let choice = choices.first(where: { $0.netuid == netuid }), let stake = outcome.stake,
      let unstake = outcome.unstake, let growth = growth(of: choice)
    else { return [] }
    let unit = "α\(netuid.value)"
    let bought = Derivation.Input(
      "bought", "alpha received at the start", .alpha(stake.received, unit))
    let held = Derivation.Input("held", "alpha held at the end", .alpha(unstake.paid, unit))
    let price = Derivation.Input(
      "price", "the spot price before the way in", .price(stake.before.price, unit))
    return [
      Derivation(
        "held", "The alpha held at the end, rewards included.",
        formula: "floor(bought * growth, 9)",
        inputs: [
          bought, .init("growth", "what the rewards of all days multiply it by", .number(growth)),
        ],
        value: held.quantity, rounding: PoolInputs.toRao, source: StakeComparison.ratesSource,
        assumptions: grossRates.assumptions),
      Derivation(
        "rewards", "The rewards, counted at the price before the way in.",
        formula: "floor(price * held, 9) - floor(price * bought, 9)",
        inputs: [price, held, bought],
        value: .tao(rao: outcome.rao(.rewards)), rounding: PoolInputs.toRao, source: "definition"),
    ] + [alphaRate(choice)].compactMap(\.self)
  }

  private func alphaRate(_ choice: AlphaChoice) -> Derivation? {
    guard let course = courses[choice],
      let rate = yearlyRate(of: .alpha(choice.netuid), day: days)
    else { return nil }
    return Derivation(
      "rate", "The rate in force on the last day: a year of such days, simple, in alpha.",
      formula: "stakers / earning * (1 - take / 65535) * per_year",
      inputs: [
        .init(
          "stakers", "alpha a block for all alpha stake, before take",
          .number(course.stakers(day: days))),
        .init(
          "earning", "alpha that earns on that day, yours among it",
          .number(course.earning[days - 1])),
        .init("take", "the validator's take in parts of 65535", .count(choice.take)),
        .init("per_year", "blocks in 365 days", .count(ChainCalendar.blocksPerYear)),
      ], value: .percent(rate), rounding: "to a 64-bit number",
      source: StakeComparison.ratesSource, assumptions: grossRates.assumptions)
  }

  // MARK: Root

  private func rootDerivations(_ outcome: StakeOutcome) -> [Derivation] {
    guard let root, let perTAO = rootEarnedPerTAO else { return [] }
    let shared: [Derivation.Input] = [
      .init("root_tao", "TAO on root today", .tao(chain.rootTAO)),
      .init("staked", "your TAO on root, which shares the rewards", .tao(outcome.paid)),
    ]
    let own: [Derivation.Input] =
      root.own > .zero ? [.init("own", "yours among it already", .tao(root.own))] : []
    let joined = "root_tao / (root_tao\(root.own > .zero ? " - own" : "") + staked)"
    let rewards = Derivation(
      "rewards", "The rewards, counted at today's prices of alpha, before the claim.",
      formula: "floor(staked * per_tao * \(joined), 9)",
      inputs: [
        .init(
          "per_tao",
          "what one TAO on root has earned after all days, net of take, the fund's own dividends with it",
          .number(perTAO))
      ] + shared + own,
      value: .tao(rao: outcome.rao(.rewards)), rounding: PoolInputs.toRao,
      source: StakeComparison.ratesSource, assumptions: grossRates.assumptions)
    guard let rate = yearlyRate(of: .root, day: days), let last = grossRates.root.last else {
      return [rewards]
    }
    return [
      rewards,
      Derivation(
        "rate", "The rate in force on the last day: a year of such days, simple.",
        formula: "gross * (1 - take / 65535) * \(joined) * 365",
        inputs: [
          .init(
            "gross", "TAO's worth for each TAO on root on that day, before take", .number(last)),
          .init("take", "the validator's take in parts of 65535", .count(root.take)),
        ] + shared + own,
        value: .percent(rate), rounding: "to a 64-bit number", source: StakeComparison.ratesSource,
        assumptions: grossRates.assumptions),
    ]
  }

  // MARK: Custodians

  private func custodialDerivations(_ outcome: StakeOutcome, _ name: String) -> [Derivation] {
    guard let offer = custodians.first(where: { $0.name == name }) else { return [] }
    return offer.yield.derivations
  }

  private static let ratesSource =
    "pallets/subtensor/src/coinbase/run_coinbase.rs emit_to_subnets, day by day (runtime 475)"
}
