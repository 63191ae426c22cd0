import Glibc
import TestSupport
import Testing

/// The terminal disappears: the lab ends by itself, and what was answered is kept.
@Suite struct HangUpTests {
  private let lab = TestLab()

  private func expectIntact(sourceLocation: SourceLocation = #_sourceLocation) {
    for verb in ["set", "lessons"] {
      let result = lab.run([verb])
      #expect(
        result.status == 0 && result.errors == "", "\(result)", sourceLocation: sourceLocation)
    }
    #expect(lab.run(["set", "take"]).output.contains("12%"), sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "set price 7", "learn 0", "market --limit all", "plot price(64) for x = 1 .. 2", "2 +",
  ])
  func whileALineIsAnswered(line: String) throws {
    let terminal = try lab.open()
    try terminal.enter("set take 12%", prompt: TestLab.prompt)
    try terminal.send(line + Key.enter)
    terminal.hangUp()
    let end = try terminal.waitForEnd()
    #expect(end == .exited(143) || end == .exited(0))
    expectIntact()
  }

  @Test func whileALongAnswerIsWritten() throws {
    let terminal = try lab.open()
    try terminal.enter("set take 12%", prompt: TestLab.prompt)
    try terminal.enter("set pager off", prompt: TestLab.prompt)
    try terminal.send(String(repeating: "market --limit all" + Key.enter, count: 40))
    try terminal.waitFor("Targon")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == .exited(143))
    expectIntact()
  }

  @Test func askedToEndWhileNobodyReadsItsAnswer() throws {
    let terminal = try lab.open()
    try terminal.enter("set take 12%", prompt: TestLab.prompt)
    try terminal.enter("set pager off", prompt: TestLab.prompt)
    try terminal.send(String(repeating: "market --limit all" + Key.enter, count: 40))
    try terminal.waitFor("Targon")
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd() == .exited(143))
    #expect(terminal.received.count < 200_000, "it does not go on writing")
    expectIntact()
  }
}
