/// Why a database could not be opened, asked or changed.
public struct DatabaseFault: Error, Hashable, Sendable {
  /// What went wrong.
  public enum Kind: Hashable, Sendable {
    /// There is no such file.
    case missing
    /// Another program holds it and did not let go in time.
    case busy
    /// It may not be written.
    case readOnly
    /// The file is something else.
    case notADatabase
    /// It is a database with parts missing or changed.
    case damaged
    /// The disk is full, or writing failed.
    case unwritable
    /// A rule of the table refused the row.
    case refused
    /// Anything else.
    case other
  }

  /// What went wrong.
  public var kind: Kind
  /// The library's own words.
  public var reason: String

  /// A fault.
  public init(_ kind: Kind, reason: String) {
    self.kind = kind
    self.reason = reason
  }
}
