import TestSupport
import Testing

/// Tab at names of several words, and in the middle of a line.
@Suite(.serialized) struct NameCompletionTests {
  let lab = TestLab()

  @Test(arguments: [
    ("stake 10 TAO into green co\t", #"stake 10 TAO into "Green Compute""#, "Green Compute"),
    ("price(green\t)", #"price("Green Compute")"#, "TAO/α"),
    ("set theme mo\t", "set theme mono", "mono"),
  ])
  func theLineWorksAtOnce(typed: String, line: String, answered: String) throws {
    let terminal = try lab.open(columns: 100)
    try terminal.send(typed)
    try terminal.waitFor("taolab> " + line)
    let row = terminal.screen.absoluteRow
    try terminal.send(Key.enter)
    try terminal.waitForPrompt(TestLab.prompt, after: row)
    let shown = terminal.screen.allLines[(row + 1)...].joined()
    #expect(shown.contains(answered) && !shown.contains("error"), "\(shown)")
  }

  @Test func inTheMiddleOfALine() throws {
    let terminal = try lab.open(columns: 100)
    try terminal.send("market gre --json" + String(repeating: Key.left, count: 7) + Key.tab)
    try terminal.waitFor(#"taolab> market "Green Compute" --json"#)
    #expect(terminal.screen.cursor.column == TestLab.prompt.count + 22)
  }
}
