import Market
public import StakingEconomics
public import StakingModel

/// What has to happen so that rewards make up for getting in and out.
public struct BreakEvenResult: Sendable {
  /// One horizon.
  public struct Horizon: Sendable {
    /// Days of it.
    public let days: Int
    /// What is in hand then, with the price where the way in left it.
    public let outcome: StakeOutcome
    /// The change of price that leaves just what was paid; nil where no price does.
    public let priceChange: Double?
  }

  /// What is staked.
  public let amount: Amount<TAO>
  /// The alpha in question.
  public let choice: StakeComparison.AlphaChoice
  /// What getting in and out at once costs; nil where leaving at once is refused.
  public let inAndOut: InAndOut?
  /// The first day on which leaving returns what was paid; nil if there is none in ten years.
  public let day: Int?
  /// The horizons asked for, ascending.
  public let horizons: [Horizon]

  /// Days looked ahead.
  public static let longest = 3_650
}

extension Inquiry {
  /// What some TAO in a subnet has to earn, or its price may fall, until leaving returns it.
  ///
  /// - Parameter horizons: days, 1 to 36,500.
  public func breakEven(
    _ amount: Amount<TAO>, in netuid: Netuid, horizons: [Int], _ wishes: Wishes = Wishes()
  ) -> Result<BreakEvenResult, StakeRefusal> {
    let choice = choice(netuid, wishes)
    func comparison(_ days: Int) -> StakeComparison {
      StakeComparison(
        amount, days: days, ground: market.ground, root: nil, alpha: [choice],
        course: wishes.course)
    }
    let whole = comparison(max(horizons.max() ?? 1, ChainCalendar.daysPerYear))
    guard let outcome = whole.outcome(of: .alpha(netuid)) else {
      return .failure(
        whole.refusals.first ?? StakeRefusal(way: .alpha(netuid), reason: .noSubnet))
    }
    // Few need more than a year; looking ten years ahead takes ten times as long.
    let day =
      whole.breakEvenDay(of: choice)
      ?? (whole.days < BreakEvenResult.longest
        ? comparison(BreakEvenResult.longest).breakEvenDay(of: choice) : nil)
    let found = horizons.sorted().compactMap { days -> BreakEvenResult.Horizon? in
      let part = whole.after(day: days)
      return part.outcome(of: .alpha(netuid)).map {
        BreakEvenResult.Horizon(
          days: part.days, outcome: $0, priceChange: part.breakEvenPriceChange(of: choice))
      }
    }
    return .success(
      BreakEvenResult(
        amount: amount, choice: choice, inAndOut: outcome.inAndOut, day: day, horizons: found))
  }
}
