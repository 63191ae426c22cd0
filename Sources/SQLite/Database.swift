import CSQLite

/// A database in one file, opened and closed with this value.
///
/// Changes are made inside `transaction`: after a crash or a kill the file is as before or as after,
/// because the next one that opens it takes back what was not finished.
public final class Database {
  /// Whether the file may be changed.
  public enum Access: Sendable {
    /// It must be there. It is read, even where it may not be written.
    case read
    /// It must be there or is made.
    case change
  }

  let handle: OpaquePointer

  /// Opens a file.
  ///
  /// - Parameter patience: how long another program may hold it, in seconds.
  public init(_ path: String, _ access: Access, patience: Double = 2) throws(DatabaseFault) {
    var opened: OpaquePointer?
    // Reading asks for writing too, so that an unfinished change can be taken back; where that is
    // not allowed the library itself opens for reading alone.
    var flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    if case .change = access { flags |= SQLITE_OPEN_CREATE }
    let code = sqlite3_open_v2(path, &opened, flags, nil)
    guard let opened else { throw DatabaseFault(.other, reason: "out of memory") }
    guard code == SQLITE_OK else {
      var fault = Database.fault(code, opened)
      if code & 0xFF == SQLITE_CANTOPEN, case .read = access { fault.kind = .missing }
      sqlite3_close_v2(opened)
      throw fault
    }
    handle = opened
    sqlite3_busy_timeout(opened, Int32(patience * 1_000))
    // Nothing that stands in a file somebody gave us may run by itself.
    try execute("PRAGMA trusted_schema = OFF")
    try execute("PRAGMA cell_size_check = ON")
  }

  deinit {
    sqlite3_close_v2(handle)
  }

  /// Carries out statements that answer nothing.
  public func execute(_ statements: String) throws(DatabaseFault) {
    let code = sqlite3_exec(handle, statements, nil, nil, nil)
    guard code == SQLITE_OK else { throw Database.fault(code, handle) }
  }

  /// The rows that a question has for an answer, one after the other.
  public func each(
    _ question: String, _ values: [DatabaseValue] = [],
    _ row: (DatabaseRow) throws(DatabaseFault) -> Void
  ) throws(DatabaseFault) {
    let statement = try DatabaseStatement(question, in: self)
    try statement.bind(values)
    while try statement.step() { try row(DatabaseRow(statement: statement.handle)) }
  }

  /// The first cell of the first row; null where there is none.
  public func value(
    _ question: String, _ values: [DatabaseValue] = []
  ) throws(DatabaseFault) -> DatabaseValue {
    var found: DatabaseValue?
    try each(question, values) { row in found = found ?? row[0] }
    return found ?? .null
  }

  /// A statement that is carried out many times.
  public func prepare(_ statement: String) throws(DatabaseFault) -> DatabaseStatement {
    try DatabaseStatement(statement, in: self)
  }

  /// How many rows the last statement changed.
  public var changes: Int { Int(sqlite3_changes64(handle)) }

  /// Makes several changes one: all of them or, where `work` throws, none.
  public func transaction<Result, Fault: Error>(
    _ work: () throws(Fault) -> Result, or wrap: (DatabaseFault) -> Fault
  ) throws(Fault) -> Result {
    do throws(DatabaseFault) { try execute("BEGIN IMMEDIATE") } catch { throw wrap(error) }
    let result: Result
    do throws(Fault) {
      result = try work()
    } catch {
      try? execute("ROLLBACK")
      throw error
    }
    do throws(DatabaseFault) {
      try execute("COMMIT")
    } catch {
      try? execute("ROLLBACK")
      throw wrap(error)
    }
    return result
  }

  /// What the library finds wrong with the file; nil for nothing.
  public func firstDamage() throws(DatabaseFault) -> String? {
    let found = try value("PRAGMA quick_check(1)").text
    return found == "ok" ? nil : found ?? "it cannot be checked"
  }

  static func fault(_ code: Int32, _ handle: OpaquePointer) -> DatabaseFault {
    let kind: DatabaseFault.Kind =
      switch code & 0xFF {
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_READONLY, SQLITE_PERM: .readOnly
      case SQLITE_NOTADB: .notADatabase
      case SQLITE_CORRUPT: .damaged
      case SQLITE_FULL, SQLITE_IOERR, SQLITE_CANTOPEN: .unwritable
      case SQLITE_CONSTRAINT: .refused
      default: .other
      }
    return DatabaseFault(kind, reason: String(cString: sqlite3_errmsg(handle)))
  }
}
