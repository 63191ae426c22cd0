import Glibc
import TestSupport
import Testing

/// `what if` moved with the arrow keys.
@Suite(.serialized) struct SliderTests {
  let lab = TestLab()
  static let keys = "Enter keeps"

  /// A lab with the slider of `what if spend = 100 TAO` open, and the row of that line.
  private func open(
    _ environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws -> (terminal: PseudoTerminal, row: Int) {
    let terminal = try lab.open(environment: environment, columns: columns, rows: rows)
    try terminal.enter("spend = 10 TAO", prompt: TestLab.prompt)
    try terminal.enter("fee = spend * 1%", prompt: TestLab.prompt)
    let row = terminal.screen.absoluteRow
    try terminal.send("what if spend = 100 TAO\r")
    try waitForSlider(terminal, at: "spend = 100 TAO")
    return (terminal, row)
  }

  private func waitForSlider(_ terminal: PseudoTerminal, at value: String) throws {
    try terminal.wait("the slider at \(value)") { screen in
      screen.lines.contains { $0.contains("← \(value) →") } && screen.cursor.column == 0
        && screen.lines.contains { $0.contains("leaves") }
    }
  }

  /// The lines below the typed one up to the prompt that comes next.
  private func lines(of terminal: PseudoTerminal, after row: Int) throws -> [String] {
    try terminal.waitForPrompt(TestLab.prompt, after: row)
    return Array(terminal.screen.allLines[(row + 1)..<terminal.screen.absoluteRow])
  }

  @Test(arguments: [(40, [:]), (80, [:]), (120, [:]), (80, ["NO_COLOR": "1"])])
  func movesAndKeepsWhatEnterLeaves(columns: Int, environment: [String: String]) throws {
    let (terminal, row) = try open(environment, columns: columns)
    #expect(terminal.screen.lines.allSatisfy { $0.count <= columns })
    try terminal.send(Key.right)
    try waitForSlider(terminal, at: "spend = 200 TAO")
    try terminal.send(Key.left + Key.left + Key.left)
    try waitForSlider(terminal, at: "spend = 20 TAO")
    #expect(terminal.screen.lines.contains { $0.hasPrefix("  fee ") && $0.contains("0.2 TAO") })
    try terminal.send("\u{1B}[1;5C")
    try waitForSlider(terminal, at: "spend = 200 TAO")
    try terminal.send(Key.enter)
    let left = try lines(of: terminal, after: row)
    #expect(!left.joined().contains("←"))
    #expect(left.joined(separator: " ").hasSuffix("spend = 200 TAO"))
    let plain = lab.run([
      "-e", "spend = 10 TAO", "-e", "fee = spend * 1%", "-e", "what if spend = 200 TAO",
    ]).output.split(separator: "\n").map(String.init)
    if columns >= 80 { #expect(left == Array(plain.suffix(left.count))) }
    #expect(try terminal.enter("spend", prompt: TestLab.prompt) == ["= 10 TAO"])
  }

  @Test func comesHome() throws {
    let (terminal, _) = try open()
    try terminal.send("\u{1B}[6~\u{1B}[6~")
    try waitForSlider(terminal, at: "spend = 1 TAO")
    try terminal.send("\u{1B}[5~" + Key.up + Key.down + "\u{1B}[H")
    try waitForSlider(terminal, at: "spend = 100 TAO")
  }

  @Test(arguments: ["\u{1B}", "q", Key.control("c"), Key.control("d")])
  func leavesWithTheAnswerToTheLine(key: String) throws {
    let (terminal, row) = try open()
    try terminal.send(Key.right)
    try waitForSlider(terminal, at: "spend = 200 TAO")
    try terminal.send(key)
    let left = try lines(of: terminal, after: row)
    #expect(left.last?.hasSuffix("spend = 100 TAO") ?? false && left.count == 5, "\(left)")
    #expect(terminal.screen.lines.allSatisfy { !$0.contains("←") })
    #expect(try terminal.enter("1 + 1", prompt: TestLab.prompt) == ["= 2"])
  }

  @Test func anotherLineCanBeTypedAtOnce() throws {
    let (terminal, row) = try open()
    try terminal.send("fee * 2\r1 + 1\r")
    try terminal.wait("both answers") { screen in
      screen.cursorLine == "taolab>" && screen.allLines.contains("= 2")
    }
    let after = Array(terminal.screen.allLines[(row + 1)...])
    #expect(after.contains("taolab> fee * 2") && after.contains("= 0.2 TAO"))
    #expect(after.contains("taolab> 1 + 1") && !after.joined().contains("←"))
  }

  @Test func aPastedScriptIsTakenWhole() throws {
    let terminal = try lab.open()
    let row = terminal.screen.absoluteRow
    try terminal.send(
      "x = 4 TAO\ry = x * 2\rwhat if x = 5 TAO\rz = y + 1 TAO\rwhat if x\rz * 2\r")
    try terminal.wait("the last answer") { screen in
      screen.absoluteRow > row && screen.cursorLine == "taolab>"
        && screen.allLines.contains("= 18 TAO")
    }
    #expect(terminal.screen.allLines.contains("z = 9 TAO"))
  }

  @Test func garbageMovesNothing() throws {
    let (terminal, row) = try open()
    try terminal.send(bytes: [0x01, 0x7F, 0x09] + Array("\u{1B}[2~\u{1B}[?9;9c\u{1B}[[A".utf8))
    try terminal.send("\u{1B}[")
    try terminal.send("C")
    try waitForSlider(terminal, at: "spend = 200 TAO")
    try terminal.send(Key.enter)
    #expect(try lines(of: terminal, after: row).last?.hasSuffix("spend = 200 TAO") ?? false)
  }

  @Test func fitsAnotherSize() throws {
    let (terminal, _) = try open(columns: 100)
    for (columns, rows) in [(60, 20), (40, 24), (30, 12), (110, 9), (80, 24)] {
      terminal.resize(columns: columns, rows: rows)
      try terminal.send(Key.right)
      try terminal.send(Key.left)
      try terminal.wait("the slider in \(columns) columns") { screen in
        let handles = screen.lines.filter { $0.contains("← spend = 100 TAO →") }
        let titles = screen.lines.filter { $0.contains("then") }
        return handles.count == 1 && titles.count == 1 && screen.cursor.column == 0
          && screen.lines[screen.cursor.row...].allSatisfy(\.isEmpty)
          && screen.lines[max(0, screen.cursor.row - 1)].hasSuffix("it")
      }
    }
    let row = terminal.screen.absoluteRow
    try terminal.send(Key.enter)
    try terminal.wait("the prompt") { $0.cursorLine == "taolab>" && $0.absoluteRow != row }
  }

  @Test func isNeverTallerThanTheScreen() throws {
    let terminal = try lab.open(rows: 12)
    for line in ["spend = 10 TAO", "stake spend into 64"] {
      try terminal.enter(line, prompt: TestLab.prompt)
    }
    let row = terminal.screen.absoluteRow
    try terminal.send("what if spend = 100 TAO\r")
    try waitForSlider(terminal, at: "spend = 100 TAO")
    #expect(terminal.screen.lines.contains { $0.hasSuffix("more lines: Enter shows all") })
    try terminal.send(Key.right)
    try waitForSlider(terminal, at: "spend = 200 TAO")
    try terminal.send(Key.enter)
    try terminal.wait("the whole table") { screen in
      screen.absoluteRow > row && screen.allLines.suffix(13).contains { $0.hasPrefix("  loss ") }
    }
  }

  /// A shell whose terminal the lab runs on, so that its modes can be compared afterwards.
  private func shell(_ script: String) throws -> PseudoTerminal {
    try PseudoTerminal(
      "/bin/sh", ["-c", "stty -a > before; \(script); stty -a | cmp before - && echo same modes"],
      environment: lab.environment, cwd: lab.folder.path)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aSignalEndsItCleanly(signal: Int32) throws {
    let terminal = try shell(
      "sh -c 'echo $$ > process; exec \(Binary.path("taolab"))'; echo ended $?")
    try terminal.enter("x = 10 TAO", prompt: TestLab.prompt)
    let row = terminal.screen.absoluteRow
    try terminal.send("what if x = 100 TAO\r" + Key.right)
    try waitForSlider(terminal, at: "x = 200 TAO")
    let text = try #require(TextFile.read(lab.folder.path + "/process"))
    let process = try #require(Int32(text.filter(\.isNumber)))
    kill(process, signal)
    try terminal.waitFor("same modes")
    #expect(
      Array(terminal.screen.allLines[(row + 1)...].prefix(2)) == ["ended 143", "same modes"])
  }

  @Test func aTerminalThatDisappearsEndsIt() throws {
    let (terminal, _) = try open()
    terminal.hangUp()
    let end = try terminal.waitForEnd()
    #expect(end == .exited(143) || end == .exited(0))
  }

  @Test func suspendedAndContinuedItIsStillThere() throws {
    let shell = try PseudoTerminal(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: lab.environment.merging(["PS1": "sh> "]) { $1 })
    try shell.waitForPrompt("sh> ")
    try shell.send(Binary.path("taolab") + "\r")
    try shell.enter("x = 10 TAO", prompt: TestLab.prompt)
    try shell.send("what if x = 100 TAO\r" + Key.right)
    try waitForSlider(shell, at: "x = 200 TAO")
    let stoppedRow = shell.screen.absoluteRow
    try shell.send(Key.control("z"))
    try shell.waitForPrompt("sh> ", after: stoppedRow)
    let row = shell.screen.absoluteRow
    try shell.send("stty -a | grep -o ' echo '; fg\r")
    try shell.wait("the slider again") { screen in
      screen.absoluteRow > row && screen.cursor.column == 0
        && screen.allLines[row...].contains { $0.contains("← x = 200 TAO →") }
        && screen.allLines[row...].contains(" echo")
    }
    try shell.send(Key.right)
    try waitForSlider(shell, at: "x = 500 TAO")
    try shell.send("q")
    try shell.waitForPrompt(TestLab.prompt, after: row)
    try shell.send("quit\r")
    try shell.waitForPrompt("sh> ", after: row)
  }

  @Test func withoutAScreenToMoveOnItIsATable() throws {
    for variables in [["TERM": "dumb"], ["ACCESSIBLE": "1"]] {
      let terminal = try lab.open(environment: variables)
      try terminal.enter("x = 10 TAO", prompt: TestLab.prompt)
      #expect(try terminal.enter("what if x", prompt: TestLab.prompt).count >= 6)
      let one = try terminal.enter("what if x = 100 TAO", prompt: TestLab.prompt)
      #expect(one.joined().contains("100 TAO") && !one.joined().contains("Esc"))
    }
    let terminal = try lab.open()
    let json = try terminal.enter("what if take = 9% --json", prompt: TestLab.prompt)
    #expect(json.joined().contains("taolab-what/1") && !json.joined().contains("Esc"))
    let piped = lab.run(["-e", "x = 10 TAO", "-e", "what if x"])
    #expect(piped.status == 0 && piped.output.contains("10 *") && !piped.output.contains("\u{1B}"))
  }
}
