import Diagnostics
import Files
import MarketData
import Synchronization
import Testing

@testable import Commands

/// A disk in memory that can be full.
final class MemoryDisk: Sendable {
  private let files = Mutex<[String: [UInt8]]>([:])
  private let full = Mutex(false)
  private let lockFault = Mutex<FileFault?>(nil)

  var contents: [String: String] {
    files.withLock { $0.mapValues { String(decoding: $0, as: UTF8.self) } }
  }

  func fill() { full.withLock { $0 = true } }

  func refuseLocks(_ fault: FileFault?) { lockFault.withLock { $0 = fault } }

  func put(_ text: String, at path: String) { files.withLock { $0[path] = Array(text.utf8) } }

  var access: FileAccess {
    FileAccess(
      read: { (path, _) throws(FileFault) in
        guard let bytes = self.files.withLock({ $0[path] }) else {
          throw FileFault(.read, path, reason: "No such file or directory", isMissing: true)
        }
        return bytes
      },
      write: { (bytes, path, _) throws(FileFault) in
        if self.full.withLock({ $0 }) {
          throw FileFault(.write, path, reason: "No space left on device")
        }
        self.files.withLock { $0[path] = bytes }
      },
      makeFolder: { _ throws(FileFault) in },
      rename: { (from, to) throws(FileFault) in
        self.files.withLock { files in
          files[to] = files[from]
          files[from] = nil
        }
      },
      lock: { (_, _) throws(FileFault) in
        if let fault = self.lockFault.withLock({ $0 }) { throw fault }
        return .unneeded
      }, list: { _ in [] },
      entries: { folder in
        self.files.withLock { $0.keys }.filter { $0.hasPrefix(folder + "/") }.map {
          String($0.dropFirst(folder.count + 1))
        }.sorted()
      })
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

  @Test func goesOnWithAFullDiskAndSaysSoOnce() {
    disk.fill()
    var session = session()
    #expect(session.run(line: "set take 9%").status == .success)
    #expect(session.takeNotices().map(\.code) == ["state.write"])
    #expect(session.run(line: "set take 8%").status == .success)
    #expect(session.takeNotices().isEmpty)
    #expect(session.settings[.take] == "8%")
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
    disk.refuseLocks(FileFault(.lock, "/state/lock", reason: "No locks available"))
    var session = session()
    #expect(session.run(line: "set take 9%").status == .success)
    #expect(session.takeNotices().map(\.code) == ["state.lock"])
    #expect(session.run(line: "set take 8%").status == .success)
    #expect(session.takeNotices().isEmpty)
    #expect(self.session().settings[.take] == "8%")
  }

  @Test func whatWaitedForAnotherLabIsKeptWithTheNextChange() {
    disk.refuseLocks(
      FileFault(.lock, "/state/lock", reason: "another taolab holds it", isBusy: true))
    var session = session()
    #expect(session.run(line: "set take 9%").status == .success)
    #expect(session.takeNotices().map(\.code) == ["state.busy"])
    #expect(self.session().settings[.take] == "18%")
    disk.refuseLocks(nil)
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
