import TestSupport
import Testing

/// What is pasted by mistake: the lab answers, and the next line works.
@Suite(.serialized) struct RoughInputTests {
  let lab = TestLab()

  /// Types bytes and Enter; returns what stands between the line and the next prompt.
  private func answer(to bytes: [UInt8], in terminal: PseudoTerminal) throws -> String {
    try terminal.send(bytes: bytes)
    try terminal.send("\r# done\r")
    try terminal.wait("the next prompt") { screen in
      screen.allLines.contains("taolab> # done") && screen.cursorLine == "taolab>"
    }
    return terminal.screen.allLines.joined(separator: "\n")
  }

  @Test func tooManyBracketsAreRefusedAtOnce() throws {
    let terminal = try lab.open(rows: 400)
    let text = try answer(to: Array(repeating: UInt8(ascii: "("), count: 10_000), in: terminal)
    #expect(text.contains("error") && text.contains("100"))
  }

  @Test(arguments: [
    Array("1 \u{0}+ 2\u{0}".utf8), [0xFF, 0xFE] + Array("1 + 2".utf8) + [0xF0, 0x9F],
    [0x01, 0x05, 0x06] + Array("1 + 2".utf8) + [0x0F],
  ])
  func controlCharactersAndNoiseAreNoTrouble(bytes: [UInt8]) throws {
    let terminal = try lab.open()
    #expect(try answer(to: bytes, in: terminal).contains("= 3"))
  }

  @Test func controlBackslashIsASlip() throws {
    let terminal = try lab.open()
    try terminal.send(Key.control("\\"))
    #expect(try terminal.enter("set take 9%", prompt: TestLab.prompt).joined().contains("9%"))
  }

  @Test func severalLinesArePastedAndRecalledAsOne() throws {
    let terminal = try lab.open()
    #expect(try answer(to: Array("price(\r64\r)".utf8), in: terminal).contains("TAO/α64"))
    try terminal.send(Key.up + Key.up)
    try terminal.wait("one line") { $0.cursorLine == "taolab> price( 64 )" }
  }

  @Test func aLineOfFiftyThousandCharactersIsTakenWhole() throws {
    let terminal = try lab.open()
    let digits = Array(repeating: UInt8(ascii: "7"), count: 50_000)
    #expect(try answer(to: Array("# ".utf8) + digits, in: terminal).contains("777"))
  }
}
