/// The keys of one kind of JSON object, each declared once: what it says, and how its value is read
/// from the value the object is made of.
///
/// `fields` describes the object, `json(of:)` makes it, so neither can say what the other does not.
/// One key is a record too, and records stand in a list:
///
///     let record: JSONRecord<Trip> = [
///       .integer("days", "how long") { $0.days },
///       .number("speed", unit: "km/h", "how fast") { $0.speed }.only("by land") { $0.isByLand },
///       Fee.record.keys { $0.fee },
///     ]
package struct JSONRecord<Whole>: Sendable {
  /// What its keys say.
  package let fields: [JSONField]
  private let make: @Sendable (Whole) -> [JSONValue.Member]

  private init(
    _ fields: [JSONField], make: @escaping @Sendable (Whole) -> [JSONValue.Member]
  ) {
    self.fields = fields
    self.make = make
  }

  /// One key.
  package init(_ field: JSONField, _ value: @escaping @Sendable (Whole) -> JSONValue) {
    self.init([field]) { [JSONValue.Member(field.key, value($0))] }
  }

  /// Keys with names that only the value knows, such as one for each subnet; the field describes
  /// them all.
  package init(
    _ field: JSONField, members: @escaping @Sendable (Whole) -> [JSONValue.Member]
  ) {
    self.init([field], make: members)
  }

  /// The keys of all parts, in their order.
  package init(_ parts: [JSONRecord]) {
    self.init(parts.flatMap(\.fields)) { whole in parts.flatMap { $0.make(whole) } }
  }

  /// The object.
  package func json(of whole: Whole) -> JSONValue { .object(members(of: whole)) }

  /// The members of the object, to put with others.
  package func members(of whole: Whole) -> [JSONValue.Member] { make(whole) }

  /// The same keys, there only where a condition holds.
  ///
  /// - Parameter words: the condition, as `for a subnet`.
  package func only(
    _ words: String, where holds: @escaping @Sendable (Whole) -> Bool
  ) -> JSONRecord {
    JSONRecord(fields.map { $0.only(words) }) { [make] in holds($0) ? make($0) : [] }
  }

  /// The same keys for a whole that the value is a part of.
  package func keys<Outer>(
    of part: @escaping @Sendable (Outer) -> Whole
  ) -> JSONRecord<Outer> {
    JSONRecord<Outer>(fields) { [make] in make(part($0)) }
  }

  /// The same keys for a whole that the value may be a part of; without the part there are none.
  ///
  /// - Parameter words: when there is one, as `for a subnet`.
  package func keys<Outer>(
    only words: String, of part: @escaping @Sendable (Outer) -> Whole?
  ) -> JSONRecord<Outer> {
    JSONRecord<Outer>(fields.map { $0.only(words) }) { [make] in part($0).map(make) ?? [] }
  }
}

extension JSONRecord: ExpressibleByArrayLiteral {
  /// The keys of all parts, in their order.
  package init(arrayLiteral parts: JSONRecord...) {
    self.init(parts)
  }
}
