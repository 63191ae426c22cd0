import Glibc
import TestSupport
import Testing

/// Scripts that are no scripts, and streams that are none.
@Suite struct ScriptInputTests {
  let lab = TestLab()

  private func shell(_ script: String) -> ProcessResult {
    run(
      "/bin/bash", ["-c", script.replacing("taolab", with: Binary.path("taolab"))],
      environment: lab.environment, cwd: lab.folder.path)
  }

  @Test func aMarkBeforeAFileAndLineEndsOfOtherSystemsAreNoPartOfIt() {
    let bytes = [0xEF, 0xBB, 0xBF] + Array("1 + 1\r\n\r\n2 + 2".utf8)
    TextFile.write(bytes, to: lab.folder.path + "/in.lab")
    for result in [
      run(Binary.path("taolab"), stdin: bytes, environment: lab.environment), lab.run(["in.lab"]),
    ] {
      #expect(result.output == "= 2\n= 4\n" && result.errors.isEmpty && result.status == 0)
    }
    #expect(lab.run(["-e", "1 + 1\n2 + 2\n"]).output == "= 2\n= 4\n")
  }

  @Test func aLoneWordThatCalculatesIsALineUnlessThereIsSuchAFile() {
    #expect(lab.run(["2*(1+2)"]).output == "= 6\n")
    TextFile.write(Array("1 + 1\n".utf8), to: lab.folder.path + "/2*(1+2)")
    #expect(lab.run(["2*(1+2)"]).output == "= 2\n")
  }

  @Test func aLineThatIsNoTextIsAnErrorAndTheNextIsAnswered() {
    let bytes: [UInt8] = Array("1 + 1\n".utf8) + [0x31, 0xE9, 0x0A] + Array("2 + 2\n3\0 + 1".utf8)
    let result = run(Binary.path("taolab"), ["-k"], stdin: bytes, environment: lab.environment)
    #expect(result.status == 1 && result.output == "= 2\n= 4\n")
    #expect(result.errors.contains("<stdin>:2:1: error[script.encoding]"))
    #expect(result.errors.contains("<stdin>:4:2: error") && result.errors.contains("U+0000"))
    TextFile.write(bytes, to: lab.folder.path + "/in.lab")
    let file = lab.run(["-k", "in.lab"])
    #expect(file.status == 3 && file.output.isEmpty && file.errors.contains("not UTF-8"))
  }

  /// Not under the address sanitizer, which itself takes more memory than the limit.
  @Test(.enabled(if: getenv("ASAN_OPTIONS") == nil))
  func aLineWithoutEndTakesNoMemoryAndIsSaid() {
    let script = """
      (head -c 20000000 /dev/zero | tr '\\0' x; echo; echo 1 + 1) | (ulimit -v 400000; taolab -k)
      """
    let result = shell(script)
    #expect(result.status == 1 && result.output == "= 2\n")
    let fault = "<stdin>:1:1: error[script.long]: the line is longer than 1 MiB"
    #expect(result.errors.contains(fault))
    #expect(result.errors.utf8.count < 1_000)
    let file = shell("head -c 17000000 /dev/zero > in.lab; taolab in.lab")
    #expect(file.status == 3 && file.errors.contains("larger than 16 MB"))
  }

  @Test(arguments: [
    ("taolab <&-", 3, "Bad file descriptor"), ("taolab < /", 3, "Is a directory"),
    ("taolab /", 3, "it is a folder"), ("taolab missing.lab", 3, "No such file"),
    ("taolab /proc/self/mem", 3, "Input/output error"), ("taolab -e 1+1 >&-", 4, "cannot write"),
    ("taolab market >&-", 4, "cannot write"), ("echo 1+1 | taolab >/dev/full", 4, "No space left"),
    ("taolab --json -e 1+1 >/dev/full", 4, "No space left"),
    ("taolab report faq >/dev/full", 4, "No space left"), ("taolab -e 1+ 2>&-", 1, ""),
    ("taolab -e 1+ 2>/dev/full", 1, ""), ("taolab -e 1+1 <&- 2>&-", 0, ""),
  ])
  func streamsThatAreNone(script: String, status: Int32, says: String) {
    let result = shell(script)
    #expect(result.status == status && result.errors.contains(says), "\(result)")
  }

  /// A file that is opened while a stream is closed must not become that stream.
  @Test func answersNeverGoIntoAFileOfTheState() {
    _ = shell("taolab -e 'set take 9%' -e 'set take 8%' -e 'learn 0' >&- 2>&- <&-")
    let kept = shell("cat state/* 2>/dev/null").output
    #expect(!kept.contains("your validator's take"))
  }
}
