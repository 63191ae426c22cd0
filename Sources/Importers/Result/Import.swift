public import CivilTime
import Diagnostics
import StakingModel

/// What files say together, nothing counted twice.
public struct Import: Hashable, Sendable {
  /// Each file by itself.
  public let files: [ImportedFile]
  /// What is held, the same place of the same wallet once.
  public let positions: [ImportedPosition]
  /// TAO that is not staked, each wallet's once.
  public let free: [FreeBalance]
  /// What happened, in order of time, each event once.
  public let events: [ImportedEvent]
  /// What joining the files brought to light.
  public let notes: [String]

  /// Joins files.
  ///
  /// - Throws: amounts that contradict each other, or are together more than there can be.
  init(joining files: [ImportedFile], in context: ImportContext) throws(DiagnosticList) {
    var holdings = HoldingsJoin()
    for file in files { holdings.add(file) }
    var events = EventJoin()
    for file in files { events.add(file) }
    let faults = holdings.faults + ImportLimits.faults(holdings, in: context)
    if let list = DiagnosticList(faults) { throw list }
    self.files = files
    positions = holdings.positions
    free = holdings.free
    self.events = events.sorted
    notes = holdings.notes + events.notes + ImportGaps.notes(events.sorted, files)
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
