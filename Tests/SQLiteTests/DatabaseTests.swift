import SQLite
import Testing

@Suite struct DatabaseTests {
  @Test func cells() throws {
    let database = try Database(":memory:", .change)
    try database.execute("CREATE TABLE t (a INTEGER, b REAL, c TEXT, d)")
    let insert = try database.prepare("INSERT INTO t VALUES (?, ?, ?, ?)")
    try insert.run([.integer(.max), .real(0.1), .text("τ, \"x\"\u{0}y"), .null])
    try insert.run([.integer(.min), .real(2), .text(""), DatabaseValue(UInt64?.none)])
    var rows: [[DatabaseValue]] = []
    try database.each("SELECT a, b, c, d FROM t ORDER BY a DESC") { row in
      rows.append((0..<4).map { row[$0] })
    }
    #expect(
      rows == [
        [.integer(.max), .real(0.1), .text("τ, \"x\"\u{0}y"), .null],
        [.integer(.min), .real(2), .text(""), .null],
      ])
    #expect(DatabaseValue(UInt64.max) == .null)
  }

  @Test func transactionIsWholeOrNothing() throws {
    let database = try Database(":memory:", .change)
    try database.execute("CREATE TABLE t (a INTEGER PRIMARY KEY)")
    func add(_ numbers: [Int64]) throws(DatabaseFault) {
      try database.transaction(
        { () throws(DatabaseFault) in
          let insert = try database.prepare("INSERT INTO t VALUES (?)")
          for number in numbers { try insert.run([.integer(number)]) }
        }, or: { $0 })
    }
    try add([1, 2])
    #expect(throws: DatabaseFault.self) { try add([3, 4, 1]) }
    #expect(try database.value("SELECT count(*) FROM t") == .integer(2))
    try add([3])
    #expect(try database.value("SELECT sum(a) FROM t") == .integer(6))
  }

  @Test func whatIsNotThere() {
    #expect { try Database("/nonexistent/folder/x.sqlite", .read) } throws: {
      ($0 as? DatabaseFault)?.kind == .missing
    }
    #expect { try Database("/nonexistent/folder/x.sqlite", .change) } throws: {
      ($0 as? DatabaseFault)?.kind == .unwritable
    }
  }
}
