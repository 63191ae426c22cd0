import StakingModel

/// What one asset did on each day, for methods that match a disposal with what comes on days near it.
struct DayFlows: Hashable, Sendable {
  /// One day.
  struct Day: Hashable, Sendable {
    var acquired: Int128 = 0
    var cost = ExactMoney.zero
    var isCostKnown = true
    var event = 0
    var time: Int64 = 0
    var disposed: Int128 = 0
  }

  private(set) var days: [Int64: Day] = [:]

  mutating func acquire(_ lot: Lot, on day: Int64) {
    var flow = days[day] ?? Day()
    if flow.acquired == 0 { (flow.event, flow.time) = (lot.event, lot.acquired) }
    flow.acquired += lot.rao
    flow.cost = flow.cost + lot.cost
    flow.isCostKnown = flow.isCostKnown && lot.isCostKnown
    days[day] = flow
  }

  mutating func dispose(_ rao: Int128, on day: Int64) {
    days[day, default: Day()].disposed += rao
  }
}

/// Which disposals of one asset are matched with which days, and what of each day goes into the pool.
///
/// All that comes on a day is one acquisition, all that is disposed of one disposal. Windows take
/// their turn over all days; within one, earlier disposals and nearer days come first.
struct DayMatching: Hashable, Sendable {
  /// A part of a day's disposals and the day whose acquisition it is matched with.
  private struct Match: Hashable {
    let source: Int64
    var rao: Int128
    let window: ClosedRange<Int64>
  }

  /// What is left of a day's acquisition.
  private struct Source: Hashable {
    let day: DayFlows.Day
    /// For disposals, with its share of the cost; the rest goes into the pool.
    var matched: Int128 = 0
    var matchedCost = ExactMoney.zero
    var pooled: Int128 = 0
    var given = Running()
    var kept = Running()
  }

  /// Shares of a whole by running totals, so that they add up.
  private struct Running: Hashable {
    var rao: Int128 = 0
    var cost: Int128 = 0

    mutating func next(_ part: Int128, of whole: Int128, costing cost: ExactMoney) -> ExactMoney {
      rao += part
      let upToHere = ExactRatio.product(cost.nano, rao, over: whole) ?? cost.nano
      defer { self.cost = upToHere }
      return ExactMoney(nano: upToHere - self.cost)
    }
  }

  private var matches: [Int64: [Match]] = [:]
  private var sources: [Int64: Source] = [:]

  init(_ flows: DayFlows, windows: [ClosedRange<Int64>]) {
    var open = flows.days.mapValues(\.acquired)
    var wanted = flows.days.mapValues(\.disposed)
    let disposals = flows.days.filter { $0.value.disposed > 0 }.keys.sorted()
    for window in windows {
      for day in disposals {
        for offset in window {
          guard let want = wanted[day], want > 0 else { break }
          guard let have = open[day + offset], have > 0 else { continue }
          let rao = min(want, have)
          wanted[day] = want - rao
          open[day + offset] = have - rao
          matches[day, default: []].append(Match(source: day + offset, rao: rao, window: window))
        }
      }
    }
    for (day, flow) in flows.days where flow.acquired > 0 {
      var source = Source(day: flow)
      source.pooled = open[day] ?? 0
      source.matched = flow.acquired - source.pooled
      source.matchedCost = ExactMoney(
        nano: ExactRatio.product(flow.cost.nano, source.matched, over: flow.acquired) ?? 0)
      sources[day] = source
    }
  }

  /// What of an acquisition goes into the pool; nil where nothing does. The first of a day go first.
  mutating func pooled(of lot: Lot, on day: Int64) -> Lot? {
    guard var source = sources[day] else { return lot }
    let left = source.pooled - source.kept.rao
    let rao = min(left, lot.rao)
    guard rao > 0 else { return nil }
    var pooled = lot
    pooled.rao = rao
    pooled.cost = source.kept.next(
      rao, of: source.pooled, costing: source.day.cost - source.matchedCost)
    pooled.isCostKnown = source.day.isCostKnown
    sources[day] = source
    return pooled
  }

  /// The matched parts of a disposal, with the days after it from which they come.
  mutating func take(_ wanted: Int128, on day: Int64) -> [(lot: Lot, window: ClosedRange<Int64>)] {
    var taken: [(lot: Lot, window: ClosedRange<Int64>)] = []
    var left = wanted
    while left > 0, var match = matches[day]?.first, var source = sources[match.source] {
      let rao = min(left, match.rao)
      let cost = source.given.next(rao, of: source.matched, costing: source.matchedCost)
      sources[match.source] = source
      taken.append(
        (
          Lot(
            event: source.day.event, acquired: source.day.time, rao: rao, cost: cost,
            isCostKnown: source.day.isCostKnown), match.window
        ))
      match.rao -= rao
      if match.rao > 0 { matches[day]?[0] = match } else { matches[day]?.removeFirst() }
      left -= rao
    }
    return taken
  }
}
