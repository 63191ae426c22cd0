import Decimals

/// A column of amounts in rao, all with the same digits behind the point, each cut by itself, so that a
/// position reads as it does alone; the sums below are whole. What is too little to show is said to be.
struct HeldColumn {
  let texts: [String]
  /// The sum, where the rows add up to it.
  private(set) var total = ""

  /// - Parameter missing: what stands where an amount is not known.
  init(_ amounts: [Int128?], missing: [String]) {
    let known = amounts.compactMap(\.self)
    let digits = HeldColumn.digits(known.map(\.magnitude).max() ?? 0)
    texts = zip(amounts, missing).map { amount, missing in
      guard let amount else { return missing }
      let shown = RoundedRows([amount], fractionDigits: digits, .down).total
      if amount == 0 { return "0" }
      if shown == 0 { return "under " + HeldColumn.least(digits) }
      return NumberFormat.fixed(rao: shown, digits)
    }
  }

  /// Estimates that add up to the sum that stands below them.
  init(adding amounts: [Int128?], missing: String = "unknown") {
    let known = amounts.compactMap(\.self)
    let largest = max(known.map(\.magnitude).max() ?? 0, known.reduce(0, +).magnitude)
    let shown = RoundedRows(estimates: known, fractionDigits: HeldColumn.digits(largest))
    var rest = shown.texts[...]
    texts = amounts.map { amount in
      guard let amount, let text = rest.popFirst() else { return missing }
      return amount == 0 ? "0" : text
    }
    total = shown.totalText
  }

  /// Six significant digits of the largest, at least four behind the point and at most six.
  private static func digits(_ largest: UInt128) -> Int {
    let places = String(largest).utf8.count - 10
    return min(largest < 10_000 ? 9 : 6, max(4, 5 - places))
  }

  private static func least(_ digits: Int) -> String {
    digits >= 9 ? "1 rao" : "0." + String(repeating: "0", count: digits - 1) + "1"
  }
}
