import Glibc
import TestSupport
import Testing

/// The binary carries its lessons, templates and data: it works alone, from any folder.
@Suite struct CopiedBinaryTests {
  @Test func worksWithoutTheSourceTree() throws {
    let folder = TemporaryFolder()
    let copy = folder.path + "/tl"
    #expect(run("/bin/cp", [Binary.path("taolab"), copy]).status == 0)
    let empty = folder.path + "/empty"
    mkdir(empty, 0o755)
    let environment = ["HOME": empty, "LC_ALL": "C.UTF-8"]
    let commands: [([String], String)] = [
      (["stake", "10", "TAO", "into", "64"], "143.426133419"), (["lessons"], "root"),
      (["report", "faq", "--format", "md"], "block 9,240,381"), (["market", "64"], "Chutes"),
    ]
    for (arguments, expected) in commands {
      let result = run(copy, arguments, environment: environment, cwd: empty)
      #expect(result.status == 0, "\(arguments): \(result.errors)")
      #expect(result.output.lowercased().contains(expected.lowercased()), "\(arguments)")
    }
  }
}
