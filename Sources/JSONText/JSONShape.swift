public import Diagnostics

/// What a piece of JSON must look like to become a value, and how it does.
///
/// Shapes are put together like the types they make; each notes what does not fit, with its place,
/// and goes on, so that one reading finds every fault.
public struct JSONShape<Value>: Sendable {
  /// What is expected, for a sentence: `a whole number from 0 to 65535`.
  public var expected: String { describe() }
  let decode: @Sendable (JSONNode, inout JSONFaults) -> Value?

  /// Words are made when a fault needs them: most values fit.
  private let describe: @Sendable () -> String

  /// A shape of its own. The closure returns nil after it noted a fault.
  public init(
    _ expected: @escaping @autoclosure @Sendable () -> String,
    decode: @escaping @Sendable (JSONNode, inout JSONFaults) -> Value?
  ) {
    describe = expected
    self.decode = decode
  }

  /// The value of a text, or all of its faults.
  public func read(
    _ source: SourceText, limits: JSONReader.Limits = JSONReader.Limits()
  ) throws(DiagnosticList) -> Value {
    try read(JSONReader.read(source, limits: limits), of: source)
  }

  /// The value of a tree, or all of its faults.
  public func read(_ node: JSONNode, of source: SourceText) throws(DiagnosticList) -> Value {
    var faults = JSONFaults(source: source)
    let value = decode(node, &faults)
    if let list = DiagnosticList(faults.all) { throw list }
    guard let value else {
      throw DiagnosticList(
        Diagnostic(
          "json.type", "this must be \(expected)", source: source,
          labels: [Diagnostic.Label(node.range)]))
    }
    return value
  }

  /// The value made into another one; a nil from the closure is a fault without further words.
  public func map<Other>(
    _ expected: String? = nil, _ transform: @escaping @Sendable (Value) -> Other?
  ) -> JSONShape<Other> {
    JSONShape<Other>(expected ?? self.expected) { node, faults in
      guard let value = decode(node, &faults) else { return nil }
      guard let other = transform(value) else {
        return JSONShape<Other>.mismatch(node, expected ?? self.expected, &faults)
      }
      return other
    }
  }

  /// The same with a further condition.
  public func filter(
    _ expected: String, _ condition: @escaping @Sendable (Value) -> Bool
  ) -> JSONShape {
    map(expected) { condition($0) ? $0 : nil }
  }

  /// The same for a closure that returns nil without noting why.
  var complaining: JSONShape {
    JSONShape(self.expected) { node, faults in
      decode(node, &faults) ?? JSONShape.mismatch(node, self.expected, &faults)
    }
  }

  static func mismatch(
    _ node: JSONNode, _ expected: String, _ faults: inout JSONFaults
  ) -> Value? {
    let found =
      switch node.content {
      case .number(let text): "\(text.prefix(40))"
      case .string(let text) where text.count <= 40: "the text \"\(text)\""
      case .bool(let bool): "\(bool)"
      case .null: "null"
      default: node.kind
      }
    faults.note(
      "json.type", "\(faults.subject) must be \(expected), not \(found)", at: node.range)
    return nil
  }
}
