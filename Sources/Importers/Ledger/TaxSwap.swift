import StakingEconomics
import StakingModel

/// A swap of two tokens as the accounting of taostats.io has it: a row for each side, which may stand in
/// two files, one for each token.
struct TaxSwap {
  let given: TaxEntry
  let came: TaxEntry
  /// Whether one transaction swaps the same tokens several times: together that is one trade.
  let isSeveral: Bool

  /// By what its rows are known to belong together.
  struct Key: Hashable {
    private let extrinsic: String
    private let tokens: Set<String>
    private let coldkey: ChainKey?

    init(_ entry: TaxEntry) {
      extrinsic = entry.extrinsic.isEmpty ? "line \(entry.line)" : entry.extrinsic
      tokens = [entry.asset.ticker, entry.other]
      coldkey = entry.coldkey
    }
  }

  /// Nil where a side is missing.
  init?(_ legs: [TaxEntry]) {
    let (out, back) = (legs.filter { $0.debit > 0 }, legs.filter { $0.credit > 0 })
    guard let given = TaxSwap.whole(out), let came = TaxSwap.whole(back), out.count == back.count,
      given.asset != came.asset
    else { return nil }
    (self.given, self.came, isSeveral) = (given, came, out.count > 1)
  }

  /// All rows of one side as one; nil where they are of different tokens, or none.
  private static func whole(_ legs: [TaxEntry]) -> TaxEntry? {
    guard var whole = legs.min(by: { ($0.date.time, $0.line) < ($1.date.time, $1.line) }),
      legs.allSatisfy({ $0.asset == whole.asset })
    else { return nil }
    whole.debit = legs.reduce(0) { $0 + $1.debit }
    whole.credit = legs.reduce(0) { $0 + $1.credit }
    return whole
  }

  /// What it is in the ledger: alpha into alpha goes through TAO, at the price the file gives to what
  /// went. Nil without that price.
  var events: [ImportedEvent]? {
    var priced = given.asset == .tao ? came : given
    priced.price.source = "taostats, at the swap"
    if given.asset == .tao {
      return [ImportedEvent(priced, .stake(came.asset, paid: given.debit, received: came.credit))]
    }
    if came.asset == .tao {
      return [
        ImportedEvent(priced, .unstake(given.asset, paid: given.debit, received: came.credit))
      ]
    }
    guard let price = given.price.taoPerAlpha, let tao = price.value(ofRao: given.debit)?.nano,
      tao > 0
    else { return nil }
    var halves = [
      ImportedEvent(given, .unstake(given.asset, paid: given.debit, received: tao)),
      ImportedEvent(came, .stake(came.asset, paid: tao, received: came.credit)),
    ]
    for index in halves.indices { halves[index].isHalf = true }
    return halves
  }

  static let noWorth = "a swap between two subnets, whose value in TAO the file does not say"
  static let severalNote = "several swaps of the same tokens in one transaction count as one trade"
  static let throughNote =
    "swaps between two subnets count as through TAO, at the file's price of what went"
}

extension TaxSwap {
  /// Joins sides that stand in different files; what is left open does not count, and it is said.
  static func join(_ files: inout [ImportedFile]) {
    var sides: [Key: [(file: Int, entry: TaxEntry)]] = [:]
    var order: [Key] = []
    for index in files.indices {
      for entry in files[index].halves {
        let key = Key(entry)
        if sides[key] == nil { order.append(key) }
        // The same file may be given twice.
        let isKnown = sides[key]?.contains { $0.file != index && $0.entry.isSame(entry) } ?? false
        if !isKnown { sides[key, default: []].append((index, entry)) }
      }
      files[index].halves = []
    }
    for key in order {
      let found = sides[key] ?? []
      guard let first = found.first, let swap = TaxSwap(found.map(\.entry)) else {
        for (file, entry) in found {
          let other = entry.other.isEmpty ? "another token" : Shown.text(entry.other)
          files[file].leaveOut(
            entry.line, "one side of a swap: the other stands in the file of \(other)")
        }
        continue
      }
      guard let events = swap.events else {
        files[first.file].leaveOut(swap.given.line, noWorth)
        continue
      }
      if events.count > 1 { files[first.file].noteOnce(throughNote) }
      if swap.isSeveral { files[first.file].noteOnce(severalNote) }
      let owned = files[first.file].owned(events, by: swap)
      add(owned, to: first.file, &files)
    }
  }

  /// The fee of the transaction stood alone as long as nothing else of it was known.
  private static func add(
    _ events: [ImportedEvent], to index: Int, _ files: inout [ImportedFile]
  ) {
    var events = events
    for file in files.indices {
      guard let id = events.first?.id,
        let place = files[file].events.firstIndex(where: { $0.event.action == .fee && $0.id == id })
      else { continue }
      let fee = files[file].events.remove(at: place).event.feeRao
      if events[0].event.feeRao == 0 { events[0].event.feeRao = fee }
    }
    files[index].events += events
    files[index].isSorted = false
  }
}

extension ImportedFile {
  /// The events of a swap as those of its wallet.
  mutating func owned(_ events: [ImportedEvent], by swap: TaxSwap) -> [ImportedEvent] {
    let place = wallet(swap.given.coldkey)
    return events.map { event in
      var event = event
      event.wallet = place
      return event
    }
  }
}

extension TaxEntry {
  fileprivate func isSame(_ other: TaxEntry) -> Bool {
    asset == other.asset && date.time == other.date.time && debit == other.debit
      && credit == other.credit
  }
}
