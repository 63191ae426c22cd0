import StakingEconomics
import StakingModel

/// The order of events, told by what they are and never by where they stand in a file: by time, and at
/// the same time what comes before what goes, so that nothing goes before it is there.
enum EventOrder {
  /// Whether one stands before another.
  static func precedes(_ one: ImportedEvent, _ other: ImportedEvent) -> Bool {
    if one.event.time != other.event.time { return one.event.time < other.event.time }
    return comesFirst(one, other)
  }

  /// Puts events in order.
  ///
  /// - Parameter isSorted: whether they are in order of time already.
  static func sort(_ events: inout [ImportedEvent], isSorted: Bool, _ openings: [OpeningBalance]) {
    if !isSorted { events.sort { $0.event.time < $1.event.time } }
    var chains: [Range<Int>] = []
    var start = 0
    while start < events.count {
      var end = start + 1
      while end < events.count, events[end].event.time == events[start].event.time { end += 1 }
      if end - start > 1 {
        events[start..<end].sort(by: comesFirst)
        if isChain(events[start..<end]) { chains.append(start..<end) }
      }
      start = end
    }
    if !chains.isEmpty { link(chains, in: &events, openings) }
  }

  // MARK: At the same time

  private static func comesFirst(_ one: ImportedEvent, _ other: ImportedEvent) -> Bool {
    let (first, second) = (one.rank, other.rank)
    if first != second { return first < second }
    if one.id != other.id { return (one.id ?? "") < (other.id ?? "") }
    let (left, right) = (one.flows, other.flows)
    for (mine, theirs) in zip(left, right) {
      if mine.asset != theirs.asset { return mine.asset.place < theirs.asset.place }
      if mine.rao != theirs.rao { return mine.rao < theirs.rao }
    }
    if one.event.feeRao != other.event.feeRao { return one.event.feeRao < other.event.feeRao }
    return one.value < other.value
  }

  /// Longer groups of one time stay as they are.
  private static let chainLimit = 64

  /// Whether alpha is bought and sold at the same time, so that only what is held tells which came first.
  private static func isChain(_ group: ArraySlice<ImportedEvent>) -> Bool {
    guard group.count <= chainLimit else { return false }
    var (bought, sold): (Set<LedgerAsset>, Set<LedgerAsset>) = ([], [])
    for event in group {
      switch event.event.action {
      case .stake(let asset, _, _): bought.insert(asset)
      case .unstake(let asset, _, _): sold.insert(asset)
      default: break
      }
    }
    return !bought.isDisjoint(with: sold)
  }

  /// Within such a group the first goes first for which enough is held.
  private static func link(
    _ chains: [Range<Int>], in events: inout [ImportedEvent], _ openings: [OpeningBalance]
  ) {
    var held: [LedgerAsset: Int128] = [:]
    for opening in openings { held[opening.asset, default: 0] += opening.rao }
    var index = 0
    func enter(_ event: ImportedEvent) {
      for flow in event.flows { held[flow.asset, default: 0] += flow.rao }
      held[.tao, default: 0] -= event.event.feeRao
    }
    for chain in chains {
      while index < chain.lowerBound {
        enter(events[index])
        index += 1
      }
      var rest = Array(events[chain])
      for place in chain {
        let next =
          rest.firstIndex {
            $0.flows.allSatisfy { $0.rao >= 0 || (held[$0.asset] ?? 0) + $0.rao >= 0 }
          }
          ?? 0
        events[place] = rest.remove(at: next)
        enter(events[place])
      }
      index = chain.upperBound
    }
  }
}

extension ImportedEvent {
  /// What comes, then what changes, then what goes.
  fileprivate var rank: Int {
    switch event.action {
    case .purchase, .reward, .claim, .transferIn: 0
    case .unstake: 1
    case .stake: 2
    case .disposal, .transferOut: 3
    case .fee: 4
    }
  }

  /// What was paid or received for it.
  fileprivate var value: Int128 {
    let paid: ExactMoney? =
      switch event.action {
      case .purchase(_, _, let money), .disposal(_, _, let money), .transferIn(_, _, let money):
        money
      default: nil
      }
    return paid?.nano ?? event.price.fiatPerTAO?.pico ?? event.price.taoPerAlpha?.pico ?? 0
  }
}

extension LedgerAsset {
  fileprivate var place: Int {
    switch self {
    case .tao: -1
    case .alpha(let netuid, _): Int(netuid.value)
    }
  }
}
