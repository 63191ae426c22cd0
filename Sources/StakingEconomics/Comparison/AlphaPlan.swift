package import StakingModel

/// Alpha of one subnet: in through the pool, grown by dividends, out through the pool.
package struct AlphaPlan {
  private let amount: Amount<TAO>
  private let choice: StakeComparison.AlphaChoice
  private let rates: RateProjection
  private let scenario: StakeScenario
  /// The way in and what it has grown to in rao, whatever the price does: made once, for many prices.
  private let holding: Result<(stake: StakeQuote, grown: Double), StakeRefusalError>
  private var way: StakeWay { .alpha(choice.netuid) }

  /// The scenario is that of the rates.
  package init(
    _ amount: Amount<TAO>, chain: ChainState, choice: StakeComparison.AlphaChoice,
    rates: RateProjection, scenario: StakeScenario
  ) {
    self.amount = amount
    self.choice = choice
    self.rates = rates
    self.scenario = scenario
    holding = AlphaPlan.holding(amount, chain.subnet(choice.netuid), choice, rates)
  }

  private static func holding(
    _ amount: Amount<TAO>, _ subnet: SubnetState?, _ choice: StakeComparison.AlphaChoice,
    _ rates: RateProjection
  ) -> Result<(stake: StakeQuote, grown: Double), StakeRefusalError> {
    let way = StakeWay.alpha(choice.netuid)
    guard let subnet, subnet.hasStarted else {
      return .failure(StakeRefusalError(way, .noSubnet))
    }
    do throws(SwapError) {
      let stake = try subnet.pool.stake(amount)
      let perBlock = netPerBlock(rates, choice, holding: stake.received)
      return .success((stake, Double(stake.received.rao) * growth(perBlock)))
    } catch {
      return .failure(StakeRefusalError(way, .wayIn(error)))
    }
  }

  var outcome: Result<StakeOutcome, StakeRefusalError> {
    outcome(priceChange: scenario.alphaPriceChange)
  }

  /// The outcome if the price of this subnet changes otherwise than in the scenario.
  ///
  /// - Parameter isExplained: whether it says what it takes for granted; who looks for a price among
  ///   many asks without.
  package func outcome(
    priceChange: Double, isExplained: Bool = true
  ) -> Result<StakeOutcome, StakeRefusalError> {
    holding.flatMap { sale(of: $0.stake, grown: $0.grown, priceChange, isExplained: isExplained) }
  }

  private func sale(
    of stake: StakeQuote, grown: Double, _ priceChange: Double, isExplained: Bool
  ) -> Result<StakeOutcome, StakeRefusalError> {
    let deeper = stake.after.given(
      rates.injected(choice.netuid), at: stake.before.price.approximate)
    guard grown < 0x1p63, let pool = deeper.moved(byPriceFactor: 1 + priceChange) else {
      return .failure(StakeRefusalError(way, .wayOut(.swapInputTooLarge)))
    }
    let held = max(stake.received, Amount(rao: UInt64(grown)))
    do throws(SwapError) {
      let unstake = try pool.unstake(held, wholeHolding: true)
      let steps = steps(stake, held: held, unstake)
      let push = priceChange == 0 ? ownPush(steps) : 0
      return .success(
        StakeOutcome(
          way: way, paid: amount, steps: steps, days: rates.days,
          inAndOut: (try? RoundTrip(stake)).map { InAndOut($0) }, ownPushRao: push, stake: stake,
          unstake: unstake,
          assumptions: isExplained ? assumptions(priceChange) + sentences(ownPush: push) : []))
    } catch {
      return .failure(StakeRefusalError(way, .wayOut(error)))
    }
  }

  /// Every value in between is counted at a spot price: before the way in until rewards, before
  /// the way out after them. The steps are differences, so they add up to the rao.
  private func steps(
    _ stake: StakeQuote, held: Amount<Alpha>, _ unstake: UnstakeQuote
  ) -> [StakeStep] {
    let bought = stake.before.spotValue(of: stake.received)
    let grown = stake.before.spotValue(of: held)
    let offered = unstake.before.spotValue(of: held)
    let sold = unstake.before.spotValue(of: unstake.net)
    return [
      StakeStep(kind: .stakeFee, rao: -Int128(TransactionFee.stake.rao)),
      StakeStep(kind: .swapFeeIn, rao: -Int128(stake.fee.rao)),
      StakeStep(kind: .impactIn, rao: bought - Int128(stake.net.rao)),
      StakeStep(kind: .rewards, rao: grown - bought),
      StakeStep(kind: .price, rao: offered - grown),
      StakeStep(kind: .swapFeeOut, rao: sold - offered),
      StakeStep(kind: .impactOut, rao: Int128(unstake.received.rao) - sold),
      StakeStep(kind: .unstakeFee, rao: -Int128(TransactionFee.unstake.rao)),
    ]
  }

  /// The rates of a choice by day, net of its take. What is held shares the rewards with all that
  /// earns; both grow alike, so its share stays.
  package static func netPerBlock(
    _ rates: RateProjection, _ choice: StakeComparison.AlphaChoice, holding: Amount<Alpha>
  ) -> [Double] {
    let keep = 1 - Double(choice.take) / 65535
    let earning = choice.earning.amount.approximate
    let together = max(0, earning - choice.own.approximate) + holding.approximate
    let joined = together > 0 ? earning / together : 0
    return (rates.alphaPerBlock(choice.netuid) ?? []).map { $0 * keep * joined }
  }

  /// What stake multiplies by. All that earns grows by the same payouts, so how often they come
  /// changes nothing: the rates add up in the exponent.
  package static func growth(_ perBlock: [Double]) -> Double {
    let blocks = Double(ChainCalendar.blocksPerDay)
    return ElementaryFunctions.exp(perBlock.reduce(0, +) * blocks)
  }

  /// What comes out over what went in and the rewards.
  private func ownPush(_ steps: [StakeStep]) -> Int128 {
    max(0, steps.filter { $0.kind != .rewards }.reduce(0) { $0 + $1.rao })
  }

  private func sentences(ownPush: Int128) -> [String] {
    guard ownPush > 0 else { return [] }
    return [
      "\(FixedDecimal.text(Double(ownPush) / 1e9, digits: 4)) TAO of the gain is no reward: what the "
        + "chain puts into the pool later meets the price that this stake pushed up. Others would "
        + "sell into that first; do not count on it."
    ]
  }

  private func assumptions(_ priceChange: Double) -> [String] {
    let alone =
      priceChange == scenario.alphaPriceChange
      ? []
      : [
        "Beside the scenario the price of this alpha alone changes: by "
          + "\(FixedDecimal.percent(priceChange)) in all."
      ]
    return rates.assumptions + scenario.assumptions + alone + [
      choice.earning.sentence(of: choice.netuid),
      "The stake joins the alpha that earns and shares the rewards with it.",
      "Validator take is \(FixedDecimal.percent(Double(choice.take) / 65535)) of rewards.",
      "The pool gets deeper only by what the chain puts into it; the price stays where the stake's "
        + "own weight moved it.",
      "Transaction fees are as measured in October 2026.",
    ]
  }
}
