/// The days of a horizon that are shown.
package enum Horizons {
  private static let round = [
    1, 7, 30, 90, 180, 365, 730, 1_825, 3_650, 7_300, 18_250, 36_500,
  ]

  /// A day, a week, a month, … and the end: seven at most, none of them just before the end.
  package static func shown(of days: Int) -> [Int] {
    let earlier = round.filter { $0 * 10 <= days * 9 }
    guard earlier.count > 6 else { return earlier + [days] }
    return earlier.prefix(1) + earlier.suffix(5) + [days]
  }

  /// About so many days evenly apart, first and last included.
  package static func even(from first: Int, to last: Int, count: Int) -> [Int] {
    let steps = max(1, min(count - 1, last - first))
    return (0...steps).map { first + (last - first) * $0 / steps }
  }

  /// `1 day`, `1 week`, `90 days`, `2 years`.
  package static func name(_ days: Int) -> String {
    switch days {
    case 1: return "1 day"
    case 7: return "1 week"
    case 365: return "1 year"
    case _ where days > 365 && days % 365 == 0: return "\(days / 365) years"
    default: return "\(days) days"
    }
  }
}
