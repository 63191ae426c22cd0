import TestSupport
import Testing

/// Pastes on a terminal that says where they begin and end.
@Suite(.serialized) struct PasteTests {
  let lab = TestLab()

  private func pasted(_ text: String) -> String { "\u{1B}[200~" + text + "\u{1B}[201~" }

  @Test func theTerminalIsAskedToSayIt() throws {
    let terminal = try lab.open()
    try terminal.enter("1 + 1", prompt: TestLab.prompt)
    try terminal.send("quit" + Key.enter)
    #expect(try terminal.waitForEnd() == .exited(0))
    let written = String(decoding: terminal.received, as: UTF8.self)
    #expect(written.ranges(of: "\u{1B}[?2004h").count == 2)
    #expect(written.ranges(of: "\u{1B}[?2004l").count == 2)
    let last = try #require(written.ranges(of: "\u{1B}[?2004l").last)
    #expect(!written[last.upperBound...].contains("\u{1B}[?2004h"))
  }

  @Test func oneWithoutALineFeedIsTextOfTheLine() throws {
    let terminal = try lab.open()
    try terminal.send("set  7%" + Key.left + Key.left + Key.left)
    try terminal.send(pasted("ta\tke"))
    try terminal.wait("the line") { $0.cursorLine == "taolab> set ta ke 7%" }
    try terminal.send(Key.control("u") + pasted("1 + 1") + Key.enter)
    try terminal.waitFor("= 2")
  }

  @Test func severalLinesAreShownAndRunAndUndoneAtOnce() throws {
    let terminal = try lab.open()
    try terminal.enter("stake 1 TAO into 64", prompt: TestLab.prompt)
    let row = terminal.screen.absoluteRow
    try terminal.send(
      pasted("stake 10 TAO into 64\r\rspend = (1 TAO +\r 2 TAO)\rstake spend on root\r"))
    try terminal.wait("the prompt") { $0.absoluteRow > row && $0.cursorLine == "taolab>" }
    let lines = terminal.screen.allLines
    for line in [
      "taolab> stake 10 TAO into 64", "taolab> spend = (1 TAO +", ".......  2 TAO)",
      "taolab> stake spend on root",
    ] {
      #expect(lines.filter { $0 == line }.count == 1, "\(line): \(lines)")
    }
    let undone = try terminal.enter("undo", prompt: TestLab.prompt)
    #expect(undone.first?.hasPrefix("undone: 2 steps pasted together") == true, "\(undone)")
    let history = try terminal.enter("history", prompt: TestLab.prompt)
    #expect(history.filter { $0.contains("undone") }.count == 2)
    let redone = try terminal.enter("redo", prompt: TestLab.prompt)
    #expect(redone.first?.hasPrefix("done again: 2 steps") == true)
    #expect(try terminal.enter("undo", prompt: TestLab.prompt).first?.contains("2 steps") == true)
    let single = try terminal.enter("undo", prompt: TestLab.prompt)
    #expect(single.first?.hasPrefix("undone: stake 1 TAO") == true)
  }

  @Test func theBlockStopsAtItsFirstError() throws {
    let terminal = try lab.open()
    try terminal.send("set " + pasted("take 8%\nset prise 3\n\nset price 4\nset take 9%"))
    try terminal.waitFor("The 2 lines behind it were not run.")
    try terminal.waitForPrompt(TestLab.prompt)
    #expect(terminal.screen.allLines.contains("note: the paste stopped at its line 2"))
    #expect(terminal.screen.allLines.contains("taolab> set take 8%"))
    #expect(try terminal.enter("set take", prompt: TestLab.prompt).joined().contains("8%"))
    #expect(TextFile.read(lab.state + "/history") == "set take 8%\nset prise 3\nset take\n")
  }

  @Test func aMegabyteIsRefusedAndDoesNotHang() throws {
    let terminal = try lab.open()
    let row = terminal.screen.absoluteRow
    try terminal.send(pasted(String(repeating: "set take 1%\r", count: 90_000)))
    try terminal.wait("the prompt") { $0.absoluteRow > row && $0.cursorLine == "taolab>" }
    #expect(terminal.screen.allLines.contains { $0.contains("the paste is larger than 64 KiB") })
    #expect(!(try terminal.enter("set take", prompt: TestLab.prompt).joined().contains(" 1%")))
  }

  @Test func noiseIsRefused() throws {
    let terminal = try lab.open()
    let row = terminal.screen.absoluteRow
    try terminal.send(
      bytes: Array("\u{1B}[200~".utf8) + [0xFF, 0xFE, 0x0A] + Array("\u{1B}[201~".utf8))
    try terminal.waitFor("not UTF-8 text")
    try terminal.waitForPrompt(TestLab.prompt, after: row)
  }

  @Test func inViModeToo() throws {
    TextFile.write("bind -v\n", to: lab.folder.path + "/.editrc")
    let terminal = try lab.open()
    try terminal.send("1 " + pasted("+ 1") + " + 1")
    try terminal.wait("the line") { $0.cursorLine == "taolab> 1 + 1 + 1" }
    try terminal.send(Key.enter)
    try terminal.waitFor("= 3")
  }
}
