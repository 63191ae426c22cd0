extension JSONShape where Value == JSONNode {
  /// Anything.
  public static var any: JSONShape { JSONShape("any value") { node, _ in node } }
}

extension JSONShape where Value == Bool {
  /// `true` or `false`.
  public static var bool: JSONShape {
    JSONShape("true or false") { node, faults in
      guard case .bool(let bool) = node.content else {
        return mismatch(node, "true or false", &faults)
      }
      return bool
    }
  }
}

extension JSONShape where Value == String {
  /// Text of at most so many characters.
  public static func text(upTo limit: Int = 10_000) -> JSONShape {
    JSONShape("text") { node, faults in
      guard case .string(let text) = node.content else { return mismatch(node, "text", &faults) }
      // Characters are dear to count; no character is shorter than a byte.
      guard text.utf8.count <= limit || text.count <= limit else {
        return mismatch(node, "text of at most \(limit) characters", &faults)
      }
      return text
    }
  }

  /// Text of any length a file can have.
  public static var text: JSONShape { .text() }
}

extension JSONShape where Value: FixedWidthInteger & Sendable {
  /// A whole number, written without point or exponent.
  public static func integer(in range: ClosedRange<Value> = Value.min...Value.max) -> JSONShape {
    let shape = JSONShape("a whole number from \(range.lowerBound) to \(range.upperBound)") {
      node, _ in
      guard case .number(let text) = node.content, let value = Value(text) else { return nil }
      return range.contains(value) ? value : nil
    }
    return shape.complaining
  }
}

extension JSONShape where Value == Double {
  /// A number in a range.
  public static func number(
    in range: ClosedRange<Double> = -Double
      .greatestFiniteMagnitude...Double
      .greatestFiniteMagnitude
  ) -> JSONShape {
    let whole = range.upperBound == .greatestFiniteMagnitude
    let shape = JSONShape(
      whole
        ? "a number"
        : "a number from \(shortest(range.lowerBound)) to \(shortest(range.upperBound))"
    ) { node, _ in
      guard case .number(let text) = node.content, let value = Double(text) else { return nil }
      return range.contains(value) ? value : nil
    }
    return shape.complaining
  }

  /// `1` rather than `1.0`.
  private static func shortest(_ number: Double) -> String {
    Int64(exactly: number).map(String.init) ?? "\(number)"
  }
}

extension JSONShape {
  /// A list of one shape. Elements that do not fit are left out; the fault is noted.
  public static func list<Element>(
    of element: JSONShape<Element>, upTo limit: Int = 1_000_000
  ) -> JSONShape where Value == [Element] {
    JSONShape("a list") { node, faults in
      guard case .array(let nodes) = node.content else { return mismatch(node, "a list", &faults) }
      guard nodes.count <= limit else {
        faults.note(
          "json.type", "\(faults.subject) has \(nodes.count) elements, more than \(limit)",
          at: node.range)
        return nil
      }
      var values: [Element] = []
      values.reserveCapacity(nodes.count)
      for (index, node) in nodes.enumerated() {
        let value = faults.inside(.index(index)) { element.decode(node, &$0) }
        if let value { values.append(value) }
      }
      return values
    }
  }

  /// An object read by a closure. Keys the closure never asked for are faults.
  public static func object(
    _ expected: String = "an object", _ build: @escaping @Sendable (inout JSONFields) -> Value?
  ) -> JSONShape {
    JSONShape(expected) { node, faults in
      guard case .object(let members) = node.content else {
        return mismatch(node, expected, &faults)
      }
      var fields = JSONFields(members, at: node.range, faults: faults)
      let value = build(&fields)
      fields.noteMissingKeys()
      fields.noteUnknownKeys()
      faults = fields.faults
      return value
    }
  }
}

extension JSONShape
where Value: RawRepresentable & CaseIterable & SendableMetatype, Value.RawValue == String {
  /// One of a few words.
  public static var word: JSONShape {
    let words = Value.allCases.map(\.rawValue)
    let expected = "one of " + words.map { "`\($0)`" }.joined(separator: ", ")
    return JSONShape<String>.text.map(expected) { Value(rawValue: $0) }
  }
}
