import StakingModel

/// The time-weighted return: growth between flows, chained, so that the size and time of deposits
/// do not count.
public struct TimeWeightedReturn: Hashable, Sendable {
  /// What a portfolio was worth at a moment, and what came or went just then.
  public struct Valuation: Hashable, Sendable {
    /// The day, in days from any origin.
    public let day: Double
    /// The value just before the flow.
    public let value: Double
    /// What was put in at that moment, negative for what was taken out.
    public let flow: Double

    /// A valuation.
    public init(day: Double, value: Double, flow: Double = 0) {
      self.day = day
      self.value = value
      self.flow = flow
    }
  }

  /// The return of each stretch between two valuations; stretches without money are left out.
  public let parts: [Double]
  /// All of them chained: `∏(1 + r) − 1`.
  public let value: Double
  /// Days from the first to the last valuation.
  public let days: Double

  /// Chains the stretches between valuations, which must be in order of time.
  public init(_ valuations: [Valuation]) throws(ReturnFault) {
    guard valuations.count > 1 else { throw .tooFew(valuations.count) }
    var parts: [Double] = []
    for (index, valuation) in valuations.enumerated() {
      guard valuation.day.isFinite, valuation.value.isFinite, valuation.flow.isFinite else {
        throw .notANumber(index: index)
      }
      guard index > 0 else { continue }
      let before = valuations[index - 1]
      guard before.day <= valuation.day else { throw .outOfOrder(index: index) }
      let start = before.value + before.flow
      if start == 0, valuation.value == 0 { continue }
      guard start > 0 else { throw .nothingInvested(index: index - 1) }
      guard valuation.value >= 0 else { throw .negativeBalance(day: valuation.day) }
      parts.append(valuation.value / start - 1)
    }
    self.parts = parts
    value = parts.reduce(1) { $0 * (1 + $1) } - 1
    days = valuations[valuations.count - 1].day - valuations[0].day
    guard days > 0 else { throw .noTime }
  }
}
