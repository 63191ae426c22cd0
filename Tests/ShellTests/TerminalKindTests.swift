import TestSupport
import Testing

/// Narrow, dumb, colourless and spoken terminals.
@Suite(.serialized) struct TerminalKindTests {
  let lab = TestLab()

  @Test func twentyColumns() throws {
    let terminal = try lab.open(columns: 20)
    let answer = try terminal.enter("help", prompt: TestLab.prompt)
    #expect(answer.allSatisfy { $0.count <= 20 })
    #expect(answer.contains { $0.contains("quit") })
  }

  @Test func aDumbTerminalGetsPromptAndLines() throws {
    let terminal = try lab.open(environment: ["TERM": "dumb"])
    #expect(try terminal.enter("set take 13%", prompt: TestLab.prompt).joined().contains("13%"))
    let row = terminal.screen.absoluteRow
    try terminal.send("half a li" + Key.control("c"))
    try terminal.waitForPrompt(TestLab.prompt, after: row)
    try terminal.send(Key.control("d"))
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(!terminal.received.contains(0x1B))
  }

  @Test func anUnknownTerminalWorks() throws {
    let terminal = try lab.open(environment: ["TERM": "no-such-terminal"])
    try terminal.send("set take 14%\r")
    try terminal.waitFor("14%")
  }

  @Test func colourOnATerminalUnlessRefused() throws {
    let styled = try lab.open()
    try styled.enter("help", prompt: TestLab.prompt)
    #expect(String(decoding: styled.received, as: UTF8.self).contains("\u{1B}[36m"))
    for variables in [["NO_COLOR": "1"], ["ACCESSIBLE": "1"]] {
      let plain = try lab.open(environment: variables)
      try plain.enter("help", prompt: TestLab.prompt)
      let written = String(decoding: plain.received, as: UTF8.self)
      #expect(!written.contains("\u{1B}[36m") && !written.contains("\u{1B}[1m"))
    }
  }

  @Test func oldLocalesGetASCII() throws {
    let terminal = try lab.open(environment: ["LC_ALL": "C"])
    let answer = try terminal.enter("help", prompt: TestLab.prompt)
    #expect(answer.joined().utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func invalidInputIsNoTrouble() throws {
    let terminal = try lab.open()
    let row = terminal.screen.absoluteRow
    try terminal.send(bytes: Array("set take 15".utf8) + [0xFF, 0xC3, 0x25] + Array("\r".utf8))
    try terminal.wait("an answer") { $0.absoluteRow > row && $0.cursorLine == "taolab>" }
    #expect(try terminal.enter("set take 16%", prompt: TestLab.prompt).joined().contains("16%"))
  }

  @Test func aLongPasteIsTakenWhole() throws {
    let terminal = try lab.open()
    let row = terminal.screen.absoluteRow
    let lines = (1...60).map { "# line \($0)\r" }.joined() + "set take 17%\r"
    try terminal.send(lines)
    try terminal.wait("the last answer") { screen in
      screen.absoluteRow > row && screen.cursorLine == "taolab>"
        && screen.allLines.contains { $0.hasPrefix("  take  17%") }
    }
  }

  @Test func aVeryLongLineIsTakenWhole() throws {
    let terminal = try lab.open()
    let row = terminal.screen.absoluteRow
    try terminal.send("# " + String(repeating: "0123456789", count: 400) + "\r")
    try terminal.waitForPrompt(TestLab.prompt, after: row)
    #expect(try terminal.enter("set take 18%", prompt: TestLab.prompt).joined().contains("18%"))
  }
}
