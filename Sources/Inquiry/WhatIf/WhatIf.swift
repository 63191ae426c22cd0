public import StakingEconomics
public import StakingModel

/// A comparison as a few numbers of the model, from which a page works out other amounts, takes,
/// horizons and prices by itself.
///
/// Alpha follows the pool's own formula. Root is tabled for some amounts and takes, for its claim is
/// a sale of many rows; between them a page interpolates.
public struct WhatIf: Sendable {
  /// Alpha of one subnet.
  public struct Alpha: Sendable {
    /// The subnet, with the take counted and what is held there.
    public let choice: StakeComparison.AlphaChoice
    /// Its pool today.
    public let pool: Pool
  }

  /// Root stake.
  public struct Root: Sendable {
    /// The take counted and what is held there.
    public let choice: StakeComparison.RootChoice
    /// All TAO on root, the person's own among it.
    public let all: Double
    /// The amounts of the table in TAO, ascending, by factors of √10.
    public let amounts: [Double]
    /// What one TAO gains after a claim, before the transaction fees of stake and unstake and before
    /// it joins the others: by amount, by take of `WhatIf.takes`, by day.
    public let gains: [[[Double]]]
  }

  /// A deposit with a custodian.
  public struct Custodian: Sendable {
    /// The offer.
    public let choice: CustodialChoice
    /// What one TAO gains by each of the days.
    public let gains: [Double]
  }

  /// What is compared.
  public let amount: Amount<TAO>
  /// The horizon of the comparison, one of the days.
  public let horizon: Int
  /// Horizons, ascending.
  public let days: [Int]
  /// Nil where root is not possible.
  public let root: Root?
  /// The subnets that can be gone into.
  public let alpha: [Alpha]
  /// What their days are walked by, in the same order.
  public let walk: WalkNumbers
  /// The custodians.
  public let custodians: [Custodian]

  /// Takes of the root table, in parts of 65535.
  public static let takes: [UInt16] = [0, 5_898, StakingDefaults.take]
  /// Horizons that are always there.
  static let usualDays = [30, 60, 91, 182, 273, 365, 547, 730]
  /// Days on which is told what pools have been given: moving prices run to spot in the first months.
  static let toldDays = [
    2, 4, 7, 10, 14, 18, 22, 26, 30, 35, 40, 50, 60, 75, 90, 120, 150, 200, 250, 300, 365, 450, 550,
    650,
  ]
}
