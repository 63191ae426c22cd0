import StakingEconomics

/// Files that know the day of each event and stamp it with the first moment of that day.
enum DaysAlone {
  /// Where every row stands at midnight, none has a clock.
  static func mark(_ events: inout [ImportedEvent]) {
    guard events.allSatisfy({ $0.event.time % 86_400 == 0 }) else { return }
    for index in events.indices { events[index].precision = .day }
  }
}
