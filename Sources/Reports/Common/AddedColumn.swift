import Decimals
import Inquiry
import Presentation

/// Amounts of one column with their total, in the same few digits, so that the rows that are shown add up
/// to it. The total is cut. So are the rows of what can be had, where that adds up.
struct AddedColumn {
  let rows: [String]
  let total: String

  /// - Parameters:
  ///   - amounts: in rao; nil where one is not known.
  ///   - total: their sum.
  ///   - isBalance: whether they are money that can be had: no row shows more than there is, unless the
  ///     rows would not add up then. Some go up by one in the last digit there, as estimates do.
  init(
    _ amounts: [Int128?], total: HoldingsReview.Total, isBalance: Bool = false,
    missing: String = "unknown"
  ) {
    let column = NumberColumn((amounts + [total.knownRao]).map { $0.map { Double(rao: $0) / 1e9 } })
    let known = amounts.compactMap(\.self)
    let cut = RoundedRows(known, fractionDigits: column.decimals, .down)
    let shown =
      isBalance && cut.fractionDigits == column.decimals
      ? cut : RoundedRows(estimates: known, fractionDigits: column.decimals)
    var rest = shown.texts[...]
    rows = amounts.map { amount in
      guard let amount, let text = rest.popFirst() else { return missing }
      return amount == 0 ? "0" : text
    }
    self.total = Words.atLeast(total) { $0 == 0 ? "0" : shown.totalText }
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
