import Decimals

/// Where a price ends, as somebody assumes it: a change over the whole time.
package enum PriceChange {
  /// What may be assumed, as a fraction.
  package static let range = -0.999...10.0

  /// `50 % lower`, `30 % higher`.
  package static func words(_ change: Double) -> String {
    "\(percent(change.magnitude)) \(change < 0 ? "lower" : "higher")"
  }

  /// `−50 %`, `+50 %`, or `held still`.
  package static func heading(_ change: Double) -> String {
    change == 0 ? "held still" : (change < 0 ? "−" : "+") + percent(change.magnitude)
  }

  /// A percentage with as many digits as it needs, three at most.
  private static func percent(_ fraction: Double) -> String {
    var text = NumberFormat.fixed(fraction * 100, 3)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text + " %"
  }
}
