import StakingModel

/// How one price may move: a lognormal price, with jumps if wanted (Merton, 1976).
///
/// All rates are per year of 365 days; logarithms are natural.
public struct PriceProcess: Hashable, Sendable {
  /// Where the price tends to.
  public enum Drift: Hashable, Sendable {
    /// The expected price grows like e^(rate·years), whatever the volatility and the jumps.
    case expectedGrowth(Double)
    /// The expected logarithm of the price grows by this much a year, as a history shows it.
    case meanLogReturn(Double)
  }

  /// Sudden moves at random times.
  public struct Jumps: Hashable, Sendable {
    /// Expected jumps a year.
    public let perYear: Double
    /// Mean logarithm of a jump: −0.2 for a fall to e^−0.2.
    public let meanLog: Double
    /// Standard deviation of that logarithm.
    public let deviation: Double

    /// Jumps.
    public init(perYear: Double, meanLog: Double, deviation: Double) {
      self.perYear = perYear
      self.meanLog = meanLog
      self.deviation = deviation
    }

    /// What jumps add to the expected growth a year: λ·(e^(m + s²/2) − 1).
    var expectedGrowth: Double {
      perYear * ElementaryFunctions.expm1(meanLog + deviation * deviation / 2)
    }
  }

  /// What it is, as `alpha of subnet 64 in TAO`.
  public let name: String
  /// Where the price tends to.
  public let drift: Drift
  /// Standard deviation of a year's logarithm without jumps: 0.9 for 90 %.
  public let volatility: Double
  /// Sudden moves, if any.
  public let jumps: Jumps?

  /// A price process.
  public init(name: String, drift: Drift, volatility: Double, jumps: Jumps? = nil) {
    self.name = name
    self.drift = drift
    self.volatility = volatility
    self.jumps = jumps
  }

  /// What the logarithm gains a year apart from chance and jumps.
  var logDrift: Double {
    switch drift {
    case .expectedGrowth(let rate):
      rate - volatility * volatility / 2 - (jumps?.expectedGrowth ?? 0)
    case .meanLogReturn(let mean):
      mean - (jumps.map { $0.perYear * $0.meanLog } ?? 0)
    }
  }

  /// The expected price after some years, as a multiple of today's: exact, for checks and texts.
  public func expectedMultiple(years: Double) -> Double {
    let growth = logDrift + volatility * volatility / 2 + (jumps?.expectedGrowth ?? 0)
    return ElementaryFunctions.exp(growth * years)
  }

  /// The price that a standard normal number stands for after some years, as a multiple of
  /// today's: 0 gives the median. Exact without jumps, nil with them.
  public func multiple(years: Double, deviations: Double) -> Double? {
    guard jumps == nil else { return nil }
    return ElementaryFunctions.exp(
      logDrift * years + deviations * volatility * years.squareRoot())
  }
}
