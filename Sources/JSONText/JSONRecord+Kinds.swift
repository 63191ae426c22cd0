extension JSONRecord {
  /// A whole number. A key that ends in `_rao`, `_days` or the like says its unit itself.
  package static func integer<Value: JSONScalar>(
    _ key: String, unit: String? = nil, _ meaning: String,
    _ value: @escaping @Sendable (Whole) -> Value
  ) -> JSONRecord where Value.Base: BinaryInteger & SendableMetatype {
    scalar(JSONField(key, .integer, unit: unit, meaning), value) { .integer($0) }
  }

  /// A number that may have a fraction; one that is not finite is null.
  package static func number<Value: JSONScalar>(
    _ key: String, unit: String? = nil, _ meaning: String,
    _ value: @escaping @Sendable (Whole) -> Value
  ) -> JSONRecord where Value.Base == Double {
    scalar(JSONField(key, .number, unit: unit, meaning), value, JSONValue.double)
  }

  /// A text.
  package static func text<Value: JSONScalar>(
    _ key: String, _ meaning: String, _ value: @escaping @Sendable (Whole) -> Value
  ) -> JSONRecord where Value.Base == String {
    scalar(JSONField(key, .text, unit: "", meaning), value, JSONValue.string)
  }

  /// A text that is there only where there is one.
  package static func text(
    _ key: String, _ meaning: String, only words: String,
    _ value: @escaping @Sendable (Whole) -> String?
  ) -> JSONRecord {
    JSONRecord<String>.text(key, meaning) { $0 }.keys(only: words, of: value)
  }

  /// True or false.
  package static func boolean<Value: JSONScalar>(
    _ key: String, _ meaning: String, _ value: @escaping @Sendable (Whole) -> Value
  ) -> JSONRecord where Value.Base == Bool {
    scalar(JSONField(key, .boolean, unit: "", meaning), value, JSONValue.bool)
  }

  /// A list of texts.
  package static func texts(
    _ key: String, _ meaning: String, _ values: @escaping @Sendable (Whole) -> [String]
  ) -> JSONRecord {
    var field = JSONField(key, .list, unit: "", meaning)
    field.element = .text
    return JSONRecord(field) { .array(values($0).map(JSONValue.string)) }
  }

  /// A list of objects.
  package static func list<Part>(
    _ key: String, _ meaning: String, of record: JSONRecord<Part>,
    _ parts: @escaping @Sendable (Whole) -> [Part]
  ) -> JSONRecord {
    JSONRecord(field(key, .list, meaning, record)) { .array(parts($0).map(record.json)) }
  }

  /// A list of objects, some of which may be null.
  package static func list<Part>(
    _ key: String, _ meaning: String, of record: JSONRecord<Part>,
    orNull parts: @escaping @Sendable (Whole) -> [Part?]
  ) -> JSONRecord {
    JSONRecord(field(key, .list, meaning, record)) {
      .array(parts($0).map { $0.map(record.json) ?? .null })
    }
  }

  /// An object.
  package static func object<Part>(
    _ key: String, _ meaning: String, of record: JSONRecord<Part>,
    _ part: @escaping @Sendable (Whole) -> Part
  ) -> JSONRecord {
    JSONRecord(field(key, .object, meaning, record)) { record.json(of: part($0)) }
  }

  /// An object, or null.
  package static func object<Part>(
    _ key: String, _ meaning: String, of record: JSONRecord<Part>,
    orNull part: @escaping @Sendable (Whole) -> Part?
  ) -> JSONRecord {
    var field = field(key, .object, meaning, record)
    field.isNullable = true
    return JSONRecord(field) { part($0).map(record.json) ?? .null }
  }

  private static func field<Part>(
    _ key: String, _ kind: JSONField.Kind, _ meaning: String, _ record: JSONRecord<Part>
  ) -> JSONField {
    var field = JSONField(key, kind, unit: "", meaning)
    field.fields = record.fields
    return field
  }

  private static func scalar<Value: JSONScalar>(
    _ field: JSONField, _ value: @escaping @Sendable (Whole) -> Value,
    _ json: @escaping @Sendable (Value.Base) -> JSONValue
  ) -> JSONRecord {
    var field = field
    field.isNullable = Value.isNullable
    return JSONRecord(field) { value($0).base.map(json) ?? .null }
  }
}
