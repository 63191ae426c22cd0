import TestSupport
import Testing

/// vi's keys, after `bind -v` in `.editrc`.
@Suite(.serialized) struct ViModeTests {
  let lab = TestLab()
  private let esc = "\u{1B}"

  private func open() throws -> PseudoTerminal {
    TextFile.write("bind -v\n", to: lab.folder.path + "/.editrc")
    return try lab.open()
  }

  /// What is typed, and the line and column it leaves.
  @Test(arguments: [
    ("abc\u{1B}", "abc", 2), ("abc\u{1B}hix", "axbc", 2), ("bc\u{1B}0ia", "abc", 1),
    ("ab\u{1B}Ac", "abc", 3), ("bc\u{1B}Ia", "abc", 1), ("one two\u{1B}bdw", "one ", 3),
    ("one two\u{1B}0wD", "one", 3), ("gone\u{1B}ddinew", "new", 3),
    ("one two\u{1B}0cwsix", "six two", 3),
    ("one\u{1B}xu", "one", 2), ("axc\u{1B}hrb", "abc", 1), ("one\u{1B}0fe", "one", 2),
    ("日本\u{1B}hx", "本", 0),
  ])
  func motionsAndEdits(typed: String, line: String, column: Int) throws {
    let terminal = try open()
    try terminal.send(typed)
    let wanted = (TestLab.prompt + line).trimmingEnd
    try terminal.wait("`\(line)` at \(column)") {
      $0.cursorLine == wanted && $0.cursor.column == TestLab.prompt.count + column
    }
  }

  @Test func historyByLettersAndSearch() throws {
    let terminal = try open()
    try terminal.enter("set take 5%", prompt: TestLab.prompt)
    try terminal.enter("set price 300", prompt: TestLab.prompt)
    try terminal.send(esc + "k")
    try terminal.wait("the last line") { $0.cursorLine == "taolab> set price 300" }
    try terminal.send("k")
    try terminal.wait("the one before") { $0.cursorLine == "taolab> set take 5%" }
    try terminal.send("j")
    try terminal.wait("the last line") { $0.cursorLine == "taolab> set price 300" }
    try terminal.send("ddi" + Key.control("r") + "take")
    try terminal.waitFor("bck:take")
    let row = terminal.screen.absoluteRow
    try terminal.send(Key.enter)
    try terminal.waitForPrompt(TestLab.prompt, after: row)
    #expect(terminal.screen.allLines.filter { $0.hasPrefix("  take  5%") }.count == 2)
  }

  @Test func tabCompletesWhileTyping() throws {
    let terminal = try open()
    try terminal.send("set cur\tEUR")
    try terminal.wait("the completion") { $0.cursorLine == "taolab> set currency EUR" }
    try terminal.send(Key.control("u") + "hel\t")
    try terminal.wait("the completion") {
      $0.cursorLine == "taolab> help" && $0.cursor.column == TestLab.prompt.count + 5
    }
  }

  @Test func controlCAndTheNextLineStartsTyping() throws {
    let terminal = try open()
    try terminal.send("half" + esc)
    try terminal.waitFor("taolab> half")
    let row = terminal.screen.absoluteRow
    try terminal.send(Key.control("c"))
    try terminal.waitForPrompt(TestLab.prompt, after: row)
    #expect(try terminal.enter("set take 9%", prompt: TestLab.prompt).joined().contains("9%"))
  }

  @Test func deleteAndControlArrowsMoveInsteadOfDestroying() throws {
    let terminal = try open()
    try terminal.send("one two three" + esc + "[1;5D")
    try terminal.wait("a word back") { $0.cursor.column == TestLab.prompt.count + 8 }
    try terminal.send("\u{1B}[1;5D")
    try terminal.wait("a word back") { $0.cursor.column == TestLab.prompt.count + 4 }
    try terminal.send("\u{1B}[3~\u{1B}[1;5C")
    try terminal.wait("one character gone") { $0.cursorLine == "taolab> one wo three" }
  }
}

extension String {
  /// As a screen shows it.
  fileprivate var trimmingEnd: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
