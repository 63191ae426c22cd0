import Presentation
import TestSupport
import Testing

@testable import Shell

/// The dim line below an answer.
@Suite(.serialized) struct NextLineTests {
  let lab = TestLab()
  private let trade = "stake 10 TAO into 64"
  private let words = "next: why received · compare 10 TAO with 64 · wait 1 day · portfolio · undo"

  @Test func standsBelowAnAnswerOnceAndNotAfterErrors() throws {
    let terminal = try lab.open()
    #expect(try terminal.enter(trade, prompt: TestLab.prompt).last == words)
    #expect(String(decoding: terminal.received, as: UTF8.self).contains("\u{1B}[2m\(words)\u{1B}"))
    #expect(try !terminal.enter(trade, prompt: TestLab.prompt).contains { $0.contains("next:") })
    let fault = try terminal.enter("5 TAO + 3 α64", prompt: TestLab.prompt)
    #expect(!fault.contains { $0.contains("next:") })
    #expect(try terminal.enter("1 + 1", prompt: TestLab.prompt).last == "next: why")
    #expect(try terminal.enter(trade, prompt: TestLab.prompt).last == words)
  }

  @Test func canBeSwitchedOff() throws {
    let terminal = try lab.open()
    try terminal.enter("set suggest off", prompt: TestLab.prompt)
    let answer = try terminal.enter(trade, prompt: TestLab.prompt)
    #expect(!answer.contains { $0.contains("next:") })
  }

  @Test func isASentenceForScreenReaders() throws {
    let terminal = try lab.open(["--plain"])
    let answer = try terminal.enter(trade, prompt: TestLab.prompt)
    #expect(
      answer.suffix(2).joined(separator: " ")
        == "You can go on with: why received; compare 10 TAO with 64; wait 1 day; portfolio; undo.")
  }

  @Test func lessonsHaveTheirOwn() throws {
    let terminal = try lab.open()
    try terminal.send("learn 0\r")
    try terminal.wait("the lesson") { $0.cursorLine.hasPrefix("learn 0") }
    #expect(!terminal.screen.allLines.contains { $0.contains("next:") })
  }

  @Test func scriptsAndVerbsFromTheShellHaveNone() {
    for result in [
      lab.run(["-e", trade]), lab.run([], stdin: trade), lab.run(["stake", "1 TAO", "64"]),
    ] {
      #expect(result.status == 0 && !result.output.contains("next:"))
    }
  }

  @Test(arguments: 10...60)
  func isOneLine(width: Int) throws {
    var line = NextLine()
    let traits = TerminalTraits(width: width, isTerminal: true)
    let lines = ["why received", "compare 10 TAO with 64", "market 64"]
    let markup = line.markup(lines, for: traits)
    let text = markup?.text(for: traits) ?? ""
    #expect(text.split(separator: "\n").count == (width < 18 ? 0 : 1))
    #expect(text.count <= width + 1)
    #expect(line.markup(lines, for: traits) == nil)
  }
}
