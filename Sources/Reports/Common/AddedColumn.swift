import Decimals
import Inquiry
import Presentation

/// Amounts of one column with their total. Estimates are cut so that the rows that are shown add up to it;
/// what can be had is cut in each row by itself, so that it reads the same wherever it stands.
struct AddedColumn {
  let rows: [String]
  let total: String
  /// Whether rows that can be had, each cut, add up to less than the total that is shown.
  let addsUpToLess: Bool

  private static let decimalsOfBalances = 4

  /// A column that nobody asked for.
  init(empty count: Int) {
    rows = Array(repeating: "", count: count)
    (total, addsUpToLess) = ("", false)
  }

  /// - Parameters:
  ///   - amounts: in rao; nil where one is not known.
  ///   - total: their sum.
  ///   - isBalance: whether they are money that can be had: no row shows more than there is.
  init(
    _ amounts: [Int128?], total: HoldingsReview.Total, isBalance: Bool = false,
    missing: String = "unknown"
  ) {
    let column = NumberColumn((amounts + [total.knownRao]).map { $0.map { Double(rao: $0) / 1e9 } })
    let known = amounts.compactMap(\.self)
    let shown =
      isBalance
      ? RoundedRows(
        balances: known, fractionDigits: column.decimals, upTo: AddedColumn.decimalsOfBalances)
      : RoundedRows(estimates: known, fractionDigits: column.decimals)
    var rest = shown.texts[...]
    rows = amounts.map { amount in
      guard let amount, let text = rest.popFirst() else { return missing }
      return amount == 0 ? "0" : text
    }
    self.total = Words.atLeast(total, Words.atLeastSign) { $0 == 0 ? "0" : shown.totalText }
    addsUpToLess = isBalance && shown.rows.reduce(0, +) < shown.total
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

  /// “at least” where a column has little room.
  static let atLeastSign = "≥ "

  static func atLeast(
    _ total: HoldingsReview.Total, _ bound: String = "at least ", _ text: (Int128) -> String
  ) -> String {
    guard let rao = total.knownRao else { return "unknown" }
    return (total.isAtLeast ? bound : "") + text(rao)
  }
}
