import StakingModel

/// How one price may move: a lognormal price.
///
/// All rates are per year of 365 days; logarithms are natural.
public struct PriceProcess: Hashable, Sendable {
  /// Where the price tends to.
  public enum Drift: Hashable, Sendable {
    /// The expected price grows like e^(rate·years), whatever the volatility.
    case expectedGrowth(Double)
    /// The expected logarithm of the price grows by this much a year, as a history shows it.
    case meanLogReturn(Double)
  }

  /// What it is, as `alpha of subnet 64 in TAO`.
  public let name: String
  /// Where the price tends to.
  public let drift: Drift
  /// Standard deviation of a year's logarithm: 0.9 for 90 %.
  public let volatility: Double

  /// A price process.
  public init(name: String, drift: Drift, volatility: Double) {
    self.name = name
    self.drift = drift
    self.volatility = volatility
  }

  /// What the logarithm gains a year apart from chance.
  var logDrift: Double {
    switch drift {
    case .expectedGrowth(let rate):
      rate - volatility * volatility / 2
    case .meanLogReturn(let mean):
      mean
    }
  }

  /// The expected price after some years, as a multiple of today's: exact, for checks and texts.
  public func expectedMultiple(years: Double) -> Double {
    let growth = logDrift + volatility * volatility / 2
    return ElementaryFunctions.exp(growth * years)
  }

  /// The price that a standard normal number stands for after some years, as a multiple of
  /// today's: 0 gives the median.
  public func multiple(years: Double, deviations: Double) -> Double {
    ElementaryFunctions.exp(
      logDrift * years + deviations * volatility * years.squareRoot())
  }
}
