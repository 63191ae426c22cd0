import Files
import TestSupport
import Testing

/// A disk that takes no more: files may not grow beyond a limit of the system, in blocks of 512
/// bytes.
@Suite struct FullDiskTests {
  private let lab = TestLab()

  private func limited(_ blocks: Int) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "ulimit -f \(blocks); exec '\(Binary.path("taolab"))'"],
      environment: lab.environment)
    try terminal.waitForPrompt(TestLab.prompt)
    return terminal
  }

  private func kept(_ name: String) -> String? { TextFile.read("\(lab.state)/\(name)") }

  @Test func theLabGoesOnAndTheOldFilesStayWhole() throws {
    _ = lab.run([], stdin: "set take 9%\nlearn 0\n1.5 TAO\n")
    let before = [kept("settings.json"), kept("progress.json")]
    #expect(!before.contains(nil))
    let terminal = try limited(0)
    var said = try terminal.enter("set take 8%", prompt: TestLab.prompt)
    said += try terminal.enter("set price 7", prompt: TestLab.prompt)
    said += try terminal.enter("2 + 2", prompt: TestLab.prompt)
    #expect(said.contains("= 4"))
    for file in ["settings.json", "history"] {
      #expect(
        said.filter { $0.contains("cannot keep") && $0.contains(file) }.count == 1, "\(said)")
    }
    try terminal.enter("learn", prompt: TestLab.prompt, next: "learn 0.1> ")
    try terminal.enter("", prompt: "learn 0.1> ", next: "learn 0.2> ")
    try terminal.send("quit" + Key.enter)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect([kept("settings.json"), kept("progress.json")] == before)
    #expect(
      FileAccess.system.entries(lab.state) == ["history", "lock", "progress.json", "settings.json"])
  }

  @Test func aLineThatFitsOnlyInPartIsNotInTheHistory() throws {
    _ = lab.run(["set", "take", "9%"])
    let before = (10..<73).map { "1 + 1\($0)\n" }.joined()
    #expect(before.utf8.count == 504)
    TextFile.write(before, to: lab.state + "/history")
    let terminal = try limited(1)
    let said = try terminal.enter("set take 7%", prompt: TestLab.prompt)
    #expect(said.contains { $0.contains("cannot keep the history") }, "\(said)")
    try terminal.enter("1+1", prompt: TestLab.prompt)
    terminal.hangUp()
    try terminal.waitForEnd()
    #expect(kept("history") == before)
    #expect(kept("settings.json")?.contains("7%") == true, "what fits is kept")
  }

  @Test func aScriptGoesOnToo() {
    _ = lab.run(["set", "take", "9%"])
    let result = run(
      "/bin/sh", ["-c", "ulimit -f 0; exec '\(Binary.path("taolab"))'"],
      stdin: "set take 8%\nset take\n", environment: lab.environment)
    #expect(result.status == 4)
    #expect(result.output.contains("take  8%"))
    #expect(result.errors.contains("cannot keep `settings.json`: File too large"))
    #expect(lab.run(["set", "take"]).output.contains("9%"))
  }
}
