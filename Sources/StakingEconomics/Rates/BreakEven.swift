import StakingModel

/// How long rewards take to pay for getting in and out, and which fall of the price they make up.
public struct BreakEven: Hashable, Sendable {
  /// When rewards have paid the costs at an unchanged price.
  public enum Time: Hashable, Sendable {
    /// There are no costs.
    case immediately
    /// After these days: `−365·ln((1 − in)(1 − out))/ln(1 + apy)`.
    case days(Double)
    /// Never: the yield is not above zero, or getting in or out takes everything.
    case never
  }

  /// The yield of 365 days with compounding, in units of what is held.
  public let apy: Double
  /// The part lost on the way in.
  public let costIn: Double
  /// The part lost on the way out.
  public let costOut: Double

  /// The ingredients.
  public init(apy: Double, costIn: Double, costOut: Double) {
    self.apy = apy
    self.costIn = costIn
    self.costOut = costOut
  }

  /// What is left after getting in and out at once, as a fraction.
  public var kept: Double { (1 - costIn) * (1 - costOut) }

  /// When rewards have paid the costs.
  public var time: Time {
    if kept >= 1 { return .immediately }
    guard kept > 0, apy > 0 else { return .never }
    let days = -365 * ElementaryFunctions.log(kept) / ElementaryFunctions.log(1 + apy)
    return days.isFinite ? .days(days) : .never
  }

  /// The fall of the price within some days that rewards and costs leave at zero gain:
  /// `1 − 1/((1 + apy)^(t/365)·(1 − in)(1 − out))`.
  ///
  /// Below zero the price has to rise by that much; nil where no price is enough.
  public func priceFall(afterDays days: Double) -> Double? {
    let growth = 1 + ElementaryFunctions.compounded(apy, periods: days / 365)
    guard kept > 0, growth > 0 else { return nil }
    return 1 - 1 / (growth * kept)
  }
}
