import StakingEconomics

/// Transactions that a file tells of more than once.
extension ImportBuilder {
  /// Events of one transaction that move the same tokens in other amounts: both may be true, as of a
  /// batch, or one of them a slip.
  mutating func noteSameTransactions() {
    var places: [(hash: Int, index: Int32)] = []
    for (index, event) in file.events.enumerated() {
      guard let id = event.id else { continue }
      var hasher = Hasher()
      hasher.combine(id)
      for flow in event.flows {
        hasher.combine(flow.asset)
        hasher.combine(flow.rao < 0)
      }
      places.append((hasher.finalize(), Int32(clamping: index)))
    }
    places.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }
    var lines: Set<Int> = []
    for (one, other) in zip(places, places.dropFirst()) where one.hash == other.hash {
      let (first, second) = (file.events[Int(one.index)], file.events[Int(other.index)])
      guard first.id == second.id, first.flows.map(\.asset) == second.flows.map(\.asset) else {
        continue
      }
      lines.formUnion([first.line, second.line])
    }
    guard !lines.isEmpty else { return }
    note(
      "a transaction stands there again with other amounts: each counts, so check that none is told "
        + "twice: \(Shown.lines(lines.sorted(), of: lines.count))")
  }
}
