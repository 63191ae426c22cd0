import Answers
import CivilTime
import Diagnostics
import Files
import Synchronization
import Testing

@testable import Commands
@testable import LabSession

/// A disk in memory that can be full.
final class MemoryDisk: Sendable {
  private let files = Mutex<[String: [UInt8]]>([:])
  /// The operations that fail, with their reasons.
  private let faults = Mutex<[FileFault.Operation: FileFault]>([:])

  var contents: [String: String] {
    files.withLock { $0.mapValues { String(decoding: $0, as: UTF8.self) } }
  }

  func fill() { fail(.write, "No space left on device") }

  func fail(_ operation: FileFault.Operation, _ reason: String, isBusy: Bool = false) {
    let fault = FileFault(operation, "/state", reason: reason, isBusy: isBusy)
    faults.withLock { $0[operation] = fault }
  }

  func repair() { faults.withLock { $0 = [:] } }

  private func attempt(_ operation: FileFault.Operation) throws(FileFault) {
    if let fault = faults.withLock({ $0[operation] }) { throw fault }
  }

  func put(_ text: String, at path: String) { put(Array(text.utf8), at: path) }

  func put(_ bytes: [UInt8], at path: String) { files.withLock { $0[path] = bytes } }

  var access: FileAccess {
    FileAccess(
      read: { (path, _) throws(FileFault) in
        try self.attempt(.read)
        guard let bytes = self.files.withLock({ $0[path] }) else {
          throw FileFault(.read, path, reason: "No such file or directory", isMissing: true)
        }
        return bytes
      },
      write: { (bytes, path, _) throws(FileFault) in
        try self.attempt(.write)
        self.files.withLock { $0[path] = bytes }
      },
      makeFolder: { _ throws(FileFault) in try self.attempt(.makeFolder) },
      rename: { (from, to) throws(FileFault) in
        try self.attempt(.rename)
        self.files.withLock { files in
          files[to] = files[from]
          files[from] = nil
        }
      },
      lock: { (_, _) throws(FileFault) in
        try self.attempt(.lock)
        return .unneeded
      }, list: { _ in [] },
      entries: { folder in
        self.files.withLock { $0.keys }.filter { $0.hasPrefix(folder + "/") }.map {
          String($0.dropFirst(folder.count + 1))
        }.sorted()
      },
      open: { path throws(FileFault) in
        try self.attempt(.read)
        return try self.input(path ?? "-")
      },
      openFolder: { (path, _) throws(FileFault) in self.folder(path) })
  }

  /// The bytes of a file in small pieces, as a pipe gives them.
  private func input(_ path: String) throws(FileFault) -> ByteInput {
    guard let bytes = files.withLock({ $0[path] }) else {
      throw FileFault(.read, path, reason: "No such file or directory", isMissing: true)
    }
    let rest = Mutex(bytes[...])
    return ByteInput(size: UInt64(bytes.count)) { _ throws(FileFault) in
      rest.withLock { rest in
        defer { rest = rest.dropFirst(700) }
        return rest.isEmpty ? .end : .bytes(Array(rest.prefix(700)))
      }
    }
  }

  private func folder(_ path: String) -> OutputFolder {
    let at: @Sendable (String) -> String = { path + "/" + $0 }
    return OutputFolder(
      write: { (bytes, name) throws(FileFault) in
        try self.attempt(.write)
        self.put(bytes, at: at(name))
      },
      append: { (bytes, name) throws(FileFault) in
        try self.attempt(.write)
        self.files.withLock { $0[at(name), default: []] += bytes }
      },
      cut: { (name, size) throws(FileFault) in
        self.files.withLock { $0[at(name)] = Array($0[at(name), default: []].prefix(Int(size))) }
      },
      size: { name in self.files.withLock { $0[at(name)].map { UInt64($0.count) } } },
      input: { name throws(FileFault) in try self.input(at(name)) },
      rename: { (from, to) throws(FileFault) in
        self.files.withLock { files in
          files[at(to)] = files[at(from)]
          files[at(from)] = nil
        }
      },
      remove: { name throws(FileFault) in self.files.withLock { $0[at(name)] = nil } },
      setAside: { (name, aside) throws(FileFault) in
        self.files.withLock { files in
          files[at(aside + "/" + name)] = files[at(name)]
          files[at(name)] = nil
        }
      }, settle: { _ throws(FileFault) in })
  }
}

