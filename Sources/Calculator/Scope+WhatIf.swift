public import Diagnostics

/// What other values become when one changes.
public struct Recalculation: Sendable {
  /// One value before and after.
  public struct Change: Hashable, Sendable {
    /// The variable, or the formula of a last answer that was given no name.
    public let name: String
    /// Nil if it did not exist.
    public let before: Value?
    /// Nil where its formula has no value any more.
    public let after: Value?
    /// Why it has none.
    public let fault: Diagnostic?
  }

  /// The scope with everything recomputed; the one it was asked of is as before.
  public let scope: Scope
  /// The variable that was changed, then all that depend on it, in the order they were given, the
  /// last answer at the end.
  public let changes: [Change]
}

extension Scope {
  /// What follows from `spend = 1000 TAO`: every variable whose formula uses `spend`, directly or
  /// through others, is computed anew, and so is the last answer. A formula keeps the other values
  /// it was computed with, whatever their names stand for now.
  ///
  /// - Throws: the faults of the line. A formula that has no value any more is part of the result.
  public func recomputed(after line: SourceText) throws(DiagnosticList) -> Recalculation {
    let (evaluation, binding) = try computeOrExplain(line)
    guard let name = evaluation.name else { return Recalculation(scope: self, changes: []) }
    var work = Recomputation(self)
    work.replace(name, by: binding)
    return work.result
  }

  /// What follows from another world, as from another price of TAO: everything with a formula is
  /// computed anew, whether it differs or not.
  public func recomputed(in world: any CalculatorWorld) -> Recalculation {
    var work = Recomputation(self)
    work.replace(world)
    return work.result
  }
}

/// Formulas computed anew, the oldest first.
private struct Recomputation {
  private let old: Scope
  private var scope: Scope
  /// The new identifiers of values that changed.
  private var moved: [Int: Int] = [:]
  /// Why values have none any more.
  private var faults: [Int: Diagnostic] = [:]
  private var changes: [Recalculation.Change] = []

  init(_ scope: Scope) {
    old = scope
    self.scope = scope
  }

  var result: Recalculation { Recalculation(scope: scope, changes: changes) }

  mutating func replace(_ name: String, by binding: Binding) {
    let identifier = old.bindings.identifier(of: name)
    let names = identifier.map { old.bindings.names(of: $0) } ?? [name]
    let new = scope.bindings.bind(names, binding)
    if let identifier { moved[identifier] = new }
    changes = [.init(name: name, before: old[name], after: binding.value, fault: nil)]
    for candidate in old.bindings.ancestry where candidate != identifier {
      guard let binding = old.bindings[candidate], binding.statement != nil else { continue }
      let usesChanged = binding.inputs.contains {
        moved[$0.identifier] != nil || faults[$0.identifier] != nil
      }
      if usesChanged { recompute(candidate, binding) }
    }
  }

  mutating func replace(_ world: any CalculatorWorld) {
    scope.world = world
    for candidate in old.bindings.ancestry {
      guard let binding = old.bindings[candidate], binding.statement != nil else { continue }
      recompute(candidate, binding)
    }
  }

  private mutating func recompute(_ identifier: Int, _ binding: Binding) {
    let names = old.bindings.names(of: identifier)
    var view = scope
    for input in binding.inputs where old.bindings[input.identifier] != nil {
      view.bindings.point(input.name, at: moved[input.identifier] ?? input.identifier)
    }
    var value: Value?
    do throws(DiagnosticList) {
      let missing = binding.inputs.compactMap { faults[$0.identifier] }
      if let fault = missing.first { throw DiagnosticList(fault) }
      let fresh = try view.computeOrExplain(binding.source).1
      moved[identifier] = scope.bindings.bind(names, fresh)
      value = fresh.value
    } catch {
      faults[identifier] = error.all.first
      for name in names { scope.bindings.remove(name) }
    }
    guard let shown = names.first else { return }
    let title = shown == Bindings.answer ? binding.formula : shown
    changes.append(
      .init(name: title, before: binding.value, after: value, fault: faults[identifier]))
  }
}

extension Bindings {
  /// What the values that have a name were computed from, themselves included, the oldest first.
  fileprivate var ancestry: [Int] {
    var seen: Set<Int> = []
    var waiting = (names + [Bindings.answer]).compactMap { identifier(of: $0) }
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted, let binding = self[next] else { continue }
      waiting += binding.inputs.map(\.identifier)
    }
    return seen.sorted()
  }

  /// The names that stand for a value now; the last answer's comes last.
  fileprivate func names(of wanted: Int) -> [String] {
    (names + [Bindings.answer]).filter { identifier(of: $0) == wanted }
  }
}
