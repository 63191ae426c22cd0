import Inquiry

/// The rows of tables of positions: the largest one by one, all others together in the last.
struct SummaryRows {
  /// How many stand by themselves where there are more.
  static let most = 10

  /// Each row's positions.
  let rows: [[HeldPosition]]

  /// In the order of the profile where all fit, else by worth at spot.
  init(_ positions: [HeldPosition]) {
    guard positions.count > SummaryRows.most + 2 else {
      rows = positions.map { [$0] }
      return
    }
    let order = positions.enumerated().sorted {
      ($1.element.spotRao, $0.offset) < ($0.element.spotRao, $1.offset)
    }.map(\.element)
    rows = order.prefix(SummaryRows.most).map { [$0] } + [Array(order[SummaryRows.most...])]
  }

  /// A sum for each row; nil where nothing of it is known.
  func sums(_ value: (HeldPosition) -> Int128?) -> [Int128?] {
    rows.map { row in
      let known = row.compactMap(value)
      return known.isEmpty ? nil : known.reduce(0, +)
    }
  }
}
