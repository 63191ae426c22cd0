import StakingModel

/// One position with what it earns and what leaving it returns.
struct SummaryPosition: Sendable {
  /// What kind of staking it is.
  enum Kind: Hashable, Sendable {
    case root, custodial
    case alpha(Netuid)
  }

  let kind: Kind
  /// `Root`, `SN64 Chutes`, `Exchange A`.
  let title: String
  /// Whole rao of TAO or of the subnet's alpha.
  let rao: UInt64
  let rate: SummaryRate
  /// Net reward of a day in the position's own unit, not compounded; nil if no rate is known.
  let netPerDay: Double?
  /// What it is worth at the quoted price, in TAO.
  let atQuote: Double
  /// What leaving today returns.
  let exit: SummaryExit
  /// TAO for one unit of reward if it is sold together with the position; nil if it cannot be.
  let realizablePrice: Double?
  /// How root rewards are claimed; nil elsewhere.
  let claims: ClaimPlan?

  /// Net reward of so many days in TAO, sold with the position.
  func netTAO(days: Int) -> Double? {
    guard let netPerDay, let realizablePrice else { return nil }
    return netPerDay * Double(days) * realizablePrice
  }
}

/// A rate with everything needed to read it.
struct SummaryRate: Hashable, Sendable {
  /// How rewards add up.
  enum Basis: String, Hashable, Sendable {
    case apr = "APR, simple"
    case apy = "APY, compounded daily"
  }

  /// A fraction per 365 days; nil if unknown.
  let value: Double?
  let basis: Basis
  /// What it is counted in.
  let unit: String
  /// From when to when it was true.
  let window: String
  /// What is taken off already.
  let net: String
}

/// What leaving a position today returns.
struct SummaryExit: Hashable, Sendable {
  /// TAO received; nil if the pool refuses the sale.
  let received: Amount<TAO>?
  /// The swap fee, in the position's unit.
  let fee: Double
  /// The price impact of the sale of everything held on the subnet; nil where there is no pool.
  let priceImpact: Double?
  /// Why the pool refuses.
  let refusal: SwapError?

  /// TAO one to one.
  static func oneToOne(_ amount: Amount<TAO>) -> SummaryExit {
    SummaryExit(received: amount, fee: 0, priceImpact: nil, refusal: nil)
  }
}
