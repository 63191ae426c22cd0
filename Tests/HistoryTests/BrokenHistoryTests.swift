import Content
import Diagnostics
import Glibc
import History
import SQLite
import TestSupport
import Testing

/// What may lie in the place of a history, and what is said of it.
@Suite struct BrokenHistoryTests {
  private func made(_ folder: TemporaryFolder) throws -> String {
    let path = "\(folder.path)/h.sqlite"
    let store = try HistoryStore(path, .change)
    try store.addMissing(try HistoryBatch.embedded(in: .embedded))
    return path
  }

  private func code(_ path: String, _ access: Database.Access) -> String {
    do {
      let store = try HistoryStore(path, access, patience: 0)
      if case .change = access {
        _ = try store.add(HistoryBatch())
      } else {
        _ = try store.overview()
      }
      return "read"
    } catch {
      return error.diagnostic.code
    }
  }

  private func write(_ folder: TemporaryFolder, _ name: String, _ bytes: [UInt8]) {
    TextFile.write(bytes, to: "\(folder.path)/\(name)")
  }

  @Test func othersFiles() throws {
    let folder = TemporaryFolder()
    let text = "\(folder.path)/t"
    write(folder, "t", Array(String(repeating: "no database at all\n", count: 100).utf8))
    #expect(code(text, .read) == "history.foreign")
    #expect(code(text, .change) == "history.foreign")
    let foreign = "\(folder.path)/f"
    try Database(foreign, .change).execute("CREATE TABLE t (a)")
    #expect(code(foreign, .change) == "history.foreign")
    #expect(try Database(foreign, .read).value("SELECT count(*) FROM sqlite_schema") == .integer(1))
    #expect(code("\(folder.path)/none", .read) == "history.missing")
    #expect(code(folder.path, .change) != "read")
    write(folder, "empty", Array("".utf8))
    #expect(code("\(folder.path)/empty", .read) == "read")
  }

  /// What is said to do about it can be done: no line with a name that is nobody's file.
  @Test func theHintIsOfUse() throws {
    let folder = TemporaryFolder()
    write(folder, "t", Array(String(repeating: "no database at all\n", count: 100).utf8))
    do {
      _ = try HistoryStore("\(folder.path)/t", .read).overview()
      Issue.record("it is read")
    } catch {
      let hint = try #require(error.diagnostic.hint)
      #expect(hint.code == nil && hint.text.hasPrefix("move that file away and ask again"))
    }
  }

  @Test func aNewerVersion() throws {
    let folder = TemporaryFolder()
    let path = try made(folder)
    try Database(path, .change).execute("PRAGMA user_version = 99")
    #expect(code(path, .read) == "history.newer")
    #expect(code(path, .change) == "history.newer")
    #expect(try Database(path, .read).value("PRAGMA user_version") == .integer(99))
  }

  @Test func heldByAnother() throws {
    let folder = TemporaryFolder()
    let path = try made(folder)
    let other = try Database(path, .change)
    try other.execute("BEGIN IMMEDIATE")
    #expect(code(path, .read) == "read")
    #expect(code(path, .change) == "history.locked")
    try other.execute("ROLLBACK; BEGIN EXCLUSIVE")
    #expect(code(path, .read) == "history.locked")
    try other.execute("ROLLBACK")
    #expect(code(path, .change) == "read")
  }

  /// Wherever it is cut off, or its first pages are changed, it is not used.
  @Test func cutOff() throws {
    let folder = TemporaryFolder()
    let bytes = try #require(TextFile.bytes(of: try made(folder)))
    var random = SeededRandom(seed: 5)
    for _ in 0..<60 {
      let end = Int.random(in: 1..<bytes.count, using: &random)
      write(folder, "cut", Array(bytes[..<end]))
      #expect(code("\(folder.path)/cut", .read).hasPrefix("history."), "cut at \(end)")
      #expect(code("\(folder.path)/cut", .change).hasPrefix("history."), "cut at \(end)")
    }
  }

  /// Bytes that were changed end in a fault or are answered as they are, and never end the program.
  @Test func changedBytes() throws {
    let folder = TemporaryFolder()
    let bytes = try #require(TextFile.bytes(of: try made(folder)))
    var random = SeededRandom(seed: 6)
    for _ in 0..<60 {
      var changed = bytes
      for _ in 0..<40 {
        changed[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      write(folder, "changed", changed)
      _ = code("\(folder.path)/changed", .change)
      if let store = try? HistoryStore("\(folder.path)/changed", .read) {
        _ = try? store.csv(of: .subnet)
        _ = try? store.taoPrices(in: "USD")
      }
    }
  }
}
