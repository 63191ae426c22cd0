extension Derivation {
  /// The same under another name, for answers in which two figures would be called alike.
  ///
  /// - Parameter names: new names of inputs by their old ones; the formula follows.
  public func renamed(
    _ name: String, _ meaning: String? = nil, inputs names: [String: String] = [:]
  ) -> Derivation {
    var result = self
    result.name = name
    result.meaning = meaning ?? self.meaning
    result.formula = formula(replacing: { names[$0] ?? $0 })
    result.inputs = inputs.map { input in
      var input = input
      input.name = names[input.name] ?? input.name
      return input
    }
    return result
  }

  /// A number that was recorded, or set, and not computed: it is its own formula.
  public static func given(
    _ name: String, _ meaning: String, _ value: Quantity, source: String
  ) -> Derivation {
    let unit = value.unit
    return Derivation(
      name, meaning, formula: value.digits + (unit.isEmpty ? "" : " " + unit), inputs: [],
      value: value, rounding: "not at all", source: source)
  }

  /// The sum of its inputs.
  public static func sum(
    _ name: String, _ meaning: String, of inputs: [Input], _ value: Quantity, rounding: String,
    source: String = "definition", assumptions: [String] = []
  ) -> Derivation {
    Derivation(
      name, meaning, formula: inputs.map(\.name).joined(separator: " + "), inputs: inputs,
      value: value, rounding: rounding, source: source, assumptions: assumptions)
  }
}
