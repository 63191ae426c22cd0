import Decimals

/// A linear scale with round ticks.
public struct Scale: Hashable, Sendable {
  /// The lowest value shown.
  public let lower: Double
  /// The highest value shown; above `lower`.
  public let upper: Double
  /// The distance of two ticks.
  public let step: Double
  /// Decimal places that tick labels need.
  public let fractionDigits: Int

  /// A scale that shows all finite values, and zero if asked, with about `count` ticks.
  public init(covering values: some Sequence<Double>, fromZero: Bool, count: Int = 5) {
    let limit = 1e15
    let finite = values.filter(\.isFinite).map { min(limit, max(-limit, $0)) }
    var low = finite.min() ?? 0
    var high = finite.max() ?? 1
    if fromZero {
      low = min(0, low)
      high = max(0, high)
    }
    if high - low < 1e-12 * max(1, high.magnitude) {
      let room = high == 0 ? 1 : high.magnitude / 10
      low -= fromZero && low == 0 ? 0 : room
      high += room
    }
    (step, fractionDigits) = Scale.roundStep((high - low) / Double(max(1, count)))
    lower = (low / step).rounded(.down) * step
    upper = max(lower + step, (high / step).rounded(.up) * step)
  }

  /// Ticks from lower to upper, both included.
  public var ticks: [Double] {
    let count = Int(min(50, ((upper - lower) / step).rounded()))
    return (0...count).map { index in
      let tick = lower + Double(index) * step
      return tick.magnitude < step / 1e6 ? 0 : tick
    }
  }

  /// The text of a tick: a decimal number, `−` for negative ones, thousands grouped.
  public func label(_ tick: Double) -> String {
    let text = decimalText(tick, digits: fractionDigits)
    guard let point = text.firstIndex(of: ".") else {
      return NumberFormat.grouping(text + (fractionDigits > 0 ? "." + zeros(fractionDigits) : ""))
    }
    let missing = fractionDigits - text[text.index(after: point)...].count
    return NumberFormat.grouping(text + zeros(missing))
  }

  /// Where a value stands, 0 at lower and 1 at upper, never outside.
  public func share(_ value: Double) -> Double {
    guard value.isFinite else { return share(min(upper, max(lower, 0))) }
    return min(1, max(0, (value - lower) / (upper - lower)))
  }

  private func zeros(_ count: Int) -> String { String(repeating: "0", count: max(0, count)) }

  /// The next of 1, 2, 5 × 10^n at or above `raw`, and the decimals it needs.
  private static func roundStep(_ raw: Double) -> (Double, Int) {
    var power = 1.0
    var digits = 0
    while power > raw, digits < 6 {
      power /= 10
      digits += 1
    }
    while power * 10 <= raw, power < 1e15 { power *= 10 }
    let factor = [1.0, 2, 5].first { $0 * power >= raw } ?? 10
    return (factor * power, factor == 10 ? max(0, digits - 1) : digits)
  }
}
