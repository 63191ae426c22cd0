import CivilTime
import Diagnostics
import Holdings
import StakingModel

/// Puts what several files say is held together.
///
/// The same place of the same wallet is one position however many files tell of it: the newest counts.
/// A file that does not say the wallet is taken to be of the same one.
struct HoldingsJoin {
  private(set) var positions: [ImportedPosition] = []
  private(set) var free: [FreeBalance] = []
  private(set) var notes: [String] = []
  private(set) var faults: [Diagnostic] = []
  private var sources: [Int] = []
  private var places: [ImportedPosition.Place: PlaceIndex] = [:]
  private var twice: [String: Int] = [:]
  /// Where nothing is left, by the newest that is said.
  private(set) var emptied: [ImportedPosition] = []
  /// What was there before it was emptied.
  private var gone: Set<Int> = []

  /// Joins files. Rows without a validator wait until all that have one are known.
  init(_ files: [ImportedFile]) {
    let isOneFile = files.count == 1
    for (source, file) in files.enumerated() {
      for position in file.positions where isOneFile || !position.mark.isEmpty {
        add(position, file, source)
      }
      for balance in file.free { add(balance, file) }
      tellTwice()
    }
    if !isOneFile {
      for (source, file) in files.enumerated() {
        for position in file.positions where position.mark.isEmpty { add(position, file, source) }
        tellTwice()
      }
    }
    for (source, file) in files.enumerated() {
      for zero in file.emptied { empty(zero, file, source) }
      tellTwice()
    }
    positions = positions.indices.filter { !gone.contains($0) }.map { positions[$0] }
    if places.values.contains(where: \.isCrowded) {
      notes.append(
        "there are so many validators in one place that it is not looked for whether one stands there "
          + "twice, by its name and by its address")
    }
    noteOld()
  }

  /// Nothing is left in a place: what was there before counts no more.
  private mutating func empty(
    _ zero: ImportedPosition, _ file: ImportedFile, _ source: Int
  ) {
    var isOlder = false
    for index in places[zero.place]?.candidates(for: zero) ?? [] where !gone.contains(index) {
      let other = positions[index]
      guard other.coldkey.mayBe(zero.coldkey),
        zero.mark.isEmpty || other.mark.likeness(to: zero.mark) == .same
      else { continue }
      switch order(other, zero) {
      case .newer?:
        gone.insert(index)
        let day = zero.time.map { " on \($0.date.text)" } ?? ""
        twice[
          "\(words(other)): nothing is left there\(day), so the older amount does not count",
          default: 0] += 1
      case .older?: isOlder = true
      case nil where sources[index] == source: break
      case nil: fault(zero, other, file)
      }
    }
    if !isOlder { emptied.append(zero) }
  }

  /// An amount that is older than the rest may be gone since: a place that was left stands in no newer
  /// list.
  private mutating func noteOld() {
    guard let newest = positions.compactMap(\.time).max() else { return }
    let old = positions.filter { position in
      position.time.map { newest.seconds - $0.seconds > 86_400 } ?? false
    }
    guard let first = old.first, let time = first.time else { return }
    let others = old.count > 1 ? " and \(old.count - 1) more" : ""
    notes.append(
      "\(words(first))\(others): as of \(time.date.text), older than the rest, which is of "
        + "\(newest.date.text). What was left since then stands in no newer file, so check it")
  }

  private mutating func tellTwice() {
    for (words, count) in twice.sorted(by: { $0.key < $1.key }) {
      notes.append(count == 1 ? words : "\(words) (\(count) times)")
    }
    twice = [:]
  }

  private mutating func keep(_ position: ImportedPosition, _ source: Int) {
    places[position.place, default: PlaceIndex()].add(positions.count, position)
    positions.append(position)
    sources.append(source)
  }

  private mutating func add(
    _ position: ImportedPosition, _ file: ImportedFile, _ source: Int
  ) {
    let known = (places[position.place]?.candidates(for: position) ?? []).filter {
      positions[$0].coldkey.mayBe(position.coldkey)
    }
    let same = known.filter { positions[$0].mark.likeness(to: position.mark) == .same }
    if let index = same.first(where: { isNear(positions[$0], position) }) ?? same.first {
      return join(position, with: index, file)
    }
    // One names the validator, the other its address, or nothing: only the amount can tell.
    let open = known.filter { positions[$0].mark.likeness(to: position.mark) == .unknown }
    guard !open.isEmpty else { return keep(position, source) }
    if let index = open.first(where: { isNear(positions[$0], position) }) {
      twice[
        "\(words(position)) is taken to be the one with "
          + "\(positions[index].validator ?? "no validator named"), whose amount is as good as equal",
        default: 0] += 1
      return join(position, with: index, file)
    }
    let others = open.filter { sources[$0] != source }
    if position.mark.isEmpty, others.count > 1, isSum(position, of: others) {
      twice[
        "\(words(position)) without a validator is that of \(others.count) validators together: "
          + "counted once", default: 0] += 1
      return
    }
    // What names no validator is not told apart from what is there.
    if let index = open.first, position.mark.isEmpty || positions[index].mark.isEmpty {
      guard open.count == 1 else { return fault(position, positions[index], file) }
      return join(position, with: index, file)
    }
    for index in others {
      notes.append(
        "\(words(position)) may be what another file holds with "
          + "\(positions[index].validator ?? "another"): one says a name and one an address, and the "
          + "amounts differ. Both count, so check that nothing is double")
    }
    keep(position, source)
  }

