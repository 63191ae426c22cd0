public import JSONText

/// A kind of JSON answer: its name and its keys; `docs/json.md` describes each.
///
/// A number behind the slash of the name stands for the meaning of the keys. Keys may be added
/// under the same number; one that goes or changes its meaning raises it.
public struct Schema: Hashable, Sendable {
  /// What a calculation answers.
  public static let calculation = "taolab-calculation/1"
  /// What could not be answered.
  public static let errors = "taolab-errors/1"

  /// What stands under the first key, `schema`.
  public let name: String
  /// The keys behind it.
  public let fields: [JSONField]
  /// What is not as it was under the number before, a sentence each; empty for a first version.
  public var changes: [String] = []

  package init(name: String, fields: [JSONField], changes: [String] = []) {
    self.name = name
    self.fields = fields
    self.changes = changes
  }
}

extension JSONValue {
  /// The object with the name of its schema as first key; one that has a name keeps it.
  ///
  /// Every answer is an object, so that keys can be added. Anything else goes under `value`.
  public func named(_ schema: String) -> JSONValue {
    guard case .object(let members) = self else {
      return ["schema": .string(schema), "value": self]
    }
    if members.first?.key == "schema" { return self }
    return .object([Member("schema", .string(schema))] + members)
  }
}