@Suite struct SessionStateTests {
  private let disk = MemoryDisk()

  private func session() -> Session {
    var session = Session(
      environment: Environment(
        now: UnixTime(seconds: 1_760_000_000), files: disk.access, stateFolder: "/state"))
    session.restore()
    return session
  }

  @Test func remembersASetting() {
    var first = session()
    #expect(first.run(line: "set take 9%").status == .success)
    #expect(session().settings[.take] == "9%")
  }

  @Test func setsAsideWhatItCannotUnderstand() {
    disk.put("{ half a fi", at: "/state/settings.json")
    var session = session()
    #expect(session.takeNotices().map(\.code) == ["state.unreadable"])
    #expect(disk.contents["/state/settings.json.unreadable-1760000000"] == "{ half a fi")
    #expect(session.run(line: "set take 9%").status == .success)
  }

  @Test(arguments: [
    (FileFault.Operation.write, "No space left on device"), (.makeFolder, "Read-only file system"),
    (.read, "Input/output error"),
  ])
  func goesOnWithABrokenDiskAndKeepsAllOnceItIsMended(
    operation: FileFault.Operation, reason: String
  ) throws {
    var session = session()
    _ = session.run(line: "set take 9%")
    _ = session.run(line: "learn 0")
    let before = disk.contents
    disk.fail(operation, reason)
    for line in ["set take 8%", "1.5 TAO", "", "set take 7%"] {
      #expect(session.run(line: line).status == .success)
    }
    #expect(session.settings[.take] == "7%")
    let notices = session.takeNotices()
    #expect(notices.allSatisfy { $0.summary.contains(reason) })
    #expect(Set(notices.map(\.summary)).count == notices.count, "each is said once")
    #expect(notices.contains { $0.code == "state.write" })
    #expect(disk.contents == before)
    disk.repair()
    _ = session.run(line: "set price 268")
    _ = session.run(line: "1 TAO")
    var next = self.session()
    #expect(next.settings[.take] == "7%")
    _ = next.run(line: "learn")
    #expect(next.prompt == session.prompt && next.prompt == "learn 0.2> ")
  }

  @Test func aFileThatCannotBeSetAsideIsLeftAlone() {
    disk.put("{ half a fi", at: "/state/settings.json")
    disk.fail(.rename, "Operation not permitted")
    var session = session()
    #expect(session.run(line: "set take 9%").status == .success)
    #expect(session.settings[.take] == "9%")
    #expect(session.takeNotices().map(\.code) == ["state.write"])
    #expect(disk.contents["/state/settings.json"] == "{ half a fi")
  }

  @Test func setsAsideASecondFileBesideTheFirst() {
    for text in ["{ one", "{ two"] {
      disk.put(text, at: "/state/settings.json")
      _ = session()
    }
    #expect(disk.contents["/state/settings.json.unreadable-1760000000"] == "{ one")
    #expect(disk.contents["/state/settings.json.unreadable-1760000000-2"] == "{ two")
  }

  @Test func goesOnWhereNothingCanBeLocked() {
    disk.fail(.lock, "No locks available")
    var session = session()
    #expect(session.run(line: "set take 9%").status == .success)
    #expect(session.takeNotices().map(\.code) == ["state.lock"])
    #expect(session.run(line: "set take 8%").status == .success)
    #expect(session.takeNotices().isEmpty)
    #expect(self.session().settings[.take] == "8%")
  }

  @Test func whatWaitedForAnotherLabIsKeptWithTheNextChange() {
    disk.fail(.lock, "another taolab holds it", isBusy: true)
    var session = session()
    #expect(session.run(line: "set take 9%").status == .success)
    #expect(session.takeNotices().map(\.code) == ["state.busy"])
    #expect(self.session().settings[.take] == "18%")
    disk.repair()
    _ = session.run(line: "set price 268")
    #expect(self.session().settings[.take] == "9%")
  }

  @Test func aFailedLineChangesNothing() {
    var session = session()
    _ = session.run(line: "set take 9%")
    #expect(session.run(line: "set take 99%").status == .failure)
    #expect(session.settings[.take] == "9%")
  }
}
