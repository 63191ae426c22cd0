import Answers
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

  init(_ held: Profile) {
    self.held = held
  }

  /// Adds what one reading tells; its own positions are told apart already.
  mutating func add(_ holdings: [ImportedHolding]) throws(CommandFault) {
    let before = held.positions
    for holding in holdings { try add(holding, to: before) }
  }

  private mutating func add(
    _ holding: ImportedHolding, to before: [Position]
  ) throws(CommandFault) {
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
        throw HoldChange.held(position, index, held)
      }
      return same(position, as: index, before[index], by: "of the same place and validator")
    }
    let open = before.indices.filter { likeness(before[$0]) == .unknown }
    if let index = open.first(where: { NearAmounts.areNear(before[$0].rao, position.rao) }) {
      return same(position, as: index, before[index], by: "whose validator is told otherwise")
    }
    if let index = open.first {
      remarks.append(
        "\(position.holding), \(position.identity.words), may be the same stake as number \(index + 1), "
          + "\(before[index].identity.words): the validator is told otherwise. If so, forget \(index + 1)"
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
    default: false
    }
  }
}
