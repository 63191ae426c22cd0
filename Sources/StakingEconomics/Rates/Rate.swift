import StakingModel

/// A rate for 365 days that says what it is: basis, window, compounding, charges.
///
/// There is no way to make one from a return over less than a year: `PeriodReturn.annualized` is
/// nil there, and rewards over a shorter window become a rate of rewards only.
public struct Rate: Hashable, Sendable {
  /// How a year's rate is put together.
  public enum Compounding: Hashable, Sendable {
    /// Simple: APR. Rewards earn nothing.
    case simple
    /// Compounded: APY. The simple rate's part of each period is added that often a year.
    case periods(perYear: Double)
  }

  /// Periods a year of a payout every 360 blocks.
  public static let epochsPerYear = 7_300.0

  /// The rate as a fraction: 0.0439 for 4.39 %.
  public let value: Double
  /// What it is counted on.
  public let basis: RateBasis
  /// Where it comes from.
  public let window: RateWindow
  /// Simple or compounded.
  public let compounding: Compounding
  /// What has been taken off.
  public let charges: RateCharges

  init(
    value: Double, basis: RateBasis, window: RateWindow, compounding: Compounding,
    charges: RateCharges
  ) {
    self.value = value
    self.basis = basis
    self.window = window
    self.compounding = compounding
    self.charges = charges
  }

  /// The current simple rate of rewards, held still for a year.
  public init(currentReward apr: Double, unit: String, charges: RateCharges, block: UInt64? = nil) {
    self.init(
      value: apr, basis: .reward(unit: unit), window: .heldStill(block: block),
      compounding: .simple, charges: charges)
  }

  /// Rewards of some days per unit held, put on a year as a simple rate: `r·365/d`.
  ///
  /// Nil unless days are above zero and both are numbers.
  public init?(reward: Double, overDays days: Double, unit: String, charges: RateCharges) {
    guard days > 0, days.isFinite, reward.isFinite else { return nil }
    self.init(
      value: reward * 365 / days, basis: .reward(unit: unit), window: .measured(days: days),
      compounding: .simple, charges: charges)
  }

  /// A rate somebody quotes.
  public init(
    quoted value: Double, compounding: Compounding, unit: String, by name: String, on date: String,
    charges: RateCharges
  ) {
    self.init(
      value: value, basis: .reward(unit: unit), window: .quoted(by: name, on: date),
      compounding: compounding, charges: charges)
  }

  /// `APR` or `APY`.
  public var name: String {
    compounding == .simple ? "APR" : "APY"
  }

  /// Everything that keeps the number from being misread, in a fixed order.
  public var labels: [String] {
    let how =
      switch compounding {
      case .simple: "simple"
      case .periods(let count): "compounded \(Rate.times(count)) a year"
      }
    return [how, basis.text, charges.text, window.text]
  }

  /// The number with its labels: there is no shorter form.
  public var text: String {
    "\(FixedDecimal.percent(value)) \(name) (\(labels.joined(separator: "; ")))"
  }

  private static func times(_ count: Double) -> String {
    if count == 1 { return "once" }
    return FixedDecimal.text(count, digits: count == count.rounded() ? 0 : 2) + " times"
  }
}
