import Market
public import StakingEconomics
public import StakingModel

/// A subnet in the examples of explanations: the same amount put through everything that can be asked.
public struct SubnetExample: Sendable {
  /// Its numbers at the block.
  public let figures: SubnetFigures
  /// In and out at once, by size.
  public let trips: [InAndOut]
  /// The example's amount for a year, root beside it.
  public let year: StakeComparison
  /// What it comes to after a year, with the price where the way in left it.
  public let outcome: StakeOutcome
  /// What it comes to after a day.
  public let day: StakeOutcome
  /// The change of price within the year that leaves just what was paid; nil where no price does.
  public let breakEvenPriceChange: Double?

  /// The outcomes of the year by the change of its price.
  public func outcomes(priceChanges: [Double]) -> [StakeOutcome?] {
    year.choices.first.map { year.outcomes(of: $0, priceChanges: priceChanges) } ?? []
  }
}

/// The results that answers to beginners quote, all for the same amount.
public struct BeginnerExamples: Sendable {
  /// What every example stakes.
  public let amount: Amount<TAO>
  /// The subnet with the most TAO in its pool, of those that get TAO from the emission.
  public let deep: SubnetExample
  /// The one in the middle when they are ordered by TAO in the pool.
  public let middling: SubnetExample
  /// Root at today's rate before take, held still: a scenario.
  public let rootGross: RootYield
  /// Root after a day, a month and a year, along the rules.
  public let root: (day: StakeOutcome, month: StakeOutcome, year: StakeOutcome)

  /// The sizes of the examples that vary it.
  public static let sizes = [1, 10, 100, 1000].map { Amount<TAO>(rao: $0 * 1_000_000_000) }
}

extension Inquiry {
  /// The examples of a market; nil if it has no subnet in which they can trade.
  public func beginnerExamples() -> BeginnerExamples? {
    let emitting = market.emittingSubnets
    let deep = emitting.lazy.compactMap { example($0.netuid) }.first
    let middling = emitting.dropFirst(emitting.count / 2).lazy
      .compactMap { example($0.netuid) }.first
    guard let deep, let middling, let root = rootExample(deep.year) else { return nil }
    return BeginnerExamples(
      amount: Inquiry.example, deep: deep, middling: middling, rootGross: rootYield(take: 0),
      root: root)
  }

  /// A year of root with the amount of the examples, claimed at different intervals. Apart, for it takes
  /// longer than all the others.
  public func exampleClaims() -> [RootClaims] {
    book.exampleClaims.value {
      let year = HoldingsReview.year
      return [1, 7, 30, year].map { days in
        RootClaims(
          Inquiry.example, everyDays: days, days: year, take: Market.standInTake,
          ground: market.ground)
      }
    }
  }

  private func rootExample(
    _ year: StakeComparison
  ) -> (day: StakeOutcome, month: StakeOutcome, year: StakeOutcome)? {
    let found = [1, HoldingsReview.month, year.days].map {
      year.after(day: $0).outcome(of: .root)
    }
    guard let day = found[0], let month = found[1], let year = found[2] else { return nil }
    return (day, month, year)
  }

  private func example(_ netuid: Netuid) -> SubnetExample? {
    guard let figures = subnet(netuid) else { return nil }
    let year = compare(Inquiry.example, days: HoldingsReview.year, with: [netuid])
    let way = StakeWay.alpha(netuid)
    guard let outcome = year.outcome(of: way), let day = year.after(day: 1).outcome(of: way),
      let choice = year.choices.first
    else { return nil }
    let trips = BeginnerExamples.sizes.compactMap {
      (try? RoundTrip($0, in: figures.state.pool)).map { InAndOut($0) }
    }
    guard trips.count == BeginnerExamples.sizes.count else { return nil }
    return SubnetExample(
      figures: figures, trips: trips, year: year, outcome: outcome, day: day,
      breakEvenPriceChange: year.breakEvenPriceChange(of: choice))
  }
}

extension StakeOutcome {
  /// What alpha was earned until the end, in rao; nil where it is no alpha.
  public var earnedAlpha: Amount<Alpha>? {
    guard let stake, let unstake else { return nil }
    return unstake.paid.subtracting(stake.received)
  }
}
