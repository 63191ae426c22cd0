import StakingModel

/// Why a return cannot be computed. Printing a number instead would be making one up.
public enum ReturnFault: Error, Hashable, Sendable {
  /// Fewer than two flows or valuations.
  case tooFew(Int)
  /// Everything happens at one moment.
  case noTime
  /// A number is missing or not finite at this position.
  case notANumber(index: Int)
  /// A valuation before the one at the position before it.
  case outOfOrder(index: Int)
  /// A value at this position is zero or below, so no return can start there.
  case nothingInvested(index: Int)
  /// Money only came in or only went out.
  case noSignChange
  /// More than one rate explains the flows.
  case severalRates([Double])
  /// No rate between −99.99 % and 1,000,000 % a year explains the flows.
  case noRate
  /// At the only rate there is, more had been taken out on this day than was there.
  case negativeBalance(day: Double)

  /// The reason in words.
  public var text: String {
    switch self {
    case .tooFew(let count):
      "at least two flows or valuations are needed, there \(count == 1 ? "is" : "are") \(count)"
    case .noTime: "everything happens at one moment"
    case .notANumber(let index): "entry \(index + 1) is not a number"
    case .outOfOrder(let index): "entry \(index + 1) is earlier than the one before it"
    case .nothingInvested(let index): "nothing was invested after entry \(index + 1)"
    case .noSignChange: "money only went in or only came out"
    case .severalRates(let rates):
      "several rates explain the flows: "
        + rates.map(FixedDecimal.percent).joined(separator: ", ")
    case .noRate: "no rate between −99.99 % and 1,000,000 % explains the flows"
    case .negativeBalance(let day):
      "more had been taken out by day \(FixedDecimal.text(day, digits: 0)) than was there"
    }
  }
}
