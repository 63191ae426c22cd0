import CivilTime
import StakingEconomics
import StakingModel

/// What was there before files begin, each once: later files of a wallet go on from earlier ones, and so
/// do files with balances from histories without.
struct OpeningJoin {
  private(set) var openings: [OpeningBalance] = []
  private(set) var notes: [String] = []

  init(_ files: [ImportedFile]) {
    for opening in files.flatMap(\.openings).sorted(by: { $0.time < $1.time }) {
      let isKnown = openings.contains {
        $0.asset == opening.asset && $0.custodian == opening.custodian
          && $0.coldkey.mayBe(opening.coldkey)
      }
      if !isKnown { openings.append(opening) }
    }
    let histories = files.filter { $0.kind.content == .ledger && !$0.kind.isCustodial }
    guard !histories.isEmpty else { return }
    for index in openings.indices where isTold(openings[index], by: histories) {
      openings[index].rao = 0
    }
    for index in openings.indices where openings[index].custodian == nil {
      reduce(index, by: histories)
    }
  }

  /// Whether a file has it as an event, as exports of it do: the same amount at its very time, of no
  /// transaction.
  private mutating func isTold(_ opening: OpeningBalance, by histories: [ImportedFile]) -> Bool {
    guard opening.rao > 0 else { return false }
    for file in histories {
      let isThere = file.events.contains { event in
        guard case .transferIn(opening.asset, opening.rao, _) = event.event.action else {
          return false
        }
        let unit = event.precision.seconds
        return event.id == nil && event.event.time / unit == opening.time / unit
      }
      guard isThere else { continue }
      notes.append(
        "`\(Shown.file(file.name))`: \(Shown.amount(opening.rao)) \(opening.asset.sign) that came in on "
          + "\(UnixTime(seconds: opening.time).date.text) are what another file says was there before: "
          + "counted once")
      return true
    }
    return false
  }

  /// What other files brought before it is not there twice. A file that does not name its wallet is
  /// taken to be of the same one.
  private mutating func reduce(_ index: Int, by histories: [ImportedFile]) {
    let opening = openings[index]
    var came: Int128 = 0
    for event in histories.lazy.flatMap(\.events) where event.event.time < opening.time {
      for flow in event.flows where flow.asset == opening.asset { came += flow.rao }
      if opening.asset == .tao { came -= event.event.feeRao }
    }
    guard came > 0, opening.rao > 0 else { return }
    openings[index].rao = max(0, opening.rao - came)
    notes.append(
      "\(opening.asset.sign): \(Shown.amount(opening.rao)) were there when the file with balances "
        + "begins, on \(UnixTime(seconds: opening.time).date.text), and \(Shown.amount(came)) came by "
        + "the files without: taken to be of the same wallet, and counted once")
  }
}

extension ImportKind {
  /// Whether it is of an exchange, which keeps what is in it apart.
  fileprivate var isCustodial: Bool { name == "coinbase" }
}
