/// A JSON value together with where it stands in its source, so that a fault can point at it.
public struct JSONNode: Hashable, Sendable {
  /// What a node holds.
  public enum Content: Hashable, Sendable {
    case null
    case bool(Bool)
    /// The number's own text.
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  /// A key with its node.
  public struct Member: Hashable, Sendable {
    /// The key, unescaped.
    public var key: String
    /// UTF-8 offsets of the key with its quotes.
    public var keyRange: Range<Int>
    /// The value.
    public var node: JSONNode

    /// A member.
    public init(_ key: String, keyRange: Range<Int>, _ node: JSONNode) {
      self.key = key
      self.keyRange = keyRange
      self.node = node
    }
  }

  /// The value, with the places of what is inside.
  public var content: Content
  /// UTF-8 offsets of the whole value.
  public var range: Range<Int>

  /// A node.
  public init(_ content: Content, range: Range<Int>) {
    self.content = content
    self.range = range
  }

  /// Whether it is `null`.
  public var isNull: Bool {
    if case .null = content { true } else { false }
  }

  /// The value without places.
  public var value: JSONValue {
    switch content {
    case .null: .null
    case .bool(let bool): .bool(bool)
    case .number(let text): .number(text)
    case .string(let text): .string(text)
    case .array(let nodes): .array(nodes.map(\.value))
    case .object(let members): .object(members.map { JSONValue.Member($0.key, $0.node.value) })
    }
  }

  /// The node of a key; nil without that key or if this is no object.
  public subscript(key: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.node
  }

  /// What kind of value this is, in words: `a number`, `an object`.
  public var kind: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
