import Glibc
import TestSupport
import Testing

/// Interrupting, suspending, resizing, killing.
@Suite(.serialized) struct SignalTests {
  let lab = TestLab()

  @Test func controlCCancelsTheLine() throws {
    let terminal = try lab.open()
    try terminal.send("set take 1%")
    try terminal.waitFor("set take 1%")
    let row = terminal.screen.absoluteRow
    try terminal.send(Key.control("c"))
    try terminal.waitForPrompt(TestLab.prompt, after: row)
    #expect(terminal.screen.lines.contains("taolab> set take 1%^C"))
    let answer = try terminal.enter("set take", prompt: TestLab.prompt)
    #expect(!answer.joined().contains(" 1%"))
  }

  /// The cursor stands in the first of two rows.
  @Test func controlCLeavesTheWholeLineAbove() throws {
    let terminal = try lab.open(columns: 40)
    let line = "# " + (1...30).map(String.init).joined(separator: " ")
    try terminal.send(line)
    try terminal.waitFor("29 30")
    try terminal.send(Key.control("a"))
    try terminal.wait("the begin") { $0.cursor.column == TestLab.prompt.count }
    let row = terminal.screen.absoluteRow
    try terminal.send(Key.control("c"))
    try terminal.waitForPrompt(TestLab.prompt, after: row + 1)
    // Spaces at the end of a row do not show.
    let shown = terminal.screen.allLines.joined().filter { $0 != " " }
    #expect(shown.contains(("taolab>" + line + "^C").filter { $0 != " " }))
    #expect(try terminal.enter("1 + 1", prompt: TestLab.prompt).first == "= 2")
  }

  @Test func controlCManyTimesIsHarmless() throws {
    let terminal = try lab.open()
    for _ in 0..<5 {
      let row = terminal.screen.absoluteRow
      try terminal.send(Key.control("c"))
      try terminal.waitForPrompt(TestLab.prompt, after: row)
    }
    #expect(try terminal.enter("set take 2%", prompt: TestLab.prompt).joined().contains("2%"))
  }

  /// Ctrl-C takes back the keys before it, also one that the lab was just told of.
  @Test func controlCRightBehindAKeyIsHeard() throws {
    let terminal = try lab.open()
    for round in 0..<1_500 {
      let row = terminal.screen.absoluteRow
      try terminal.send("x")
      let moment = ContinuousClock.now + .microseconds(round % 50)
      while ContinuousClock.now < moment {}
      try terminal.send(Key.control("c"))
      try terminal.waitForPrompt(TestLab.prompt, after: row)
    }
  }

  @Test func controlDLeaves() throws {
    let terminal = try lab.open()
    try terminal.send(Key.control("d"))
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func suspendedAndContinuedTheLineIsStillThere() throws {
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: lab.environment.merging(["PS1": "sh> "]) { $1 })
    try shell.waitForPrompt("sh> ")
    try shell.send(Binary.path("taolab") + "\r")
    try shell.waitForPrompt(TestLab.prompt)
    try shell.send("set take 6")
    try shell.waitFor("set take 6")
    let stoppedRow = shell.screen.absoluteRow
    try shell.send(Key.control("z"))
    try shell.waitForPrompt("sh> ", after: stoppedRow)
    try shell.send("stty -a | grep -o ' echo '; fg\r")
    try shell.waitFor(" echo")
    try shell.wait("the line") { $0.cursorLine == "taolab> set take 6" }
    let row = shell.screen.absoluteRow
    try shell.send("%\r")
    try shell.waitForPrompt(TestLab.prompt, after: row)
    #expect(shell.screen.allLines.contains { $0.hasPrefix("  take  6%") })
    try shell.send("quit\r")
    try shell.waitForPrompt("sh> ", after: row)
  }

  @Test func resizedTheLineIsDrawnAgainAndAnswersFit() throws {
    let terminal = try lab.open(columns: 100)
    try terminal.send("# one two three four five six seven eight")
    try terminal.waitFor("seven eight")
    terminal.resize(columns: 30, rows: 20)
    try terminal.send("!")
    try terminal.wait("the line on two rows") { screen in
      screen.lines.joined().hasSuffix("# one two three four five six seven eight!")
    }
    try terminal.send(Key.control("u"))
    try terminal.waitForPrompt(TestLab.prompt)
    let answer = try terminal.enter("help", prompt: TestLab.prompt)
    #expect(answer.count > 5)
    #expect(answer.allSatisfy { $0.count <= 30 })
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func asksToEndSavesAndSaysSo(signal: Int32) throws {
    let terminal = try lab.open()
    try terminal.enter("set take 11%", prompt: TestLab.prompt)
    terminal.signal(signal)
    #expect(try terminal.waitForEnd() == .exited(143))
    #expect(lab.run(["set", "take"]).output.contains("11%"))
  }

  @Test func aTerminalThatDisappearsEndsIt() throws {
    let terminal = try lab.open()
    try terminal.enter("set take 12%", prompt: TestLab.prompt)
    terminal.hangUp()
    let end = try terminal.waitForEnd()
    #expect(end == .exited(143) || end == .exited(0))
    #expect(lab.run(["set", "take"]).output.contains("12%"))
  }

  @Test func killedInMidLineNothingFinishedIsLost() throws {
    for take in 1...8 {
      let terminal = try lab.open()
      try terminal.enter("set take \(take)%", prompt: TestLab.prompt)
      try terminal.send("set take 1")
      try terminal.waitFor("set take 1")
      terminal.signal(SIGKILL)
      #expect(try terminal.waitForEnd() == .signalled(SIGKILL))
    }
    let terminal = try lab.open()
    #expect(try terminal.enter("set take", prompt: TestLab.prompt).joined().contains("8%"))
    try terminal.send(Key.up + Key.up)
    try terminal.wait("the history") { $0.cursorLine == "taolab> set take 8%" }
  }
}
