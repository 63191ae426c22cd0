import Files
import Glibc
import TestSupport
import Testing

/// A folder that much is written into: nothing leaves it, and nothing stands there half.
@Suite struct OutputFolderTests {
  private let place = TemporaryFolder()

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private func text(_ name: String) throws -> String {
    String(decoding: try FileAccess.system.read(place.path + "/" + name, 1_000), as: UTF8.self)
  }

  @Test func aLinkInItIsReplacedAndNeverFollowed() throws {
    let outside = place.path + "/outside"
    try FileAccess.system.write(bytes("kept"), outside, 0o600)
    let folder = try FileAccess.system.openFolder(place.path + "/in", false)
    #expect(symlink(outside, place.path + "/in/page") == 0)
    #expect(folder.size("page") == nil)
    #expect(throws: FileFault.self) { try folder.append(bytes("more"), "page") }
    #expect(throws: FileFault.self) { try folder.cut("page", 0) }
    #expect(throws: FileFault.self) { _ = try folder.input("page") }
    try folder.write(bytes("page"), "page")
    #expect(try text("outside") == "kept" && text("in/page") == "page")
    #expect(FileAccess.system.entries(place.path + "/in") == ["page"])
  }

  @Test func aFolderThatIsALinkIsRefused() throws {
    #expect(mkdir(place.path + "/real", 0o700) == 0)
    #expect(symlink(place.path + "/real", place.path + "/link") == 0)
    let fault = #expect(throws: FileFault.self) {
      _ = try FileAccess.system.openFolder(place.path + "/link", false)
    }
    #expect(fault?.reason.contains("symbolic link") == true)
    try FileAccess.system.write(bytes("x"), place.path + "/file", 0o600)
    #expect(throws: FileFault.self) {
      _ = try FileAccess.system.openFolder(place.path + "/file", false)
    }
    let folder = try FileAccess.system.openFolder(place.path + "/link", true)
    try folder.write(bytes("x"), "page")
    #expect(try text("real/page") == "x")
  }

  /// A folder that is swapped for a link while it is open stays the one that was opened.
  @Test func whatIsOpenStaysWhatItIs() throws {
    let folder = try FileAccess.system.openFolder(place.path + "/in", false)
    #expect(rename(place.path + "/in", place.path + "/moved") == 0)
    #expect(mkdir(place.path + "/trap", 0o700) == 0)
    #expect(symlink(place.path + "/trap", place.path + "/in") == 0)
    try folder.write(bytes("x"), "page")
    #expect(try text("moved/page") == "x")
    #expect(FileAccess.system.entries(place.path + "/trap").isEmpty)
  }

  @Test func addsCutsAndRenames() throws {
    let folder = try FileAccess.system.openFolder(place.path, false)
    try folder.append(bytes("one"), "log")
    try folder.append(bytes(" two"), "log")
    try folder.settle("log")
    #expect(folder.size("log") == 7)
    try folder.cut("log", 3)
    try folder.rename("log", "done")
    #expect(try text("done") == "one" && folder.size("log") == nil)
    let input = try folder.input("done")
    #expect(input.size == 3)
    #expect(try input.next(1) == .bytes(bytes("one")))
    #expect(try input.next(1) == .end)
  }

  @Test func aPipeWithoutBytesWaitsNoLongerThanAsked() throws {
    var ends: [Int32] = [-1, -1]
    #expect(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    let input = try FileAccess.system.open("/dev/fd/\(ends[0])")
    let start = ContinuousClock.now
    #expect(try input.next(0.05) == .waiting)
    #expect(ContinuousClock.now - start < .seconds(30))
    #expect(write(ends[1], "x", 1) == 1)
    #expect(try input.next(5) == .bytes(bytes("x")))
  }
}
