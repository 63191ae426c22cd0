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
  public let meaning: String
  /// Whether null can stand for a value that is not known or does not exist.
  public var isNullable = false
  /// When the key is there, as `for a subnet`; nil for always.
  public var condition: String?
  /// The keys of an object, or of each object of a list.
  public var fields: [JSONField] = []
  /// The kind of the elements of a list without objects.
  public var element: Kind?

  private init(_ key: String, _ kind: Kind, _ unit: String?, _ meaning: String) {
    self.key = key
    self.kind = kind
    self.unit = unit ?? JSONField.unit(of: key)
    self.meaning = meaning
  }

  /// A whole number. A key that ends in `_rao`, `_days` or the like says its unit itself.
  public static func integer(_ key: String, unit: String? = nil, _ meaning: String) -> JSONField {
    JSONField(key, .integer, unit, meaning)
  }

  /// A number that may have a fraction.
  public static func number(_ key: String, unit: String? = nil, _ meaning: String) -> JSONField {
    JSONField(key, .number, unit, meaning)
  }

  /// A text.
  public static func text(_ key: String, _ meaning: String) -> JSONField {
    JSONField(key, .text, "", meaning)
  }

  /// True or false.
  public static func boolean(_ key: String, _ meaning: String) -> JSONField {
    JSONField(key, .boolean, "", meaning)
  }

  /// An object with these keys.
  public static func object(
    _ key: String, _ meaning: String, of fields: [JSONField]
  ) -> JSONField {
    var field = JSONField(key, .object, "", meaning)
    field.fields = fields
    return field
  }

  /// A list of objects with these keys.
  public static func list(_ key: String, _ meaning: String, of fields: [JSONField]) -> JSONField {
    var field = JSONField(key, .list, "", meaning)
    field.fields = fields
    return field
  }

  /// A list of texts.
  public static func texts(_ key: String, _ meaning: String) -> JSONField {
    var field = JSONField(key, .list, "", meaning)
    field.element = .text
    return field
  }

  /// The kind in words, as `integer or null`.
  public var type: String {
    kind.rawValue + (element == nil ? "" : " of texts") + (isNullable ? " or null" : "")
  }

  /// The same with null for what is not known.
  public var orNull: JSONField {
    var field = self
    field.isNullable = true
    return field
  }

  /// The same, there only under a condition, as `for a subnet`.
  public func only(_ condition: String) -> JSONField {
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

  /// The same, each there only under a condition.
  public func only(_ condition: String) -> [JSONField] { map { $0.only(condition) } }
}
