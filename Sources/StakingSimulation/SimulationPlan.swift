import StakingModel

/// What a Monte Carlo simulation is to do, checked: whoever has a plan can run it.
///
/// Its paths come in blocks that can run anywhere in any order; merging them gives the same bits on
/// every machine and for every number of threads.
public struct SimulationPlan: Hashable, Sendable {
  /// Another way to hold the same amount, compared path by path.
  public struct Alternative: Hashable, Sendable {
    /// What it is, as `custodial`.
    public let name: String
    /// What it holds.
    public let holdings: [SimulatedHolding]
    /// The probability that it fails within the horizon.
    public let lossProbability: Double
    /// The part lost if it does.
    public let lossGivenFailure: Double

    /// An alternative.
    public init(
      name: String, holdings: [SimulatedHolding], lossProbability: Double = 0,
      lossGivenFailure: Double = 1
    ) {
      self.name = name
      self.holdings = holdings
      self.lossProbability = lossProbability
      self.lossGivenFailure = lossGivenFailure
    }
  }

  /// Paths in one block.
  public static let pathsPerBlock = 250

  /// What is paid at the start, in the unit of the simulation; less than this at the end is a loss.
  public let paid: Double
  /// What is held.
  public let holdings: [SimulatedHolding]
  /// The prices that move it.
  public let prices: [PriceProcess]
  /// Correlation of the prices' daily moves, row by row; the identity if nil was given.
  public let correlation: [[Double]]
  /// What to compare with.
  public let alternative: Alternative?
  /// Days to run.
  public let days: Int
  /// Paths.
  public let paths: Int
  /// The seed: the same plan and seed give the same result.
  public let seed: UInt64

  /// The lower triangle that turns independent moves into correlated ones.
  let mixing: [[Double]]

  /// Checks everything and reports all that is wrong.
  public init(
    paid: Double, holdings: [SimulatedHolding], prices: [PriceProcess],
    correlation: [[Double]]? = nil, alternative: Alternative? = nil, days: Int,
    paths: Int = 10_000, seed: UInt64
  ) throws(SimulationFaults) {
    self.paid = paid
    self.holdings = holdings
    self.prices = prices
    self.correlation = correlation ?? Cholesky.identity(prices.count)
    self.alternative = alternative
    self.days = days
    self.paths = paths
    self.seed = seed
    mixing = Cholesky.factor(self.correlation) ?? []
    let faults = SimulationFaults.found(
      in: self, hasFactor: !mixing.isEmpty || self.correlation.isEmpty)
    if let faults { throw faults }
  }

  /// Blocks the paths come in.
  public var blockCount: Int {
    (paths + SimulationPlan.pathsPerBlock - 1) / SimulationPlan.pathsPerBlock
  }

  /// The days whose distribution is kept: the start, every seventh day and the last.
  public var recordedDays: [Int] {
    Array(stride(from: 0, to: days, by: 7)) + [days]
  }
}
