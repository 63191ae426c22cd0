import CivilTime
import Decimals
import StakingEconomics

/// Puts what several files say has happened together.
///
/// An event that moves the same at the same time, told by another file, is the same one. Within a file
/// the reader of its kind has dealt with rows that repeat.
struct EventJoin {
  var events: [ImportedEvent] = []
  private var isSorted = true
  private var known: [ImportedEvent.Movement: [Int]] = [:]
  /// The files so far, and where their events begin.
  private var files: [(name: String, kind: String, titles: Int, isLocal: Bool, start: Int)] = []
  /// Events whose price came from another file than the one that told them first.
  private var pricedBy: [Int: Int] = [:]
  private var wallets: [ChainKey] = []
  private(set) var notes: [String] = []
  /// The zone of clocks that do not say theirs, as a person gave it.
  private let zone: ZoneClock?

  init(zone: ZoneClock?) { self.zone = zone }

  mutating func add(_ file: ImportedFile) {
    guard !file.events.isEmpty else { return }
    var added = file.events
    DaysAlone.mark(&added)
    number(&added, file.wallets)
    files.append((file.name, file.kind.name, file.titles, file.isLocal, events.count))
    if events.isEmpty {
      (events, isSorted) = (added, file.isSorted)
      return
    }
    if known.isEmpty { index(from: 0) }
    // An event of another file stands for one of this file, not for all that are like it.
    var used: Set<Int> = []
    var differences = EventDifferences()
    let first = events.count
    var rest: [(event: ImportedEvent, isAlike: Bool)] = []
    var alike = AlikeEvents()
    for event in added {
      let there = (known[event.movement] ?? []).filter { index in
        index < first && !used.contains(index) && events[index].isAtTheTime(of: event)
      }
      guard let match = there.first(where: { mayBeOne(event, at: $0) }) else {
        let isAlike = there.contains { !isOfAnotherAddress(event, at: $0) }
        if isAlike { alike.add(event, .place) }
        rest.append((event, isAlike))
        continue
      }
      used.insert(match)
      join(event, into: match, &differences)
    }
    let again = used.count
    let near = near(added, &rest, &used, &differences, &alike)
    var left = rest.map(\.event)
    let apart = shifted(&left, &used, before: first, &differences)
    events += left
    index(from: first)
    isSorted = false
    tell(again, apart, differences)
    notes += (near.notes + alike.words).map { "`\(Shown.file(file.name))`: \($0)" }
  }

  /// Whether an event may be the one at a place: neither of another wallet nor of another transaction.
  func mayBeOne(_ event: ImportedEvent, at place: Int) -> Bool {
    let other = events[place]
    let isOneKind = files[file(of: place)].kind == files[files.count - 1].kind
    guard !TransactionName.differ(event.id, other.id, ofOneKind: isOneKind) else { return false }
    guard event.wallet > 0, other.wallet > 0, event.wallet != other.wallet else { return true }
    // A name and an address may be of one wallet.
    return wallets[Int(event.wallet) - 1].isKeeper != wallets[Int(other.wallet) - 1].isKeeper
  }

  func isOfAnotherAddress(_ event: ImportedEvent, at place: Int) -> Bool {
    let other = events[place].wallet
    guard event.wallet > 0, other > 0, event.wallet != other else { return false }
    return !wallets[Int(event.wallet) - 1].isKeeper && !wallets[Int(other) - 1].isKeeper
  }

  private mutating func tell(
    _ again: Int, _ apart: ZoneShift?, _ differences: EventDifferences
  ) {
    let (names, name) = (files.map(\.name), "`\(Shown.file(files[files.count - 1].name))`")
    notes += differences.notes(of: files[files.count - 1].name, names)
    if let apart { notes.append("\(name): " + apart.note) }
    if again > 0 {
      notes.append(
        "\(name): \(NumberFormat.counted(again, "event")) \(again == 1 ? "stands" : "stand") in "
          + "another file too: counted once")
    }
  }

  // MARK: One event told twice

