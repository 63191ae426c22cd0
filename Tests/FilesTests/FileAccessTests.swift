import Files
import Glibc
import TestSupport
import Testing

@Suite struct FileAccessTests {
  private let folder: String

  init() throws {
    var template = Array("\(TemporaryFolder.parent)/taolab-files-XXXXXX".utf8CString)
    folder = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func writesAndReadsBack() throws {
    let path = folder + "/note"
    try FileAccess.system.write(bytes("one"), path, 0o600)
    try FileAccess.system.write(bytes("two"), path, 0o600)
    #expect(try FileAccess.system.read(path, 100) == bytes("two"))
    #expect(FileAccess.system.list(folder) == ["note"], "no temporary file stays behind")
  }

  @Test func keepsPrivateFilesPrivate() throws {
    let path = folder + "/private"
    try FileAccess.system.write(bytes("x"), path, 0o600)
    var status = stat()
    #expect(stat(path, &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func replacesTheFileBehindALink() throws {
    let target = folder + "/target"
    let link = folder + "/link"
    try FileAccess.system.write(bytes("old"), target, 0o600)
    #expect(symlink(target, link) == 0)
    try FileAccess.system.write(bytes("new"), link, 0o600)
    #expect(try FileAccess.system.read(target, 100) == bytes("new"))
    var status = stat()
    #expect(lstat(link, &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func refusesALinkWhereItIsNotToBeFollowed() throws {
    let target = folder + "/kept"
    try FileAccess.system.write(bytes("old"), target, 0o600)
    for (link, to) in [("one", target), ("two", folder + "/nowhere"), ("three", folder)] {
      let path = folder + "/" + link
      #expect(symlink(to, path) == 0)
      let fault = #expect(throws: FileFault.self) {
        try FileAccess.system.writeUnfollowed(bytes("new"), path, 0o600)
      }
      #expect(fault?.reason.contains("symbolic link") == true)
    }
    #expect(try FileAccess.system.read(target, 100) == bytes("old"))
    #expect(FileAccess.system.list(folder).filter { $0.hasSuffix(".new") }.isEmpty)
    try FileAccess.system.writeUnfollowed(bytes("new"), target, 0o600)
    #expect(try FileAccess.system.read(target, 100) == bytes("new"))
    #expect(FileAccess.system.isSame(target, folder + "/one"))
    #expect(!FileAccess.system.isSame(target, folder + "/none"))
  }

  /// A link in a folder on the way is refused too, and what it leads to stays as it was.
  @Test func refusesALinkedFolderOnTheWay() throws {
    let files = FileAccess.system
    try files.makeFolder(folder + "/real/inner")
    #expect(symlink(folder + "/real", folder + "/linked") == 0)
    #expect(symlink("real", folder + "/short") == 0)
    for way in ["/linked/page", "/linked/inner/page", "/short/page", "/real/../short/page"] {
      let fault = #expect(throws: FileFault.self) {
        try files.writeUnfollowed(bytes("new"), folder + way, 0o600)
      }
      #expect(fault?.reason.contains("on the way to it` is") == false)
      #expect(fault?.reason.contains("on the way to it is a symbolic link") == true)
    }
    #expect(files.list(folder + "/real").isEmpty)
    try files.writeUnfollowed(bytes("new"), folder + "/real//inner/page", 0o600)
    #expect(files.list(folder + "/real") == ["inner/page"])
  }

  /// Whatever is no file: said at once, without waiting for somebody who writes.
  @Test func readsFilesOnly() throws {
    let pipe = folder + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    for (path, words) in [(pipe, "named pipe"), ("/dev/zero", "device"), (folder, "folder")] {
      let fault = #expect(throws: FileFault.self) { try FileAccess.system.read(path, 100) }
      #expect(fault?.reason.contains(words) == true)
    }
    let fault = #expect(throws: FileFault.self) { try FileAccess.system.checkFolder(pipe) }
    #expect(fault?.reason == "it is no folder")
    #expect(throws: Never.self) { try FileAccess.system.checkFolder(folder) }
  }

  @Test(arguments: [
    (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1_000, "1 kB"), (1_550, "1.5 kB"),
    (999_999, "999.9 kB"), (1_000_000, "1 MB"), (8_388_608, "8.3 MB"), (64_000_000, "64 MB"),
  ])
  func sizesInFittingUnits(count: Int, words: String) {
    #expect(ByteCount.words(count) == words)
  }

  @Test func writesThroughADeviceInsteadOfReplacingIt() throws {
    try FileAccess.system.write(bytes("gone"), "/dev/null", 0o600)
    var status = stat()
    #expect(stat("/dev/null", &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func saysWhyAndKeepsTheOldFile() throws {
    let cases: [(path: String, operation: FileFault.Operation, missing: Bool)] = [
      (folder + "/nobody", .read, true), (folder, .read, false),
      (folder + "/no/such/folder", .write, true), (folder, .write, false),
      ("/dev/full", .write, false),
    ]
    for example in cases {
      let fault = #expect(throws: FileFault.self) {
        switch example.operation {
        case .read: _ = try FileAccess.system.read(example.path, 100)
        default: try FileAccess.system.write(bytes("x"), example.path, 0o600)
        }
      }
      #expect(fault?.operation == example.operation, "\(example.path)")
      #expect(fault?.isMissing == example.missing, "\(example.path)")
      #expect(fault?.reason.isEmpty == false)
    }
  }

  @Test func refusesMoreThanItsLimit() throws {
    let path = folder + "/large"
    try FileAccess.system.write([UInt8](repeating: 65, count: 2000), path, 0o600)
    #expect(throws: FileFault.self) { try FileAccess.system.read(path, 1999) }
    #expect(try FileAccess.system.read(path, 2000).count == 2000)
  }

  @Test func listsBelowAFolderSortedAndWithoutHiddenFiles() throws {
    try FileAccess.system.makeFolder(folder + "/b/c")
    for name in ["z", "b/c/x", ".hidden", "a"] {
      try FileAccess.system.write([], folder + "/" + name, 0o600)
    }
    #expect(FileAccess.system.list(folder) == ["a", "b/c/x", "z"])
    #expect(FileAccess.system.list(folder + "/nowhere") == [])
  }
}
