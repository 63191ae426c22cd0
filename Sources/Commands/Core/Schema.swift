public import JSONText

/// The names that JSON for programs goes by; `docs/json.md` describes each.
///
/// A number behind the slash stands for the meaning of the keys. Keys may be added under the same
/// number; one that changes its meaning or goes raises it.
public enum Schema {
  /// What a calculation answers.
  public static let calculation = "taolab-calculation/1"
  /// What could not be answered.
  public static let errors = "taolab-errors/1"
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
