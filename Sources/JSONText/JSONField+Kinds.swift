extension JSONField {
  /// A whole number.
  package static func integer(_ key: String, unit: String? = nil, _ meaning: String) -> JSONField {
    JSONField(key, .integer, unit: unit, meaning)
  }

  /// A number that may have a fraction.
  package static func number(_ key: String, unit: String? = nil, _ meaning: String) -> JSONField {
    JSONField(key, .number, unit: unit, meaning)
  }

  /// A text.
  package static func text(_ key: String, _ meaning: String) -> JSONField {
    JSONField(key, .text, unit: "", meaning)
  }

  /// True or false.
  package static func boolean(_ key: String, _ meaning: String) -> JSONField {
    JSONField(key, .boolean, unit: "", meaning)
  }

  /// An object with these keys.
  package static func object(
    _ key: String, _ meaning: String, of fields: [JSONField]
  ) -> JSONField {
    var field = JSONField(key, .object, unit: "", meaning)
    field.fields = fields
    return field
  }

  /// A list of objects with these keys.
  package static func list(
    _ key: String, _ meaning: String, of fields: [JSONField]
  ) -> JSONField {
    var field = JSONField(key, .list, unit: "", meaning)
    field.fields = fields
    return field
  }

  /// The same with null for what is not known.
  package var orNull: JSONField {
    var field = self
    field.isNullable = true
    return field
  }
}
