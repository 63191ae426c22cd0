import StakingEconomics

/// Puts what several files say has happened together.
///
/// An event that moves the same at the same time, told by another file, is the same one. Within a file
/// the reader of its kind has dealt with rows that repeat.
struct EventJoin {
  private var events: [ImportedEvent] = []
  private var isSorted = true
  private var known: [ImportedEvent.Movement: [Int]] = [:]
  private(set) var notes: [String] = []

  mutating func add(_ file: ImportedFile) {
    guard !file.events.isEmpty else { return }
    if events.isEmpty {
      (events, isSorted) = (file.events, file.isSorted)
      return
    }
    if known.isEmpty { index(from: 0) }
    // An event of another file stands for one of this file, not for all that are like it.
    var used: Set<Int> = []
    let first = events.count
    var (again, apart) = (0, 0)
    for event in file.events {
      let like = known[event.movement] ?? []
      let match = like.first { index in
        index < first && !used.contains(index) && events[index].isAtTheTime(of: event)
      }
      if let match {
        used.insert(match)
        again += 1
        if events[match].isPaidOtherwise(than: event) { apart += 1 }
        events[match] = events[match].completed(by: event)
      } else {
        events.append(event)
      }
    }
    index(from: first)
    isSorted = false
    if apart > 0 {
      notes.append(
        "`\(Shown.file(file.name))`: \(apart) of the events that stand in another file too were paid "
          + "otherwise there: what the file named first says counts")
    }
    if again > 0 {
      notes.append(
        "`\(Shown.file(file.name))`: \(again == 1 ? "1 event stands" : "\(again) events stand") in "
          + "another file too: counted once")
    }
  }

  private mutating func index(from first: Int) {
    for index in first..<events.count { known[events[index].movement, default: []].append(index) }
  }

  /// In order of time.
  mutating func inOrder(_ openings: [OpeningBalance]) -> [ImportedEvent] {
    EventOrder.sort(&events, isSorted: isSorted, openings)
    return events
  }
}
