import Commands
import TestSupport
import Testing

/// Nothing but `data update` goes online.
@Suite struct OfflineTests {
  /// Every example of every verb, with a `curl` in the way that would leave a mark.
  @Test func noOtherVerbStartsCurl() throws {
    let folder = TemporaryFolder()
    let mark = folder.path + "/asked"
    TextFile.write("#!/bin/sh\necho \"$@\" >> \(mark)\n", to: folder.path + "/curl")
    _ = run("/bin/chmod", ["+x", folder.path + "/curl"])
    let environment = [
      "HOME": folder.path, "PATH": "\(folder.path):/usr/bin:/bin", "LC_ALL": "C.UTF-8",
    ]
    let lines = Catalogue.all.flatMap { $0.examples }.filter { $0 != "clear" && $0 != "quit" }
    let script = lines.joined(separator: "\n") + "\n"
    let result = run(
      Binary.path("taolab"), ["-k"], stdin: script, environment: environment, cwd: folder.path)
    #expect(result.output.count > 10_000)
    #expect(TextFile.read(mark) == nil)
    // The mark is one that would be seen.
    _ = run(
      Binary.path("taolab"), ["data", "update", "--endpoint", "http://127.0.0.1:9"],
      environment: environment, cwd: folder.path)
    #expect(TextFile.read(mark) != nil)
  }
}
