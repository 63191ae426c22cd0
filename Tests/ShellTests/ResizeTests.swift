import TestSupport
import Testing

/// The window gets another size while a line is typed.
@Suite(.serialized) struct ResizeTests {
  let lab = TestLab()
  private let line = "# one two three four five six seven eight nine ten eleven twelve"

  /// The line stands there once and last; spaces at the ends of rows cannot be seen.
  private func expectOnce(_ line: String, _ terminal: PseudoTerminal) throws {
    let whole = ("taolab>" + line).filter { $0 != " " }
    try terminal.wait("the line once at \(terminal.screen.size.columns) columns") { screen in
      let text = screen.allLines.joined().filter { $0 != " " }
      return text.hasSuffix(whole) && text.ranges(of: "taolab>").count == 1
    }
  }

  @Test(arguments: [
    [40], [25, 80], [60, 30], [100, 20, 50], [79, 41, 36, 35], [72], [73, 71],
  ])
  func leavesNothingBehindWhereLinesAreBrokenAnew(widths: [Int]) throws {
    let terminal = try lab.open()
    try terminal.send(line)
    try terminal.waitFor(line)
    for width in widths {
      terminal.resize(columns: width, rows: 24)
      try expectOnce(line, terminal)
    }
  }

  @Test func withTheCursorInTheMiddle() throws {
    let terminal = try lab.open()
    try terminal.send(line + String(repeating: Key.left, count: 40))
    try terminal.wait("the cursor") { $0.cursor.column == TestLab.prompt.count + 24 }
    for width in [30, 20, 60] {
      terminal.resize(columns: width, rows: 24)
      try expectOnce(line, terminal)
      try terminal.wait("the cursor in its place") { $0.cursor.column == 32 % width }
    }
  }

  @Test func withWideCharacters() throws {
    let terminal = try lab.open()
    let wide = "# " + String(repeating: "日本語", count: 10)
    try terminal.send(wide)
    try terminal.waitFor(wide)
    terminal.resize(columns: 31, rows: 24)
    try terminal.send("!")
    try expectOnce(wide + "!", terminal)
  }

  @Test(arguments: [["TERM": "linux"], ["XTERM_VERSION": "XTerm(379)"], ["STY": "1.pts"]])
  func whereLinesAreCutNothingAboveIsLost(variables: [String: String]) throws {
    let terminal = try lab.open(environment: variables)
    try terminal.send(line + " " + line)
    try terminal.wait("two rows") { $0.cursorLine.hasSuffix("twelve") }
    terminal.resize(columns: 50, rows: 24, reflows: false)
    try expectOnce(line + " " + line, terminal)
    #expect(terminal.screen.allLines.first?.hasPrefix("Learn how TAO staking works") == true)
  }
}
