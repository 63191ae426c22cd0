package import StakingModel

/// Alpha of one subnet: in through the pool, grown by dividends, out through the pool.
package struct AlphaPlan {
  private let amount: Amount<TAO>
  private let choice: StakeComparison.AlphaChoice
  private let rates: RateProjection
  private let scenario: StakeScenario
  /// The way in and what then happens, whatever the price does: made once, for many prices and days.
  private let holding: Result<Holding, StakeRefusalError>
  private var way: StakeWay { .alpha(choice.netuid) }

  /// What was bought, and its course.
  private struct Holding {
    let stake: StakeQuote
    let course: AlphaCourse
  }

  /// The scenario is that of the rates.
  ///
  /// - Parameter course: of this stake along these rates or longer ones, where it is known.
  package init(
    _ amount: Amount<TAO>, chain: ChainState, choice: StakeComparison.AlphaChoice,
    rates: RateProjection, scenario: StakeScenario, course: AlphaCourse? = nil
  ) {
    self.amount = amount
    self.choice = choice
    self.rates = rates
    self.scenario = scenario
    holding = AlphaPlan.holding(amount, chain.subnet(choice.netuid), choice, rates, course)
  }

  private static func holding(
    _ amount: Amount<TAO>, _ subnet: SubnetState?, _ choice: StakeComparison.AlphaChoice,
    _ rates: RateProjection, _ course: AlphaCourse?
  ) -> Result<Holding, StakeRefusalError> {
    let way = StakeWay.alpha(choice.netuid)
    guard let subnet, subnet.hasStarted else {
      return .failure(StakeRefusalError(way, .noSubnet))
    }
    do throws(SwapError) {
      let stake = try subnet.pool.stake(amount)
      guard let made = course ?? AlphaCourse(rates, choice, stake: stake.received) else {
        return .failure(StakeRefusalError(way, .noSubnet))
      }
      return .success(Holding(stake: stake, course: made))
    } catch {
      return .failure(StakeRefusalError(way, .wayIn(error)))
    }
  }

  /// What happens day by day; nil where the way in is refused.
  package var course: AlphaCourse? { (try? holding.get())?.course }

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
    holding.flatMap { sale(of: $0.stake, $0.course, priceChange, isExplained: isExplained) }
  }

  private func sale(
    of stake: StakeQuote, _ course: AlphaCourse, _ priceChange: Double, isExplained: Bool
  ) -> Result<StakeOutcome, StakeRefusalError> {
    let grown = Double(stake.received.rao) * course.factor(day: rates.days)
    // At the price before: what this stake's own push would draw into the pool is not counted on.
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
