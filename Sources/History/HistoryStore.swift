import Diagnostics
public import SQLite

/// What was recorded of the chain over time, in one file that any SQLite tool reads.
public final class HistoryStore {
  /// The name of the file in the state folder.
  public static let fileName = "chain-history.sqlite"

  let database: Database
  /// As it may be shown.
  let path: String

  /// Opens a history, and brings one of an older version up to date where it may be changed.
  public init(_ path: String, _ access: Database.Access, patience: Double = 2) throws(HistoryFault)
  {
    self.path = path
    do throws(DatabaseFault) {
      database = try Database(path, access, patience: patience)
      if let damage = try database.firstDamage() {
        throw DatabaseFault(.damaged, reason: damage)
      }
    } catch {
      throw HistoryFault(error, path)
    }
    let version = try checkedVersion()
    guard case .change = access, version < HistorySchema.version else { return }
    try migrate()
  }

  /// The version of the file.
  private func checkedVersion() throws(HistoryFault) -> Int64 {
    let (owner, version, tables) = try asking { () throws(DatabaseFault) in
      (
        try database.value("PRAGMA application_id").integer ?? 0,
        try database.value("PRAGMA user_version").integer ?? 0,
        try database.value("SELECT count(*) FROM sqlite_schema").integer ?? 0
      )
    }
    // A file in which nothing stands yet is nobody's.
    if owner == 0, version == 0, tables == 0 { return 0 }
    guard owner == HistorySchema.applicationID, version > 0 else {
      throw HistoryFault(DatabaseFault(.notADatabase, reason: ""), path)
    }
    guard version <= HistorySchema.version else {
      throw HistoryFault(
        Diagnostic(
          "history.newer",
          "the history is of version \(version), and this program knows \(HistorySchema.version)",
          explanation: "A newer taolab made it, `\(path)`. Nothing was changed.",
          hint: Hint("use the newer program, or another folder with `--state`")))
    }
    return version
  }

  private func migrate() throws(HistoryFault) {
    try changing { () throws(HistoryFault) in
      // Another program may have done it meanwhile.
      let version = try checkedVersion()
      try asking { () throws(DatabaseFault) in
        for step in HistorySchema.steps.dropFirst(Int(version)) { try database.execute(step) }
        try database.execute(
          "PRAGMA application_id = \(HistorySchema.applicationID); "
            + "PRAGMA user_version = \(HistorySchema.version)")
      }
    }
  }

  /// Whether a table is there; a file of an older version that may not be changed lacks some.
  func has(_ table: HistoryTable) throws(HistoryFault) -> Bool {
    try asking { () throws(DatabaseFault) in
      try database.value(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?", [.text(table.name)]
      ).integer == 1
    }
  }

  func asking<Result>(
    _ work: () throws(DatabaseFault) -> Result
  ) throws(HistoryFault) -> Result {
    do throws(DatabaseFault) {
      return try work()
    } catch {
      throw HistoryFault(error, path)
    }
  }

  func changing<Result>(
    _ work: () throws(HistoryFault) -> Result
  ) throws(HistoryFault) -> Result {
    let path = path
    return try database.transaction(work, or: { HistoryFault($0, path) })
  }
}
