import Files
import LineEditor
import Synchronization

/// A history file: what is sound in it is recalled, and adding to it drops nothing.
func tryInput(_ bytes: [UInt8]) {
  let file = Mutex(bytes)
  let files = FileAccess(
    read: { _, _ in file.withLock { $0 } }, write: { new, _, _ in file.withLock { $0 = new } },
    append: { new, _, _ in file.withLock { $0 += new } }, makeFolder: { _ in }, rename: { _, _ in },
    list: { _ in [] })
  var history = HistoryFile(folder: "state", files: files, limit: 1_000)
  guard let before = try? history.entries(), let after = try? history.add("2 + 2") else {
    return require(false, "a file that is there can be read")
  }
  require(after.last == "2 + 2" && Set(after).count == after.count, "each entry once")
  require(Set(after) == Set(before + ["2 + 2"]), "nothing is dropped")
  for entry in after {
    require(entry.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "no control characters")
  }
  if bytes.count(where: { $0 == 0x0A }) < 1_000 {
    require(file.withLock { $0.starts(with: bytes) }, "what was there stays")
  }
  var other = HistoryFile(folder: "state", files: files, limit: 1_000)
  require((try? other.entries()) == after, "the next lab sees the same")
}
