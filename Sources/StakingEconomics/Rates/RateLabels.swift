import StakingModel

/// What a rate or a return is counted on.
public enum RateBasis: Hashable, Sendable {
  /// Units earned per unit held, before any change of price: alpha per alpha, TAO per TAO.
  case reward(unit: String)
  /// The whole result counted in TAO: rewards, price and costs.
  case taoReturn
  /// The whole result counted in a national currency.
  case fiatReturn(currency: String)

  /// In words.
  public var text: String {
    switch self {
    case .reward(let unit): "reward in \(unit), price apart"
    case .taoReturn: "return in TAO"
    case .fiatReturn(let currency): "return in \(currency)"
    }
  }
}

/// What has been taken off already.
public enum RateCharges: Hashable, Sendable {
  /// Nothing.
  case gross
  /// What is named, as `validator take`, `swap fees`.
  case net(of: [String])

  /// In words.
  public var text: String {
    switch self {
    case .gross: "gross"
    case .net(let charges) where charges.isEmpty: "net"
    case .net(let charges): "net of " + charges.joined(separator: ", ")
    }
  }
}

/// Where a rate comes from in time.
public enum RateWindow: Hashable, Sendable {
  /// The rate the rules give at a block, as if nothing changed for a year.
  case heldStill(block: UInt64?)
  /// Rewards received over some days, put on a year. A rate, not a performance.
  case measured(days: Double)
  /// What somebody quotes, and when they did.
  case quoted(by: String, on: String)
  /// A past return of at least a year.
  case performance(days: Double)

  /// In words.
  public var text: String {
    switch self {
    case .heldStill(let block?): "current rate held still, block \(FixedDecimal.whole(block))"
    case .heldStill(nil): "current rate held still"
    case .measured(let days): "current rate, annualized from \(RateWindow.days(days)) of rewards"
    case .quoted(let name, let date): "quoted by \(name) on \(date), not verified"
    case .performance(let days): "past return over \(RateWindow.days(days)), annualized"
    }
  }

  package static func days(_ days: Double) -> String {
    let isWhole = days == days.rounded()
    return FixedDecimal.text(days, digits: isWhole ? 0 : 2) + (days == 1 ? " day" : " days")
  }
}
