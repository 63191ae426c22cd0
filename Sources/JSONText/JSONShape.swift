public import Diagnostics

/// What a piece of JSON must look like to become a value, and how it does.
///
/// Shapes are put together like the types they make; each notes what does not fit, with its place,
/// and goes on, so that one reading finds every fault.
public struct JSONShape<Value>: Sendable {
  /// What is expected, for a sentence: `a whole number from 0 to 65535`.
  public let expected: String
  let decode: @Sendable (JSONNode, inout JSONFaults) -> Value?

  /// A shape of its own. The closure returns nil after it noted a fault.
  public init(
    _ expected: String, decode: @escaping @Sendable (JSONNode, inout JSONFaults) -> Value?
  ) {
    self.expected = expected
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
    let expected = expected ?? self.expected
    return JSONShape<Other>(expected) { node, faults in
      guard let value = decode(node, &faults) else { return nil }
      guard let other = transform(value) else {
        return JSONShape<Other>.mismatch(node, expected, &faults)
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
