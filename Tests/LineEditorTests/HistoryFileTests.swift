import Dispatch
import Files
import Synchronization
import TestSupport
import Testing

@testable import LineEditor

@Suite struct HistoryFileTests {
  let folder = TemporaryFolder()
  var path: String { folder.path + "/state/history" }
  private func history(limit: Int = 4, files: FileAccess = .system) -> HistoryFile {
    HistoryFile(folder: folder.path + "/state", files: files, limit: limit)
  }

  @Test func keepsTheLastOfEqualEntriesAndTheNewestOnes() throws {
    var history = history()
    for entry in ["a", "b", "a", "c"] { try history.add(entry) }
    #expect(try history.entries() == ["b", "a", "c"])
    for entry in ["c", "d  ", "e", "b"] { try history.add(entry) }
    #expect(try history.entries() == ["c", "d", "e", "b"])
  }

  @Test func addsAtTheEndAndIsMadeShorterNowAndThen() throws {
    var history = history()
    for entry in ["a", "b", "a", "c", "d"] { try history.add(entry) }
    #expect(TextFile.read(path) == "a\nb\na\nc\nd\n")
    try history.add("e")
    #expect(TextFile.read(path) == "a\nc\nd\ne\n")
  }

  @Test func readsWhatIsLeftOfADamagedFileAndDropsNothingOfIt() throws {
    var history = history(limit: 6)
    try history.add("first")
    let damaged = Array("good\n\u{1B}[2J\n".utf8) + [0xFF, 0xFE, 0x0A] + Array("10 α64\nhalf".utf8)
    TextFile.write(damaged, to: path)
    #expect(try history.entries() == ["good", "10 α64", "half"])
    try history.add("next")
    #expect(try history.entries() == ["good", "10 α64", "half", "next"])
    #expect(TextFile.bytes(of: path) == damaged + Array("\nnext\n".utf8))
    for entry in ["half", "more"] { try history.add(entry) }
    #expect(
      TextFile.bytes(of: path) == damaged.dropFirst(5).dropLast(4)
        + Array("next\nhalf\nmore\n".utf8))
  }

  @Test func whatCannotBeAddedNowIsAddedWithTheNext() throws {
    var files = FileAccess.system
    let refuses = Mutex(true)
    files.lock = { (path, patience) throws(FileFault) in
      if refuses.withLock({ $0 }) { throw FileFault(.lock, path, reason: "held", isBusy: true) }
      return try FileAccess.system.lock(path, patience)
    }
    var history = history(files: files)
    #expect(throws: FileFault.self) { try history.add("one") }
    refuses.withLock { $0 = false }
    #expect(try history.add("two") == ["one", "two"])
    #expect(try history.entries() == ["one", "two"])
  }

  @Test func aFileThatCannotBeReadIsLeftAlone() throws {
    try FileAccess.system.makeFolder(path)
    var history = history()
    #expect(throws: FileFault.self) { try history.add("one") }
    #expect(throws: FileFault.self) { try history.entries() }
  }

  @Test(arguments: [
    "", "   ", " begins with a space", String(repeating: "x", count: 5_000), "bell\u{7}",
    "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about",
    "0x" + String(repeating: "ab", count: 32), "key " + String(repeating: "0F", count: 32),
  ])
  func someLinesAreNotKept(line: String) throws {
    var history = history()
    try history.add(line)
    #expect(try history.entries().isEmpty)
    #expect(TextFile.bytes(of: path) == nil)
  }

  @Test func entriesOfSeveralLinesBecomeOne() throws {
    var history = history()
    try history.add("sum(1,\n2)")
    #expect(try history.entries() == ["sum(1, 2)"])
  }

  @Test func twoLabsKeepEachOthersEntries() throws {
    var (history, other) = (history(), history())
    try history.add("mine")
    try other.add("yours")
    #expect(try history.add("mine again") == ["mine", "yours", "mine again"])
  }

  @Test func neitherOfTwoLosesAnEntryWhileTheFileIsMadeShorter() throws {
    let before = (1...90).map { "old \($0 % 3)\n" }.joined()
    try FileAccess.system.makeFolder(folder.path + "/state")
    TextFile.write(before, to: path)
    let fresh = history(limit: 100)
    DispatchQueue.concurrentPerform(iterations: 2) { lab in
      var history = fresh
      for number in 1...48 { _ = try? history.add("lab \(lab) line \(number)") }
    }
    let expected = Set((0..<2).flatMap { lab in (1...48).map { "lab \(lab) line \($0)" } })
    var after = fresh
    #expect(Set(try after.entries()) == expected.union(["old 0", "old 1", "old 2"]))
  }

  @Test func aFolderThatCannotBeWrittenIsAnError() throws {
    var lost = HistoryFile(folder: "/proc/none", files: .system)
    #expect(throws: FileFault.self) { try lost.add("a line") }
    #expect(try lost.entries().isEmpty)
  }
}
