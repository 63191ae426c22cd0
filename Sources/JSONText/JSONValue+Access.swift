extension JSONValue {
  /// The value of a key; nil without that key or if this is no object.
  public subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The element at a position; nil outside the list or if this is no list.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let values) = self, values.indices.contains(index) else { return nil }
    return values[index]
  }

  /// The text of a string.
  public var stringValue: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// `true` or `false`.
  public var boolValue: Bool? {
    if case .bool(let bool) = self { bool } else { nil }
  }

  /// The elements of a list.
  public var arrayValue: [JSONValue]? {
    if case .array(let values) = self { values } else { nil }
  }

  /// The members of an object, in their order.
  public var objectValue: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// A number as it was written.
  public var numberText: String? {
    if case .number(let text) = self { text } else { nil }
  }

  /// Whether a text is a number as JSON writes it.
  public static func isNumber(_ text: String) -> Bool {
    JSONNumber.isValid(text)
  }

  /// The nearest 64-bit number; nil for other kinds and beyond the range of `Double`.
  public var doubleValue: Double? {
    guard let text = numberText, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// A whole number written without point or exponent that fits the type; nil otherwise.
  public func integer<Integer: FixedWidthInteger>(as type: Integer.Type) -> Integer? {
    numberText.flatMap { Integer($0) }
  }

  /// A whole number that fits `Int`.
  public var intValue: Int? { integer(as: Int.self) }
  /// A whole number that fits `UInt64`.
  public var uint64Value: UInt64? { integer(as: UInt64.self) }
  /// A whole number that fits `Int64`.
  public var int64Value: Int64? { integer(as: Int64.self) }
  /// A whole number that fits `Int128`.
  public var int128Value: Int128? { integer(as: Int128.self) }
}
