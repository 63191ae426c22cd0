import CSQLite

/// A statement, understood once and carried out as often as wanted.
public final class DatabaseStatement {
  let handle: OpaquePointer
  private let database: Database

  init(_ text: String, in database: Database) throws(DatabaseFault) {
    var made: OpaquePointer?
    let code = sqlite3_prepare_v2(database.handle, text, -1, &made, nil)
    guard code == SQLITE_OK, let made else {
      throw code == SQLITE_OK
        ? DatabaseFault(.other, reason: "an empty statement")
        : Database.fault(code, database.handle)
    }
    handle = made
    self.database = database
  }

  deinit {
    sqlite3_finalize(handle)
  }

  /// Carries it out with these values, and leaves what it answers.
  public func run(_ values: [DatabaseValue]) throws(DatabaseFault) {
    try bind(values)
    while try step() {}
  }

  func bind(_ values: [DatabaseValue]) throws(DatabaseFault) {
    sqlite3_reset(handle)
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      let code =
        switch value {
        case .null: sqlite3_bind_null(handle, place)
        case .integer(let number): sqlite3_bind_int64(handle, place, number)
        case .real(let number): sqlite3_bind_double(handle, place, number)
        case .text(let text): DatabaseStatement.bind(text, to: handle, place)
        }
      guard code == SQLITE_OK else { throw Database.fault(code, database.handle) }
    }
  }

  /// The library keeps a copy of its own.
  private static func bind(_ text: String, to handle: OpaquePointer, _ place: Int32) -> Int32 {
    let keepsCopy = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    var text = text
    return text.withUTF8 { bytes in
      // An empty text has no bytes to point at, but is not null.
      guard let start = bytes.baseAddress else {
        return sqlite3_bind_text(handle, place, "", 0, keepsCopy)
      }
      return start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
        sqlite3_bind_text(handle, place, $0, Int32(bytes.count), keepsCopy)
      }
    }
  }

  /// Goes on to the next row; false after the last.
  func step() throws(DatabaseFault) -> Bool {
    let code = sqlite3_step(handle)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(handle)
      return false
    default:
      let fault = Database.fault(code, database.handle)
      sqlite3_reset(handle)
      throw fault
    }
  }
}

/// A row while it is read.
public struct DatabaseRow {
  let statement: OpaquePointer

  /// The cell of a column, counted from zero.
  public subscript(_ column: Int) -> DatabaseValue {
    let place = Int32(column)
    switch sqlite3_column_type(statement, place) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, place))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, place))
    case SQLITE_TEXT:
      let count = Int(sqlite3_column_bytes(statement, place))
      guard let start = sqlite3_column_text(statement, place) else { return .text("") }
      return .text(
        String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
    default: return .null
    }
  }
}