  mutating func join(
    _ event: ImportedEvent, into place: Int, _ differences: inout EventDifferences
  ) {
    let origin = pricedBy[place] ?? file(of: place)
    let (here, there) = (files[files.count - 1], files[file(of: place)])
    differences.add(
      events[place], event, first: origin,
      areRowsAlike: event.isToldLike(events[place]) && here.kind == there.kind
        && here.titles == there.titles)
    if events[place].currency == nil, event.currency != nil { pricedBy[place] = files.count - 1 }
    events[place] = events[place].completed(by: event)
  }

  func file(of place: Int) -> Int {
    (files.lastIndex { $0.start <= place }) ?? 0
  }

  private static let likeLimit = 64

  /// Events that another file tells by a clock of another zone.
  private mutating func shifted(
    _ rest: inout [ImportedEvent], _ used: inout Set<Int>, before first: Int,
    _ differences: inout EventDifferences
  ) -> ZoneShift? {
    let last = files.count - 1
    guard rest.count > 0, files.contains(where: \.isLocal) else { return nil }
    var shift = ZoneShift(given: zone, isLocal: files[last].isLocal)
    for (index, event) in rest.enumerated() {
      let like = known[event.movement] ?? []
      // Amounts that come again and again tell no zone.
      guard like.count <= Self.likeLimit else { continue }
      for place in like
      where place < first && !used.contains(place) && mayBeOne(event, at: place)
        && (files[last].isLocal || files[file(of: place)].isLocal)
      {
        shift.offer(event, index, events[place], place)
      }
    }
    guard let pairs = shift.decided() else {
      if let words = shift.doubt() {
        notes.append("`\(Shown.file(files[last].name))`: \(words)")
      }
      return nil
    }
    for (index, place) in pairs {
      used.insert(place)
      let isLocal = files[file(of: place)].isLocal
      // Finer digits are no better clock: the file that says its zone has the time, else the first.
      let isBetter = isLocal && !files[last].isLocal
      let time = isBetter ? rest[index].event.time : events[place].event.time
      join(rest[index], into: place, &differences)
      events[place].event.time = time
    }
    let gone = Set(pairs.map(\.index))
    rest = rest.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
    shift.moved = move(&rest, Set(pairs.map(\.place)), by: shift.seconds, before: first)
    return shift
  }

  /// Moves what only the file without a zone tells by as much as what both tell; gives back how many.
  private mutating func move(
    _ rest: inout [ImportedEvent], _ joined: Set<Int>, by seconds: Int64?, before first: Int
  ) -> Int {
    guard let seconds else { return 0 }
    if files[files.count - 1].isLocal {
      let places = rest.indices.filter { rest[$0].precision != .day }
      for index in places { rest[index].event.time -= seconds }
      return places.count
    }
    // Of more files, some may have been moved already.
    guard files.count == 2, files[0].isLocal else { return 0 }
    let places = (0..<first).filter { !joined.contains($0) && events[$0].precision != .day }
    for place in places { events[place].event.time += seconds }
    return places.count
  }

  /// Wallets of a file as places in the list of all.
  private mutating func number(_ added: inout [ImportedEvent], _ names: [ChainKey]) {
    guard !names.isEmpty else { return }
    let places = names.map { name -> UInt16 in
      if let known = wallets.firstIndex(where: { $0.matches(name) }) {
        return UInt16(clamping: known + 1)
      }
      wallets.append(name)
      return UInt16(clamping: wallets.count)
    }
    for index in added.indices where added[index].wallet > 0 {
      added[index].wallet = places[Int(added[index].wallet) - 1]
    }
  }

  private mutating func index(from first: Int) {
    for index in first..<events.count { known[events[index].movement, default: []].append(index) }
  }

  /// In order of time, transfers between wallets of one's own settled.
  mutating func inOrder(_ openings: [OpeningBalance]) -> [ImportedEvent] {
    var own = OwnTransfers()
    own.settle(&events, isSorted: &isSorted, files.map(\.start))
    notes += own.notes
    EventOrder.sort(&events, isSorted: isSorted, openings)
    return events
  }
}

extension ImportedEvent {
  /// Whether both tell the very same time.
  fileprivate func isToldLike(_ other: ImportedEvent) -> Bool {
    event.time == other.event.time && precision == other.precision
  }
}
