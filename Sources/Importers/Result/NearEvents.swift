import Decimals
import StakingEconomics

/// The places of earlier files' events in order of their time, to look around a moment.
struct EventTimes {
  private let sorted: [(time: Int64, place: Int)]

  init(_ events: [ImportedEvent]) {
    let times = events.indices.map { (time: events[$0].event.time, place: $0) }
    sorted = times.sorted { ($0.time, $0.place) < ($1.time, $1.place) }
  }

  /// More events than these around one moment are not looked through.
  private static let looks = 256

  func places(in times: ClosedRange<Int64>) -> [Int] {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].time < times.lowerBound { low = middle + 1 } else { high = middle }
    }
    return sorted[low...].prefix(Self.looks).prefix { $0.time <= times.upperBound }.map(\.place)
  }
}

/// Events of two files that are one although their words differ: told by two clocks, as that of a block
/// and that of a program that read it, or before a fee of TAO by one file and after it by the other.
struct NearEvents {
  /// How two files tell one event.
  enum Way { case clock, fee }

  /// Clocks of programs are no more apart than this.
  static let reach: Int64 = 120

  private var found: [Way: (count: Int, first: String)] = [:]
  private var apart: Int64 = 0

  /// - Parameters:
  ///   - event: what the file that was added tells.
  ///   - other: what an earlier file tells.
  mutating func add(_ event: ImportedEvent, _ other: ImportedEvent, _ way: Way) {
    if way == .clock { apart = max(apart, abs(event.event.time - other.event.time)) }
    let words =
      way == .clock
      ? other.words : "\(event.wordsWithFee) beside \(other.wordsWithFee) on \(other.day)"
    found[way, default: (0, words)].count += 1
  }

  var notes: [String] {
    var notes: [String] = []
    if let (count, first) = found[.clock] {
      notes.append(
        Self.stand(count) + ", up to \(apart) s earlier or later, as \(first): taken to be told by "
          + "another clock, and counted once")
    }
    if let (count, first) = found[.fee] {
      notes.append(
        Self.stand(count) + ", before a fee of TAO in one and after it in the other, as \(first): "
          + "counted once, with the fee apart. Where both tell a fee, the file named first counts")
    }
    return notes
  }

  private static func stand(_ count: Int) -> String {
    NumberFormat.counted(count, "event") + (count == 1 ? " stands" : " stand")
      + " in another file too"
  }
}

extension ImportedEvent {
  fileprivate var wordsWithFee: String {
    let moved = flows.first { $0.asset == .tao }
    return "\(Shown.amount(Int128(moved?.rao.magnitude ?? 0))) TAO"
      + (event.feeRao > 0 ? " with a fee of \(Shown.amount(event.feeRao)) TAO" : " without a fee")
  }

  /// Whether both are one kind of event: what was claimed is a reward.
  func isKind(of other: ImportedEvent) -> Bool { kind == other.kind }

  private var kind: Int {
    switch event.action {
    case .purchase: 0
    case .disposal: 1
    case .stake: 2
    case .unstake: 3
    case .reward, .claim: 4
    case .transferIn: 5
    case .transferOut: 6
    case .fee: 7
    }
  }

  /// Whether another file tells the same a little earlier or later.
  func isNear(_ other: ImportedEvent) -> Bool {
    precision != .day && other.precision != .day
      && (event.time - other.event.time).magnitude <= NearEvents.reach && movement == other.movement
  }

  /// Whether both tell one event, one of them before a fee of TAO and the other after it: their TAO is
  /// as far apart as the fee of one of them.
  func isBesideFee(of other: ImportedEvent) -> Bool {
    guard event.feeRao > 0 || other.event.feeRao > 0 else { return false }
    let (mine, theirs) = (flows, other.flows)
    guard isKind(of: other), !isHalf, !other.isHalf, mine.count == theirs.count else {
      return false
    }
    var missing: Int128 = 0
    for (one, two) in zip(mine, theirs) where one.rao != two.rao {
      guard one.asset == .tao, two.asset == .tao, (one.rao < 0) == (two.rao < 0) else {
        return false
      }
      missing = Int128((one.rao - two.rao).magnitude)
      guard missing < one.rao.magnitude, missing < two.rao.magnitude else { return false }
    }
    let isOne = zip(mine, theirs).allSatisfy { $0.asset == $1.asset }
    return isOne && missing > 0 && (missing == event.feeRao || missing == other.event.feeRao)
      && !EventDifference.isPaidOtherwise(self, other)
  }

  /// Both as one, the amounts those of the one that tells its fee apart, all else as in the first.
  func joined(besideFee other: ImportedEvent) -> ImportedEvent {
    let teller = event.feeRao > 0 ? self : other
    var result = completed(by: other)
    result.event.feeRao = teller.event.feeRao
    result.event.action = result.event.action.moving(as: teller.event.action)
    return result
  }
}

extension LedgerEvent.Action {
  /// The same with the amounts of another one of its kind.
  fileprivate func moving(as other: LedgerEvent.Action) -> LedgerEvent.Action {
    switch (self, other) {
    case (.purchase(let asset, _, let cost), .purchase(_, let rao, _)):
      .purchase(asset, rao: rao, cost: cost)
    case (.disposal(let asset, _, let proceeds), .disposal(_, let rao, _)):
      .disposal(asset, rao: rao, proceeds: proceeds)
    case (.transferIn(let asset, _, let cost), .transferIn(_, let rao, _)):
      .transferIn(asset, rao: rao, cost: cost)
    default: other
    }
  }
}
