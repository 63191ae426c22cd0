import StakingModel

/// What a custodian's quote comes to after its commission. The quote is off-chain, dated by whoever
/// made it and not verified here.
public struct CustodialYield: Hashable, Sendable {
  /// How the quote counts.
  public enum Basis: String, Hashable, Sendable {
    /// Simple, without compounding.
    case apr
    /// Compounded once a day for 365 days.
    case apy
  }

  /// The quoted rate per 365 days, as a fraction: 0.173 for 17.3 %.
  public let quoted: Double
  /// How it counts.
  public let basis: Basis
  /// The part of the rewards the custodian keeps, 0 if the quote is net of it already.
  public let commission: Double

  /// The ingredients.
  public init(quoted: Double, basis: Basis = .apy, commission: Double = 0) {
    self.quoted = quoted
    self.basis = basis
    self.commission = commission
  }

  /// Per day, simple, net of commission.
  public var daily: Double {
    let days = Double(ChainCalendar.daysPerYear)
    let gross: Double
    switch basis {
    case .apr: gross = quoted / days
    case .apy: gross = ElementaryFunctions.compounded(quoted, periods: 1 / days)
    }
    return gross * (1 - commission)
  }

  /// Per 365 days, simple, net of commission.
  public var apr: Double { daily * Double(ChainCalendar.daysPerYear) }

  /// Per 365 days, compounded daily, net of commission.
  public var apy: Double {
    ElementaryFunctions.compounded(daily, periods: Double(ChainCalendar.daysPerYear))
  }
}
