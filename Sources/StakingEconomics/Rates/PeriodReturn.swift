import StakingModel

/// What a holding returned over a period, as it was: not a rate.
public struct PeriodReturn: Hashable, Sendable {
  /// How it was measured.
  public enum Method: String, Hashable, Sendable {
    /// End over start, without money coming or going between.
    case holding = "return of one holding"
    /// Sub-periods between flows chained: independent of when money came and went.
    case timeWeighted = "time-weighted return"
    /// The one rate that explains all flows: depends on when money came and went.
    case moneyWeighted = "money-weighted return"
  }

  /// The return as a fraction: 0.05 for 5 % over the whole period.
  public let value: Double
  /// Days of the period.
  public let days: Double
  /// What it is counted on.
  public let basis: RateBasis
  /// How it was measured.
  public let method: Method
  /// What has been taken off.
  public let charges: RateCharges

  /// A return.
  public init(
    value: Double, days: Double, basis: RateBasis, method: Method, charges: RateCharges
  ) {
    self.value = value
    self.days = days
    self.basis = basis
    self.method = method
    self.charges = charges
  }

  /// The return a year, `(1 + r)^(365/d) − 1`; nil for a period below 365 days, which must not be
  /// put on a year as performance.
  public var annualized: Rate? {
    guard days >= 365, value > -1 else { return nil }
    return Rate(
      value: ElementaryFunctions.compounded(value, periods: 365 / days), basis: basis,
      window: .performance(days: days), compounding: .periods(perYear: 1), charges: charges)
  }

  /// The number with its labels.
  public var text: String {
    let labels = [method.rawValue, basis.text, charges.text].joined(separator: "; ")
    return "\(FixedDecimal.percent(value)) in \(RateWindow.days(days)) (\(labels))"
  }
}

/// Returns put together from their parts, each a fraction.
public enum ReturnChain {
  /// The TAO return of alpha: `(1 + rewards)(1 + price)(1 − in)(1 − out) − 1`.
  public static func tao(
    rewards: Double, priceChange: Double, costIn: Double, costOut: Double
  ) -> Double {
    (1 + rewards) * (1 + priceChange) * (1 - costIn) * (1 - costOut) - 1
  }

  /// The return in a currency: `(1 + TAO return)(1 + change of TAO's price) − 1`.
  public static func fiat(taoReturn: Double, taoPriceChange: Double) -> Double {
    (1 + taoReturn) * (1 + taoPriceChange) - 1
  }

  /// What is left of a rate after prices rose: `(1 + nominal)/(1 + inflation) − 1`; nil at −100 %.
  ///
  /// With the growth of supply for inflation the result is "dilution-adjusted", not real.
  public static func real(nominal: Double, inflation: Double) -> Double? {
    inflation > -1 ? (1 + nominal) / (1 + inflation) - 1 : nil
  }
}
