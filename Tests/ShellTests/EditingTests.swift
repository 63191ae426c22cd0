import Glibc
import TestSupport
import Testing

/// What a person does at the prompt, on a real terminal.
@Suite(.serialized) struct EditingTests {
  let lab = TestLab()

  @Test func answersWhatIsTyped() throws {
    let terminal = try lab.open()
    #expect(try terminal.enter("set take 9%", prompt: TestLab.prompt).joined().contains("9%"))
    #expect(try terminal.enter("", prompt: TestLab.prompt).isEmpty)
    #expect(try terminal.enter("# a remark", prompt: TestLab.prompt).isEmpty)
    try terminal.send("quit\r")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func arrowsAndBackspaceEdit() throws {
    let terminal = try lab.open()
    try terminal.send("set tke 8%")
    try terminal.waitFor("set tke 8%")
    for _ in 0..<5 { try terminal.send(Key.left) }
    try terminal.send("a")
    try terminal.waitFor("set take 8%")
    try terminal.send(Key.control("e") + Key.backspace + Key.backspace + "7%")
    try terminal.waitFor("set take 7%")
    let row = terminal.screen.absoluteRow
    try terminal.send(Key.enter)
    try terminal.waitForPrompt(TestLab.prompt, after: row)
    #expect(terminal.screen.lines.contains { $0.hasPrefix("  take  7%") })
  }

  @Test func wideCharactersAreEditedAsOne() throws {
    let terminal = try lab.open()
    try terminal.send("# τ 日本 é")
    try terminal.waitFor("# τ 日本 é")
    try terminal.send(Key.left + Key.left + Key.backspace + "x")
    try terminal.waitFor("# τ 日x é")
    #expect(terminal.screen.cursor.column == TestLab.prompt.count + 7)
  }

  @Test func tabCompletesAndListsAtTheSecondTime() throws {
    let terminal = try lab.open()
    try terminal.send("hel\t")
    try terminal.waitFor("taolab> help")
    try terminal.wait("the space") { $0.cursor.column == TestLab.prompt.count + 5 }
    try terminal.send(Key.control("u") + "set c\t")
    try terminal.wait("the bell") { $0.bells > 0 }
    let row = terminal.screen.absoluteRow
    try terminal.send(Key.tab)
    try terminal.wait("the line again") { $0.absoluteRow > row && $0.cursorLine == "taolab> set c" }
    let listed = terminal.screen.allLines
    #expect(listed.contains { $0.hasPrefix("custodial") })
    #expect(listed.contains { $0.hasPrefix("commission") })
    #expect(!listed.contains { $0.hasPrefix("take") })
    try terminal.send("ur\t")
    try terminal.wait("the completion") { $0.cursorLine == "taolab> set currency" }
  }

  @Test func nothingToCompleteRingsTheBell() throws {
    let terminal = try lab.open()
    try terminal.send("xyzzy\t")
    try terminal.wait("the bell") { $0.bells == 1 }
    #expect(terminal.screen.cursorLine == "taolab> xyzzy")
  }

  @Test func historyIsRecalledSearchedAndKept() throws {
    var terminal = try lab.open()
    try terminal.enter("set take 5%", prompt: TestLab.prompt)
    try terminal.enter("set price 300", prompt: TestLab.prompt)
    try terminal.enter("set price 300", prompt: TestLab.prompt)
    try terminal.send(Key.up + Key.up)
    try terminal.wait("the older line") { $0.cursorLine == "taolab> set take 5%" }
    try terminal.send(Key.control("u") + Key.control("d"))
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(TextFile.read(lab.state + "/history") == "set take 5%\nset price 300\n")
    var status = stat()
    #expect(stat(lab.state + "/history", &status) == 0 && status.st_mode & 0o777 == 0o600)

    terminal = try lab.open()
    try terminal.send(Key.control("r") + "take")
    try terminal.waitFor("bck:take")
    try terminal.wait("the line found") { $0.allLines.contains("taolab> set take 5%") }
    let row = terminal.screen.absoluteRow
    try terminal.send(Key.enter)
    try terminal.waitForPrompt(TestLab.prompt, after: row)
    #expect(terminal.screen.lines.contains { $0.hasPrefix("  take  5%") })
  }

  @Test func anOpenBracketOrABackslashContinues() throws {
    let terminal = try lab.open()
    try terminal.send("set take \\\r")
    try terminal.wait("the second prompt") { $0.cursorLine == "......." }
    #expect(!terminal.screen.lines.contains { $0.hasPrefix("A bracket is open") })
    let row = terminal.screen.absoluteRow
    try terminal.send("4%\r")
    try terminal.waitForPrompt(TestLab.prompt, after: row)
    #expect(terminal.screen.lines.contains { $0.hasPrefix("  take  4%") })
    try terminal.send(Key.up)
    try terminal.wait("one entry") {
      $0.cursorLine.hasPrefix("taolab> set take") && $0.cursorLine.hasSuffix("4%")
    }
    try terminal.send(Key.control("u") + "(1\r")
    try terminal.wait("the second prompt") { $0.cursorLine == "......." }
    try terminal.send(Key.control("c"))
    try terminal.waitForPrompt(TestLab.prompt, after: row)
    let open = terminal.screen.absoluteRow
    try terminal.send("((1\r")
    try terminal.wait("the second prompt") { $0.cursorLine == "......." }
    #expect(
      terminal.screen.lines.contains { $0.hasPrefix("A bracket is open: an empty line ends") })
    try terminal.send("\r")
    try terminal.waitForPrompt(TestLab.prompt, after: open)
    #expect(terminal.screen.lines.contains { $0.hasPrefix("error: ") })
  }

  @Test func editrcIsHonoured() throws {
    TextFile.write("bind -v\n", to: lab.folder.path + "/.editrc")
    let terminal = try lab.open()
    try terminal.send("sex take 3%\u{1B}0fxrt")
    try terminal.waitFor("taolab> set take 3%")
    try terminal.send("A\t")
    try terminal.wait("the bell: Tab still completes in vi mode") { $0.bells > 0 }
  }
}
