import StakingEconomics

/// Events that another file tells a little earlier or later, or before a fee instead of after it.
extension EventJoin {
  /// One that may stand for an event of the file that was added.
  private struct Claim {
    let index: Int
    let place: Int
    let way: NearEvents.Way
  }

  /// Joins those of which nothing speaks against their being one, and takes them out of the rest.
  ///
  /// - Parameters:
  ///   - added: all events of the file.
  ///   - rest: those of them that no other file tells at their own time, flagged where one is alike.
  mutating func near(
    _ added: [ImportedEvent], _ rest: inout [(event: ImportedEvent, isAlike: Bool)],
    _ used: inout Set<Int>, _ differences: inout EventDifferences, _ alike: inout AlikeEvents
  ) -> NearEvents {
    var near = NearEvents()
    guard !rest.isEmpty else { return near }
    let around = EventTimes(events)
    let own = EventTimes(added)
    var claims: [Claim] = []
    for (index, entry) in rest.enumerated() where !entry.isAlike {
      let event = entry.event
      let places = around.places(around: event, of: events).filter {
        !used.contains($0) && !isOfAnotherAddress(event, at: $0)
          && (event.isNear(events[$0]) || event.isBesideFee(of: events[$0]))
      }
      let isNear = places.contains { event.isNear(events[$0]) }
      let likely = isNear ? places.filter { event.isNear(events[$0]) } : places
      guard let place = likely.first else { continue }
      if let reason = doubt(event, likely, isNear, added, own, around) {
        alike.add(event, reason)
      } else {
        claims.append(Claim(index: index, place: place, way: isNear ? .clock : .fee))
      }
    }
    let counts = Dictionary(claims.map { ($0.place, 1) }, uniquingKeysWith: +)
    var gone: Set<Int> = []
    for claim in claims {
      let event = rest[claim.index].event
      guard counts[claim.place] == 1 else {
        alike.add(event, claim.way == .clock ? .several : .fee)
        continue
      }
      used.insert(claim.place)
      gone.insert(claim.index)
      near.add(event, events[claim.place], claim.way)
      if claim.way == .clock {
        join(event, into: claim.place, &differences)
      } else {
        events[claim.place] = events[claim.place].joined(besideFee: event)
      }
    }
    rest = rest.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
    return near
  }

  /// What speaks against an event's being the one that others may be; nil where nothing does.
  private func doubt(
    _ event: ImportedEvent, _ places: [Int], _ isNear: Bool, _ added: [ImportedEvent],
    _ own: EventTimes, _ around: EventTimes
  ) -> AlikeEvents.Reason? {
    let place = places[0]
    if places.count > 1 { return isNear ? .several : .fee }
    guard mayBeOne(event, at: place) else { return .nearPlace }
    guard event.isKind(of: events[place]) else { return .kind }
    let here = own.places(in: event.momentsAround).filter { added[$0].isTwin(of: event) }
    let there = around.places(in: events[place].momentsAround).filter {
      file(of: $0) == file(of: place) && events[$0].isTwin(of: events[place])
    }
    guard here.count > 1 || there.count > 1 else { return nil }
    return isNear ? .several : .fee
  }
}

extension EventTimes {
  /// What is told within minutes of an event, and of its day where one of both tells the day alone.
  fileprivate func places(around event: ImportedEvent, of events: [ImportedEvent]) -> [Int] {
    let near = places(in: event.momentsAround)
    guard event.precision != .day else { return near }
    let start = event.startOfDay
    let ofDay = places(in: start...start).filter { events[$0].precision == .day }
    return near.filter { events[$0].precision != .day } + ofDay
  }
}

extension ImportedEvent {
  fileprivate var startOfDay: Int64 { event.time - ((event.time % 86_400) + 86_400) % 86_400 }

  /// When another file may tell it: within minutes, or on its day.
  fileprivate var momentsAround: ClosedRange<Int64> {
    guard precision != .day else { return startOfDay...startOfDay + 86_399 }
    return event.time - NearEvents.reach...event.time + NearEvents.reach
  }

  /// Whether it moves the same so soon before or after that one may be taken for the other; an event is
  /// its own twin.
  fileprivate func isTwin(of other: ImportedEvent) -> Bool { movement == other.movement }
}
