/// Values by name. Few and asked for once or twice: looking along them is faster than hashing.
public struct TemplateRecord: Hashable, Sendable {
  /// A value with its name.
  public struct Field: Hashable, Sendable {
    /// The name in templates.
    public let key: String
    /// What stands behind it.
    public var value: TemplateValue
  }

  /// The values in the order they were given in.
  public private(set) var fields: [Field]

  init(_ fields: [Field] = []) { self.fields = fields }

  /// The values of a dictionary.
  public init(_ values: [String: TemplateValue]) {
    fields = values.map { Field(key: $0, value: $1) }
  }

  /// The value of a name; nil where it has none.
  public subscript(key: String) -> TemplateValue? {
    for field in fields where field.key == key { return field.value }
    return nil
  }

  /// The names.
  public var keys: [String] { fields.map(\.key) }

  /// Adds a value under a name that is not there yet.
  mutating func add(_ key: String, _ value: TemplateValue) {
    fields.append(Field(key: key, value: value))
  }

  /// Adds the values of another one; its names are others.
  mutating func add(_ other: TemplateRecord) { fields += other.fields }

  /// The same names with other values.
  func map(_ change: (Field) -> TemplateValue) -> TemplateRecord {
    TemplateRecord(fields.map { Field(key: $0.key, value: change($0)) })
  }
}

extension TemplateRecord: ExpressibleByDictionaryLiteral {
  /// Values with their names.
  public init(dictionaryLiteral elements: (String, TemplateValue)...) {
    fields = elements.map { Field(key: $0, value: $1) }
  }
}
