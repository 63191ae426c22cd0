import StakingModel

/// What the world does meanwhile. A scenario is an assumption, not a forecast.
public struct StakeScenario: Hashable, Sendable {
  /// Its name, as `base`.
  public let name: String
  /// The change of every alpha price in TAO over the whole horizon: −0.3 for a fall by 30 %.
  public let alphaPriceChange: Double
  /// The change of the TAO on root in a year; the yield of root is shared by more or fewer.
  public let rootStakeGrowth: Double
  /// The part of owners' and miners' alpha that stays staked and shares the dividends.
  public let keptByOthers: Double

  /// A scenario of your own; numbers outside their range are brought to its end.
  ///
  /// - Parameters:
  ///   - alphaPriceChange: above −1; up to 10^6.
  ///   - rootStakeGrowth: above −1; up to 10^3.
  ///   - keptByOthers: 0 to 1.
  public init(
    name: String, alphaPriceChange: Double = 0, rootStakeGrowth: Double = 0,
    keptByOthers: Double = 0
  ) {
    func held(_ value: Double, _ range: ClosedRange<Double>) -> Double {
      value.isNaN ? 0 : min(max(value, range.lowerBound), range.upperBound)
    }
    self.name = name
    self.alphaPriceChange = held(alphaPriceChange, -0.999_999...1e6)
    self.rootStakeGrowth = held(rootStakeGrowth, -0.999_999...1e3)
    self.keptByOthers = held(keptByOthers, 0...1)
  }

  /// Prices and stakes of others stay as they are; nobody else keeps what is earned.
  public static let base = StakeScenario(name: "base")

  /// How far the scenario has come after some days of a horizon: prices change evenly by the day.
  func after(day: Int, of horizon: Int) -> StakeScenario {
    guard day != horizon, horizon > 0 else { return self }
    return StakeScenario(
      name: name,
      alphaPriceChange: StakeScenario.change(alphaPriceChange, after: day, of: horizon),
      rootStakeGrowth: rootStakeGrowth, keptByOthers: keptByOthers)
  }

  /// The part of a price change that lies behind after some days, at the same rate every day:
  /// `(1 + change)^(day/horizon) − 1`. Nothing for a change of −1 or less or no horizon.
  public static func change(_ change: Double, after day: Int, of horizon: Int) -> Double {
    guard change > -1, change != 0, horizon > 0 else { return 0 }
    if day == horizon { return change }
    return ElementaryFunctions.expm1(
      ElementaryFunctions.log(1 + change) * Double(day) / Double(horizon))
  }

  /// The scenario in sentences.
  var assumptions: [String] {
    [
      "Scenario \(name): alpha prices change by \(FixedDecimal.percent(alphaPriceChange)) over "
        + "the horizon, evenly by the day.",
      "TAO on root changes by \(FixedDecimal.percent(rootStakeGrowth)) a year.",
    ]
  }
}
