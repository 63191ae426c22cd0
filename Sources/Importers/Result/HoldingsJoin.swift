import CivilTime
import Diagnostics
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
  private var places: [ImportedPosition.Place: [Int]] = [:]
  private var twice: [String: Int] = [:]

  mutating func add(_ file: ImportedFile) {
    for position in file.positions { add(position, file) }
    for balance in file.free { add(balance, file) }
    for (words, count) in twice.sorted(by: { $0.key < $1.key }) {
      notes.append(count == 1 ? words : "\(words) (\(count) times)")
    }
    twice = [:]
  }

  private mutating func add(_ position: ImportedPosition, _ file: ImportedFile) {
    let known = places[position.place] ?? []
    guard let index = known.first(where: { isSame(positions[$0], position) }) else {
      places[position.place, default: []].append(positions.count)
      return positions.append(position)
    }
    let other = positions[index]
    let words = "\(position.placeText)\(position.validator.map { " with \($0)" } ?? "")"
    switch order(other, position) {
    case _ where other.rao == position.rao:
      twice["\(words) stands in it again: counted once", default: 0] += 1
      if other.validator == nil || other.isRounded && !position.isRounded {
        positions[index] = position
      }
    case .older?:
      twice["\(words): the older amount does not count", default: 0] += 1
    case .newer?:
      twice["\(words): the older amount does not count", default: 0] += 1
      positions[index] = position
    case nil:
      faults.append(
        Diagnostic(
          "import.twice",
          "`\(Shown.file(file.name))` \(file.kind.lineWord) \(position.line): \(words) stands "
            + "there with \(Shown.amount(Int128(position.rao))) and with "
            + "\(Shown.amount(Int128(other.rao)))",
          explanation: "Which of the two is newer is not said, and together they may count twice.",
          hint: Hint("keep one of them, or give each its own validator")))
    }
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
    if old.isRounded != new.isRounded, isNear(old.rao, new.rao) {
      return old.isRounded ? .newer : .older
    }
    return nil
  }

  private func isNear(_ left: UInt64, _ right: UInt64) -> Bool {
    let difference = left > right ? left - right : right - left
    return difference <= max(left, right) / 100 + 10_000_000
  }

  private func isSame(_ left: ImportedPosition, _ right: ImportedPosition) -> Bool {
    guard left.coldkey.mayBe(right.coldkey) else { return false }
    if let first = left.hotkey, let second = right.hotkey { return first.matches(second) }
    if left.hotkey == nil, right.hotkey == nil {
      return left.validator?.lowercased() == right.validator?.lowercased()
    }
    return left.validator == nil || right.validator == nil || left.validator == right.validator
  }

  private mutating func add(_ balance: FreeBalance, _ file: ImportedFile) {
    guard let index = free.firstIndex(where: { $0.coldkey.mayBe(balance.coldkey) }) else {
      return free.append(balance)
    }
    let other = free[index]
    if let first = other.time, let second = balance.time, first != second {
      if second > first { free[index] = balance }
      notes.append("free TAO: the older amount does not count")
    } else if other.rao == balance.rao || isNear(other.rao, balance.rao) {
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
