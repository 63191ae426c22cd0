import CivilTime
import Decimals
import StakingEconomics

/// Events that two files tell at times which differ by whole or half hours, as where one of them has the
/// clock of another zone and does not say so.
struct ZoneShift {
  private struct Pair {
    let index: Int
    let place: Int
    let half: Int
    /// How far ahead of UTC the clock would have to be, in seconds, to tell both alike.
    let fitting: Int64
    let isFine: Bool
    /// What it is, for people.
    let words: String
  }

  /// The zone that a person gave.
  private let given: ZoneClock?
  /// Whether the file that was added is one that does not say its zone; else the earlier one is.
  private let isLocal: Bool
  private var offered: [Pair] = []
  /// Half hours by which they differ, and in how many events.
  private var found: (halves: Set<Int>, zones: Set<Int64>, count: Int) = ([], [], 0)

  init(given: ZoneClock?, isLocal: Bool) { (self.given, self.isLocal) = (given, isLocal) }

  /// Two events that may be one, the second told by an earlier file.
  mutating func offer(
    _ event: ImportedEvent, _ index: Int, _ other: ImportedEvent, _ place: Int
  ) {
    guard event.precision != .day, other.precision != .day else { return }
    let unit = max(event.precision.seconds, other.precision.seconds)
    let apart = (event.event.time / unit - other.event.time / unit) * unit
    guard apart != 0, apart.magnitude <= 14 * 3_600, apart % 1_800 == 0 else { return }
    let local = (isLocal ? event : other).event.time
    offered.append(
      Pair(
        index: index, place: place, half: Int(apart / 1_800),
        fitting: (given?.offset(at: local) ?? 0) + (isLocal ? apart : -apart),
        isFine: event.isOfFineAmount,
        words: event.words))
  }

  /// The pairs of the zone that most of them speak for, and of its summer time; nil where too little
  /// speaks for any: one alone must be of an amount that does not come twice.
  mutating func decided() -> [(index: Int, place: Int)]? {
    var best: [Pair] = []
    for half in Set(offered.map(\.half)).sorted(by: { ($0.magnitude, $0) < ($1.magnitude, $1) }) {
      for zone in [[half], [half, half + 2]] {
        let pairs = matched(zone)
        if pairs.count > best.count { best = pairs }
      }
    }
    guard best.count > 1 || best.first?.isFine == true else { return nil }
    found = (Set(best.map(\.half)), Set(best.map(\.fitting)), best.count)
    return best.map { ($0.index, $0.place) }
  }

  private func matched(_ zone: [Int]) -> [Pair] {
    var (indices, places): (Set<Int>, Set<Int>) = ([], [])
    return offered.filter { pair in
      guard zone.contains(pair.half), !indices.contains(pair.index), !places.contains(pair.place)
      else { return false }
      indices.insert(pair.index)
      places.insert(pair.place)
      return true
    }
  }

  /// What speaks for another zone, and not enough to take two events for one; nil where nothing does.
  func doubt() -> String? {
    guard
      let first = offered.min(by: { ($0.half.magnitude, $0.index) < ($1.half.magnitude, $1.index) })
    else { return nil }
    let count = Set(offered.map(\.index)).count
    let zone = ZoneClock.text(of: first.fitting)
    let hours =
      first.half.magnitude % 2 == 0
      ? "\(first.half.magnitude / 2)" : "\(first.half.magnitude / 2).5"
    return (count == 1 ? "1 event stands" : "\(count) events stand")
      + " perhaps in another file too, which tells it \(hours) h \(first.half < 0 ? "later" : "earlier"): "
      + "\(first.words). Both count. If they are one, say the zone of the clock, with `--zone \(zone)`"
  }

  /// That the zone a person gave is not that of the clock; empty where none was given.
  private var overruled: String {
    guard let given else { return "" }
    let zones = found.zones.sorted().map { "`--zone \(ZoneClock.text(of: $0))`" }
    return ". That is not what `--zone \(given.name)` says, as it was given: "
      + "\(zones.joined(separator: " or ")) would fit"
  }

  private static func hours(_ half: Int) -> String {
    (half.magnitude % 2 == 0 ? "\(half.magnitude / 2) h" : "\(half.magnitude / 2).5 h")
      + (half > 0 ? " ahead of" : " behind")
  }

  /// How far the file that was added is ahead; nil where that changes in the year.
  var seconds: Int64? {
    found.halves.count == 1 ? found.halves.first.map { Int64($0) * 1_800 } : nil
  }

  /// How many events that one file alone tells were moved as well.
  var moved = 0

  private var movedWords: String {
    guard moved > 0 else { return "" }
    return ". \(NumberFormat.counted(moved, "event")) that only the file without a zone tells "
      + (moved == 1 ? "is" : "are") + " moved by as much, in summer and winter alike"
  }

  /// What was found.
  var note: String {
    let hours = found.halves.sorted().map(Self.hours)
    return "its clock is \(hours.joined(separator: " or ")) that of another file in "
      + "\(NumberFormat.counted(found.count, "event")) told by both: taken to be of another time zone, "
      + "and counted once" + movedWords + overruled
  }
}

extension ImportedEvent {
  /// Whether it moves an amount with so many digits that it hardly comes again.
  var isOfFineAmount: Bool { flows.contains { $0.rao % 1_000_000 != 0 } }
}
