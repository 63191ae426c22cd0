import Decimals
import Presentation

/// Numbers of one column: all with the same decimals, so that they line up and can be compared.
struct NumberColumn: Hashable, Sendable {
  /// Digits after the point.
  let decimals: Int

  /// Six digits of the largest value and two of the smallest, with two to six decimals, up to nine
  /// where six would show next to nothing of the smallest; none where all are thousands and some more.
  init(_ values: [Double?]) {
    let sizes = values.compactMap { $0 }.filter { $0.isFinite && $0 != 0 }.map(\.magnitude)
    let forLargest = NumberColumn.decimals(of: sizes.max() ?? 0, digits: 6)
    let forSmallest = NumberColumn.decimals(of: sizes.min() ?? 0, digits: 2)
    let most = (sizes.min() ?? 1) < 0.000_01 ? 9 : 6
    let isLarge = (sizes.max() ?? 0) >= 100_000 && (sizes.min() ?? 0) >= 1_000
    decimals = min(most, max(isLarge ? 0 : 2, forLargest, forSmallest))
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

  /// What is in hand: cut, never rounded up.
  func inHand(_ rao: Int128?, missing: String = "unknown") -> String {
    rao.map { NumberFormat.inHand(rao: $0, decimals) } ?? missing
  }

  /// A gain once all costs are paid, cut alike.
  func netGain(_ rao: Int128?, missing: String = "unknown") -> String {
    (rao.map { $0 > 0 } ?? false ? "+" : "") + inHand(rao, missing: missing)
  }

  /// Decimals that show so many digits of a number.
  private static func decimals(of size: Double, digits: Int) -> Int {
    guard size > 0 else { return 0 }
    var size = size
    var decimals = digits
    while size >= 1, decimals > 0 {
      size /= 10
      decimals -= 1
    }
    while size < 0.1, decimals < 9 {
      size *= 10
      decimals += 1
    }
    return decimals
  }
}
