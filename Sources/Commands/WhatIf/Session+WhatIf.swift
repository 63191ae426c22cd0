import Answers
import Calculator
import Diagnostics
import Explain
import LabSession
import Presentation

/// The last order and what it comes to as things are; a setting may have changed since it was given.
struct OrderOfNow: Sendable {
  let line: String
  let derivations: [Derivation]

  /// Nil where there was none.
  init?(in session: Session) {
    guard let line = session.lastOrder?.line else { return nil }
    var session = session.rehearsal()
    self.line = line
    derivations = session.run(line: line).derivations
  }
}

extension Session {
  /// What follows if a name had another value. Nothing is changed or kept.
  func consequences(
    of subject: WhatSubject, being value: String, order: OrderOfNow?
  ) throws -> Consequences {
    var other = rehearsal()
    var result: Consequences
    switch subject {
    case .variable(let name):
      let source = SourceText(name: "", text: "\(name) = \(value)")
      let new = try other.scope().recomputed(after: source)
      try WhatCommand.refuseOtherKind(new.changes.first, source)
      result = Consequences(
        subject: subject, value: value,
        isPresent: new.changes.first.map { $0.before == $0.after } ?? false,
        names: new.changes.map(Change.init))
      other.variables?.scope = new.scope
    case .setting(let entry):
      guard let accepted = settings.accepted(value, for: entry) else {
        throw SetCommand.refused(value, entry, before: "what if \(entry.name) = ")
      }
      let present = settings[entry]
      let change = Change(
        name: entry.name, before: present.map { Figure($0, of: entry) },
        after: Figure(accepted, of: entry))
      result = Consequences(
        subject: subject, value: accepted, isPresent: present == accepted, names: [change])
      other.settings[chosen: entry] = accepted
      result.figures = try other.recomputed(from: self)
    }
    if let order { result.add(order, after: other.run(line: order.line)) }
    return result
  }

  /// The variables in the world of these settings; nothing where no line was computed yet.
  private mutating func recomputed(from old: Session) throws -> [Change] {
    guard let scope = old.variables?.scope, !scope.names.isEmpty || scope.answer != nil else {
      return []
    }
    let result = scope.recomputed(in: try world())
    variables = Variables(scope: result.scope, settings: settings)
    return result.changes.map(Change.init)
  }
}

extension Consequences {
  /// The last order's figures as they are and as they would be.
  fileprivate mutating func add(_ order: OrderOfNow, after: Answer) {
    figures += order.derivations.compactMap { old in
      after.derivations.first { $0.name == old.name }
        .map { Change(name: old.name, before: Figure(old.value), after: Figure($0.value)) }
    }
    if order.derivations.isEmpty || after.isError { self.order = (order.line, after) }
  }
}
