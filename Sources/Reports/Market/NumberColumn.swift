import Presentation

/// Numbers of one column: all with the same decimals, so that they line up and can be compared.
struct NumberColumn: Hashable, Sendable {
  private let decimals: Int

  /// Six digits of the largest value, at least two and at most six decimals.
  init(_ values: [Double?]) {
    let largest = values.compactMap { $0 }.filter(\.isFinite).map(\.magnitude).max() ?? 0
    decimals = largest >= 1000 ? 2 : largest >= 100 ? 3 : largest >= 1 ? 4 : 6
  }

  /// A number of the column.
  func text(_ value: Double?, missing: String = "unknown") -> String {
    guard let value, value.isFinite else { return missing }
    return NumberFormat.fixed(value, decimals)
  }

  /// With its sign, also where it is a gain.
  func gain(_ value: Double?, missing: String = "unknown") -> String {
    (value.map { $0 > 0 } ?? false ? "+" : "") + text(value, missing: missing)
  }
}
