import Diagnostics
import JSONText
import StakingModel

/// What must hold between positions.
extension ProfileShapes {
  func check(_ rows: [Placed], _ fields: inout JSONFields) {
    if rows.isEmpty, fields.faults.all.isEmpty {
      fields.note(
        "profile.empty", "there are no positions", at: "positions",
        hint: Hint(
          "add at least one, as `- root: 120 TAO`; all kinds are shown by", code: "help profile"))
    }
    var seen: Set<Identity> = []
    for row in rows where !seen.insert(Identity(row.position)).inserted {
      fields.faults.note(
        "profile.duplicate", "this position is listed twice: \(Identity(row.position).words)",
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

  /// What makes two positions the same one.
  private struct Identity: Hashable {
    var words: String
    var key: String

    init(_ position: Position) {
      func with(_ validator: String?) -> String { validator.map { " with \($0)" } ?? "" }
      switch position {
      case .root(let root): words = "root" + with(root.validator)
      case .alpha(let alpha): words = "subnet \(alpha.netuid.value)" + with(alpha.validator)
      case .custodial(let custodial): words = custodial.provider
      }
      key = words.lowercased()
    }

    static func == (left: Identity, right: Identity) -> Bool { left.key == right.key }

    func hash(into hasher: inout Hasher) { hasher.combine(key) }
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
