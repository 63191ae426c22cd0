import CivilTime
public import Diagnostics
public import Holdings
import StakingModel

/// Something held, as files tell it.
public struct ImportedHolding: Hashable, Sendable {
  /// As a profile has it.
  public var position: Position
  /// By what its validator is known.
  public let validator: ValidatorMark

  /// A position of a profile, whose validator has the name or the ends of the address it says.
  public init(_ position: Position) {
    self.init(position: position, validator: ValidatorMark(position.validator))
  }

  init(position: Position, validator: ValidatorMark) {
    (self.position, self.validator) = (position, validator)
  }
}

extension Import {
  /// What is held as a profile: wallets added together, validators apart.
  ///
  /// - Throws: that nothing is told of what is held, and what is told instead.
  public func profile() throws(DiagnosticList) -> Profile {
    Profile(positions: try holdings().map(\.position))
  }

  /// The same, each with all by which its validator is known.
  public func holdings() throws(DiagnosticList) -> [ImportedHolding] {
    guard !positions.isEmpty else { throw DiagnosticList(nothingHeld) }
    var order: [PositionIdentity] = []
    var found: [PositionIdentity: ImportedHolding] = [:]
    for (position, imported) in zip(named, positions) {
      let identity = position.identity
      if let other = found[identity] {
        found[identity]?.position = other.position.adding(position)
      } else {
        order.append(identity)
        found[identity] = ImportedHolding(position: position, validator: imported.mark)
      }
    }
    guard order.count <= Profile.positionLimit else {
      throw DiagnosticList(
        Diagnostic(
          "import.many", "there are \(order.count) positions, more than \(Profile.positionLimit)",
          hint: Hint("leave out the smallest ones of the file")))
    }
    return order.compactMap { found[$0] }
  }

  /// Where nothing is left, for those who hold something there: each with an amount of zero.
  public var emptiedHoldings: [ImportedHolding] {
    emptied.map {
      ImportedHolding(position: Position($0, validator: $0.validator), validator: $0.mark)
    }
  }

  /// Positions with names that tell validators apart: two of one name get their addresses' ends.
  private var named: [Position] {
    var keys: [String: Set<ChainKey>] = [:]
    for position in positions {
      if let name = position.validator, let key = position.hotkey {
        keys[name.lowercased(), default: []].insert(key)
      }
    }
    return positions.map { position in
      var name = position.validator
      if let known = name, let key = position.hotkey, (keys[known.lowercased()]?.count ?? 0) > 1 {
        name = known == key.shown ? known : "\(known) \(key.shown)"
      }
      return Position(position, validator: name)
    }
  }

  private var importLine: String {
    (["import"] + files.map { Shown.path($0.name) }).joined(separator: " ")
  }

  private var nothingHeld: Diagnostic {
    let names = files.map { "`\(Shown.file($0.name))`" }.joined(separator: ", ")
    if let last = emptied.max(by: { ($0.time?.seconds ?? 0) < ($1.time?.seconds ?? 0) }) {
      let day = last.time.map { " on \($0.date.text)" } ?? ""
      let others = emptied.count > 1 ? " and \(emptied.count - 1) more" : ""
      return Diagnostic(
        "import.positions", "by \(names) nothing is left: \(last.placeText)\(others)\(day)",
        explanation: "An amount of 0 is no position, so there is nothing to hold.",
        hint: Hint("to see what it tells", code: importLine))
    }
    if !events.isEmpty || files.contains(where: { $0.kind.content == .ledger }) {
      return Diagnostic(
        "import.ledger", "\(names) tells what came and went, not what is held now",
        explanation: "What was there before and what other accounts hold is not in it: a holding "
          + "cannot be made of it, only sums.",
        hint: Hint("for the sums", code: importLine))
    }
    let free = freeRao.map { " It has \(Shown.amount(Int128($0))) TAO free, which earns nothing." }
    return Diagnostic(
      "import.positions", "\(names) tells of no position",
      explanation: "What it says of stake is a sum in TAO, or nothing." + (free ?? ""),
      hint: Hint("a list of stake has them, as btcli stake list --json-output writes it"))
  }
}

extension Position {
  fileprivate init(_ imported: ImportedPosition, validator: String?) {
    switch imported.place {
    case .root: self = .root(RootPosition(amount: Amount(rao: imported.rao), validator: validator))
    case .subnet(let netuid):
      self = .alpha(
        AlphaPosition(
          netuid: netuid, amount: Amount(rao: imported.rao),
          locked: Amount(rao: imported.locked), validator: validator,
          boughtFor: imported.paid.map { Amount(rao: $0) }))
    case .custodian(let name):
      self = .custodial(CustodialPosition(provider: name, amount: Amount(rao: imported.rao)))
    }
  }

  /// The same with another's amount added; supplies are checked before, so that it fits.
  fileprivate func adding(_ other: Position) -> Position {
    let rao = rao &+ other.rao
    switch self {
    case .root(var root):
      root.amount = Amount(rao: rao)
      return .root(root)
    case .alpha(var alpha):
      alpha.amount = Amount(rao: rao)
      if case .alpha(let other) = other {
        alpha.locked = alpha.locked.adding(other.locked) ?? alpha.locked
        alpha.boughtFor = alpha.boughtFor.flatMap { mine in
          other.boughtFor.flatMap { mine.adding($0) }
        }
      }
      return .alpha(alpha)
    case .custodial(var custodial):
      custodial.amount = Amount(rao: rao)
      return .custodial(custodial)
    }
  }
}
