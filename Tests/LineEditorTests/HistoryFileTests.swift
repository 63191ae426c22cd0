import Files
import TestSupport
import Testing

@testable import LineEditor

@Suite struct HistoryFileTests {
  let folder = TemporaryFolder()
  var path: String { folder.path + "/state/history" }
  var history: HistoryFile { HistoryFile(path: path, files: .system, limit: 4) }

  @Test func keepsTheLastOfEqualEntriesAndTheNewestOnes() throws {
    for entry in ["a", "b", "a", "c", "d  ", "e", "b"] { try history.add(entry) }
    #expect(history.entries() == ["c", "d", "e", "b"])
    #expect(TextFile.read(path) == "c\nd\ne\nb\n")
  }

  @Test func readsWhatIsLeftOfADamagedFile() throws {
    try history.add("first")
    let damaged = Array("good\n\u{1B}[2J\n".utf8) + [0xFF, 0xFE, 0x0A] + Array("10 α64\nhalf".utf8)
    TextFile.write(damaged, to: path)
    #expect(history.entries() == ["good", "10 α64", "half"])
    try history.add("next")
    #expect(history.entries() == ["good", "10 α64", "half", "next"])
  }

  @Test(arguments: [
    "", "   ", " begins with a space", String(repeating: "x", count: 5_000), "bell\u{7}",
    "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about",
    "0x" + String(repeating: "ab", count: 32), "key " + String(repeating: "0F", count: 32),
  ])
  func someLinesAreNotKept(line: String) throws {
    try history.add(line)
    #expect(history.entries().isEmpty)
    #expect(TextFile.bytes(of: path) == nil)
  }

  @Test func entriesOfSeveralLinesBecomeOne() throws {
    try history.add("sum(1,\n2)")
    #expect(history.entries() == ["sum(1, 2)"])
  }

  @Test func twoLabsKeepEachOthersEntries() throws {
    let other = history
    try history.add("mine")
    try other.add("yours")
    try history.add("mine again")
    #expect(history.entries() == ["mine", "yours", "mine again"])
  }

  @Test func aFolderThatCannotBeWrittenIsAnError() {
    let lost = HistoryFile(path: "/proc/none/history", files: .system)
    #expect(throws: FileFault.self) { try lost.add("a line") }
    #expect(lost.entries().isEmpty)
  }
}
