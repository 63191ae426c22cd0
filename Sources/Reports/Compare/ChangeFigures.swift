import Decimals
import Inquiry
import StakingModel

/// The figures of a comparison, all with the same digits and rounded in one place: what is there after less
/// what was there before is the change that is shown, and causes and positions add up to it.
struct ChangeFigures {
  /// What was and is there, as far as it is known, in rao.
  struct Row {
    let name: String
    let before: Int128?
    let after: Int128?
    /// Whether either may be more.
    var isAtLeast = (before: false, after: false)
  }

  /// What was and is there: the worth first, a year's earnings last.
  let rows: [Row]
  /// Digits after the point, in every sentence, table and picture.
  let decimals: Int
  /// What each cause adds to the worth, as shown, in rao.
  let worth: [HoldingsChange.Cause: Int128]
  /// The same of a year's earnings.
  let year: [HoldingsChange.Cause: Int128]
  /// The change of the worth and of a year's earnings, as shown.
  let totals: (worth: Int128, year: Int128)
  /// How far each line's worth moved, as shown, in their order.
  let lines: [Int128]
  /// How far the year of each moved; nil where that is not known.
  let lineYears: [Int128?]

  init(_ change: HoldingsChange, _ rows: [Row], isTold: (Int128) -> Bool) {
    self.rows = rows
    let causes = HoldingsChange.Cause.allCases
    let moved = causes.flatMap { [change.worth($0), change.year($0)] }.filter(isTold)
    let known = rows.flatMap { [$0.before, $0.after] }.compactMap(\.self)
    decimals = NumberColumn((known + moved).map { Double(rao: $0) / 1e9 }).decimals
    let unit = Int128((decimals..<9).reduce(1) { unit, _ in unit * 10 })
    func shown(_ row: Row?) -> Int128? {
      guard let before = row?.before, let after = row?.after else { return nil }
      return ChangeFigures.cut(after, unit) - ChangeFigures.cut(before, unit)
    }
    let worths = causes.map(change.worth)
    let years = causes.map(change.year)
    // Where a rate is known of one moment alone, the causes tell of fewer positions than the totals.
    let moves = rows.last.flatMap { row in row.after.flatMap { end in row.before.map { end - $0 } }
    }
    let ofYear = moves == years.reduce(0, +) ? shown(rows.last) : nil
    totals = (
      shown(rows.first) ?? ChangeFigures.cut(worths.reduce(0, +), unit),
      ofYear ?? ChangeFigures.cut(years.reduce(0, +), unit)
    )
    worth = Dictionary(
      uniqueKeysWithValues: zip(causes, ChangeFigures.fitted(worths, to: totals.worth, unit)))
    year = Dictionary(
      uniqueKeysWithValues: zip(causes, ChangeFigures.fitted(years, to: totals.year, unit)))
    lines = ChangeFigures.fitted(change.lines.map(\.worthRao), to: totals.worth, unit)
    var fitted = ChangeFigures.fitted(
      change.lines.map { $0.yearRao ?? 0 }, to: totals.year, unit)[...]
    lineYears = change.lines.map { line in
      let first = fitted.popFirst()
      return line.year == nil ? nil : first
    }
  }

  private var unit: Int128 { Int128((decimals..<9).reduce(1) { unit, _ in unit * 10 }) }

  /// What is worth or in hand: cut, never rounded up.
  func text(_ rao: Int128) -> String { rao == 0 ? "0" : NumberFormat.inHand(rao: rao, decimals) }

  /// The change from one to the other as both are shown.
  func change(from before: Int128, to after: Int128) -> Int128 {
    ChangeFigures.cut(after, unit) - ChangeFigures.cut(before, unit)
  }

  /// Two parts of a change that is shown.
  func parts(_ parts: [Int128], of shown: Int128) -> [Int128] {
    ChangeFigures.fitted(parts, to: shown, unit)
  }

  /// A change that is shown, with its sign.
  func moved(_ shown: Int128) -> String {
    shown == 0 ? "0" : (shown > 0 ? "+" : "") + NumberFormat.fixed(rao: shown, decimals)
  }

  private static func cut(_ rao: Int128, _ unit: Int128) -> Int128 {
    let rest = rao % unit
    return rao - (rest < 0 ? rest + unit : rest)
  }

  /// Parts cut to whole units, those with the largest rests up by one until they add up; what is nothing
  /// stays nothing.
  static func fitted(_ parts: [Int128], to total: Int128, _ unit: Int128) -> [Int128] {
    var shown = parts.map { cut($0, unit) }
    let order = parts.indices.filter { parts[$0] != 0 }
      .sorted { (parts[$1] - shown[$1], $0) < (parts[$0] - shown[$0], $1) }
    var missing = (total - shown.reduce(0, +)) / unit
    while missing != 0, !order.isEmpty {
      for index in missing > 0 ? order : order.reversed() where missing != 0 {
        let step: Int128 = missing > 0 ? 1 : -1
        shown[index] += step * unit
        missing -= step
      }
    }
    return shown
  }
}
