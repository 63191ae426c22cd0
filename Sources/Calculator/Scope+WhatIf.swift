public import Diagnostics

/// What other values become when one changes.
public struct Recalculation: Sendable {
  /// One value before and after.
  public struct Change: Hashable, Sendable {
    /// The variable.
    public let name: String
    /// Nil if it did not exist.
    public let before: Value?
    /// The new value.
    public let after: Value
  }

  /// The scope with everything recomputed; the one it was asked of is as before.
  public let scope: Scope
  /// The variable that was changed, then all that depend on it, in the order they were given.
  public let changes: [Change]
}

extension Scope {
  /// What follows from `spend = 1000 TAO`: every variable whose formula uses `spend`, directly or
  /// through others, is computed anew.
  ///
  /// - Throws: the faults of the line, or of a formula that has no value any more.
  public func recomputed(after line: SourceText) throws(DiagnosticList) -> Recalculation {
    var result = self
    let evaluation = try result.evaluate(line)
    guard let changed = evaluation.name else { return Recalculation(scope: result, changes: []) }
    var changes = [
      Recalculation.Change(name: changed, before: self[changed], after: evaluation.value)
    ]
    var touched: Set<String> = [changed]
    for (name, binding) in bindings.byAge where !touched.contains(name) {
      let usesTouched = binding.inputs.contains { input in
        touched.contains(input.name) && bindings.identifier(of: input.name) == input.identifier
      }
      guard usesTouched, binding.statement?.name == name else { continue }
      let after = try result.evaluate(binding.source).value
      touched.insert(name)
      changes.append(Recalculation.Change(name: name, before: binding.value, after: after))
    }
    return Recalculation(scope: result, changes: changes)
  }
}
