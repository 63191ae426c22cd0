import Inquiry
import Presentation

/// Amounts of one column with their total: rounded so that the rows add up to it.
struct AddedColumn {
  let rows: [String]
  let total: String

  /// - Parameter amounts: in rao; nil where one is not known.
  init(_ amounts: [Int128?], total: HoldingsReview.Total, missing: String = "unknown") {
    let values = amounts.map { $0.map { Double($0) / 1e9 } }
    let column = NumberColumn(values + [total.knownRao.map { Double($0) / 1e9 }])
    rows = values.map { column.text($0, missing: missing) }
    self.total = Words.atLeast(total) { column.text(Double($0) / 1e9) }
  }
}

extension Words {
  /// A sum as it is known: `3.2 TAO`, `at least 3.2 TAO`, `unknown`.
  static func total(_ total: HoldingsReview.Total) -> String {
    atLeast(total) { tao(rao: $0) }
  }

  static func atLeast(
    _ total: HoldingsReview.Total, _ text: (Int128) -> String
  ) -> String {
    guard let rao = total.knownRao else { return "unknown" }
    return (total.isAtLeast ? "at least " : "") + text(rao)
  }
}
