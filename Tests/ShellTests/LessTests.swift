import Glibc
import TestSupport
import Testing

/// Long answers in `less`, as the lab has it: one can always get out.
@Suite(.serialized) struct LessTests {
  let lab = TestLab()
  private static let how = "q returns to the lab | space: more"

  /// A lab that shows the first screen of a long answer.
  private func paging(_ more: [String: String] = [:]) throws -> PseudoTerminal {
    let variables = ["PAGER": "less"].merging(more) { $1 }
    let terminal = try lab.open(environment: variables)
    try terminal.send("market --limit all" + Key.enter)
    try terminal.wait("how to leave") { $0.cursorLine == Self.how }
    return terminal
  }

  private func expectPrompt(_ terminal: PseudoTerminal) throws {
    try terminal.waitForPrompt(TestLab.prompt)
    #expect(try terminal.enter("1 + 1", prompt: TestLab.prompt).joined().contains("= 2"))
  }

  @Test(arguments: ["q", "Q", Key.control("c")])
  func keysThatLeave(key: String) throws {
    let terminal = try paging()
    try terminal.send(key)
    try expectPrompt(terminal)
  }

  @Test func spaceGoesOnAndAtTheEndReturns() throws {
    let terminal = try paging()
    try terminal.send(" ")
    try terminal.wait("the second screen") { screen in
      screen.cursorLine == Self.how && !screen.lines.contains { $0.contains("SN  name") }
    }
    try terminal.send("G")
    try terminal.waitFor("all 128 subnets")
    try terminal.send(" ")
    try expectPrompt(terminal)
  }

  @Test func searches() throws {
    let terminal = try paging()
    try terminal.send("/Targon" + Key.enter)
    try terminal.wait("the row found") { screen in
      screen.cursorLine == Self.how && screen.lines.first?.contains("Targon") == true
    }
    try terminal.send("q")
    try expectPrompt(terminal)
  }

  @Test(arguments: ["set take 7%", "market 64", "back to 10", "!touch \"$HOME/made\"", "v", ":e x"])
  func aLineThatIsTypedIsALine(line: String) throws {
    let terminal = try paging()
    for byte in line.utf8 { try terminal.send(bytes: [byte]) }
    try terminal.wait("the line at the prompt") { $0.cursorLine == "taolab> " + line }
    try terminal.send(Key.control("u"))
    try expectPrompt(terminal)
    #expect(TextFile.read(lab.folder.path + "/made") == nil)
  }

  @Test func linesTypedIntoItRunInOrder() throws {
    let terminal = try paging()
    try terminal.send("set take 7%\rset price 5\r2 + 2\r")
    try terminal.wait("all answers") { $0.allLines.contains("= 4") && $0.cursorLine == "taolab>" }
    let lines = terminal.screen.allLines
    let places = ["taolab> set take 7%", "taolab> set price 5", "taolab> 2 + 2"].map {
      lines.firstIndex(of: $0)
    }
    #expect(!places.contains(nil) && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test func linesThatWaitAreNotHeldUpByIt() throws {
    let terminal = try lab.open(environment: ["PAGER": "less"])
    try terminal.send("market --limit all\rmarket --limit all\r3 + 3\r")
    try terminal.wait("the last answer") { screen in
      screen.allLines.contains("= 6") && screen.cursorLine == "taolab>"
    }
  }

  @Test func followsTheWindow() throws {
    let terminal = try paging()
    terminal.resize(columns: 80, rows: 12)
    try terminal.wait("the smaller screen") { screen in
      screen.lines.last == Self.how && screen.cursorLine == Self.how
    }
    try terminal.send("q")
    try expectPrompt(terminal)
  }

  @Test func whereThereIsNoneTheAnswerIsPrinted() throws {
    let path = lab.folder.path + "/empty"
    mkdir(path, 0o755)
    let terminal = try lab.open(environment: ["PAGER": "less", "PATH": path])
    let lines = try terminal.enter("market --limit all", prompt: TestLab.prompt)
    #expect(lines.count > 128 && lines.contains { $0.hasPrefix("warning: the pager `less`") })
    #expect(!lines.contains { $0.contains("not found") })
  }

  @Test func theTerminalIsTheSameAfterwards() throws {
    let terminal = try paging()
    try terminal.send("q")
    try terminal.waitForPrompt(TestLab.prompt)
    // An interrupt drops what nobody has read yet.
    try terminal.send("abc")
    try terminal.waitFor("taolab> abc")
    try terminal.send(Key.control("c"))
    try terminal.waitFor("taolab> abc^C")
    try terminal.send("quit" + Key.enter)
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func aTerminalThatDisappearsEndsIt() throws {
    let terminal = try paging()
    terminal.hangUp()
    let end = try terminal.waitForEnd()
    #expect(end == .exited(143) || end == .exited(0))
  }

  @Test func askedToEndItEnds() throws {
    let terminal = try paging()
    terminal.signal(SIGTERM)
    #expect(try terminal.waitForEnd() == .exited(143))
  }
}
