import Dispatch
import Files
import Glibc
import Synchronization
import TestSupport
import Testing

@Suite struct StateFolderTests {
  private let temporary = TemporaryFolder()
  private var path: String { temporary.path + "/state" }
  private var folder: StateFolder { StateFolder(path, files: .system) }

  private func text(_ name: String) throws -> String? {
    try folder.bytes(name, limit: 1_000).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func aHoldReplacesAddsAndRenames() throws {
    #expect(try text("note") == nil)
    try folder.hold { (hold) throws(FileFault) in
      #expect(hold.fault == nil)
      try hold.replace("note", with: Array("one\n".utf8))
      try hold.append(Array("two\n".utf8), to: "note")
      try hold.append(Array("new\n".utf8), to: "other")
      #expect(hold.unusedName("other") == "other-2")
      #expect(hold.unusedName("none") == "none")
      #expect(try hold.rename("other", to: "aside") == path + "/aside")
    }
    #expect(try text("note") == "one\ntwo\n")
    #expect(FileAccess.system.list(path) == ["aside", "lock", "note"])
  }

  @Test func onlyOneHoldsItAtATime() throws {
    let inside = Atomic(0)
    let together = Atomic(0)
    let folder = folder
    DispatchQueue.concurrentPerform(iterations: 2) { _ in
      for _ in 0..<100 {
        try? folder.hold { (hold) throws(FileFault) in
          if inside.add(1, ordering: .relaxed).newValue > 1 {
            together.add(1, ordering: .relaxed)
          }
          let old = try folder.bytes("count", limit: 100) ?? Array("0".utf8)
          let count = Int(String(decoding: old, as: UTF8.self)) ?? -1
          try hold.replace("count", with: Array("\(count + 1)".utf8))
          inside.subtract(1, ordering: .relaxed)
        }
      }
    }
    #expect(together.load(ordering: .relaxed) == 0)
    #expect(try text("count") == "200")
  }

  @Test func whoDoesNotLetGoIsAFaultAndNoHang() throws {
    try folder.hold { (_) throws(FileFault) in }
    let lock = try FileAccess.system.lock(path + "/lock", 0)
    let busy = #expect(throws: FileFault.self) {
      _ = try FileAccess.system.lock(path + "/lock", 0.01)
    }
    #expect(busy?.isBusy == true && busy?.operation == .lock)
    lock.unlock()
    try FileAccess.system.lock(path + "/lock", 0).unlock()
  }

  @Test func whereNothingCanBeLockedItIsDoneWithout() throws {
    var files = FileAccess.system
    files.lock = { (path, _) throws(FileFault) in
      throw FileFault(.lock, path, reason: "Function not implemented")
    }
    let fault = try StateFolder(path, files: files).hold { (hold) throws(FileFault) in
      try hold.replace("note", with: Array("kept".utf8))
      return hold.fault
    }
    #expect(fault?.operation == .lock)
    #expect(try text("note") == "kept")
  }

  @Test func whatKilledWritersLeftIsSweptAndNothingElse() throws {
    try FileAccess.system.makeFolder(path)
    let strangers = ["note.new", "note.1x.new", "notes.7.new", "note.7.newer", "progress.7.new"]
    for name in strangers + ["note.7.new", "note.123456.new"] {
      try FileAccess.system.write(Array("half".utf8), path + "/" + name, 0o600)
    }
    try folder.hold { (hold) throws(FileFault) in
      try hold.replace("note", with: Array("whole".utf8))
    }
    #expect(FileAccess.system.list(path) == (strangers + ["lock", "note"]).sorted())
  }

  @Test func anAddedLineThatDoesNotFitLeavesNothing() throws {
    let target = path + "/full"
    try FileAccess.system.makeFolder(path)
    #expect(symlink("/dev/full", target) == 0)
    #expect(throws: FileFault.self) { try FileAccess.system.append([65], target, 0o600) }
  }
}
