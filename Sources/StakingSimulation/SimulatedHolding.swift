import StakingModel

/// One holding of a simulated position: what it is worth at the start, which prices move it and
/// what it earns.
public struct SimulatedHolding: Hashable, Sendable {
  /// What it is, as `alpha of subnet 64`.
  public let name: String
  /// Its value at the start in the unit of the simulation, after the cost of getting in.
  public let value: Double
  /// The price processes whose product moves its value, as positions in the plan's list; none for
  /// the unit itself, as root stake counted in TAO.
  public let prices: [Int]
  /// The reward of each day as a fraction, day 1 first; the last one holds for all days after.
  public let dailyRewards: [Double]
  /// Whether rewards earn rewards, as alpha's do; root's do not until they are claimed.
  public let compounds: Bool
  /// Standard deviation of the logarithm of a day's reward; its mean stays `dailyRewards`.
  public let rewardNoise: Double
  /// The part of the value that getting out takes.
  public let exitCost: Double

  /// A holding.
  public init(
    name: String, value: Double, prices: [Int], dailyRewards: [Double], compounds: Bool = true,
    rewardNoise: Double = 0, exitCost: Double = 0
  ) {
    self.name = name
    self.value = value
    self.prices = prices
    self.dailyRewards = dailyRewards
    self.compounds = compounds
    self.rewardNoise = rewardNoise
    self.exitCost = exitCost
  }

  /// The reward of a day, counted from 1.
  func reward(day: Int) -> Double {
    day <= dailyRewards.count ? dailyRewards[day - 1] : dailyRewards.last ?? 0
  }

  /// The growth after a reward: of the whole, or of the start alone.
  func growing(_ growth: Double, by rate: Double) -> Double {
    compounds ? growth * (1 + rate) : growth + rate
  }
}
