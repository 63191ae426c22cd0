extension Scope {
  /// The most steps `why` goes back.
  private static let maximumSteps = 40

  /// How a value came about: the value asked for first, then what went into it, each once.
  ///
  /// - Parameter name: a variable, or nil for the last answer.
  /// - Returns: nil if there is no such value.
  public func explanation(of name: String? = nil) -> [ExplanationStep]? {
    let first = name ?? Bindings.answer
    guard let start = bindings.identifier(of: first) else { return nil }
    var steps: [ExplanationStep] = []
    var seen: Set<Int> = []
    var waiting = [(name: displayName(first, start), identifier: start)]
    while !waiting.isEmpty, steps.count < Self.maximumSteps {
      let next = waiting.removeFirst()
      guard seen.insert(next.identifier).inserted, let binding = bindings[next.identifier] else {
        continue
      }
      steps.append(
        ExplanationStep(
          name: next.name, formula: binding.formula, substituted: binding.substituted,
          value: binding.value, workings: binding.workings, notes: binding.notes,
          meaning: binding.meaning))
      waiting += binding.inputs.map { ($0.name, $0.identifier) }
    }
    return steps
  }

  /// The last answer is called by its name if it was given one.
  private func displayName(_ name: String, _ identifier: Int) -> String {
    guard name == Bindings.answer || name == "_", let binding = bindings[identifier] else {
      return name
    }
    return binding.statement?.name ?? ""
  }
}
