import Diagnostics
import JSONText
import StakingModel

/// What must hold between positions.
extension ProfileShapes {
  func check(_ rows: [Placed], _ fields: inout JSONFields) {
    if rows.isEmpty, !mayBeEmpty, fields.faults.all.isEmpty {
      fields.note(
        "profile.empty", "there are no positions", at: "positions",
        hint: Hint(
          "add at least one, as `- root: 120 TAO`; all kinds are shown by", code: "help profile"))
    }
    var seen: Set<PositionIdentity> = []
    for row in rows where !seen.insert(row.position.identity).inserted {
      fields.faults.note(
        "profile.duplicate", "this position is listed twice: \(row.position.identity.words)",
        at: row.place, why: "Counted twice, it would double what you seem to earn.",
        hint: Hint("add the amounts together, or give each its own `validator:`"))
    }
    let total = rows.reduce(UInt128(0)) { $0 + UInt128($1.position.taoAmount?.rao ?? 0) }
    if total > UInt128(Quantity.supplyCap) {
      fields.note(
        "profile.amount", "the positions add up to more TAO than there can ever be",
        at: "positions")
    }
  }
}

extension Position {
  /// The TAO of a position in TAO; nil for alpha.
  fileprivate var taoAmount: Amount<TAO>? {
    switch self {
    case .root(let root): root.amount
    case .alpha: nil
    case .custodial(let custodial): custodial.amount
    }
  }
}
