import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Shell

/// Long work stops when it is asked to, at the prompt and as a command, and lines that would take long
/// say what is too much of them.
@Suite(.serialized) struct StoppingTests {
  private let lab = TestLab()

  /// A sandbox of ten years, without the shortcuts to it.
  private func keepTenYears() throws {
    #expect(lab.run(["wait", "300", "blocks"]).status == 0)
    let path = lab.state + "/sandbox.json"
    let text = try #require(TextFile.read(path))
    let step = #"{"do":"wait","blocks":300,"block":9240681}"#
    let more = step + #",{"do":"wait","blocks":26280000,"block":35520681}"#
    #expect(text.contains(step))
    TextFile.write(
      text.replacing(step, with: more).replacing(#""position": 1"#, with: #""position": 2"#),
      to: path)
    for name in FileNames.of(lab.state) where name.hasPrefix("sandbox-state-") {
      unlink(lab.state + "/" + name)
    }
  }

  @Test(
    arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 143)] as [(signal: Int32, code: Int32)])
  func aSandboxMadeAgainStopsAndStays(signal: Int32, code: Int32) throws {
    try keepTenYears()
    let before = TextFile.read(lab.state + "/sandbox.json")
    let terminal = try PseudoTerminal(
      Binary.path("taolab"), ["portfolio"], environment: lab.environment, columns: 80, rows: 24)
    try terminal.waitFor("making your sandbox again")
    terminal.signal(signal)
    // Ten years take hours: whoever ends has stopped.
    #expect(try terminal.waitForEnd() == .exited(code))
    #expect(TextFile.read(lab.state + "/sandbox.json") == before)
    let names = FileNames.of(lab.state)
    #expect(!names.contains { $0.contains("unreadable") }, "\(names)")
    #expect(names.contains { $0.hasPrefix("sandbox-state-") }, "the first wait is kept: \(names)")
  }

  @Test func aSandboxMadeAgainIsKeptAsAShortcut() throws {
    #expect(lab.run(["-e", "stake 10 TAO into 64", "-e", "wait 300 blocks"]).status == 0)
    let shortcuts = FileNames.of(lab.state).filter { $0.hasPrefix("sandbox-state-") }
    for name in shortcuts { unlink(lab.state + "/" + name) }
    let first = lab.run(["portfolio"])
    #expect(FileNames.of(lab.state).contains { $0.hasPrefix("sandbox-state-") })
    #expect(lab.run(["portfolio"]).output == first.output)
  }

  /// A digit that has changed makes a shortcut worthless, not wrong.
  @Test func aDamagedShortcutIsPassedOver() throws {
    #expect(lab.run(["-e", "stake 10 TAO into 64", "-e", "wait 300 blocks"]).status == 0)
    let right = lab.run(["portfolio"]).output
    for name in FileNames.of(lab.state).filter({ $0.hasPrefix("sandbox-state-") }) {
      let path = lab.state + "/" + name
      let text = try #require(TextFile.read(path))
      let place = try #require(text.firstRange(of: "\"holdings\": ["))
      var bytes = Array(text.utf8)
      let start = text.utf8.distance(from: text.startIndex, to: place.upperBound)
      let digit = try #require(bytes[start...].firstIndex { (0x31...0x38).contains($0) })
      bytes[digit] += 1
      TextFile.write(bytes, to: path)
    }
    #expect(lab.run(["portfolio"]).output == right)
  }

  /// As many points and columns as there may be.
  @Test(arguments: [
    "table "
      + (1...20).map { "earns(64, x, \($0) years)" }.joined(separator: ", ")
      + " for x = 1 TAO .. 1000 TAO step 1 TAO", "lesson check",
  ])
  func longWorkAtThePromptStops(line: String) throws {
    let terminal = try lab.open(columns: 100)
    try terminal.send(line + Key.enter)
    try terminal.waitFor(" %")
    try terminal.send(Key.control("c"))
    try terminal.waitFor("stopped before there was an answer")
    #expect(try terminal.enter("1 + 1", prompt: TestLab.prompt).first == "= 2")
  }

  /// One Ctrl-C stops all threads of a work and its later parts; the next work begins afresh.
  @Test func anInterruptIsHeardByAllWhoAsk() {
    let interrupts = Mutex(1)
    let line = ProgressLine(.hidden) {
      interrupts.withLock { left in
        defer { left = 0 }
        return left > 0
      }
    }
    #expect(
      ["reading", "reading", "writing"].map { line.note($0, 1, 9) } == [false, false, false])
    #expect(line.end())
    #expect(line.note("reading", 1, 9) && !line.end())
  }

  /// What docs/limits.md promises is what `make bench` measures, operation by operation.
  @Test func theTableOfLimitsIsMeasured() throws {
    let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    let page = try #require(TextFile.read(root + "/docs/limits.md"))
    let bench = try #require(TextFile.read(root + "/.ci/bench/stop"))
    let names = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst().map { row in
      row.split(separator: "|")[0].split(separator: " ").joined(separator: " ")
    }
    #expect(names.count >= 10)
    for name in names { #expect(bench.contains("(\"\(name)\", ["), "\(name)") }
  }

  @Test(arguments: [
    ("find " + String(repeating: "a b c d e f g ", count: 4_000), "28,000 words"),
    (
      "table " + Array(repeating: "buy(64, x)", count: 600).joined(separator: ", ")
        + " for x = 1 TAO .. 1000 TAO step 1 TAO", "words behind its verb"
    ),
    (
      "compare 100 TAO for 10 years with "
        + Array(repeating: "64", count: 5_000).joined(separator: " and "),
      "words behind its verb"
    ),
    ("term " + String(repeating: "alpha ", count: 10_000), "10,000 words"),
    (
      "plot " + Array(repeating: "x", count: 21).joined(separator: ", ") + " for x = 1 .. 2",
      "21 calculations"
    ),
  ])
  func tooLongLinesSaySo(line: String, says: String) {
    let start = ContinuousClock.now
    let result = lab.run(["-k", "-"], stdin: line + "\n")
    #expect(result.status == 1 && result.errors.contains(says), "\(result.errors.prefix(400))")
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test(arguments: ["; ", "e\u{301}", "(", "stake ", "1 TAO + 1 α64; ", "\u{200B}"])
  func aMegabyteOfWrongCharactersIsAnsweredQuickly(piece: String) {
    let line = String(repeating: piece, count: 900_000 / piece.utf8.count)
    let start = ContinuousClock.now
    let result = lab.run(["-k", "-"], stdin: line + "\n")
    #expect(result.status <= 1)
    #expect(result.errors.utf8.count < 20_000, "\(result.errors.utf8.count)")
    #expect(ContinuousClock.now - start < .seconds(30))
  }
}

/// The names in a folder.
private enum FileNames {
  static func of(_ folder: String) -> [String] {
    run("/bin/ls", [folder], environment: [:]).output.split(separator: "\n").map(String.init)
  }
}
