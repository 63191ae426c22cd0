import Decimals
import Inquiry
import Presentation

/// Amounts of one column with their total, cut with as many digits as it takes for the rows to add up to it.
struct AddedColumn {
  let rows: [String]
  let total: String

  /// - Parameters:
  ///   - amounts: in rao; nil where one is not known.
  ///   - total: their sum.
  init(
    _ amounts: [Int128?], total: HoldingsReview.Total,
    missing: String = "unknown"
  ) {
    let column = NumberColumn((amounts + [total.knownRao]).map { $0.map { Double($0) / 1e9 } })
    let shown = RoundedRows(
      amounts.compactMap(\.self), fractionDigits: column.decimals, .down)
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
