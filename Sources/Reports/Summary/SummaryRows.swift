import Inquiry

/// The rows of tables of positions: the largest one by one, all others together in the last.
struct SummaryRows {
  /// How many stand by themselves where there are more.
  static let most = 10

  /// Each row's positions, by their place in the profile.
  let places: [[Int]]
  /// Each row's positions.
  let rows: [[HeldPosition]]

  /// In the order of the profile where all fit, else by worth at spot.
  init(_ positions: [HeldPosition]) {
    if positions.count <= SummaryRows.most + 2 {
      places = positions.indices.map { [$0] }
    } else {
      let order = positions.indices.sorted {
        (positions[$1].spotRao, $0) < (positions[$0].spotRao, $1)
      }
      places = order.prefix(SummaryRows.most).map { [$0] } + [Array(order[SummaryRows.most...])]
    }
    rows = places.map { $0.map { positions[$0] } }
  }

  /// A sum for each row; nil where nothing of it is known.
  func sums(_ value: (HeldPosition) -> Int128?) -> [Int128?] {
    rows.map { row in
      let known = row.compactMap(value)
      return known.isEmpty ? nil : known.reduce(0, +)
    }
  }
}
