public import CivilTime
import Diagnostics
import StakingEconomics
import StakingModel

/// What files say together, nothing counted twice.
public struct Import: Hashable, Sendable {
  /// Each file by itself; their events stand in `events`.
  public let files: [ImportedFile]
  /// What is held, the same place of the same wallet once.
  public let positions: [ImportedPosition]
  /// TAO that is not staked, each wallet's once.
  public let free: [FreeBalance]
  /// What happened, in order of time, each event once.
  public let events: [ImportedEvent]
  /// What was there before the first event, each wallet's once.
  let openings: [OpeningBalance]
  /// Where nothing was left any more, by the newest that a file says.
  public let emptied: [ImportedPosition]
  /// What joining the files brought to light.
  public let notes: [String]

  /// Joins files.
  ///
  /// - Throws: amounts that contradict each other, or are together more than there can be.
  init(joining files: [ImportedFile], in context: ImportContext) throws(DiagnosticList) {
    let holdings = HoldingsJoin(files)
    let opening = OpeningJoin(files)
    openings = opening.openings
    var files = files
    var join = EventJoin(zone: context.zone)
    for index in files.indices {
      join.add(files[index])
      // Kept once: a history can be long.
      files[index].events = []
    }
    events = join.inOrder(openings)
    let faults =
      holdings.faults + ImportLimits.faults(holdings, in: context)
      + ImportLimits.faults(events)
    if let list = DiagnosticList(faults) { throw list }
    self.files = files
    positions = holdings.positions
    free = holdings.free
    emptied = holdings.emptied
    notes =
      holdings.notes + join.notes + opening.notes
      + ImportGaps.notes(events, openings, files.flatMap(\.openings))
  }

  /// All free TAO in rao; nil where no file says it.
  public var freeRao: UInt64? {
    free.isEmpty ? nil : free.reduce(0) { $0 + $1.rao }
  }

  /// All that is locked is part of what is held; whether there is any.
  public var hasLocked: Bool { positions.contains { $0.locked > 0 } }

  /// When what is held was so: the latest of all positions; nil where no file says it.
  public var asOf: UnixTime? { positions.compactMap(\.time).max() }
}

extension Import {
  /// What happened, led by what each wallet had before: it came from somewhere, at a cost that no file
  /// tells.
  public var eventsWithOpenings: [ImportedEvent] {
    guard !openings.isEmpty else { return events }
    let openings = openings.filter { $0.rao > 0 }.map { opening in
      ImportedEvent(
        LedgerEvent(
          time: opening.time, .transferIn(opening.asset, rao: opening.rao, cost: nil),
          price: RecordedPrice(source: "")), line: opening.line)
    }
    // Each stands before all events of its own time.
    var merged: [ImportedEvent] = []
    merged.reserveCapacity(events.count + openings.count)
    var rest = openings[...]
    for event in events {
      while let first = rest.first, first.event.time <= event.event.time {
        merged.append(first)
        rest.removeFirst()
      }
      merged.append(event)
    }
    return merged + rest
  }
}
