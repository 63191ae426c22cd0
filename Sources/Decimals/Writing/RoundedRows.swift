/// Rows of a column and their total, each rounded by itself, with as many digits as it takes for the
/// rows that are shown to add up to the total that is shown: at nine they do, to the rao.
///
/// A row reads as it would alone, and no balance is higher than it is.
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
  /// Digits after the point, the same in all.
  public let fractionDigits: Int

  /// Rounds rows in rao to at least so many digits after the point, at most nine.
  public init(_ rows: [Int128], fractionDigits: Int, _ rounding: Rounding = .nearest) {
    let sum = rows.reduce(0, +)
    var places = max(0, min(9, fractionDigits))
    var unit = Int128(NumberFormat.scale(of: places))
    var shown = rows.map { rounding.units($0, of: unit) }
    while shown.reduce(0, +) != rounding.units(sum, of: unit) {
      places += 1
      unit /= 10
      shown = rows.map { rounding.units($0, of: unit) }
    }
    self.rows = shown.map { $0 * unit }
    self.total = rounding.units(sum, of: unit) * unit
    self.fractionDigits = places
  }

  /// Rows that can be had: each and the total cut, with the fewest digits at which they add up, from so
  /// many to so many. Where none of them does, they have the most and may add up to less: no row is more
  /// than there is, and each reads as it would alone.
  public init(balances rows: [Int128], fractionDigits: Int, upTo most: Int) {
    let sum = rows.reduce(0, +)
    let enough = (fractionDigits...max(fractionDigits, most)).first { places in
      let unit = Int128(NumberFormat.scale(of: places))
      let shown = rows.map { Rounding.down.units($0, of: unit) }
      return shown.reduce(0, +) == Rounding.down.units(sum, of: unit)
    }
    let places = min(9, enough ?? max(fractionDigits, most))
    let unit = Int128(NumberFormat.scale(of: places))
    self.rows = rows.map { Rounding.down.units($0, of: unit) * unit }
    total = Rounding.down.units(sum, of: unit) * unit
    self.fractionDigits = places
  }

  /// Rows that are estimates, with so many digits: the total is cut, and of the rows, which are cut too,
  /// those with the largest rests go up by one in the last digit until they add up to it.
  ///
  /// Equal rows are shown alike: where only one of them would have to go up, more digits are told. At nine
  /// none has to.
  public init(estimates rows: [Int128], fractionDigits: Int) {
    var places = max(0, min(9, fractionDigits))
    var shown = RoundedRows.fitted(rows, places)
    while shown == nil, places < 9 {
      places += 1
      shown = RoundedRows.fitted(rows, places)
    }
    let unit = Int128(NumberFormat.scale(of: places))
    self.rows = (shown ?? rows).map { $0 * unit }
    total = Rounding.down.units(rows.reduce(0, +), of: unit) * unit
    self.fractionDigits = places
  }

  /// Rows that are cut, what is left of each, and how many have to go up by one.
  private static func cut(
    _ rows: [Int128], _ places: Int
  ) -> (shown: [Int128], rests: [Int128], missing: Int) {
    let unit = Int128(NumberFormat.scale(of: places))
    let shown = rows.map { Rounding.down.units($0, of: unit) }
    let missing = Rounding.down.units(rows.reduce(0, +), of: unit) - shown.reduce(0, +)
    return (shown, zip(rows, shown).map { $0 - $1 * unit }, Int(clamping: missing))
  }

  /// Whole units of the rows, equal ones alike; nil where they cannot add up so.
  private static func fitted(_ rows: [Int128], _ places: Int) -> [Int128]? {
    var (shown, rests, missing) = cut(rows, places)
    guard missing > 0 else { return shown }
    let groups = Dictionary(grouping: rows.indices) { rows[$0] }.values
      .sorted { (one: [Int], other: [Int]) -> Bool in
        let (left, right) = (rests[one[0]], rests[other[0]])
        return left != right ? left > right : one[0] < other[0]
      }
    for group in groups where group.count <= missing && rests[group[0]] > 0 {
      for index in group { shown[index] += 1 }
      missing -= group.count
    }
    return missing == 0 ? shown : nil
  }

  /// The rows as text, all with the same digits after the point.
  public var texts: [String] { rows.map { NumberFormat.fixed(rao: $0, fractionDigits) } }

  /// The total as text.
  public var totalText: String { NumberFormat.fixed(rao: total, fractionDigits) }
}
