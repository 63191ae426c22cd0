import Answers
import Diagnostics
import Holdings
import Importers

/// Adds what files tell to what is held, so that no stake counts twice because two files name its
/// validator in different ways.
struct HoldMerge {
  private(set) var held: Profile
  /// What is held now that was not before.
  private(set) var added: [Position] = []
  /// How many were held already, just so.
  private(set) var already = 0
  /// What was taken to be the same, and what may be double.
  private(set) var remarks: [String] = []
  /// What the file tells otherwise, by the index of what is held.
  private var contradictions: [Int: String] = [:]

  init(_ held: Profile) {
    self.held = held
  }

  /// Adds what one reading tells; its own positions are told apart already.
  ///
  /// - Throws: all amounts that contradict what is held, with the line that takes these out.
  mutating func add(_ reading: HeldReading) throws(CommandFault) {
    let before = held.positions
    for holding in reading.holdings { add(holding, to: before) }
    for holding in reading.emptied { empty(holding, before) }
    guard let fault = contradiction(before.count) else { return }
    throw CommandFault(fault)
  }

  /// A place where nothing is left, by the file.
  private mutating func empty(_ holding: ImportedHolding, _ before: [Position]) {
    let isAny = holding.validator.isEmpty
    for index in before.indices {
      let other = before[index]
      guard
        other.identity == holding.position.identity
          || other.isAt(holding.position)
            && (isAny || ImportedHolding(other).validator.likeness(to: holding.validator) == .same)
      else { continue }
      contradictions[index] =
        "number \(index + 1), \(other.identity.words), is held with "
        + "\(other.holding), and by the file nothing is left there"
    }
  }

  private func contradiction(_ count: Int) -> Diagnostic? {
    guard !contradictions.isEmpty else { return nil }
    let found = contradictions.sorted { $0.key < $1.key }
    let shown = found.prefix(4).map(\.value)
    let more = found.count > shown.count ? ["and \(found.count - shown.count) more"] : []
    let numbers =
      found.count == count && count > 1
      ? "all" : found.map { "\($0.key + 1)" }.joined(separator: " ")
    return Diagnostic(
      "hold.twice", (shown + more).joined(separator: "; "),
      explanation:
        "What is held has no date, so which of the two is newer is not known here. Nothing was "
        + "changed. Files read in one line go by their dates.",
      hint: Hint("to take the file's, first", code: "forget \(numbers)"))
  }

  private mutating func add(_ holding: ImportedHolding, to before: [Position]) {
    let position = holding.position
    if before.contains(position) {
      already += 1
      return
    }
    func likeness(_ other: Position) -> ValidatorMark.Likeness {
      if other.identity == position.identity { return .same }
      guard other.isAt(position) else { return .different }
      return ImportedHolding(other).validator.likeness(to: holding.validator)
    }
    if let index = before.firstIndex(where: { likeness($0) == .same }) {
      guard NearAmounts.areNear(before[index].rao, position.rao) else {
        contradictions[index] =
          "number \(index + 1), \(before[index].identity.words), is held with "
          + "\(before[index].holding), and the file tells \(position.holding)"
        return
      }
      return same(position, as: index, before[index], by: "of the same place and validator")
    }
    let open = before.indices.filter { likeness(before[$0]) == .unknown }
    if let index = open.first(where: { NearAmounts.areNear(before[$0].rao, position.rao) }) {
      return same(position, as: index, before[index], by: "whose validator has another name there")
    }
    if let index = open.first {
      remarks.append(
        "\(position.holding), \(position.identity.words), may be the same stake as number \(index + 1), "
          + "\(before[index].identity.words): one has a name and one an address. If so, forget \(index + 1)"
      )
    }
    added.append(position)
    held.positions.append(position)
  }

  /// What is held stays, and it is said.
  private mutating func same(
    _ position: Position, as index: Int, _ other: Position, by reason: String
  ) {
    let amounts =
      position.rao == other.rao
      ? "the same amount: held once"
      : "\(other.holding) stays and \(position.holding) is not added; to take the file's, first "
        + "forget \(index + 1)"
    remarks.append(
      "\(position.identity.words) is taken to be number \(index + 1), \(reason): \(amounts)")
  }
}

extension Position {
  /// Whether both lie in the same place, whoever validates.
  fileprivate func isAt(_ other: Position) -> Bool {
    switch (self, other) {
    case (.root, .root): true
    case (.alpha(let one), .alpha(let two)): one.netuid == two.netuid
    case (.custodial(let one), .custodial(let two)):
      one.provider.lowercased() == two.provider.lowercased()
    default: false
    }
  }
}
