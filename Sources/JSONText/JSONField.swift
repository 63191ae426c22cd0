/// One key of a JSON answer: `docs/json.md` shows it, `help VERB --json` tells it programs, and a
/// test holds it against real answers.
public struct JSONField: Hashable, Sendable {
  /// What kind of value a key has.
  public enum Kind: String, Hashable, Sendable {
    case integer, number, text, boolean, list, object
  }

  /// The key.
  public let key: String
  /// The kind of its value.
  public let kind: Kind
  /// What its value counts in; empty where it counts nothing.
  public let unit: String
  /// What it says, without a point.
  public package(set) var meaning: String
  /// Whether null can stand for a value that is not known or does not exist.
  public package(set) var isNullable = false
  /// When the key is there, as `for a subnet`; nil for always.
  public package(set) var condition: String?
  /// The keys of an object, or of each object of a list.
  public package(set) var fields: [JSONField] = []
  /// The kind of the elements of a list without objects.
  public package(set) var element: Kind?

  /// A key. One that ends in `_rao`, `_days` or the like says its unit itself.
  package init(_ key: String, _ kind: Kind, unit: String? = nil, _ meaning: String) {
    self.key = key
    self.kind = kind
    self.unit = unit ?? JSONField.unit(of: key)
    self.meaning = meaning
  }

  /// The kind in words, as `integer or null`.
  public var type: String {
    kind.rawValue + (element == nil ? "" : " of texts") + (isNullable ? " or null" : "")
  }

  /// The same, there only under a condition, as `for a subnet`.
  package func only(_ condition: String) -> JSONField {
    var field = self
    field.condition = condition
    return field
  }

  private static func unit(of key: String) -> String {
    let units = [
      ("alpha_rao", "rao of alpha"), ("rao", "rao of TAO"), ("days", "days"),
      ("seconds", "seconds"), ("bytes", "bytes"), ("_tao", "TAO"), ("_u16", "parts of 65535"),
    ]
    return units.first { key.hasSuffix($0.0) }?.1 ?? ""
  }
}

extension [JSONField] {
  /// Every key with where it stands, as `ways[].steps[].rao`.
  public var rows: [(key: String, field: JSONField)] { rows(in: "") }

  private func rows(in path: String) -> [(key: String, field: JSONField)] {
    flatMap { field in
      let key = path + field.key
      return [(key, field)] + field.fields.rows(in: key + (field.kind == .list ? "[]." : "."))
    }
  }
}
