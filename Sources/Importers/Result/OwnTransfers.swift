import CivilTime
import Decimals
import StakingEconomics

/// Transfers from one wallet of a person to another, both of which are in the files: what goes out of the
/// one is what comes into the other, so that nothing changes but the fee, and no cost is lost.
struct OwnTransfers {
  private(set) var notes: [String] = []
  private var settled: [(time: Int64, asset: LedgerAsset, rao: Int128)] = []

  /// What of a transaction may be its fee, where less comes than went: a hundredth of TAO.
  private static let largestFee: Int128 = 10_000_000

  /// - Parameter starts: where the events of each file begin.
  mutating func settle(
    _ events: inout [ImportedEvent], isSorted: inout Bool, _ starts: [Int]
  ) {
    let comes = events.indices.filter { events[$0].bringsFromOutside }
    let goes = events.indices.filter { events[$0].takesOutside }
      .sorted { EventOrder.precedes(events[$0], events[$1]) }
    guard !goes.isEmpty else { return }
    var partners: [Int: Int] = [:]
    var taken: Set<Int> = []
    pair(goes, comes, events, by: { Key.transaction($0) }, Self.isOneTransaction, &partners, &taken)
    pair(goes, comes, events, by: { Key.amount($0) }, Self.isOneAmount, &partners, &taken)
    let lost = LostTransfers(goes, comes.filter { events[$0].isCostless }, events, partners, taken)
    guard !partners.isEmpty else {
      notes += lost.notes
      return
    }
    for (out, into) in partners.sorted(by: { $0.key < $1.key }) {
      settled.append(
        (events[out].event.time, events[into].flows[0].asset, events[into].flows[0].rao))
      events[out] = events[out].settled(with: events[into])
    }
    taken.formUnion(Self.feesToldTwice(events, Set(partners.keys), starts))
    events = events.indices.filter {
      !taken.contains($0) && !(partners[$0] != nil && events[$0].event.feeRao == 0)
    }.map { events[$0] }
    isSorted = false
    tell()
    notes += lost.notes
  }

  /// Fees that another file tells of transfers of which nothing but the fee is left, as an export does.
  private static func feesToldTwice(
    _ events: [ImportedEvent], _ settled: Set<Int>, _ starts: [Int]
  ) -> Set<Int> {
    let file = { (place: Int) in starts.lastIndex { $0 <= place } }
    let fees = events.indices.filter { events[$0].event.action == .fee && !settled.contains($0) }
    let groups = Dictionary(grouping: fees) { events[$0].event.feeRao }
    var gone: Set<Int> = []
    for place in settled.sorted() where events[place].event.feeRao > 0 {
      let same = groups[events[place].event.feeRao]?.first {
        !gone.contains($0) && file($0) != file(place) && events[$0].isAtTheTime(of: events[place])
          && (events[$0].id == nil || events[place].id == nil || events[$0].id == events[place].id)
      }
      if let same { gone.insert(same) }
    }
    return gone
  }

  /// What both sides must share.
  private struct Key: Hashable {
    let asset: LedgerAsset
    var id: String?
    var rao: Int128 = 0

    static func transaction(_ event: ImportedEvent) -> Key? {
      event.id.map { Key(asset: event.flows[0].asset, id: $0) }
    }

    static func amount(_ event: ImportedEvent) -> Key? {
      Key(asset: event.flows[0].asset, rao: Int128(event.flows[0].rao.magnitude))
    }
  }

  /// Pairs those that share a key, in order of time: each group is walked through once.
  private func pair(
    _ goes: [Int], _ comes: [Int], _ events: [ImportedEvent], by key: (ImportedEvent) -> Key?,
    _ rule: (ImportedEvent, ImportedEvent) -> Bool, _ partners: inout [Int: Int],
    _ taken: inout Set<Int>
  ) {
    var groups: [Key: [Int]] = [:]
    for index in comes where !taken.contains(index) {
      if let key = key(events[index]) { groups[key, default: []].append(index) }
    }
    groups = groups.mapValues { $0.sorted { EventOrder.precedes(events[$0], events[$1]) } }
    var starts: [Key: Int] = [:]
    for out in goes where partners[out] == nil {
      guard let key = key(events[out]), let group = groups[key] else { continue }
      let time = events[out].event.time
      var place = starts[key] ?? 0
      // From a day before on, as not every file says the hour; what is earlier is so for all that follow.
      while place < group.count,
        taken.contains(group[place]) || events[group[place]].event.time < time - 86_400
      { place += 1 }
      starts[key] = place
      let match = group[place...].prefix { events[$0].event.time <= time + 172_800 }
        .first { !taken.contains($0) && rule(events[out], events[$0]) }
      guard let match else { continue }
      partners[out] = match
      taken.insert(match)
    }
  }

  /// One transaction of which no more is missing than a fee.
  private static func isOneTransaction(_ out: ImportedEvent, _ into: ImportedEvent) -> Bool {
    guard let id = out.id, id == into.id else { return false }
    let missing = -out.flows[0].rao - into.flows[0].rao
    return missing == 0 || out.flows[0].asset == .tao && (0...largestFee).contains(missing)
  }

  /// The very same amount soon after: within the hour, or within a day where it has so many digits that
  /// it hardly comes again.
  private static func isOneAmount(_ out: ImportedEvent, _ into: ImportedEvent) -> Bool {
    guard -out.flows[0].rao == into.flows[0].rao else { return false }
    // Two files that know wallet and transaction would say the same one.
    if out.wallet > 0, into.wallet > 0, TransactionName.differ(out.id, into.id, ofOneKind: false) {
      return false
    }
    if out.precision == .day || into.precision == .day {
      return out.event.time / 86_400 == into.event.time / 86_400
    }
    let after = into.event.time - out.event.time
    return (-60...(out.isOfFineAmount ? 86_400 : 3_600)).contains(after)
  }

  private mutating func tell() {
    let shown = settled.sorted { $0.time < $1.time }.prefix(3).map { one in
      "\(Shown.amount(one.rao)) \(one.asset.sign) on \(UnixTime(seconds: one.time).date.text)"
    }
    let more = settled.count - shown.count
    notes.append(
      (settled.count == 1
        ? "1 transfer goes out and comes in"
        : "\(NumberFormat.counted(settled.count, "transfer")) go out and come in")
        + " again: taken to be between wallets of your own, where only its fee counts and what it "
        + "once cost stays: \(shown.joined(separator: ", "))"
        + (more > 0 ? ", and \(more) more" : ""))
  }
}

extension ImportedEvent {
  /// Whether no file tells what it once cost.
  fileprivate var isCostless: Bool {
    if case .transferIn(_, _, nil) = event.action { true } else { false }
  }

  /// Whether it comes from a wallet that may be in another file.
  fileprivate var bringsFromOutside: Bool {
    if case .transferIn = event.action { true } else { false }
  }

  /// Whether it goes to a wallet that may be in another file; what is lost or paid goes to none.
  fileprivate var takesOutside: Bool {
    if case .transferOut = event.action { reason == nil } else { false }
  }

  /// What is left of it where the other side is known: its fee.
  fileprivate func settled(with other: ImportedEvent) -> ImportedEvent {
    var result = self
    let missing = max(0, -flows[0].rao - other.flows[0].rao)
    result.event.feeRao = event.feeRao + other.event.feeRao + (flows[0].asset == .tao ? missing : 0)
    result.event.action = .fee
    return result
  }
}