  private func words(_ position: ImportedPosition) -> String {
    "\(position.placeText)\(position.validator.map { " with \($0)" } ?? "")"
  }

  private mutating func join(
    _ position: ImportedPosition, with index: Int, _ file: ImportedFile
  ) {
    let other = positions[index]
    let words = words(position)
    switch order(other, position) {
    case _ where other.rao == position.rao:
      twice["\(words) stands in it again: counted once", default: 0] += 1
      positions[index] =
        other.isRounded && !position.isRounded
        ? position.completed(by: other) : other.completed(by: position)
    case .older?:
      twice["\(words): the older amount does not count", default: 0] += 1
      positions[index] = other.completed(by: position)
    case .newer?:
      twice["\(words): the older amount does not count", default: 0] += 1
      positions[index] = position.completed(by: other)
    case nil where isNear(other, position):
      // The one whose time is known, for it can be judged.
      let isKept = other.time != nil || position.time == nil
      let (kept, left) = isKept ? (other, position) : (position, other)
      notes.append(
        "\(words) stands in two files with nearly the same amount: "
          + "\(Shown.amount(Int128(kept.rao))) counts, \(Shown.amount(Int128(left.rao))) does not; "
          + "which is newer is not said")
      positions[index] = kept.completed(by: left)
    case nil: fault(position, other, file)
    }
  }

  private mutating func fault(
    _ position: ImportedPosition, _ other: ImportedPosition, _ file: ImportedFile
  ) {
    faults.append(
      Diagnostic(
        "import.twice",
        "`\(Shown.file(file.name))` \(file.kind.lineWord) \(position.line): \(words(position)) stands "
          + "there with \(Shown.amount(Int128(position.rao))) and with "
          + "\(Shown.amount(Int128(other.rao)))",
        explanation: "Which of the two is newer is not said, and together they may count twice.",
        hint: Hint("keep one of them, or give each its own validator")))
  }

  private enum Order { case older, newer }

  /// Which of two amounts of one position counts; nil where that is not known.
  private func order(_ old: ImportedPosition, _ new: ImportedPosition) -> Order? {
    if let first = old.block, let second = new.block, first != second {
      return second > first ? .newer : .older
    }
    if let first = old.time, let second = new.time, first != second {
      return second > first ? .newer : .older
    }
    // A table's rounding is no other amount.
    if old.isRounded != new.isRounded, isNear(old, new) {
      return old.isRounded ? .newer : .older
    }
    return nil
  }

  private func isNear(_ left: ImportedPosition, _ right: ImportedPosition) -> Bool {
    NearAmounts.areNear(left.rao, right.rao, isRounded: left.isRounded || right.isRounded)
  }

  private func isSum(_ position: ImportedPosition, of others: [Int]) -> Bool {
    let (sum, overflow) = others.reduce((UInt64(0), false)) { sum, index in
      let (next, over) = sum.0.addingReportingOverflow(positions[index].rao)
      return (next, sum.1 || over)
    }
    let isRounded = position.isRounded || others.contains { positions[$0].isRounded }
    return !overflow && NearAmounts.areNear(sum, position.rao, isRounded: isRounded)
  }

  private mutating func add(_ balance: FreeBalance, _ file: ImportedFile) {
    guard let index = free.firstIndex(where: { $0.coldkey.mayBe(balance.coldkey) }) else {
      return free.append(balance)
    }
    let other = free[index]
    let isNear = NearAmounts.areNear(
      other.rao, balance.rao, isRounded: other.isRounded || balance.isRounded)
    if let first = other.time, let second = balance.time, first != second {
      if second > first { free[index] = balance }
      notes.append("free TAO: the older amount does not count")
    } else if other.rao == balance.rao || isNear {
      notes.append("free TAO of the same wallet stands in several files: counted once")
      if other.isRounded, !balance.isRounded { free[index] = balance }
    } else {
      faults.append(
        Diagnostic(
          "import.twice",
          "`\(Shown.file(file.name))`: the free balance is \(Shown.amount(Int128(balance.rao)))"
            + " TAO, and \(Shown.amount(Int128(other.rao))) TAO in another file",
          explanation: "Which of the two is newer is not said.",
          hint: Hint("import the newer one alone")))
    }
  }
}

extension ImportedPosition {
  /// The same, with what only the other says: the validator's name or address, and what is locked.
  fileprivate func completed(by other: ImportedPosition) -> ImportedPosition {
    func name(_ position: ImportedPosition) -> String? {
      position.validator == position.hotkey?.shown ? nil : position.validator
    }
    return ImportedPosition(
      place, rao: rao, locked: min(rao, locked > 0 ? locked : other.locked),
      validator: name(self) ?? name(other), hotkey: hotkey ?? other.hotkey,
      coldkey: coldkey ?? other.coldkey, line: line, time: time, block: block, isRounded: isRounded,
      paid: paid ?? (rao == other.rao ? other.paid : nil))
  }
}
