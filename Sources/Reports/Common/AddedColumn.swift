import Decimals
import Inquiry
import Presentation

/// Amounts of one column with their total, rounded so that the rows add up to it as they are shown.
struct AddedColumn {
  /// How a total is rounded.
  enum Rounding {
    /// What can be had: never more than there is.
    case down
    /// What is worth or earned: half up.
    case nearest

    /// Whole units of the last decimal.
    func units(_ rao: Int128, _ decimals: Int) -> Int128 {
      let unit = AddedColumn.unit(decimals)
      let (units, rest) = (rao + (self == .nearest ? unit / 2 : 0))
        .quotientAndRemainder(dividingBy: unit)
      return rest < 0 ? units - 1 : units
    }
  }

  let rows: [String]
  let total: String

  /// - Parameters:
  ///   - amounts: in rao; nil where one is not known.
  ///   - total: their sum.
  init(
    _ amounts: [Int128?], total: HoldingsReview.Total, _ rounding: Rounding = .nearest,
    missing: String = "unknown"
  ) {
    let column = NumberColumn((amounts + [total.knownRao]).map { $0.map { Double($0) / 1e9 } })
    let decimals = column.decimals
    let shown = AddedColumn.units(amounts.compactMap(\.self), decimals, rounding)
    var rest = shown.rows[...]
    rows = amounts.map { amount in
      guard let amount, let units = rest.popFirst() else { return missing }
      return amount == 0 ? "0" : AddedColumn.text(units, decimals)
    }
    self.total = Words.atLeast(total) { $0 == 0 ? "0" : AddedColumn.text(shown.total, decimals) }
  }

  /// Amounts in units of the last decimal, rounded down; what that leaves of the total goes to the
  /// rows that lost most, one unit each.
  static func units(
    _ amounts: [Int128], _ decimals: Int, _ rounding: Rounding
  ) -> (rows: [Int128], total: Int128) {
    let total = rounding.units(amounts.reduce(0, +), decimals)
    var rows = amounts.map { Rounding.down.units($0, decimals) }
    let lost = zip(amounts, rows).map { $0 - $1 * unit(decimals) }
    let order = rows.indices.sorted { (-lost[$0], $0) < (-lost[$1], $1) }
    let left = total - rows.reduce(0, +)
    for index in order.prefix(Int(left)) { rows[index] += 1 }
    return (rows, total)
  }

  /// `1,234.50` of 123,450 units of two decimals.
  static func text(_ units: Int128, _ decimals: Int) -> String {
    let digits = String(units.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = NumberFormat.group(String(padded.dropLast(decimals)))
    let sign = units < 0 ? "−" : ""
    return sign + whole + (decimals > 0 ? "." + padded.suffix(decimals) : "")
  }

  /// Rao in a unit of the last decimal.
  private static func unit(_ decimals: Int) -> Int128 {
    (decimals..<9).reduce(1) { unit, _ in unit * 10 }
  }
}

extension Words {
  /// What is earned or worth, as it is known: `3.2 TAO`, `at least 3.2 TAO`, `unknown`.
  static func total(_ total: HoldingsReview.Total) -> String {
    atLeast(total) { tao(rao: $0) }
  }

  /// What is in hand, as it is known; never rounded up.
  static func balance(_ total: HoldingsReview.Total) -> String {
    atLeast(total) { balance(rao: $0) }
  }

  static func atLeast(
    _ total: HoldingsReview.Total, _ text: (Int128) -> String
  ) -> String {
    guard let rao = total.knownRao else { return "unknown" }
    return (total.isAtLeast ? "at least " : "") + text(rao)
  }
}
