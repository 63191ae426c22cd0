/// Rows of a column and their total, rounded so that what is shown adds up.
///
/// Every row is rounded down or up, those with the largest
/// rests up, so that the rows add up to the rounded total; of equal rests the earlier row goes up.
public struct RoundedRows: Hashable, Sendable {
  /// How the total is rounded.
  public enum Rounding: Hashable, Sendable, CaseIterable {
    /// Towards minus infinity: what can be had is never more than there is.
    case down
    /// Half away from zero: what is worth or earned.
    case nearest

    /// Whole units of so many rao.
    func units(_ rao: Int128, of unit: Int128) -> Int128 {
      switch self {
      case .down:
        let (units, rest) = rao.quotientAndRemainder(dividingBy: unit)
        return rest < 0 ? units - 1 : units
      case .nearest:
        let units = Int128((rao.magnitude + unit.magnitude / 2) / unit.magnitude)
        return rao < 0 ? -units : units
      }
    }
  }

  /// The rows in rao, whole in the last digit that is shown.
  public let rows: [Int128]
  /// Their sum in rao.
  public let total: Int128
  private let fractionDigits: Int

  /// Rounds rows in rao to so many digits after the point, at most nine.
  public init(_ rows: [Int128], fractionDigits: Int, _ rounding: Rounding = .nearest) {
    let places = max(0, min(9, fractionDigits))
    let unit = Int128(NumberFormat.scale(of: places))
    let total = rounding.units(rows.reduce(0, +), of: unit)
    // Rounded towards minus infinity, so that every rest is at least 0 and less than the unit.
    var shown = rows.map { Rounding.down.units($0, of: unit) }
    let rests = zip(rows, shown).map { $0 - $1 * unit }
    let order = rests.indices.sorted {
      rests[$0] != rests[$1] ? rests[$0] > rests[$1] : $0 < $1
    }
    let missing = total - shown.reduce(0, +)
    for index in order.prefix(Int(clamping: missing)) { shown[index] += 1 }
    self.rows = shown.map { $0 * unit }
    self.total = total * unit
    self.fractionDigits = places
  }

  /// The rows as text, all with the same digits after the point.
  public var texts: [String] { rows.map { NumberFormat.fixed(rao: $0, fractionDigits) } }

  /// The total as text.
  public var totalText: String { NumberFormat.fixed(rao: total, fractionDigits) }
}
