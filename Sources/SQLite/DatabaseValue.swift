/// What a cell of a table holds.
public enum DatabaseValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)

  /// A whole number, or nothing; nil too for one beyond 63 bits, which a cell cannot hold.
  public init(_ value: UInt64?) {
    self = value.flatMap { Int64(exactly: $0) }.map(DatabaseValue.integer) ?? .null
  }

  /// A text, or nothing.
  public init(_ value: String?) {
    self = value.map(DatabaseValue.text) ?? .null
  }

  /// The whole number in it.
  public var integer: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The number in it.
  public var real: Double? {
    switch self {
    case .real(let value): value
    case .integer(let value): Double(value)
    case .null, .text: nil
    }
  }

  /// The text in it.
  public var text: String? {
    if case .text(let value) = self { value } else { nil }
  }
}
