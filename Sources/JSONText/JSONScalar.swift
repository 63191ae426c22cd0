/// A value that a key can hold as it is: a whole number, a number, a text, true or false. A key of an
/// optional can be null.
package protocol JSONScalar: SendableMetatype {
  /// What it is where it is something.
  associatedtype Base
  /// Nil stands for null.
  var base: Base? { get }
  /// Whether null can stand for it.
  static var isNullable: Bool { get }
}

extension JSONScalar where Base == Self {
  package var base: Self? { self }
  package static var isNullable: Bool { false }
}

extension Optional: JSONScalar where Wrapped: JSONScalar, Wrapped.Base == Wrapped {
  package var base: Wrapped? { self }
  package static var isNullable: Bool { true }
}

extension Int: JSONScalar {}
extension Int64: JSONScalar {}
extension Int128: JSONScalar {}
extension UInt16: JSONScalar {}
extension UInt32: JSONScalar {}
extension UInt64: JSONScalar {}
extension UInt128: JSONScalar {}
extension Double: JSONScalar {}
extension String: JSONScalar {}
extension Bool: JSONScalar {}
